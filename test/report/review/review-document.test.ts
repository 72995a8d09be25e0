import { describe, expect, it } from 'vitest'
import { reviewLibrary } from '../../../src/criteria/library.js'
import { reviewDocument } from '../../../src/report/review/review-document.js'
import { reviewFigures } from '../../../src/report/review/review-figures.js'
import { readCases } from '../../../src/screening/cases/cases-file.js'
import { traceOf } from '../../../src/screening/cases/trace.js'
import { trialText, VOCABULARY } from '../../criteria/invented.js'

const trial = {
  file: 'T-1.yaml',
  text: trialText({ id: 'T-1', inclusion: ['{ age: { at-least: 18 } }', '{ ask: Is it so? }'] }),
}
const cases = readCases(
  'T-1.cases.yaml',
  `trial: T-1
cases:
  - name: a woman
    patient: { asOf: '2026-03-01', age: 40 }
    expect: { I1: satisfied, I2: judgment }
  - name: a child
    patient: { asOf: '2026-03-01', age: 4 }
    expect: { I1: violated }
`,
)
const traces = traceOf(reviewLibrary([trial], [VOCABULARY]), [cases])

describe('the document for reviewers', () => {
  it('goes from the purpose to the first use, each part under its heading', () => {
    expect(reviewDocument(traces).match(/^#+ .*$/gmu)).toEqual([
      '# For reviewers',
      '## Intended use',
      '## No medical device decision by itself',
      '## How the basis of an outcome is reviewed',
      '## What stands behind the rules',
      '## Known limits',
      '## Before it is used at a site',
    ])
  })

  it('leaves one line free between its parts, and none at its end', () => {
    expect(reviewDocument(traces)).not.toMatch(/\n\n\n|\n\n$/u)
  })

  it('counts what each trial has: criteria, what is only asked, readings, gaps and expectations', () => {
    expect(reviewFigures(traces).split('\n').slice(2, 5)).toEqual([
      '| trial | record seen | criteria | only asked | readings | gaps | expectations of cases |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| T-1 | 2025-01-01 | 2 | 1 | 0 | 1 | 3 |',
    ])
  })
})
