import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/criteria/library.js'
import type { ScreeningResult } from '../../../src/screening/result/result.js'
import { screen } from '../../../src/screening/screen.js'
import { libraryOf, type InventedTrial } from '../../criteria/invented.js'
import { lawRuns } from '../../law-runs.js'
import { factsOf } from '../facts.js'
import { rulesOver } from '../generated.js'

const AS_OF = '2025-06-01'
/** On either side of the window of the rules, and taken now. */
const COURSES = [{ start: '2025-01-01', ongoing: true }, { end: '2025-05-20' }, { end: '2024-05-20' }]
const COURSE_OF = (name: string): object[][] => [[], ...COURSES.map((dates) => [{ name, ...dates }])]
const HISTORY_OF = (name: string): object[][] => [
  [],
  [{ name, onset: '2025-05-20', status: 'active' }],
  [{ name, onset: '2024-05-20', status: 'resolved', end: '2024-06-20' }],
]

/** What can be missing, by its name in the worklist, with all that it can be as far as the rules below can tell. */
const MISSING: Readonly<Record<string, readonly object[]>> = {
  'the list of drugs': pairs(COURSE_OF('rituximab'), COURSE_OF('belimumab')).map((drugs) => ({ drugs })),
  'the list of conditions': pairs(HISTORY_OF('tuberculosis'), HISTORY_OF('myocardial infarction')).map(
    (conditions) => ({ conditions }),
  ),
  'the list of procedures': [[], ['2025-05-20'], ['2024-05-20']].map((days) => ({
    procedures: days.map((date) => ({ name: 'dialysis', date })),
  })),
  sex: [{ sex: 'female' }, { sex: 'male' }],
  'date of birth': ['1950-01-01', '1990-01-01', '2010-01-01'].map((birthDate) => ({ birthDate })),
}

const STILL_MISSING = {}

const leaves: fc.Arbitrary<object> = fc.oneof(
  fc.record({ drug: fc.constantFrom('rituximab', 'biologic'), within: fc.constant('3 months') }),
  fc.record({ drug: fc.constantFrom('rituximab', 'biologic'), taken: fc.constantFrom('now', 'ever') }),
  fc.record({ condition: fc.constantFrom('tuberculosis', 'myocardial infarction'), status: fc.constant('ever') }),
  fc.record({ condition: fc.constantFrom('tuberculosis', 'myocardial infarction'), within: fc.constant('3 months') }),
  fc.constant({ procedure: 'dialysis', within: '3 months' }),
  fc.constantFrom({ sex: 'female' }, { sex: 'male' }, { age: { 'at-least': 18 } }, { age: { below: 65 } }),
)

/** One rule about each of five things: few enough that the search for what helps comes to its end. */
const single: fc.Arbitrary<object> = fc.constantFrom(
  { drug: 'rituximab', taken: 'ever' },
  { condition: 'tuberculosis', status: 'ever' },
  { procedure: 'dialysis', within: '3 months' },
  { sex: 'female' },
  { age: { 'at-least': 18 } },
)

function trialsOver(some: fc.Arbitrary<object>): fc.Arbitrary<InventedTrial> {
  return fc
    .array(rulesOver(some), { minLength: 1, maxLength: 3 })
    .map((inclusion) => ({ inclusion: inclusion.map((rule) => JSON.stringify(rule)), exclusion: ['{ ask: Unwell? }'] }))
}

const recorded = fc.tuple(
  ...Object.values(MISSING).map((values) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 })),
)

describe('the worklist of missing lists and of what a person is', () => {
  it('names just what some value of decides a criterion; what is not on it changes nothing', () => {
    const seen = { decides: 0, helps: 0, not: 0 }
    fc.assert(
      fc.property(trialsOver(leaves), recorded, (trial, known) => {
        const library = libraryOf(trial)
        const patient = Object.assign({ asOf: AS_OF }, ...known) as object
        const now = screened(library, patient)
        for (const [index, [need, values]] of Object.entries(MISSING).entries()) {
          if (known[index] !== undefined) continue
          const answers = values.map((value) => screened(library, { ...patient, ...value }))
          const entry = now.worklist.find((one) => one.need === need)
          for (const criterion of criteriaOf(now)) {
            const outcomes = answers.map((answer) => outcomeIn(answer, criterion.id))
            if (criterion.outcome === 'unknown' && isOpen(now)) {
              const says = entry?.decides.some((place) => place.criterion === criterion.id) === true
              const decides = outcomes.some((outcome) => outcome !== 'unknown')
              expect(`${need} ${criterion.id} ${String(says)}`).toBe(`${need} ${criterion.id} ${String(decides)}`)
              seen[says ? 'decides' : 'helps'] += 1
            } else if (entry === undefined && isOpen(now)) {
              expect(new Set(outcomes)).toEqual(new Set([criterion.outcome]))
              seen.not += 1
            }
          }
        }
      }),
      lawRuns(100),
    )
    expect(Object.values(seen).every((count) => count > 0)).toBe(true)
  })

  it('names as a help only what decides a criterion once something else that is missing is known', () => {
    let seen = 0
    fc.assert(
      fc.property(trialsOver(single), recorded, (trial, known) => {
        const library = libraryOf(trial)
        const patient = Object.assign({ asOf: AS_OF }, ...known) as object
        for (const { need, helps } of screened(library, patient).worklist) {
          const others = Object.entries(MISSING).filter(([name], index) => known[index] === undefined && name !== need)
          for (const { criterion } of helps) {
            const isNeeded = [...combinations(others.map(([, values]) => [...values, STILL_MISSING]))].some((rest) => {
              const outcomeWith = (value: object): string | undefined =>
                outcomeIn(screened(library, { ...patient, ...rest, ...value }), criterion)
              return (
                outcomeWith({}) === 'unknown' &&
                MISSING[need]?.some((value) => outcomeWith(value) !== 'unknown') === true
              )
            })
            expect(`${need} ${criterion} ${String(isNeeded)}`).toBe(`${need} ${criterion} true`)
            seen += 1
          }
        }
      }),
      lawRuns(100),
    )
    expect(seen).toBeGreaterThan(0)
  })
})

/** One of each, in every way. */
function* combinations(choices: readonly (readonly object[])[]): Iterable<object> {
  const [first, ...others] = choices
  if (first === undefined) yield {}
  else for (const rest of combinations(others)) for (const one of first) yield { ...one, ...rest }
}

function pairs(some: readonly object[][], others: readonly object[][]): object[][] {
  return some.flatMap((one) => others.map((other) => [...one, ...other]))
}

function screened(library: Library, patient: object): ScreeningResult {
  return screen(factsOf(library, patient), library, { version: '1', trials: library.trials })
}

function criteriaOf({ trials: [trial] }: ScreeningResult): ScreeningResult['trials'][number]['criteria'] {
  return trial?.criteria ?? []
}

function outcomeIn(result: ScreeningResult, id: string): string | undefined {
  return criteriaOf(result).find((criterion) => criterion.id === id)?.outcome
}

/** Not closed for good. */
function isOpen({ trials: [trial] }: ScreeningResult): boolean {
  return trial?.verdict !== 'ineligible' || trial.clearsOn !== null
}
