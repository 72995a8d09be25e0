import { describe, expect, it } from 'vitest'
import { contradictoryCriteria } from '../../../src/criteria/lint/contradictory-criteria.js'
import type { InventedTrial } from '../invented.js'
import { checked } from './checked.js'

describe('two criteria contradict each other', () => {
  it.each<[string, InventedTrial, readonly string[]]>([
    [
      'in one list',
      { inclusion: ['{ age: { at-least: 18 } }', '{ all: [{ sex: female }, { age: { below: 12 } }] }'] },
      ["17:48 nobody can meet both I1 and I2: 'age at least 18 years' against 'age below 12 years'"],
    ],
    [
      'across the lists',
      { inclusion: ['{ drug: rituximab, taken: now }'], exclusion: ['{ drug: biologic, within: 1 year }'] },
      [
        "20:48 nobody can meet both I1 and E1: 'rituximab, taken now' against 'biologic, taken within 1 year before screening'",
      ],
    ],
    [
      'among the exclusions',
      { exclusion: ['{ age: { below: 50 } }', '{ sex: male }', '{ age: { more-than: 40 } }'] },
      ["21:48 nobody can meet both E1 and E3: 'age below 50 years' against 'age more than 40 years'"],
    ],
    [
      'not where somebody meets both',
      { inclusion: ['{ drug: biologic, taken: ever }'], exclusion: ['{ drug: rituximab, within: 1 year }'] },
      [],
    ],
    [
      'not by another reading',
      {
        inclusion: ['{ age: { at-least: 18 } }', '{ sex: female }'],
        more: { I2: 'reading: so, otherwise: { age: { below: 12 } }' },
      },
      [],
    ],
    [
      'not by an exclusion that does not apply to everybody',
      { inclusion: ['{ sex: female }'], exclusion: ['{ when: { sex: male }, then: { age: { below: 50 } } }'] },
      [],
    ],
    [
      'not by a rule that is told of by itself',
      { inclusion: ['{ score: ESSDAI, at-least: 9 }', '{ score: ESSDAI, at-least: 4 }'] },
      [],
    ],
  ])('%s', (_where, trial, expected) => {
    expect(checked(contradictoryCriteria, trial)).toEqual(expected.map((told) => `${told} | correct one of them`))
  })
})
