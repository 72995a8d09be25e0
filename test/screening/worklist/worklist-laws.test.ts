import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/criteria/library.js'
import type { ScreeningResult, WorklistEntry } from '../../../src/screening/result/result.js'
import { screen } from '../../../src/screening/screen.js'
import { libraryOf, type InventedTrial } from '../../criteria/invented.js'
import { lawRuns } from '../../law-runs.js'
import { factsOf } from '../facts.js'
import { asOfs, patients, rules } from '../generated.js'

/** A rule about results with its way to select them. */
function selected(rule: fc.Arbitrary<object>): fc.Arbitrary<object> {
  const selections = fc.constantFrom({}, {}, { result: 'ever' }, { within: '3 months' })
  return fc.tuple(rule, selections).map(([one, selection]) => ({ ...one, ...selection }))
}

/** Rules about what this test can fill: a laboratory result, a score. */
const results: fc.Arbitrary<object> = fc.letrec<{ rule: object }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    selected(fc.record({ lab: fc.constant('IgG'), below: fc.constantFrom(3, 7), unit: fc.constant('g/L') })),
    selected(fc.record({ lab: fc.constant('HIV'), is: fc.constantFrom('positive', 'negative', 'indeterminate') })),
    fc.record({ score: fc.constant('ESSDAI'), 'at-least': fc.constantFrom(2, 4) }),
    fc.constantFrom({ ask: 'Well?' }, { age: { 'at-least': 18 } }),
    fc.array(tie('rule'), { minLength: 1, maxLength: 2 }).map((all) => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 2 }).map((any) => ({ any })),
    tie('rule').map((not) => ({ not })),
  ),
})).rule

/** One to three trials, each with an inclusion list and an exclusion list of one or two rules. */
function trialsOf(some: fc.Arbitrary<object>): fc.Arbitrary<InventedTrial[]> {
  const rule = some.map((written) => JSON.stringify(written))
  const size = { minLength: 1, maxLength: 2 }
  const unconditional = rule.filter((text) => !text.includes('"when"'))
  return fc.array(fc.record({ inclusion: fc.array(rule, size), exclusion: fc.array(unconditional, size) }), {
    minLength: 1,
    maxLength: 3,
  })
}

function screened(library: Library, patient: object, backwards = false): ScreeningResult {
  const trials = backwards ? library.trials.toReversed() : library.trials
  return screen(factsOf(library, patient), library, { version: '1', trials })
}

const scenes = (some: fc.Arbitrary<object>): fc.Arbitrary<[InventedTrial[], object]> =>
  asOfs.chain((asOf) => fc.tuple(trialsOf(some), patients(asOf)))

/** The places in an order of their own, so that the order of trials does not matter. */
function unordered(entry: WorklistEntry): object {
  const sorted = (places: WorklistEntry['decides']): string[] =>
    places.map(({ trial, criterion }) => `${trial} ${criterion}`).toSorted()
  return { ...entry, alone: entry.alone.toSorted(), decides: sorted(entry.decides), helps: sorted(entry.helps) }
}

describe('the worklist of any screening', () => {
  it('does not depend on the order of the trials', () => {
    fc.assert(
      fc.property(scenes(rules), ([trials, patient]) => {
        const library = libraryOf(...trials)
        expect(screened(library, patient, true).worklist.map(unordered)).toEqual(
          screened(library, patient).worklist.map(unordered),
        )
      }),
      lawRuns(40),
    )
  })

  it('names nothing but what is missing in the trials that are not closed for good, and all that can come to matter', () => {
    fc.assert(
      fc.property(scenes(rules), ([trials, patient]) => {
        const { trials: answers, worklist } = screened(libraryOf(...trials), patient)
        const named = worklist.flatMap(({ need, decides, helps }) =>
          [...decides, ...helps].map(({ trial, criterion }) => `${need} for ${trial} ${criterion}`),
        )
        const missing = answers
          .filter(({ verdict, clearsOn }) => verdict === 'undetermined' || clearsOn !== null)
          .flatMap(({ id, criteria }) =>
            criteria.flatMap((one) => one.missing.map(({ need }) => `${need} for ${id} ${one.id}`)),
          )
        expect(missing).toEqual(expect.arrayContaining(named))
        expect(new Set(named).size).toBe(named.length)
      }),
      lawRuns(40),
    )
  })

  it('says that a datum alone decides only of undetermined trials in which it decides every unknown criterion', () => {
    fc.assert(
      fc.property(scenes(rules), ([trials, patient]) => {
        const { trials: answers, worklist } = screened(libraryOf(...trials), patient)
        for (const { alone, decides } of worklist) {
          for (const id of alone) {
            const trial = answers.find((answer) => answer.id === id)
            const unknown = trial?.criteria.filter(({ outcome }) => outcome === 'unknown').map((one) => one.id)
            expect(trial?.verdict).toBe('undetermined')
            expect(decides.filter((place) => place.trial === id).map(({ criterion }) => criterion)).toEqual(unknown)
          }
        }
      }),
      lawRuns(40),
    )
  })
})

