import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, type Day } from '../../../src/kernel/day.js'
import { Calendar } from '../../../src/screening/calendar/calendar.js'
import { PatientEvaluation } from '../../../src/screening/judge/evaluation.js'
import { judgeCriterion } from '../../../src/screening/judge/judge-criterion.js'
import { judgeTrial } from '../../../src/screening/judge/judge-trial.js'
import { day } from '../facts.js'
import { sceneOf, scenes, type Scene } from '../scene.js'

const TWO_YEARS = 731

interface Answers {
  readonly criteria: readonly (string | undefined)[]
  readonly surely: readonly (string | undefined)[]
  readonly trial: string | undefined
  readonly fits: string | undefined
}

const written = (found: Day | undefined): string | undefined => (found === undefined ? undefined : formatDay(found))

function byCalendar({ trial, facts, ruleCount }: Scene): Answers {
  const calendar = new Calendar(facts, ruleCount)
  const found = judgeTrial(trial, calendar.today)
  return {
    criteria: found.criteria.map((criterion) => written(calendar.criterionClearsOn(trial, criterion))),
    surely: found.criteria.map((criterion) => written(calendar.criterionSurelyClearsOn(trial, criterion))),
    trial: written(calendar.trialClearsOn(found)),
    fits: written(calendar.fitEnd(found)?.until),
  }
}

/** The same, by looking at every day of two years. */
function byBruteForce({ trial, facts, ruleCount }: Scene): Answers {
  const { asOf } = facts
  const days = Array.from({ length: TWO_YEARS }, (_day, index) => asOf + 1 + index)
  const standing = (on: Day): PatientEvaluation => new PatientEvaluation(facts, on, asOf, ruleCount)
  const ageing = (on: Day): PatientEvaluation => new PatientEvaluation(facts, on, on, ruleCount)
  const now = judgeTrial(trial, standing(asOf))
  const end = days.find((on) => judgeTrial(trial, ageing(on)).verdict !== 'potentially-eligible')
  return {
    criteria: now.criteria.map(({ criterion, outcome }) =>
      outcome === 'violated'
        ? written(days.find((on) => judgeCriterion(trial, criterion, standing(on)).outcome !== 'violated'))
        : undefined,
    ),
    surely: now.criteria.map(({ criterion, outcome }) =>
      outcome === 'violated'
        ? written(
            days.find(
              (on) => !['violated', 'unknown'].includes(judgeCriterion(trial, criterion, standing(on)).outcome),
            ),
          )
        : undefined,
    ),
    trial:
      now.verdict === 'ineligible'
        ? written(days.find((on) => judgeTrial(trial, standing(on)).verdict !== 'ineligible'))
        : undefined,
    fits: now.verdict === 'potentially-eligible' && end !== undefined ? formatDay(end - 1) : undefined,
  }
}

/** What lies beyond the two years was not looked at. */
function withinTwoYears({ criteria, surely, trial, fits }: Answers, asOf: Day): Answers {
  const near = (found: string | undefined): string | undefined =>
    found === undefined || day(found) > asOf + TWO_YEARS - 1 ? undefined : found
  return { criteria: criteria.map(near), surely: surely.map(near), trial: near(trial), fits: near(fits) }
}

describe('the calendar', () => {
  it('finds what looking at every single day finds', () => {
    fc.assert(
      fc.property(scenes, (rules) => {
        const scene = sceneOf(...rules)
        const { asOf } = scene.facts
        expect(withinTwoYears(byCalendar(scene), asOf)).toEqual(withinTwoYears(byBruteForce(scene), asOf))
      }),
      { numRuns: 100 },
    )
  })

  it('looks at the patient of today first', () => {
    const { facts, ruleCount } = sceneOf([], [], { asOf: '2025-06-01' })
    const { today } = new Calendar(facts, ruleCount)
    expect([today.facts, today.day, today.resultsDay]).toEqual([facts, facts.asOf, facts.asOf])
  })

  it('knows of today what is known beforehand', () => {
    const { trial, facts, ruleCount } = sceneOf([{ sex: 'male' }], [], { asOf: '2025-06-01' })
    const silent = new PatientEvaluation(facts, facts.asOf, facts.asOf, ruleCount)
    const { today } = new Calendar(facts, ruleCount, { silent, truths: silent.known })
    expect(trial.criteria.map(({ rule }) => today.silentOn(rule))).toEqual([silent])
  })
})

const washout = { drug: 'biologic', within: '3 months' }
const rituximab = (end: string): object => ({ drugs: [{ name: 'rituximab', start: '2025-01-01', end }] })

