import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/kernel/day.js'
import { FALSE, TRUE } from '../../src/kernel/truth.js'
import { decided } from '../../src/language/rule/finding.js'
import type { Rule } from '../../src/language/rule/rule.js'
import { Calendar } from '../../src/screening/calendar/calendar.js'
import { judgeCriterion } from '../../src/screening/judge/judge-criterion.js'
import { judgeTrial } from '../../src/screening/judge/judge-trial.js'
import { judgePatientInFull, judgePatients } from '../../src/screening/patient/judge-patient.js'
import { libraryOf } from '../criteria/invented.js'
import { factsOf } from './facts.js'
import { sceneOf, type Scene } from './scene.js'

const scene = sceneOf([], [{ sex: 'female' }, { sex: 'female' }], { sex: 'female', labs: { IgG: '8 g/L' } })
const { trial, facts } = scene
const [later, muchLater] = [facts.asOf + 30, facts.asOf + 60]

const clauses = (): readonly string[] => []

interface Asked {
  /** the days on which it was asked for its grounds, or for its truth */
  readonly days: Day[]
  readonly rule: Rule
}

/** A rule that holds until a day, and notes when it is asked. */
function noting(slot: number, until: Day, of?: Rule): Asked {
  const days: Day[] = []
  const evaluate: Rule['evaluate'] = (evaluation) => {
    days.push(evaluation.day)
    if (of !== undefined) evaluation.truthOf(of)
    return evaluation.day < until ? decided(TRUE, { flips: [until], clauses }) : decided(FALSE, { clauses })
  }
  return { days, rule: { slot, operator: 'sex', words: 'noting', evaluate } }
}

function against(...rules: readonly Rule[]): Scene {
  const criteria = trial.criteria
    .slice(0, rules.length)
    .map((one, index) => ({ ...one, rule: rules[index] ?? one.rule }))
  return { ...scene, trial: { ...trial, criteria }, ruleCount: 2 }
}

describe('a rule is asked once', () => {
  it('on a day, by however many criteria', () => {
    const { days, rule } = noting(0, later)
    const one = against(rule, rule)
    const calendar = new Calendar(facts, one.ruleCount)
    expect(calendar.trialClearsOn(judgeTrial(one.trial, calendar.today))).toBe(later)
    expect(days).toEqual([facts.asOf, later])
  })

  it.each([
    ['not again on a later day to which it stays the same', muchLater, [facts.asOf]],
    ['again on a later day by which it may be another', later, [facts.asOf, later]],
  ])('%s', (_what, until, expected) => {
    const part = noting(0, until)
    const whole = noting(1, later, part.rule)
    const one = against(whole.rule)
    const calendar = new Calendar(facts, one.ruleCount)
    calendar.today.find(part.rule)
    expect(calendar.trialClearsOn(judgeTrial(one.trial, calendar.today))).toBe(later)
    expect(part.days).toEqual(expected)
  })

  it('of the record as it is, where what is otherwise does not touch it', () => {
    const [untouched, touched] = [noting(0, later), noting(1, later)]
    const calendar = new Calendar(facts, 2)
    const hearing: Rule = { ...untouched.rule, hears: () => ({ topics: [] }) }
    for (const rule of [hearing, touched.rule]) calendar.today.find(rule)
    const otherwise = calendar.todayWith({ ...facts, measurements: new Map() })
    for (const rule of [hearing, touched.rule]) otherwise.find(rule)
    expect([untouched.days.length, touched.days.length]).toEqual([1, 2])
  })

  it('and has no needs where it is decided, whatever its grounds are', () => {
    const { days, rule } = noting(0, later)
    const [criterion] = against({ ...rule, truth: () => TRUE }).trial.criteria
    if (criterion === undefined) throw new Error('no criterion')
    const found = judgeCriterion(trial, criterion, new Calendar(facts, 1).today)
    expect([found.outcome, found.needs, days]).toEqual(['violated', [], []])
  })
})

describe('grounds are looked for first', () => {
  const library = libraryOf({
    inclusion: ['{ lab: IgG, at-least: 5, unit: g/L, valid: 90 days }'],
    exclusion: ['{ lab: IgG, at-least: 50, unit: g/L, valid: 90 days }'],
  })
  const rules = library.trials.flatMap(({ criteria }) => criteria.map(({ rule }) => rule))
  const patient = factsOf(library, { labs: { IgG: '8 g/L' } })
  const isTold = ({ calendar }: { readonly calendar: Calendar }): boolean[] =>
    rules.map((rule) => calendar.today.told(rule) !== undefined)

  it('where every answer will be told', () => {
    expect(isTold(judgePatientInFull(patient, library, library.trials))).toEqual([true, true])
  })

  it.each([true, false])('of several together where every answer will be told: %s', (inFull) => {
    const [found, ...others] = judgePatients([patient], library, library.trials, inFull).map(isTold)
    expect([found, others]).toEqual([[inFull, inFull], []])
  })

  it('of several together not unless it is asked for', () => {
    expect(judgePatients([patient], library, library.trials).map(isTold)).toEqual([[false, false]])
  })
})
