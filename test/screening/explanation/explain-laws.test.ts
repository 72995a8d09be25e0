import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, type Day } from '../../../src/kernel/day.js'
import { atLeast, FALSE, JUDGMENT, not, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Rule } from '../../../src/language/rule/rule.js'
import { Calendar } from '../../../src/screening/calendar/calendar.js'
import { explainRule } from '../../../src/screening/explanation/explain-rule.js'
import type { RuleExplanation } from '../../../src/screening/explanation/explanation.js'
import { PatientEvaluation } from '../../../src/screening/judge/evaluation.js'
import { lawRuns } from '../../law-runs.js'
import { sceneOf, scenes, type Scene } from '../scene.js'

const TRUTHS: Readonly<Record<RuleExplanation['truth'], Truth>> = {
  true: TRUE,
  false: FALSE,
  unknown: UNKNOWN,
  judgment: JUDGMENT,
}

interface Explained {
  readonly rule: Rule
  readonly explanation: RuleExplanation
}

/** Every operator of every criterion, with its explanation. */
function everyOperator({ trial, facts, ruleCount }: Scene): Explained[] {
  const calendar = new Calendar(facts, ruleCount)
  const within = ({ rule, explanation }: Explained): Explained[] => [
    { rule, explanation },
    ...(rule.parts ?? []).flatMap((part, index) => {
      const found = explanation.parts[index]
      return found === undefined ? [] : within({ rule: part.rule, explanation: found })
    }),
  ]
  return trial.criteria.flatMap(({ rule }) => within({ rule, explanation: explainRule(rule, facts, calendar) }))
}

interface Days {
  readonly asOf: Day
  /** the same patient on a later day, evaluated once for all operators */
  readonly on: (day: Day) => PatientEvaluation
}

function daysOf({ facts, ruleCount }: Scene): Days {
  const known = new Map<Day, PatientEvaluation>()
  const on = (day: Day): PatientEvaluation => {
    const evaluation = known.get(day) ?? new PatientEvaluation(facts, day, day, ruleCount)
    known.set(day, evaluation)
    return evaluation
  }
  return { asOf: facts.asOf, on }
}

function holds(law: (one: Explained, days: Days) => void): void {
  fc.assert(
    fc.property(scenes, ([inclusion, exclusion, patient]) => {
      const scene = sceneOf(inclusion, exclusion, patient)
      const days = daysOf(scene)
      for (const one of everyOperator(scene)) law(one, days)
    }),
    lawRuns(25),
  )
}

describe('in every explanation', () => {
  it('each operator has all of its parts, and the truth that follows from theirs', () => {
    holds(({ rule, explanation }) => {
      expect(explanation.parts).toHaveLength(rule.parts?.length ?? 0)
      if (rule.count === undefined) return
      const truths = rule.count.of.map(({ path, negated }) => {
        const index = (rule.parts ?? []).findIndex((part) => part.path.join('.') === path.join('.'))
        const truth = TRUTHS[explanation.parts[index]?.truth ?? 'unknown']
        return negated === true ? not(truth) : truth
      })
      expect(TRUTHS[explanation.truth]).toBe(atLeast(rule.count.atLeast, truths))
    })
  })

  it('no entry of the record is both evidence and passed over, and each is passed over once, with a reason', () => {
    holds(({ explanation: { evidence, passedOver } }) => {
      const paths = passedOver.map(({ path }) => path)
      expect(new Set(paths).size).toBe(paths.length)
      expect(evidence.filter(({ path }) => paths.includes(path))).toEqual([])
      expect(passedOver.filter(({ why }) => why === '')).toEqual([])
    })
  })

  it('a truth is what the same record gives on each day, and changes on no day that is not named', () => {
    holds(({ rule, explanation }, { asOf, on }) => {
      let expected = TRUTHS[explanation.truth]
      expect(on(asOf).find(rule).truth).toBe(expected)
      const changes = new Map(explanation.changes.map(({ date, truth }) => [date, TRUTHS[truth]]))
      for (let day = asOf + 1; day <= asOf + 100; day += 1) {
        expected = changes.get(formatDay(day)) ?? expected
        expect(on(day).find(rule).truth).toBe(expected)
      }
    })
  })
})