describe('a violated criterion', () => {
  it.each([
    ['the day after a washout', '2025-06-01', '2025-03-18', '2025-06-19'],
    ['the day after a washout that ends today', '2025-06-01', '2025-03-01', '2025-06-02'],
    ['on the first day whose own window begins later', '2025-05-31', '2025-02-28', '2025-06-01'],
    ['at the end of a leap February', '2024-05-30', '2024-02-29', '2024-06-01'],
  ])('clears %s', (_what, asOf, end, expected) => {
    const drugs = [{ name: 'rituximab', end }]
    expect(byCalendar(sceneOf([], [washout], { asOf, drugs })).criteria).toEqual([expected])
  })

  it('does not clear because a result grows old', () => {
    const low = { lab: 'IgG', below: 7, unit: 'g/L', valid: '30 days' }
    const labs = [{ name: 'IgG', value: 3, unit: 'g/L', date: '2025-05-20' }]
    expect(byCalendar(sceneOf([], [low], { asOf: '2025-06-01', labs })).criteria).toEqual([undefined])
  })

  it.each([
    ['2025-03', '2025-06-02', '2025-07-01'],
    ['2025-03-18', '2025-06-19', '2025-06-19'],
  ])('surely clears when the last day that its date may mean has passed: %s', (end, first, surely) => {
    const scene = sceneOf([], [washout], { asOf: '2025-06-01', drugs: [{ name: 'rituximab', start: end, end }] })
    expect(byCalendar(scene)).toMatchObject({ criteria: [first], surely: [surely] })
  })

  it('clears when a result leaves the window that is asked for', () => {
    const recent = { lab: 'HIV', is: 'positive', within: '30 days' }
    const labs = [
      { name: 'HIV', value: 'positive', date: '2025-05-20' },
      { name: 'HIV', value: 'negative', date: '2025-05-31' },
    ]
    expect(byCalendar(sceneOf([], [recent], { asOf: '2025-06-01', labs })).criteria).toEqual(['2025-06-20'])
  })

  it('that is not violated does not clear', () => {
    expect(byCalendar(sceneOf([], [washout], { asOf: '2025-06-01', drugs: [] })).criteria).toEqual([undefined])
  })
})

describe('an ineligible trial', () => {
  const young = { age: { 'at-least': 18 } }
  const asOf = '2025-06-01'

  it('clears with the last of its violated criteria', () => {
    const patient = { asOf, birthDate: '2007-08-15', ...rituximab('2025-03-18') }
    const scene = sceneOf([young], [washout], patient)
    expect(byCalendar(scene)).toMatchObject({ criteria: ['2025-08-15', '2025-06-19'], trial: '2025-08-15' })
  })

  it('never clears while one criterion stays violated', () => {
    const scene = sceneOf([{ sex: 'male' }], [washout], { asOf, sex: 'female', ...rituximab('2025-03-18') })
    expect(byCalendar(scene)).toMatchObject({ criteria: [undefined, '2025-06-19'], trial: undefined })
  })

  it('clears once a criterion that comes to be violated meanwhile has cleared, too', () => {
    const scene = sceneOf([], [washout, { age: { 'at-least': 70, 'at-most': 70 } }], {
      asOf,
      birthDate: '1955-06-10',
      ...rituximab('2025-03-18'),
    })
    expect(byCalendar(scene)).toMatchObject({ criteria: ['2025-06-19', undefined], trial: '2026-06-10' })
  })

  it('does not clear when another criterion is violated before', () => {
    const scene = sceneOf([{ age: { 'at-most': 70 } }], [washout], {
      asOf,
      birthDate: '1954-06-10',
      ...rituximab('2025-03-18'),
    })
    expect(byCalendar(scene)).toMatchObject({ criteria: [undefined, '2025-06-19'], trial: undefined })
  })
})

describe('a trial that may fit', () => {
  const asOf = '2025-06-01'

  it('fits until the day before the patient grows too old', () => {
    const scene = sceneOf([{ age: { 'at-most': 70 } }], [], { asOf, birthDate: '1954-08-15' })
    expect(byCalendar(scene)).toEqual({
      criteria: [undefined],
      surely: [undefined],
      trial: undefined,
      fits: '2025-08-14',
    })
  })

  it('fits as long as its results count', () => {
    const enough = { lab: 'IgG', 'at-least': 7, unit: 'g/L', valid: '90 days' }
    const labs = [{ name: 'IgG', value: 9, unit: 'g/L', date: '2025-05-20' }]
    expect(byCalendar(sceneOf([enough], [], { asOf, labs })).fits).toBe('2025-08-18')
  })

  it('may fit for today only', () => {
    const scene = sceneOf([{ age: { 'at-most': 70 } }], [], { asOf, birthDate: '1954-06-02' })
    expect(byCalendar(scene).fits).toBe('2025-06-01')
  })

  it('may fit for good', () => {
    expect(byCalendar(sceneOf([{ sex: 'male' }], [washout], { asOf, sex: 'male', drugs: [] })).fits).toBeUndefined()
  })
})
