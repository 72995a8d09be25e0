import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/kernel/day.js'
import { Calendar } from '../../../src/screening/calendar/calendar.js'
import { PatientEvaluation } from '../../../src/screening/judge/evaluation.js'
import { judgeTrial, type TrialFinding } from '../../../src/screening/judge/judge-trial.js'
import { lawRuns } from '../../law-runs.js'
import { sceneOf, scenes, type Scene } from '../scene.js'

const HORIZON = 731

/** A few of the days ahead, counted from the screening date. */
const someDays = fc.array(fc.integer({ min: 1, max: HORIZON }), { minLength: 3, maxLength: 3 })

interface Seen extends Scene {
  readonly calendar: Calendar
  readonly now: TrialFinding
  /** a fresh evaluation for which results keep their standing */
  readonly standing: (day: Day) => TrialFinding
  /** a fresh evaluation for which results grow old */
  readonly ageing: (day: Day) => TrialFinding
}

function seen(scene: Scene): Seen {
  const { trial, facts, ruleCount } = scene
  const calendar = new Calendar(facts, ruleCount)
  // as it is where every answer is told: later days then go by what the findings of today name
  for (const { rule } of trial.criteria) calendar.today.find(rule)
  const on = (day: Day, resultsDay: Day): TrialFinding =>
    judgeTrial(trial, new PatientEvaluation(facts, day, resultsDay, ruleCount))
  return {
    ...scene,
    calendar,
    now: judgeTrial(trial, calendar.today),
    standing: (day) => on(day, facts.asOf),
    ageing: (day) => on(day, day),
  }
}

const outcomesOf = ({ criteria }: TrialFinding): string[] => criteria.map(({ outcome }) => outcome)

describe('laws of the calendar', () => {
  it('nothing is violated on the day on which a trial or a criterion clears, and something is on every day before', () => {
    fc.assert(
      fc.property(scenes, someDays, (given, offsets) => {
        const { trial, facts, calendar, now, standing } = seen(sceneOf(...given))
        /** The day before it clears and some earlier ones; some days at all, where it never does. */
        const closed = (clears: Day | undefined): Day[] => {
          const days = offsets.map((offset) => facts.asOf + offset)
          return clears === undefined ? days : [clears - 1, ...days.filter((day) => day < clears)]
        }
        if (now.verdict === 'ineligible') {
          const clears = calendar.trialClearsOn(now)
          if (clears !== undefined) expect(standing(clears).verdict).not.toBe('ineligible')
          for (const day of closed(clears)) expect(standing(day).verdict).toBe('ineligible')
        }
        for (const [index, criterion] of now.criteria.entries()) {
          if (criterion.outcome !== 'violated') continue
          const clears = calendar.criterionClearsOn(trial, criterion)
          if (clears !== undefined) expect(outcomesOf(standing(clears))[index]).not.toBe('violated')
          for (const day of closed(clears)) expect(outcomesOf(standing(day))[index]).toBe('violated')
        }
      }),
      lawRuns(1_000),
    )
  })

  it('a trial that fits until a day fits on every day until then, and not on the next, for the reasons that are named', () => {
    fc.assert(
      fc.property(scenes, someDays, (given, offsets) => {
        const { facts, calendar, now, ageing } = seen(sceneOf(...given))
        if (now.verdict !== 'potentially-eligible') return
        const end = calendar.fitEnd(now)
        if (end === undefined) {
          for (const offset of offsets) expect(ageing(facts.asOf + offset).verdict).toBe('potentially-eligible')
          return
        }
        const { until, endedBy } = end
        for (let day = facts.asOf; day <= until; day += 1) {
          expect(ageing(day).verdict).toBe('potentially-eligible')
        }
        const after = ageing(until + 1)
        expect(after.verdict).not.toBe('potentially-eligible')
        expect(endedBy.map(({ to }) => to.criterion.id)).toEqual(
          after.criteria
            .filter(({ outcome }) => outcome === 'violated' || outcome === 'unknown')
            .map(({ criterion }) => criterion.id),
        )
      }),
      lawRuns(1_000),
    )
  })

  it('the days ahead, applied in order, give what evaluating afresh gives on any day', () => {
    fc.assert(
      fc.property(scenes, someDays, (given, offsets) => {
        const { facts, calendar, now, ageing } = seen(sceneOf(...given))
        const ahead = calendar.daysAhead(now, facts.asOf + HORIZON)
        const days = ahead.map(({ day }) => day)
        expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b))
        const looked = [...days, ...days.map((day) => day - 1), ...offsets.map((offset) => facts.asOf + offset)]
        for (const day of new Set(looked)) {
          const outcomes = new Map(now.criteria.map(({ criterion, outcome }) => [criterion.id, outcome]))
          let { verdict } = now
          for (const change of ahead.filter((one) => one.day <= day)) {
            for (const { from, to } of change.criteria) {
              expect(outcomes.get(to.criterion.id)).toBe(from)
              outcomes.set(to.criterion.id, to.outcome)
            }
            if (change.verdict === undefined) continue
            expect(verdict).toBe(change.verdict.from)
            verdict = change.verdict.to
          }
          const fresh = ageing(day)
          expect([...outcomes.values()]).toEqual(outcomesOf(fresh))
          expect(verdict).toBe(fresh.verdict)
        }
      }),
      lawRuns(1_000),
    )
  })
})
