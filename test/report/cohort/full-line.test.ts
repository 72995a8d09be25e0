import { describe, expect, it } from 'vitest'
import { parseDuration } from '../../../src/kernel/duration.js'
import { fullLine } from '../../../src/report/cohort/full-line.js'
import { jsonText } from '../../../src/report/terminal/terminal-text.js'
import { judgePatients } from '../../../src/screening/patient/judge-patient.js'
import type { CriterionResult, ScreeningResult } from '../../../src/screening/result/result.js'
import { resultOf } from '../../../src/screening/screen.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../../screening/facts.js'

const library = libraryOf(
  {
    id: 'ONE',
    inclusion: ['{ age: { at-least: 18 } }', '{ lab: IgG, at-least: 6, unit: g/L }', '{ score: ESSDAI, at-least: 4 }'],
    exclusion: ['{ drug: rituximab, within: 3 months }', '{ condition: tuberculosis, status: ever }'],
    more: { I1: 'reading: 18 counts, otherwise: { age: { more-than: 40 } }', E2: 'reading: so' },
  },
  { id: 'TWO', inclusion: ['{ ask: Has the patient signed? }', '{ drug: belimumab, taken: ever }'] },
)
const RECORDS = [
  {},
  { id: 'a', age: 40, drugs: [], conditions: [], labs: [{ name: 'IgG', value: 4, unit: 'g/L', date: '2025-05-20' }] },
  {
    id: '"trials":[]\u202E',
    age: 50,
    drugs: [{ name: 'rituximab', start: '2025-04', end: '2025-05' }],
    conditions: [],
  },
  { id: 'é\u009B', age: 9, drugs: [{ name: 'XYZ\u200B-1' }], conditions: ['tuberculosis'] },
]

function resultsOf(more: { readonly horizon?: ReturnType<typeof parseDuration> } = {}): ScreeningResult[] {
  const patients = RECORDS.map((record) => factsOf(library, record))
  const options = { version: '1', trials: library.trials, ...more }
  return judgePatients(patients, library, library.trials).map((found) => resultOf(found, library, options))
}

/** A result of the given criteria, one trial with all of them. */
function withCriteria(criteria: readonly CriterionResult[]): ScreeningResult {
  const [result] = resultsOf()
  const [trial] = result?.trials ?? []
  if (result === undefined || trial === undefined) throw new Error('no result')
  return { ...result, trials: [{ ...trial, criteria }] }
}

describe('a full line', () => {
  it('is the JSON of the result, also the second time', () => {
    for (const result of [...resultsOf(), ...resultsOf()]) expect(fullLine(result)).toBe(jsonText(result, 0))
  })

  it('has the days ahead where they were looked at', () => {
    const [first] = resultsOf({ horizon: parseDuration('2 years') })
    if (first === undefined) throw new Error('no result')
    expect(first.calendarUntil).toBe('2027-06-01')
    expect(fullLine(first)).toBe(jsonText(first, 0))
  })

  it('has a day on which a criterion surely clears, and one that is none', () => {
    const [one] = resultsOf()[1]?.trials[0]?.criteria ?? []
    if (one === undefined) throw new Error('no criterion')
    const { applies, reading, distances, ...before } = one
    const after = { applies, reading, distances }
    const result = withCriteria([
      { ...before, surelyClearsOn: '2025-07-01', ...after },
      { ...before, surelyClearsOn: null, ...after },
      { ...before, surelyClearsOn: undefined, ...after },
    ])
    expect(fullLine(result)).toBe(jsonText(result, 0))
  })

  it('tells criteria of the same place apart', () => {
    const [one] = resultsOf()[1]?.trials[0]?.criteria ?? []
    if (one === undefined) throw new Error('no criterion')
    const others: CriterionResult[] = [
      one,
      { ...one, id: 'I9' },
      { ...one, id: 'I9', kind: 'exclusion' },
      { ...one, id: 'I9', kind: 'exclusion', text: 'another text' },
    ]
    const result = withCriteria(others)
    expect(fullLine(result)).toBe(jsonText(result, 0))
  })
})
