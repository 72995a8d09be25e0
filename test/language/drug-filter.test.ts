import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { after } from '../../src/kernel/duration.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import type { DrugFact } from '../../src/facts/fact.js'
import type { Route } from '../../src/facts/term.js'
import {
  responseTruth,
  ROUTE_WORDS,
  routeInWords,
  routeTruth,
  stableFlips,
  stableTruth,
  type RouteWord,
} from '../../src/language/drug-filter.js'
import { asOf, durations, unnamed } from './courses.js'
import { patient } from './patient.js'
import type { WrittenDrug } from './written.js'

function course(written: WrittenDrug): DrugFact {
  const [fact] = patient({ drugs: [written] }).drugs.entries
  if (fact === undefined) throw new Error('no course')
  return fact
}

describe('the route', () => {
  const groups: Record<'parenteral' | 'systemic', readonly Route[]> = {
    parenteral: ['iv', 'sc', 'im'],
    systemic: ['oral', 'iv', 'sc', 'im', 'rectal'],
  }
  const routes: readonly Route[] = [
    'oral',
    'iv',
    'sc',
    'im',
    'inhaled',
    'nasal',
    'topical',
    'ophthalmic',
    'rectal',
    'intra-articular',
  ]

  it.each(ROUTE_WORDS)('%s is what is recorded as such, or one of its group', (asked) => {
    const wanted: readonly string[] = asked === 'parenteral' || asked === 'systemic' ? groups[asked] : [asked]
    const fitting = routes.filter((route) => routeTruth(course({ name: 'rituximab', route }), asked) === TRUE)
    expect(fitting.toSorted()).toEqual([...wanted].toSorted())
    expect(routes.filter((route) => routeTruth(course({ name: 'rituximab', route }), asked) === UNKNOWN)).toEqual([])
  })

  it.each<[string, RouteWord, Truth]>([
    ['prednisone', 'systemic', TRUE],
    ['rituximab', 'parenteral', TRUE],
    ['rituximab', 'iv', UNKNOWN],
    ['ciclosporin', 'systemic', UNKNOWN],
    ['prednisone', 'parenteral', FALSE],
    ['placebo', 'oral', UNKNOWN],
    ['biologic', 'systemic', UNKNOWN],
    ['ABC-123', 'systemic', UNKNOWN],
    ['duo', 'oral', UNKNOWN],
  ])('of %s without a recorded route, asked for %s, is known where its routes agree: %i', (name, asked, truth) => {
    expect(routeTruth(course({ name }), asked)).toBe(truth)
  })

  it('has an article', () => {
    expect([routeInWords('systemic'), routeInWords('parenteral'), routeInWords('iv')]).toEqual([
      'a systemic route',
      'a parenteral route',
      'the iv route',
    ])
  })
})

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
  ])('for 7 days: %s', (_what, dates, truth) => {
    expect(stableTruth(course({ name: 'prednisone', ongoing: true, ...dates }), week, asOf)).toBe(truth)
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
        const flips = stableFlips(fact, asked, asOf)
        expect(unnamed((on) => stableTruth(fact, asked, on), flips)).toEqual([])
        expect(flips.every((flip) => flip > asOf)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('comes on the day on which so long has passed since the last change', () => {
    const fact = course({ name: 'prednisone', stableSince: '2026-02-23' })
    expect([...new Set(stableFlips(fact, week, asOf))]).toEqual([after(asOf, { amount: 1, unit: 'days' })])
  })

  it('is no matter where it is not asked for', () => {
    expect(stableFlips(course({ name: 'prednisone', stableSince: '2026-02-23' }), undefined, asOf)).toEqual([])
  })
})
