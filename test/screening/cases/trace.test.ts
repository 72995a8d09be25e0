import { describe, expect, it } from 'vitest'
import { reviewLibrary } from '../../../src/criteria/library.js'
import { readCases } from '../../../src/screening/cases/cases-file.js'
import { traceOf } from '../../../src/screening/cases/trace.js'
import { trialText, VOCABULARY } from '../../criteria/invented.js'

const RULES = { inclusion: ['{ age: { at-least: 18 } }', '{ all: [{ sex: female }, { not: { sex: male } }] }'] }
const trial = (id: string, rules: Parameters<typeof trialText>[0] = RULES): { file: string; text: string } => {
  return { file: `${id}.yaml`, text: trialText({ id, ...rules }) }
}

const CASES = readCases(
  'T-1.cases.yaml',
  `trial: T-1
cases:
  - name: a woman
    patient: { asOf: '2026-03-01', age: 40, sex: female }
    expect: { I1: satisfied, I2: { outcome: satisfied } }
  - name: a child
    patient: { asOf: '2026-03-01', age: 4 }
    expect: { I1: violated }
`,
)

describe('the trace of a trial', () => {
  const review = reviewLibrary([trial('T-2'), trial('T-1'), trial('T-0', { inclusion: ['{ agee: 1 }'] })], [VOCABULARY])
  const traces = traceOf(review, [CASES])

  it('is there for each trial that can be read, by id', () => {
    expect(traces.map((trace) => trace.trial.id)).toEqual(['T-1', 'T-2'])
  })

  it('leads from each criterion to its operators, also those inside others, and to the cases that expect something of it', () => {
    const [first, second] = traces[0]?.criteria ?? []
    expect([first?.operators, second?.operators]).toEqual([['age'], ['all', 'not', 'sex']])
    expect(first?.cases).toEqual([
      { name: 'a woman', outcome: 'satisfied', file: 'T-1.cases.yaml', line: 3 },
      { name: 'a child', outcome: 'violated', file: 'T-1.cases.yaml', line: 6 },
    ])
    expect(second?.cases.map(({ name }) => name)).toEqual(['a woman'])
    expect(traces[1]?.criteria.flatMap(({ cases }) => cases)).toEqual([])
  })

  it('knows the line of each criterion', () => {
    const lines = trial('T-1').text.split('\n')
    for (const { criterion, rule } of traces[0]?.criteria ?? []) {
      expect(rule.file).toBe('T-1.yaml')
      expect(lines[rule.line - 1]).toContain(criterion.id)
    }
  })
})
