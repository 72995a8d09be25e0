import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TRUE } from '../../src/kernel/truth.js'
import { compiled, evaluate } from './evaluate.js'
import { unannounced } from './operator-table.js'
import { patient } from './patient.js'
import type { WrittenDrug } from './written.js'

const dates = fc.constantFrom('2024', '2025-06', '2025-11-20', '2025-12-15', '2026-01-31')

const courses: fc.Arbitrary<WrittenDrug> = fc
  .record(
    {
      name: fc.constantFrom(
        'prednisone',
        'MMF',
        'mycophenolate',
        'azathioprine',
        'duo',
        'biologic',
        'rituximab',
        'ABC-123',
      ),
      response: fc.constantFrom('inadequate', 'adequate'),
      dates: fc.tuple(dates, dates),
      open: fc.constantFrom('ongoing', 'unknown', 'ended'),
    },
    { requiredKeys: ['name', 'open'] },
  )
  .map(({ dates: given, open, ...named }): WrittenDrug => {
    if (given === undefined) return { ...named, ongoing: open === 'ongoing' }
    const [start = '', end = ''] = given.toSorted()
    return open === 'ended' ? { ...named, start, end } : { ...named, start, ongoing: open === 'ongoing' }
  })

const lists = fc.array(courses, { maxLength: 5 })

const rules = fc
  .record(
    {
      'at-least': fc.integer({ min: 1, max: 4 }),
      response: fc.constant(['inadequate']),
      route: fc.constant('systemic'),
      for: fc.constantFrom({ 'more-than': '3 months' }, { 'at-least': '60 days' }),
    },
    { requiredKeys: ['at-least'] },
  )
  .map((keys) => compiled({ 'different-drugs': ['corticosteroid', 'immunosuppressant', 'biologic'], ...keys }))

describe('different drugs', () => {
  it('do not depend on the order of the courses', () => {
    fc.assert(
      fc.property(rules, lists, (rule, drugs) => {
        const [one, other] = [drugs, drugs.toReversed()].map((list) => evaluate(rule, patient({ drugs: list })))
        expect([other?.truth, other?.basis]).toEqual([one?.truth, one?.basis])
        expect(new Set(other?.needs.map(({ need }) => need))).toEqual(new Set(one?.needs.map(({ need }) => need)))
      }),
    )
  })

  it('are never too few for one drug more', () => {
    fc.assert(
      fc.property(rules, lists, courses, (rule, drugs, more) => {
        const before = evaluate(rule, patient({ drugs })).truth
        if (before === TRUE) expect(evaluate(rule, patient({ drugs: [...drugs, more] })).truth).toBe(TRUE)
        expect(evaluate(rule, patient({ drugs: [...drugs, more] })).truth).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  it('change only on the days that are named', () => {
    fc.assert(
      fc.property(rules, lists, (rule, drugs) => {
        expect(unannounced(rule, patient({ drugs }))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