describe('what alone decides a verdict', () => {
  const NEITHER = { name: 'HIV', value: 'indeterminate' }
  /** Values on either side of every bound that the rules have. */
  const FILLINGS: Readonly<Record<string, readonly { readonly name: string }[]>> = {
    IgG: [1, 5, 9].map((value) => ({ name: 'IgG', value, unit: 'g/L' })),
    HIV: [...['positive', 'negative'].map((value) => ({ name: 'HIV', value })), NEITHER],
    ESSDAI: [0, 3, 6].map((value) => ({ name: 'ESSDAI', value })),
  }

  it('decides it, whatever it turns out to be, unless that is neither yes nor no', () => {
    let seen = 0
    const recorded = fc.record({
      labs: fc.subarray([
        { name: 'IgG', value: 5, unit: 'g/L', date: '2025-05-20' },
        { name: 'HIV', value: 'negative', date: '2025-05-20' },
      ]),
      scores: fc.subarray([{ name: 'ESSDAI', value: 3, date: '2025-05-20' }]),
    })
    fc.assert(
      fc.property(trialsOf(results), recorded, (trials, { labs, scores }) => {
        const library = libraryOf(...trials)
        const filled = (added: Readonly<Record<'labs' | 'scores', readonly object[]>>): ScreeningResult =>
          screened(library, {
            asOf: '2025-06-01',
            birthDate: '1990-01-01',
            labs: [...labs, ...added.labs],
            scores: [...scores, ...added.scores],
          })
        for (const { need, alone } of filled({ labs: [], scores: [] }).worklist) {
          for (const filling of FILLINGS[need]?.filter((one) => one !== NEITHER) ?? []) {
            const one = [{ ...filling, date: '2025-05-25' }]
            const { trials: answers } = filled(
              need === 'ESSDAI' ? { labs: [], scores: one } : { labs: one, scores: [] },
            )
            const open = answers.filter(({ id, verdict }) => alone.includes(id) && verdict === 'undetermined')
            expect(open).toEqual([])
            seen += alone.length
          }
        }
      }),
      lawRuns(60),
    )
    expect(seen).toBeGreaterThan(0)
  })

  it('and a criterion is decided by some value just where the list says so; what is not on it changes nothing', () => {
    const seen = { decides: 0, helps: 0, not: 0 }
    fc.assert(
      fc.property(trialsOf(results), fc.subarray(['IgG', 'HIV', 'ESSDAI']), (trials, recorded) => {
        const library = libraryOf(...trials)
        const missing = Object.keys(FILLINGS).filter((name) => !recorded.includes(name))
        const known = recorded.flatMap((name) => FILLINGS[name]?.slice(0, 1) ?? [])
        const now = withResults(library, known)
        for (const name of missing) {
          const answers = (FILLINGS[name] ?? []).map((filling) => withResults(library, [...known, filling]).trials)
          const entry = now.worklist.find(({ need }) => need === name)
          for (const { trial, criterion } of unknownIn(now)) {
            const says = entry?.decides.some((place) => place.trial === trial && place.criterion === criterion) === true
            const outcomes = answers.map((trialsThen) => outcomeIn(trialsThen, trial, criterion))
            expect(`${name} ${trial} ${criterion} ${String(says)}`).toBe(
              `${name} ${trial} ${criterion} ${String(outcomes.some((outcome) => outcome !== 'unknown'))}`,
            )
            seen[says ? 'decides' : 'helps'] += 1
          }
          if (entry !== undefined) continue
          seen.not += 1
          for (const then of answers) {
            expect(verdictsIn(then)).toEqual(verdictsIn(now.trials))
            for (const { id, criteria } of now.trials.filter(isOpen)) {
              const outcomes = criteria.map((criterion) => outcomeIn(then, id, criterion.id))
              expect(outcomes).toEqual(criteria.map(({ outcome }) => outcome))
            }
          }
        }
      }),
      lawRuns(200),
    )
    expect(Object.values(seen).every((count) => count > 0)).toBe(true)
  })
})

function withResults(library: Library, some: readonly { readonly name: string }[]): ScreeningResult {
  const dated = some.map((one) => ({ ...one, date: '2025-05-25' }))
  const [scores, labs] = [true, false].map((isScore) => dated.filter(({ name }) => (name === 'ESSDAI') === isScore))
  return screened(library, { asOf: '2025-06-01', birthDate: '1990-01-01', scores, labs })
}

/** Not closed for good. */
function isOpen({ verdict, clearsOn }: ScreeningResult['trials'][number]): boolean {
  return verdict !== 'ineligible' || clearsOn !== null
}

function unknownIn({ trials }: ScreeningResult): { readonly trial: string; readonly criterion: string }[] {
  return trials
    .filter(isOpen)
    .flatMap(({ id: trial, criteria }) =>
      criteria.filter(({ outcome }) => outcome === 'unknown').map(({ id: criterion }) => ({ trial, criterion })),
    )
}

function outcomeIn(trials: ScreeningResult['trials'], trial: string, criterion: string): string | undefined {
  return trials.find(({ id }) => id === trial)?.criteria.find(({ id }) => id === criterion)?.outcome
}

function verdictsIn(trials: ScreeningResult['trials']): string[] {
  return trials.map(({ id, verdict }) => `${id} ${verdict}`)
}
