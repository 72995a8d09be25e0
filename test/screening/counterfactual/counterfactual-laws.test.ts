import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Calendar } from '../../../src/screening/calendar/calendar.js'
import { counterfactualOf } from '../../../src/screening/counterfactual/counterfactual.js'
import { CounterfactualSearch } from '../../../src/screening/counterfactual/counterfactual-search.js'
import { canTurn } from '../../../src/screening/counterfactual/turning.js'
import { judgeTrial, type TrialFinding } from '../../../src/screening/judge/judge-trial.js'
import { applied, library, situations, type File } from '../changeable.js'
import { factsOf } from '../facts.js'
import { changeablesOf } from '../other-records.js'
import { sceneOf, type Scene } from '../scene.js'

const USUAL_RUNS = 300
/** More with `npm run test:long`, which takes some minutes. */
const RUNS = Number(process.env['SCREEN_LAW_RUNS'] ?? USUAL_RUNS)
const isLong = RUNS > USUAL_RUNS
/** All pairs of changes are tried on every record in the long form, and on one of ten in the suite. */
const TENTH = 9
const MILLISECONDS_EACH = 500

/** A trial, as it judges a patient file on its screening date. */
function judging({ trial, ruleCount }: Scene): (file: File) => readonly [TrialFinding, Calendar] {
  return (file) => {
    const calendar = new Calendar(factsOf(library, file), ruleCount)
    // as it is where every answer is told: a changed record then is asked only about what the change touches
    for (const { rule } of trial.criteria) calendar.today.find(rule)
    return [judgeTrial(trial, calendar.today), calendar]
  }
}

/** Whether nothing is violated, and nothing open because of a contradiction that was not there before. */
function isClear({ criteria }: TrialFinding, { criteria: before }: TrialFinding): boolean {
  const isDisputed = (one: TrialFinding['criteria'][number] | undefined): boolean =>
    one?.finding.needs.some(({ kind }) => kind === 'conflict') === true
  return criteria.every((one, index) => one.outcome !== 'violated' && (!isDisputed(one) || isDisputed(before[index])))
}

describe('laws of the counterfactual', () => {
  it(
    'a smallest set, applied to the record, removes the violation, and no smaller one does',
    () => {
      let tried = 0
      let brokenOff = 0
      fc.assert(
        fc.property(situations, fc.nat(TENTH), ([inclusion, exclusion, file], dice) => {
          const judge = judging(sceneOf(inclusion, exclusion, file, library))
          const [found, calendar] = judge(file)
          if (found.verdict !== 'ineligible') return
          tried += 1
          const { sets, more, complete, against } = counterfactualOf(found, calendar.today, (facts) =>
            calendar.todayWith(facts),
          )
          if (!complete) {
            brokenOff += 1
            return
          }
          expect(sets.length === 0).toBe(against.length > 0)
          expect(more === 0 || sets.length === 10).toBe(true)
          const clears = (changed: File): boolean => isClear(judge(changed)[0], found)
          for (const set of sets) {
            expect(set).toHaveLength(sets[0]?.length ?? 0)
            for (const share of [0, 0.5, 1]) expect(clears(applied(file, set, share))).toBe(true)
          }
          const size = sets[0]?.length ?? Infinity
          const text = JSON.stringify([inclusion, exclusion])
          const changeables = changeablesOf(file, (drug) => text.includes(`"drug":"${drug}"`))
          const changedBy = (ways: readonly ((changed: File) => void)[]): File => {
            const changed = structuredClone(file)
            for (const change of ways) change(changed)
            return changed
          }
          if (size > 1) {
            for (const { ways } of changeables) for (const way of ways) expect(clears(changedBy([way]))).toBe(false)
          }
          if (size > 2 && (isLong || dice === TENTH)) {
            for (const [index, one] of changeables.entries()) {
              for (const other of changeables.slice(index + 1)) {
                for (const pair of one.ways.flatMap((way) => other.ways.map((another) => [way, another]))) {
                  expect(clears(changedBy(pair))).toBe(false)
                }
              }
            }
          }
        }),
        { numRuns: RUNS },
      )
      // most rules that are generated at random stand against the patient
      expect(tried).toBeGreaterThan(RUNS / 4)
      expect(brokenOff).toBeLessThan(RUNS / 100)
    },
    RUNS * MILLISECONDS_EACH,
  )

  it(
    'what nothing turns is cleared by no set',
    () => {
      let stuck = 0
      fc.assert(
        fc.property(situations, ([inclusion, exclusion, file]) => {
          const [found, calendar] = judging(sceneOf(inclusion, exclusion, file, library))(file)
          const fixed = found.criteria.filter(
            ({ outcome, criterion }) => outcome === 'violated' && !canTurn(criterion.rule, calendar.today),
          )
          for (const { criterion } of fixed) {
            const search = new CounterfactualSearch(found, [criterion], calendar.today, (facts) =>
              calendar.todayWith(facts),
            )
            // it may be broken off where this is known at once
            expect(search.run()).toEqual([])
            stuck += search.isComplete ? 1 : 0
          }
        }),
        { numRuns: RUNS },
      )
      expect(stuck).toBeGreaterThan(RUNS / 20)
    },
    RUNS * MILLISECONDS_EACH,
  )
})
