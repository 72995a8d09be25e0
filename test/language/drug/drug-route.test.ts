import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Route } from '../../../src/facts/term.js'
import { ROUTE_WORDS, routeInWords, routes, routeTruth, type RouteWord } from '../../../src/language/drug/drug-route.js'
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
