import { describe, expect, it } from 'vitest'
import { idleParts } from '../../../src/criteria/lint/idle-parts.js'
import { checked } from './checked.js'

/** `column message` of the idle parts of one rule. */
function idle(rule: string): string[] {
  return checked(idleParts, { inclusion: [rule] }).map((told) =>
    told.replace(/^16:/u, '').replace(' | leave it out, or correct one of the two', ''),
  )
}

const recent = '{ drug: rituximab, within: 1 year }'
const biologic = '{ drug: biologic, taken: ever }'
const igg = (bounds: string, selection: string): string => `{ lab: IgG, ${bounds}, unit: g/L, ${selection} }`

describe('a part is idle', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'beside a stronger one, where all must hold',
      `{ all: [${recent}, ${biologic}] }`,
      ["93 this part changes nothing beside 'rituximab, taken within 1 year before screening'"],
    ],
    [
      'in whatever order',
      `{ all: [${biologic}, ${recent}] }`,
      ["56 this part changes nothing beside 'rituximab, taken within 1 year before screening'"],
    ],
    [
      'beside a weaker one, where any will do',
      `{ any: [${recent}, ${biologic}] }`,
      ["56 this part changes nothing beside 'biologic, taken ever'"],
    ],
    [
      'where both are denied',
      `{ all: [{ not: ${recent} }, { not: ${biologic} }] }`,
      ["56 this part changes nothing beside 'not: biologic, taken ever'"],
    ],
    [
      'where it is the same in other words',
      '{ any: [{ age: { below: 18 } }, { age: { at-most: 17 } }] }',
      ["80 this part changes nothing beside 'age below 18 years'"],
    ],
    [
      'where it stands there twice',
      `{ any: [${recent}, { sex: male }, ${recent}] }`,
      ['108 this part stands here twice'],
    ],
    [
      'where it is counted twice',
      `{ at-least: 2, of: [${recent}, { sex: male }, ${recent}] }`,
      ['120 this part stands here twice'],
    ],
    [
      'among results that are selected alike',
      `{ all: [${igg('below: 5', 'valid: 9 days')}, ${igg('below: 6', 'valid: 9 days')}] }`,
      ["106 this part changes nothing beside 'IgG below 5 g/L, by the latest result, no older than 9 days'"],
    ],
    [
      'deep within',
      `{ not: { any: [{ sex: male }, { all: [${recent}, ${biologic}] }] } }`,
      ["123 this part changes nothing beside 'rituximab, taken within 1 year before screening'"],
    ],
  ])('%s', (_when, rule, expected) => {
    expect(idle(rule)).toEqual(expected)
  })

  it.each<[string, string]>([
    ['where it says more', `{ all: [${biologic}, { sex: male }] }`],
    ['where so many must hold', `{ at-least: 2, of: [${recent}, ${biologic}, { sex: male }] }`],
    ['where one is denied', `{ any: [{ not: ${recent} }, ${biologic}] }`],
    ['where it tells whom the rule applies to', `{ when: ${biologic}, then: { not: ${recent} } }`],
    [
      'where a result may be too old for one and not for the other',
      `{ all: [${igg('below: 5', 'valid: 9 days')}, ${igg('below: 6', 'valid: 90 days')}] }`,
    ],
    [
      'where the other is told of by itself',
      '{ all: [{ score: ESSDAI, at-least: 9 }, { score: ESSDAI, at-least: 4 }] }',
    ],
    ['where it is told of by itself', '{ all: [{ score: ESSDAI, at-least: 4 }, { score: ESSDAI, at-least: 0 }] }'],
    ['where one is made of several', `{ all: [{ any: [${recent}, { sex: male }] }, ${biologic}] }`],
  ])('but not %s', (_when, rule) => {
    expect(idle(rule)).toEqual([])
  })
})
