import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reviewLibrary } from '../../../src/criteria/library.js'
import { operators } from '../../../src/language/operators.js'
import { traceJson, tracePage } from '../../../src/report/trials/trace-page.js'
import { traceOf } from '../../../src/screening/cases/trace.js'
import { trialText, VOCABULARY } from '../../criteria/invented.js'

const inclusion = ['{ age: { at-least: 18 } }']
const files = ['T-1', 'T-2'].map((id) => ({ file: `${id}.yaml`, text: trialText({ id, inclusion }) }))
const traces = traceOf(reviewLibrary(files, [VOCABULARY]), [])

describe('the page of a trace', () => {
  it('says where a criterion has no case', () => {
    expect(tracePage(traces, { columns: 60, color: false })).toMatch(
      /\n {2}item {8}inclusion 1\n {2}rule {8}T-1\.yaml:\d+\n {2}operators {3}age\n {2}tests {7}test\/language\/age\.test\.ts\n {2}cases {7}none\n\nT-2/u,
    )
  })

  it('is the same as JSON', () => {
    expect(JSON.parse(traceJson(traces))).toMatchObject([
      {
        id: 'T-1',
        criteria: [
          {
            id: 'I1',
            section: 'inclusion',
            item: 1,
            rule: { file: 'T-1.yaml' },
            operators: [{ name: 'age', source: 'src/language/age.ts', test: 'test/language/age.test.ts' }],
            cases: [],
          },
        ],
      },
      { id: 'T-2' },
    ])
  })

  it.each(operators.map(({ name }) => name))('names files that are there: %s', (name) => {
    expect(existsSync(`src/language/${name}.ts`)).toBe(true)
    expect(existsSync(`test/language/${name}.test.ts`)).toBe(true)
  })
})
