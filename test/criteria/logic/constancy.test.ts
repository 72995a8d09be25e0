import { describe, expect, it } from 'vitest'
import { Bearing, constancyOf, groundsOf } from '../../../src/criteria/logic/constancy.js'
import type { Count, Rule } from '../../../src/language/rule/rule.js'
import { RuleCompiler } from '../../../src/language/compile.js'
import { SETTING } from '../../language/evaluate.js'
import { vocabulary } from '../../language/vocabulary.js'

const compiler = new RuleCompiler(vocabulary)
const compiled = (rule: unknown): Rule => compiler.compile(rule, SETTING, [])
const counting = (rule: unknown): Count => ({ atLeast: 1, of: [{ path: [], rule: compiled(rule) }] })

const NOTHING: ReadonlySet<Rule> = new Set()

const adult = { age: { 'at-least': 18 } }
const child = { age: { below: 12 } }
const female = { sex: 'female' }
const fit = { ask: 'Fit?' }
const recent = { drug: 'rituximab', within: '3 months' }
const biologic = { drug: 'biologic', taken: 'ever' }
const many = Array.from({ length: 15 }, (_none, index) => ({ ask: `${index}?` }))
const half = { 'at-least': 8, of: many }

describe('a rule is', () => {
  it.each<[string, unknown, string | undefined]>([
    ['a leaf', adult, undefined],
    ['bounds that nobody meets', { score: 'ESSDAI', 'at-least': 9, valid: '90 days' }, 'never true'],
    ['bounds that everybody meets', { age: { 'at-most': 130 } }, 'never false'],
    ['bounds between two totals', { score: 'ESSDAI', 'more-than': 3, below: 4, valid: '90 days' }, 'never true'],
    ['an adult below 12', { all: [adult, child] }, 'never true'],
    ['an adult, or below 12', { any: [adult, child] }, undefined],
    ['an adult, or not', { any: [adult, female, { not: adult }] }, 'never false'],
    ['neither sex', { all: [{ not: female }, { not: { sex: 'male' } }] }, 'never true'],
    ['a question and its opposite', { all: [fit, { not: fit }] }, 'never true'],
    ['rituximab without a biologic', { all: [recent, { not: biologic }] }, 'never true'],
    ['a biologic without rituximab', { all: [biologic, { not: recent }] }, undefined],
    ['rituximab where there was no biologic', { when: recent, then: biologic }, 'never false'],
    ['two of three that exclude each other', { 'at-least': 2, of: [adult, child, female] }, undefined],
    ['three that exclude each other', { 'at-least': 3, of: [adult, child, female, fit] }, undefined],
    ['all that exclude each other', { 'at-least': 3, of: [adult, child, female] }, 'never true'],
    ['a contradiction deep within', { all: [fit, { any: [female, { not: female }] }, adult, child] }, 'never true'],
    ['many questions, each once', { any: many }, undefined],
    ['a contradiction beside many questions', { all: [...many, adult, child] }, 'never true'],
    ['a contradiction of many', { all: [...many, ...many, adult, child] }, 'never true'],
    ['a contradiction of more than can be tried out', { all: [half, { not: { not: half } }, adult, child] }, undefined],
  ])('%s', (_what, rule, expected) => {
    expect(constancyOf(counting(rule), NOTHING)).toBe(expected)
  })

  it('not constant by a part that is taken to be open', () => {
    const rule = { all: [adult, { all: [child, fit] }] }
    expect(constancyOf(counting(rule), NOTHING)).toBe('never true')
    expect(constancyOf(counting(rule), new Set([compiled({ all: [child, fit] })]))).toBeUndefined()
    expect(constancyOf(counting(rule), new Set([compiled(adult)]))).toBeUndefined()
  })
})

describe('the grounds of a constant rule', () => {
  it.each<[string, unknown, 'never true' | 'never false', readonly unknown[]]>([
    ['are what excludes each other', { all: [female, adult, fit, child] }, 'never true', [adult, child]],
    [
      'are one of several pairs',
      { all: [adult, child, { age: { below: 6 } }] },
      'never true',
      [adult, { age: { below: 6 } }],
    ],
    ['may be one rule', { any: [fit, { not: fit }, female] }, 'never false', [fit]],
    ['are all that it takes', { 'at-least': 3, of: [adult, child, female] }, 'never true', [adult, child]],
  ])('%s', (_what, rule, constancy, expected) => {
    expect(groundsOf(counting(rule), constancy, NOTHING)).toEqual(expected.map(compiled))
  })
})

describe('one part of a count has a bearing on another', () => {
  const bearing = (rule: unknown, negated = false): Bearing =>
    new Bearing({ path: [], rule: compiled(rule), ...(negated ? { negated: true } : {}) }, NOTHING)

  it.each<[string, unknown, unknown, boolean]>([
    ['about the same number', adult, { all: [child, female] }, true],
    ['where the one implies the other', recent, biologic, true],
    ['where the other implies the one', biologic, recent, true],
    ['about something else', { all: [adult, recent] }, { any: [female, fit] }, false],
    ['of which nothing can be told', fit, { ask: 'Well?' }, false],
    ['where both hold the same', { all: [fit, adult] }, { any: [fit, female] }, true],
  ])('%s', (_what, one, other, expected) => {
    expect(bearing(one).isOn(bearing(other))).toBe(expected)
  })

  it('not where it is taken to be open', () => {
    const rule = compiled(adult)
    const open = new Bearing({ path: [], rule }, new Set([rule]))
    expect(open.isOn(bearing(child))).toBe(false)
  })

  it('unless it is never true of itself', () => {
    const rule = { any: [female, { not: female }] }
    expect([bearing(rule).isNeverTrue, bearing(rule, true).isNeverTrue]).toEqual([false, true])
  })
})
