import { describe, expect, it } from 'vitest'
import { answersTo } from '../../../src/criteria/logic/answers.js'
import type { World } from '../../../src/criteria/logic/worlds.js'
import { FALSE, TRUE, type Truth } from '../../../src/kernel/truth.js'
import { compiled } from '../../language/evaluate.js'

const SIGNS: Readonly<Record<Truth, string>> = { 0: '-', 1: '?', 2: 'o', 3: '+' }

/** One text for each way in which the rules can come out together: `+` true, `-` false, `?` still unknown. */
function answers(written: readonly object[], makes: readonly Truth[] = [FALSE, TRUE]): string[] {
  const rules = written.map((rule) => compiled(rule))
  const { axes, allows } = answersTo(rules.map((rule) => ({ rule, makes })))
  const worlds = axes.reduce<World[]>(
    (all, ways) => all.flatMap((world) => ways.map((way) => new Map([...world, ...way]))),
    [new Map()],
  )
  const texts = worlds.filter(allows).map((world) => rules.map((rule) => SIGNS[world.get(rule) ?? 2]).join(''))
  return [...new Set(texts)].sort()
}

const igg = (bounds: object, selection: object = { valid: '30 days' }): object => ({
  lab: 'IgG',
  unit: 'g/L',
  ...bounds,
  ...selection,
})

describe('the answers to what is missing', () => {
  it.each<[string, readonly object[], readonly string[]]>([
    ['are none for nothing', [], ['']],
    ['are yes and no', [{ sex: 'female' }], ['+', '-']],
    ['are a number below or above a bound', [igg({ below: 5 })], ['+', '-']],
    ['are one number for two bounds', [igg({ below: 5 }), igg({ 'at-least': 7 })], ['+-', '-+', '--']],
    [
      'are one result, whichever results count',
      [igg({ below: 5 }), igg({ 'at-least': 5 }, { within: '1 year' })],
      ['+-', '-+'],
    ],
    [
      'are positive, negative, or neither, which leaves open what asks for either',
      [
        { lab: 'HBsAg', is: 'positive', valid: '30 days' },
        { lab: 'HBsAg', is: 'negative', valid: '30 days' },
        { lab: 'HBsAg', is: 'indeterminate', valid: '30 days' },
      ],
      ['+--', '-+-', '??+'],
    ],
    [
      'go together: what is within 3 months was within a year',
      [
        { drug: 'rituximab', within: '3 months' },
        { drug: 'biologic', within: '1 year' },
      ],
      ['++', '-+', '--'],
    ],
  ])('%s', (_what, rules, expected) => {
    expect(answers(rules)).toEqual([...expected].sort())
  })

  it('are no more than one answer alone can make', () => {
    expect(answers([{ drug: 'biologic', taken: 'ever' }], [TRUE])).toEqual(['+'])
    expect(answers([igg({ below: 5 })], [FALSE])).toEqual(['-', '?'])
    expect(answers([{ drug: 'biologic', taken: 'ever' }], [])).toEqual([])
  })
})
