import { describe, expect, it } from 'vitest'
import type { Range } from '../../../src/kernel/range.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Route } from '../../../src/facts/term.js'
import { ROUTE_WORDS, routeInWords, routes, routeTruth, type RouteWord } from '../../../src/language/drug/drug-route.js'
import type { DailyDose } from '../../../src/facts/daily-dose.js'
import type { Dose } from '../../../src/facts/dose.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { read } from '../../patient/reader.js'
import { course } from '../drug-facts.js'

describe('the route', () => {
  const groups: Record<'parenteral' | 'systemic', readonly Route[]> = {
    parenteral: ['iv', 'sc', 'im'],
    systemic: ['oral', 'iv', 'sc', 'im', 'rectal'],
  }
  const all: readonly Route[] = [
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
    const fitting = all.filter((route) => routeTruth(course({ name: 'rituximab', route }), [asked]) === TRUE)
    expect(fitting.toSorted()).toEqual([...wanted].toSorted())
    expect(all.filter((route) => routeTruth(course({ name: 'rituximab', route }), [asked]) === UNKNOWN)).toEqual([])
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
    expect(routeTruth(course({ name }), [asked])).toBe(truth)
  })

  it.each(ROUTE_WORDS)('that its name contradicts may be any, whatever the drug has: asked for %s', (asked) => {
    expect(routeTruth({ ...course({ name: 'prednisone' }), isRouteOpen: true }, [asked])).toBe(UNKNOWN)
  })

  it.each<[RouteWord, Truth]>([
    ['parenteral', TRUE],
    ['systemic', TRUE],
    ['oral', FALSE],
    ['topical', FALSE],
    ['iv', UNKNOWN],
  ])('that is recorded as parenteral, asked for %s: %i', (asked, truth) => {
    expect(routeTruth({ ...course({ name: 'hydroxychloroquine' }), isParenteral: true }, [asked])).toBe(truth)
  })

  const between = (low: number, high: number): Range => ({ low, high, lowOpen: false, highOpen: false })
  const daily = (milligramsPerDay: number): DailyDose => ({ kind: 'daily', milligramsPerDay })

  it.each<[Dose | undefined, RouteWord, Truth]>([
    [daily(5), 'systemic', TRUE],
    [daily(99), 'systemic', TRUE],
    [daily(5), 'oral', TRUE],
    [daily(4), 'oral', UNKNOWN],
    [daily(5), 'ophthalmic', FALSE],
    [daily(4), 'systemic', UNKNOWN],
    [daily(100), 'systemic', UNKNOWN],
    [{ ...daily(4), milligramsOnItsDays: between(5, 6) }, 'systemic', TRUE],
    [{ ...daily(4), milligramsOnItsDays: between(5, Infinity) }, 'systemic', UNKNOWN],
    [{ kind: 'as-needed' }, 'systemic', UNKNOWN],
    [undefined, 'systemic', UNKNOWN],
  ])(
    'of a drug that is told in percent for the skin and the eye, of the dose %j, asked for %s: %i',
    (dose, asked, truth) => {
      const { terms, ...fact } = course({ name: 'ciclosporin' })
      const told = terms.map((term) => ({ ...term, systemicFrom: 5 }))
      expect(routeTruth({ ...fact, terms: told, dose }, [asked])).toBe(truth)
      expect(routeTruth({ ...fact, terms, dose }, ['systemic'])).toBe(UNKNOWN)
    },
  )

  it.each([
    ['tacrolimus', '1 mg bid', TRUE],
    ['tacrolimus', '2 mg/day', TRUE],
    ['tacrolimus 0.1%', '1 g bid', UNKNOWN],
    ['tacrolimus', '1 mg/g bid', UNKNOWN],
    ['tacrolimus', undefined, UNKNOWN],
    ['ruxolitinib', '10 mg bid', TRUE],
    ['ruxolitinib 5 mg 1-0-1', undefined, TRUE],
    ['ruxolitinib', '1.5% bid', UNKNOWN],
    ['sirolimus', '2 mg/day', UNKNOWN],
    ['hydrocortisone', '20 mg/day', UNKNOWN],
  ])('of %s, %s, is systemic: %i', (name, dose, truth) => {
    const [drug] = read({ drugs: [{ name, dose }] }, { vocabulary: bundled }).drugs.entries
    expect(drug === undefined ? undefined : routeTruth(drug, ['systemic'])).toBe(truth)
  })

  it.each<[string, RouteWord[], Truth]>([
    ['rituximab', ['iv', 'sc'], TRUE],
    ['rituximab', ['iv', 'im'], UNKNOWN],
    ['rituximab', ['im', 'oral'], FALSE],
    ['prednisone', ['parenteral', 'oral'], TRUE],
  ])('of %s without a recorded route, asked for any of %j: %i', (name, asked, truth) => {
    expect(routeTruth(course({ name }), asked)).toBe(truth)
  })

  it('is one of a list where it is recorded', () => {
    const fact = course({ name: 'rituximab', route: 'sc' })
    expect([routeTruth(fact, ['iv', 'im']), routeTruth(fact, ['iv', 'parenteral'])]).toEqual([FALSE, TRUE])
  })

  it.each<[RouteWord[], string]>([
    [['systemic'], 'a systemic route'],
    [['parenteral'], 'a parenteral route'],
    [['iv'], 'the iv route'],
    [['iv', 'im'], 'the iv or im route'],
    [['oral', 'parenteral'], 'a parenteral route or the oral route'],
  ])('has an article: %j', (asked, words) => {
    expect(routeInWords(asked)).toBe(words)
  })
})

describe('the routes of a rule', () => {
  it('are one, or a list', () => {
    expect([routes.parse('oral'), routes.parse(['iv', 'im'])]).toEqual([['oral'], ['iv', 'im']])
    expect([routes.safeParse([]).success, routes.safeParse('by mouth').success]).toEqual([false, false])
  })
})
