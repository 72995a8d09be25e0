import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/kernel/day.js'
import { Calendar } from '../../../src/screening/calendar/calendar.js'
import { judgeTrial } from '../../../src/screening/judge/judge-trial.js'
import { day } from '../facts.js'
import { sceneOf, type Scene } from '../scene.js'

const washout = { drug: 'biologic', within: '3 months' }
const rituximab = (end: string): object => ({ drugs: [{ name: 'rituximab', start: '2025-01-01', end }] })

interface End {
  readonly until: string
  readonly by: readonly string[]
}

function endOf({ trial, facts, ruleCount }: Scene): End | undefined {
  const calendar = new Calendar(facts, ruleCount)
  const end = calendar.fitEnd(judgeTrial(trial, calendar.today))
  const by = end?.endedBy.map(({ from, to }) => `${to.criterion.id} ${from} → ${to.outcome}`)
  return end === undefined || by === undefined ? undefined : { until: formatDay(end.until), by }
}

describe('the end of a fit', () => {
  const asOf = '2025-06-01'
  const enough = { lab: 'IgG', 'at-least': 7, unit: 'g/L', valid: '90 days' }
  const labs = [{ name: 'IgG', value: 9, unit: 'g/L', date: '2025-05-20' }]

  it('names every criterion that is against it from that day on', () => {
    const patient = { asOf, labs, birthDate: '1954-08-19' }
    expect(endOf(sceneOf([enough, { age: { 'at-most': 70 } }], [enough, { sex: 'male' }], patient))).toBeUndefined()
    expect(endOf(sceneOf([enough, { age: { 'at-most': 70 } }], [], patient))).toEqual({
      until: '2025-08-18',
      by: ['I1 satisfied → unknown', 'I2 satisfied → violated'],
    })
  })

  it('is that of the first criterion that ends it, in whatever order they stand', () => {
    const patient = { asOf, labs, birthDate: '1954-09-10' }
    const young = { age: { 'at-most': 70 } }
    const first = { until: '2025-08-18', by: ['satisfied → unknown'] }
    for (const [rules, id] of [
      [[enough, young], 'I1'],
      [[young, enough], 'I2'],
    ] as const) {
      expect(endOf(sceneOf(rules, [], patient))).toEqual({ ...first, by: first.by.map((change) => `${id} ${change}`) })
    }
  })

  it('names none that changes on that day without being against it', () => {
    const asks = { any: [{ all: [{ ask: 'Old?' }, { not: enough }] }, { not: { age: { 'at-most': 70 } } }] }
    const becomesAsked = { any: [{ age: { 'at-most': 70 } }, { ask: 'Fit for the age?' }] }
    const patient = { asOf, labs, birthDate: '1954-08-19' }
    expect(endOf(sceneOf([enough, becomesAsked], [], patient))?.by).toEqual(['I1 satisfied → unknown'])
    expect(endOf(sceneOf([], [asks], patient))?.by).toEqual(['E1 satisfied → violated'])
  })

  it('starts from what the criteria were the day before, not today', () => {
    const later = { any: [{ age: { 'at-most': 70 } }, { all: [enough, { ask: 'Fit for the age?' }] }] }
    const patient = { asOf, labs, birthDate: '1954-07-01' }
    expect(endOf(sceneOf([later], [], patient))).toEqual({ until: '2025-08-18', by: ['I1 judgment → unknown'] })
  })
})

function aheadOf({ trial, facts, ruleCount }: Scene, last: string): string[] {
  const calendar = new Calendar(facts, ruleCount)
  return calendar.daysAhead(judgeTrial(trial, calendar.today), day(last)).map(({ day: on, verdict, criteria }) => {
    const changes = criteria.map(({ from, to }) => `${to.criterion.id} ${from} → ${to.outcome}`).join(', ')
    return `${formatDay(on)} ${verdict === undefined ? 'stays' : `${verdict.from} → ${verdict.to}`}: ${changes}`
  })
}

describe('the days ahead', () => {
  const asOf = '2025-06-01'
  const labs = [{ name: 'IgG', value: 9, unit: 'g/L', date: '2025-05-20' }]
  const low = { lab: 'IgG', below: 7, unit: 'g/L', valid: '30 days' }

  it('have one entry for all that changes on a day', () => {
    const patient = { asOf, labs, drugs: [{ name: 'rituximab', end: '2025-03-19' }] }
    expect(aheadOf(sceneOf([], [low, washout], patient), '2027-06-01')).toEqual([
      '2025-06-20 ineligible → undetermined: E1 satisfied → unknown, E2 violated → satisfied',
    ])
  })

  it('follow a criterion through every turn', () => {
    const patient = { asOf: '2025-05-31', labs, drugs: [{ name: 'rituximab', end: '2025-02-28' }] }
    const rule = { any: [washout, { all: [{ drug: 'biologic', taken: 'ever' }, { not: low }, { ask: 'Well?' }] }] }
    expect(aheadOf(sceneOf([], [rule], patient), '2027-06-01')).toEqual([
      '2025-06-01 ineligible → potentially-eligible: E1 violated → judgment',
      '2025-06-20 potentially-eligible → undetermined: E1 judgment → unknown',
    ])
  })

  it('have a violated result grow old, though it does not clear', () => {
    const scene = sceneOf([], [{ ...low, below: 10 }], { asOf, labs })
    const calendar = new Calendar(scene.facts, scene.ruleCount)
    expect(calendar.trialClearsOn(judgeTrial(scene.trial, calendar.today))).toBeUndefined()
    expect(aheadOf(scene, '2027-06-01')).toEqual(['2025-06-20 ineligible → undetermined: E1 violated → unknown'])
  })

  it('say when a criterion changes and the verdict stays', () => {
    const scene = sceneOf([{ sex: 'male' }], [washout], { asOf, sex: 'female', ...rituximab('2025-03-18') })
    expect(aheadOf(scene, '2027-06-01')).toEqual(['2025-06-19 stays: E1 violated → satisfied'])
  })

  it.each([
    ['2025-06-18', 0],
    ['2025-06-19', 1],
  ])('end with the last day that is asked for: %s', (last, count) => {
    expect(aheadOf(sceneOf([], [washout], { asOf, ...rituximab('2025-03-18') }), last)).toHaveLength(count)
  })

  it('leave out what may change on a day, and does not', () => {
    const enough = { lab: 'IgG', 'at-least': 7, unit: 'g/L', valid: '90 days' }
    const either = { any: [{ sex: 'female' }, enough] }
    expect(aheadOf(sceneOf([either], [], { asOf, labs, sex: 'female' }), '2027-06-01')).toEqual([])
    expect(aheadOf(sceneOf([either], [], { asOf, labs, sex: 'male' }), '2027-06-01')).toHaveLength(1)
  })

  it('are empty where time changes nothing', () => {
    expect(aheadOf(sceneOf([{ sex: 'male' }], [], { asOf, sex: 'male' }), '2027-06-01')).toEqual([])
  })
})
