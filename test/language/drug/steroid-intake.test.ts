import { describe, expect, it } from 'vitest'
import { valueOf } from '../../../src/kernel/fraction.js'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { intakeOf, steroidsOf, type Intake } from '../../../src/language/drug/steroid-intake.js'
import { asOf, lifetime } from '../courses.js'
import { course, courses } from '../drug-facts.js'
import { steroids } from '../steroids.js'
import { vocabulary } from '../vocabulary.js'
import type { WrittenDrug } from '../written.js'

function intake(written: WrittenDrug, denied: readonly string[] = []): Intake | undefined {
  const absent = courses(denied.map((name) => ({ name, status: 'absent' })))
  return intakeOf(course(written), { steroids, absent, lifetime, day: asOf })
}

function now(name: string, given: Partial<WrittenDrug> = {}): WrittenDrug {
  return { name, start: '2025-01-01', ongoing: true, ...given }
}

function told(found: Intake | undefined): unknown {
  if (found === undefined) return undefined
  const { lowest, highest, doubts } = found
  return [valueOf(lowest), valueOf(highest), doubts.map(({ need }) => need.need)]
}

describe('the share of a course in the steroids of a day', () => {
  it.each<[WrittenDrug, number, number]>([
    [now('prednisone', { dose: 20 }), 20, 20],
    [now('dexamethasone', { dose: 3, route: 'oral' }), 20, 25],
    [now('dexamethasone', { dose: 0.6, route: 'iv' }), 4, 5],
    [now('prednisone', { dose: 0 }), 0, 0],
  ])('of %j is from %d to %d mg of prednisone', (written, lowest, highest) => {
    expect(told(intake(written))).toEqual([lowest, highest, []])
  })

  it.each<[string, WrittenDrug]>([
    ['is no steroid', now('MMF', { dose: 1000 })],
    ['is a steroid that does not count', now('fludrocortisone', { dose: 0.1 })],
    ['is over', { name: 'prednisone', start: '2025-01-01', end: '2025-06-01', dose: 20 }],
    ['goes into the eye', now('dexamethasone', { dose: 20, route: 'ophthalmic' })],
    ['goes into a joint', now('dexamethasone', { route: 'intra-articular' })],
    ['is an enema', now('enema', { dose: 20 })],
    ['is a cream of something unknown', now('ABC-123', { route: 'topical' })],
  ])('is none of a course that %s', (_why, written) => {
    expect(intake(written)).toBeUndefined()
  })

  it.each<[WrittenDrug, number, number, string[], string]>([
    [now('prednisone'), 0, Infinity, ['dose of prednisone'], 'the dose of prednisone is not recorded'],
    [
      now('prednisone', { dose: 'as-needed' }),
      0,
      Infinity,
      ['dose of prednisone'],
      'prednisone is taken as needed, at no daily dose',
    ],
    [
      now('prednisone', { dose: { perKilogram: '0.5 mg/kg/day' } }),
      0,
      Infinity,
      ['dose of prednisone in mg/day'],
      'the dose of prednisone is recorded as 0.5 mg/kg/day, and not how much that is a day',
    ],
    [
      now('prednisone', { dose: 'tapering' }),
      0,
      Infinity,
      ['dose of prednisone'],
      'prednisone is tapered, at no daily dose',
    ],
    [
      now('dexamethasone', { dose: 3 }),
      0,
      25,
      ['route of dexamethasone'],
      'dexamethasone since 2025-01-01 is recorded without a route',
    ],
    [
      { name: 'prednisone', start: '2025-01-01', dose: 20 },
      0,
      20,
      ['whether prednisone is still taken'],
      'prednisone from 2025-01-01 (end not recorded) is not known to be over by 2026-03-01',
    ],
    [
      now('budesonide', { dose: 9, route: 'oral' }),
      0,
      Infinity,
      ['what budesonide amounts to in prednisone'],
      'there is no accepted equivalent of budesonide',
    ],
    [
      now('corticosteroid', { dose: 10, route: 'oral' }),
      0,
      Infinity,
      ["which corticosteroid 'corticosteroid' is"],
      "'corticosteroid' does not say which corticosteroid it is",
    ],
    [
      now('duo', { dose: 10, route: 'oral' }),
      0,
      Infinity,
      ['dose of the corticosteroid in duo'],
      'duo holds more than a corticosteroid',
    ],
    [
      now('ABC-123', { dose: 10 }),
      0,
      Infinity,
      ["what 'ABC-123' is"],
      "'ABC-123' is not a known drug and could be corticosteroid",
    ],
    [
      { name: 'budesonide', start: '2025-01-01' },
      0,
      Infinity,
      ['route of budesonide', 'whether budesonide is still taken', 'what budesonide amounts to in prednisone'],
      'budesonide from 2025-01-01 (end not recorded) is recorded without a route; budesonide from 2025-01-01 (end not ' +
        'recorded) is not known to be over by 2026-03-01; there is no accepted equivalent of budesonide',
    ],
  ])('of %j may be from %d to %d mg: %j', (written, lowest, highest, needs, words) => {
    const found = intake(written)
    expect(told(found)).toEqual([lowest, highest, needs])
    expect(reasonOf((found?.doubts ?? []).map(({ clause }) => clause()))).toBe(words)
  })

  it('may be none where the record denies it', () => {
    const found = intake(now('prednisone', { dose: 20 }), ['corticosteroid'])
    expect(told(found)).toEqual([0, 20, ['which is right about prednisone: /drugs/0']])
    expect(found?.doubts[0]?.need.kind).toBe('conflict')
  })

  it('is said with the equivalent, where that is not 5 mg', () => {
    const words = [now('prednisone', { dose: 20 }), now('dexamethasone', { dose: 3, route: 'oral' }), now('prednisone')]
    expect(words.map((written) => intake(written)?.words)).toEqual([
      'prednisone 20 mg/day',
      'dexamethasone 3 mg/day (0.6 to 0.75 mg for 5 mg of prednisone)',
      undefined,
    ])
    const single = { ...steroids, figures: new Map([['prednisone', { lowest: 4, highest: 4 }]]) }
    const occasion = { steroids: single, absent: [], lifetime, day: asOf }
    expect(intakeOf(course(now('prednisone', { dose: 16 })), occasion)?.words).toBe(
      'prednisone 16 mg/day (4 mg for 5 mg of prednisone)',
    )
  })
})

it('a vocabulary without corticosteroids has no steroids', () => {
  expect(steroidsOf({ ...vocabulary, drugs: new Lexicon([]) })).toBeUndefined()
})
