import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/kernel/day.js'
import { Calendar } from '../../src/screening/calendar.js'
import { PatientEvaluation } from '../../src/screening/evaluation.js'
import { judgeTrial, type TrialFinding } from '../../src/screening/judge-trial.js'
import { lawRuns } from '../law-runs.js'
import { sceneOf, scenes, type Scene } from './scene.js'

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
  it('nothing is violated on the day on which a trial or a criterion clears, and something is the day before', () => {
    fc.assert(
      fc.property(scenes, (given) => {
        const { trial, calendar, now, standing } = seen(sceneOf(...given))
        const clears = calendar.trialClearsOn(now)
        if (clears !== undefined) {
          expect(standing(clears).verdict).not.toBe('ineligible')
          expect(standing(clears - 1).verdict).toBe('ineligible')
        }
        for (const [index, criterion] of now.criteria.entries()) {
          const day = calendar.criterionClearsOn(trial, criterion)
          if (day === undefined) continue
          expect(outcomesOf(standing(day))[index]).not.toBe('violated')
          expect(outcomesOf(standing(day - 1))[index]).toBe('violated')
        }
      }),
      lawRuns(1_000),
    )
  })

  it('a trial that fits until a day fits on every day until then, and not on the next, for the reasons that are named', () => {
    fc.assert(
      fc.property(scenes, someDays, (given, offsets) => {
        const { facts, calendar, now, ageing } = seen(sceneOf(...given))
        const end = calendar.fitEnd(now)
        if (end === undefined) return
        const { until, endedBy } = end
        const span = until - facts.asOf + 1
        for (const day of [until, ...offsets.map((offset) => facts.asOf + (offset % span))]) {
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
