import { describe, expect, it } from 'vitest'
import { areRelated } from '../../../src/criteria/logic/worlds.js'
import { TRUE } from '../../../src/kernel/truth.js'
import type { Rule } from '../../../src/language/rule/rule.js'
import { compiled } from '../../language/evaluate.js'
import { everyWorld } from './every-world.js'

/** One text a world, `+` for a rule that is true in it and `-` for one that is not. */
function worlds(...written: readonly object[]): string[] {
  const rules = written.map((rule) => compiled(rule))
  return everyWorld(rules)
    .map((world) => rules.map((rule) => (world.get(rule) === TRUE ? '+' : '-')).join(''))
    .sort()
}

const igg = (bounds: object, selection: object): object => ({ lab: 'IgG', unit: 'g/L', ...bounds, ...selection })
const latest = { valid: '30 days' }

describe('the worlds', () => {
  it.each<[string, readonly object[], readonly string[]]>([
    ['of nothing', [], ['']],
    ['of rules that have nothing to do with each other', [{ sex: 'male' }, { ask: 'Fit?' }], ['++', '+-', '-+', '--']],
    ['of two bounds of a number', [{ age: { 'at-least': 18 } }, { age: { below: 12 } }], ['+-', '-+', '--']],
    ['of bounds that leave nothing out', [{ age: { 'at-least': 18 } }, { age: { below: 18 } }], ['+-', '-+']],
    ['of a bound that everybody meets', [{ age: { 'at-least': 0 } }], ['+']],
    ['of both sexes', [{ sex: 'male' }, { sex: 'female' }], ['+-', '-+']],
    [
      'of the latest result, however old it may be',
      [igg({ below: 5 }, latest), igg({ 'at-least': 5 }, { valid: '1 year' })],
      ['+-', '-+'],
    ],
    [
      'of any result, since several may count',
      [igg({ below: 5 }, { within: '1 year' }), igg({ 'more-than': 7 }, { within: '1 year' })],
      ['++', '+-', '-+', '--'],
    ],
    [
      'of any result, where one must be one or the other',
      [igg({ below: 5 }, { result: 'ever' }), igg({ 'at-least': 5 }, { result: 'ever' })],
      ['++', '+-', '-+'],
    ],
    [
      'of results of two windows',
      [igg({ below: 5 }, { within: '1 year' }), igg({ below: 5 }, { within: '2 years' })],
      ['++', '-+', '--'],
    ],
    [
      'of a name within another',
      [
        { drug: 'biologic', within: '1 year' },
        { drug: 'rituximab', within: '3 months' },
      ],
      ['++', '+-', '--'],
    ],
    ['of results beyond what is plausible, read as more than that', [igg({ 'more-than': 150 }, latest)], ['+', '-']],
    ['of results below nothing, which there are not', [igg({ 'at-least': 0 }, latest)], ['+']],
  ])('%s', (_what, rules, expected) => {
    expect(worlds(...rules)).toEqual(expected)
  })
})

describe('two rules are related', () => {
  const [adult, child, rituximab, biologic, ask]: readonly Rule[] = [
    { age: { 'at-least': 18 } },
    { age: { below: 12 } },
    { drug: 'rituximab', taken: 'now' },
    { drug: 'biologic', taken: 'ever' },
    { ask: 'Fit?' },
  ].map((rule) => compiled(rule))

  it.each([
    ['by a number', adult, child, true],
    ['by a name', rituximab, biologic, true],
    ['by a name, the other way round', biologic, rituximab, true],
    ['not otherwise', adult, biologic, false],
    ['not where one says nothing', ask, biologic, false],
  ])('%s', (_how, one, other, expected) => {
    if (one === undefined || other === undefined) throw new Error('no rule')
    expect(areRelated(one, other)).toBe(expected)
  })
})
