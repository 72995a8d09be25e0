import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FALSE, TRUE } from '../../src/kernel/truth.js'
import { compiled, evaluate } from './evaluate.js'
import { unannounced } from './operator-table.js'
import { patient } from './patient.js'
import type { WrittenDrug } from './written.js'

const doses = fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10)

const courses: fc.Arbitrary<WrittenDrug> = fc
  .record(
    {
      name: fc.constantFrom('prednisone', 'dexamethasone', 'budesonide', 'enema', 'MMF', 'ABC-123', 'corticosteroid'),
      dose: fc.oneof(doses, fc.constantFrom('as-needed', 'tapering')),
      route: fc.constantFrom('oral', 'iv', 'topical'),
      start: fc.constantFrom('2025', '2026-01-10'),
      ongoing: fc.boolean(),
    },
    { requiredKeys: ['name'] },
  )
  .map((drug) => drug)

const lists = fc.array(courses, { maxLength: 4 })
const limits = fc.integer({ min: 0, max: 60 })
const bounds = fc.constantFrom('at-least', 'more-than', 'at-most', 'below')

function answer(drugs: readonly WrittenDrug[], bound: string, limit: number): number {
  return evaluate(compiled({ 'steroid-dose': { [bound]: limit, unit: 'mg/day' } }), patient({ drugs })).truth
}

function doubled(drug: WrittenDrug): WrittenDrug {
  return typeof drug.dose === 'number' ? { ...drug, dose: drug.dose * 2 } : drug
}

describe('the dose of steroids', () => {
  it('does not depend on the order of the courses', () => {
    fc.assert(
      fc.property(lists, bounds, limits, (drugs, bound, limit) => {
        expect(answer(drugs.toReversed(), bound, limit)).toBe(answer(drugs, bound, limit))
      }),
    )
  })

  it('is the same against a limit when both are doubled', () => {
    fc.assert(
      fc.property(lists, bounds, limits, (drugs, bound, limit) => {
        expect(answer(drugs.map(doubled), bound, 2 * limit)).toBe(answer(drugs, bound, limit))
      }),
    )
  })

  it('does not fall with one drug more', () => {
    fc.assert(
      fc.property(lists, courses, limits, (drugs, more, limit) => {
        if (answer(drugs, 'at-least', limit) === TRUE) expect(answer([...drugs, more], 'at-least', limit)).toBe(TRUE)
        if (answer(drugs, 'at-most', limit) === FALSE) expect(answer([...drugs, more], 'at-most', limit)).toBe(FALSE)
      }),
    )
  })

  it('is the same in one course as in two that share its dose', () => {
    fc.assert(
      fc.property(doses, doses, bounds, limits, (one, other, bound, limit) => {
        // at the same dose they may be one course that is told twice
        fc.pre(one !== other)
        const taking = (dose: number): WrittenDrug => ({ name: 'prednisone', ongoing: true, dose })
        const sum = Math.round(10 * (one + other)) / 10
        expect(answer([taking(one), taking(other)], bound, limit)).toBe(answer([taking(sum)], bound, limit))
      }),
    )
  })

  it('per kilogram changes only on the days that it names', () => {
    const rule = compiled({ 'steroid-dose': { 'at-least': 1, unit: 'mg/kg/day' }, 'weight-valid': '180 days' })
    const births = fc.constantFrom('1980', '2008-05-01', '2008', '2015-01-01')
    const weights = fc.record({
      name: fc.constant('weight'),
      value: fc.integer({ min: 10, max: 90 }),
      unit: fc.constant('kg'),
      date: fc.constantFrom('2026-02-20', '2026-01', '2025-12-05', '2025'),
    })
    fc.assert(
      fc.property(lists, births, fc.array(weights, { maxLength: 2 }), (drugs, birth, labs) => {
        expect(unannounced(rule, patient({ birth, labs, drugs }))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
