import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/kernel/day.js'
import { after } from '../../../src/kernel/duration.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import {
  filterInWords,
  irregularity,
  isOfSeveral,
  responseTruth,
  stableFlips,
  stableTruth,
} from '../../../src/language/drug/drug-filter.js'
import { courseOfDrug } from '../../../src/language/drug/drug-course.js'
import { asOf, durations, lifetime, unnamed } from '../courses.js'
import { course } from '../drug-facts.js'
import { day, patient } from '../patient.js'
import { vocabulary } from '../vocabulary.js'
import type { WrittenDrug } from '../written.js'

type Asked = 'oral' | 'topical'

describe('the response', () => {
  it.each([
    [undefined, UNKNOWN],
    ['inadequate', TRUE],
    ['relapse', TRUE],
    ['intolerant', FALSE],
  ] as const)('%s, of inadequate or relapse: %i', (response, truth) => {
    expect(responseTruth(response, ['inadequate', 'relapse'])).toBe(truth)
  })
})

describe('a stable dose', () => {
  const week = { amount: 7, unit: 'days' } as const

  it.each<[string, Partial<WrittenDrug>, Truth]>([
    ['unchanged for exactly so long (S02.2)', { stableSince: '2026-02-22' }, TRUE],
    ['changed a day too late', { stableSince: '2026-02-23' }, FALSE],
    ['changed at some time of a month that leaves it open', { stableSince: '2026-02' }, UNKNOWN],
    ['of no recorded change, begun long ago', { start: '2020-01-01' }, UNKNOWN],
    ['of no recorded change, begun too late', { start: '2026-02-23' }, FALSE],
    ['of no recorded change and start', {}, UNKNOWN],
    ['said to be unchanged since before the course began', { start: '2026-02-23', stableSince: '2026-01-01' }, FALSE],
    ['taken as needed, however long the prescription', { stableSince: '2020-01-01', dose: 'as-needed' }, FALSE],
    ['tapered', { start: '2020-01-01', dose: 'tapering' }, FALSE],
    ['of an average amount, in a pattern that has not changed', { stableSince: '2026-02-01', dose: 20 }, TRUE],
  ])('for 7 days: %s', (_what, dates, truth) => {
    const fact = course({ name: 'prednisone', ongoing: true, ...dates })
    expect(stableTruth(fact, courseOfDrug(fact, lifetime), week, asOf)).toBe(truth)
  })

  it.each([
    ['2026-02-22', UNKNOWN],
    ['2026-02-23', FALSE],
  ])('for 7 days, of no recorded start, of who was born on %s', (birth, truth) => {
    const { drugs, ...lived } = patient({ birth, drugs: [{ name: 'prednisone', ongoing: true }] })
    const [fact] = drugs.entries
    if (fact === undefined) throw new Error('no course')
    const days = courseOfDrug(fact, lived)
    expect(stableTruth(fact, days, week, asOf)).toBe(truth)
    expect(unnamed((on) => stableTruth(fact, days, week, on), stableFlips(fact, days, week, asOf))).toEqual([])
  })

  it.each([
    ['long ago', '2020-01-01', UNKNOWN],
    ['exactly so long ago', '2026-02-22', UNKNOWN],
    ['too late', '2026-02-23', FALSE],
  ])('for 7 days, of an entry that goes on from another one begun %s', (_when, from, truth) => {
    const fact = { ...course({ name: 'prednisone', ongoing: true, start: '2026-02-25' }), continuesFrom: day(from) }
    const days = courseOfDrug(fact, lifetime)
    expect(stableTruth(fact, days, week, asOf)).toBe(truth)
    expect(unnamed((on) => stableTruth(fact, days, week, on), stableFlips(fact, days, week, asOf))).toEqual([])
  })

  it('is not asked of an entry that is over where another one goes on from it, unless it began too late', () => {
    const over = { start: '2020-01-01', end: '2026-02-25' }
    const past = { takesInPast: true } as const
    const truth = (given: Partial<WrittenDrug>, goesOn: boolean): Truth => {
      const fact = {
        ...course({ name: 'prednisone', ...over, ...given }),
        ...(goesOn ? { continued: true as const } : {}),
      }
      return stableTruth(fact, courseOfDrug(fact, lifetime), week, asOf, past)
    }
    expect(truth({}, true)).toBe(TRUE)
    expect(truth({}, false)).toBe(FALSE)
    expect(truth({ start: '2026-02-23' }, true)).toBe(FALSE)
  })

  it.each([
    ['exactly so long ago', '2026-02-22', TRUE],
    ['a day too late', '2026-02-23', FALSE],
  ])('of an entry that gave way to another dose %s: what came then answers for itself', (_when, last, truth) => {
    const fact = { ...course({ name: 'prednisone', start: '2020-01-01', end: last }), changedOn: day(last) }
    const past = { takesInPast: true } as const
    const on = (today: number): Truth => stableTruth(fact, courseOfDrug(fact, lifetime), week, today, past)
    expect(on(asOf)).toBe(truth)
    expect(unnamed(on, stableFlips(fact, courseOfDrug(fact, lifetime), week, asOf))).toEqual([])
    expect(stableTruth(fact, courseOfDrug(fact, lifetime), week, asOf)).toBe(UNKNOWN)
  })

  it('is not known of one whose route is not told, where it goes on by a route that is not asked for', () => {
    const truth = (route?: readonly Asked[], ...continuedBy: readonly Asked[]): Truth => {
      const over = course({ name: 'prednisone', start: '2020-01-01', end: '2026-02-25' })
      const fact = { ...over, continued: true as const, continuedBy: ['topical' as const, ...continuedBy] }
      return stableTruth(fact, courseOfDrug(fact, lifetime), week, asOf, { takesInPast: true, route })
    }
    expect([truth(), truth(['topical', 'oral']), truth(['oral'])]).toEqual([TRUE, TRUE, UNKNOWN])
    expect([truth(['topical', 'oral'], 'oral'), truth(['oral'], 'oral')]).toEqual([TRUE, UNKNOWN])
  })

  it('is not known of one without a recorded dose a day, where a dose is asked and another entry goes on from it', () => {
    const truth = (dose?: WrittenDrug['dose']): Truth => {
      const over = { start: '2020-01-01', end: '2026-02-25' }
      const fact = {
        ...course({ name: 'prednisone', ...over, ...(dose === undefined ? {} : { dose }) }),
        continued: true as const,
      }
      const asked = { takesInPast: true, dose: { moreThan: 20 } } as const
      return stableTruth(fact, courseOfDrug(fact, lifetime), week, asOf, asked)
    }
    expect([truth(5), truth(25), truth({ perKilogram: '0.1 mg/kg/day' }), truth()]).toEqual([
      TRUE,
      TRUE,
      UNKNOWN,
      UNKNOWN,
    ])
  })

  it('comes only on the days that are named', () => {
    const dates = fc.option(
      fc
        .tuple(fc.integer({ min: asOf - 500, max: asOf }), fc.constantFrom(10, 7, 4))
        .map(([day, precision]) => formatDay(day).slice(0, precision)),
      { nil: undefined },
    )
    fc.assert(
      fc.property(dates, dates, durations, (start, stableSince, asked) => {
        const fact = course({
          name: 'prednisone',
          ...(start === undefined ? {} : { start }),
          ...(stableSince === undefined ? {} : { stableSince }),
        })
        const days = courseOfDrug(fact, lifetime)
        const flips = stableFlips(fact, days, asked, asOf)
        expect(unnamed((on) => stableTruth(fact, days, asked, on), flips)).toEqual([])
        expect(flips.every((flip) => flip > asOf)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('comes on the day on which so long has passed since the last change', () => {
    const fact = course({ name: 'prednisone', stableSince: '2026-02-23' })
    expect([...new Set(stableFlips(fact, courseOfDrug(fact, lifetime), week, asOf))]).toEqual([
      after(asOf, { amount: 1, unit: 'days' }),
    ])
  })

  it('is no matter where it is not asked for', () => {
    const fact = course({ name: 'prednisone', stableSince: '2026-02-23' })
    expect(stableFlips(fact, courseOfDrug(fact, lifetime), undefined, asOf)).toEqual([])
  })
})

describe('a dose that is no daily amount', () => {
  it.each([
    ['as-needed', 'taken as needed'],
    ['tapering', 'tapered'],
    [10, undefined],
    [undefined, undefined],
  ] as const)('%s is %s', (dose, words) => {
    expect(irregularity(course({ name: 'prednisone', ...(dose === undefined ? {} : { dose }) }))).toBe(words)
  })
})

describe('a filter in words', () => {
  it('is nothing where nothing is asked', () => {
    expect(filterInWords({})).toBe('')
  })

  it('says everything that is asked', () => {
    const month = { amount: 1, unit: 'months' } as const
    expect(
      filterInWords({
        route: ['oral'],
        response: ['relapse'],
        lasting: { length: month, strict: true },
        unstable: month,
      }),
    ).toBe(
      ' given by the oral route with response relapse for more than 1 month without a dose unchanged for at least 1 month',
    )
  })
})

it.each([
  ['prednisone', ['prednisone'], false],
  ['a form of it', ['form'], false],
  ['a product of two', ['product'], true],
  ['two', ['prednisone', 'mycophenolate'], true],
  ['what is not recognised', [], false],
])('a dose of %s is of several drugs: %j %s', (_what, ids, expected) => {
  const duo = vocabulary.drugs.withId('duo')
  const products = new Map([
    ['product', duo],
    ['form', { ...duo, ingredients: ['prednisone'] }],
  ])
  const terms = ids.map((id) => products.get(id) ?? vocabulary.drugs.withId(id))
  expect(isOfSeveral({ ...course({ name: 'prednisone' }), terms })).toBe(expected)
})
