import { describe, expect, it } from 'vitest'
import { heldInWords, turned } from './held.js'
import type { WrittenDrug } from './written.js'

const atMost20 = { 'steroid-dose': { 'at-most': 20, unit: 'mg/day' } }
const perKilogram = { 'steroid-dose': { 'at-least': 1, unit: 'mg/kg/day' }, 'weight-valid': '90 days' }
const prednisone: WrittenDrug = { name: 'prednisone', start: '2025-01-01', ongoing: true, dose: 30 }
const weighing = (
  value: number | string,
): { readonly labs: readonly { name: string; value: number | string; unit: string; date: string }[] } => ({
  labs: [{ name: 'weight', value, unit: 'kg', date: '2026-02-20' }],
})
const DOSE = 'dose systemic corticosteroids as prednisone'

describe('the steroids of the day', () => {
  it.each([
    ['of one', atMost20, { drugs: [prednisone] }, [`${DOSE} 30 {"atMost":20}`]],
    ['of several', atMost20, { drugs: [prednisone, { ...prednisone, dose: 10 }] }, [`${DOSE} 40 {"atMost":20}`]],
    [
      'where there is none',
      { 'steroid-dose': { 'at-least': 10, unit: 'mg/day' } },
      { drugs: [] },
      [`${DOSE} 0 {"atLeast":10}`],
    ],
    [
      'where the tables differ',
      atMost20,
      { drugs: [{ ...prednisone, name: 'dexamethasone', dose: 6, route: 'oral' as const }] },
      [`${DOSE} 40 to 50 {"atMost":20}`],
    ],
    [
      'per kilogram',
      perKilogram,
      { birth: '1980-01-01', drugs: [prednisone], ...weighing(50) },
      [`${DOSE} 30 {"atLeast":50}`],
    ],
  ])('are held against bounds: %s', (_what, rule, written, expected) => {
    expect(heldInWords(rule, written).slice(0, 1)).toEqual(expected)
    const results = turned(rule, written).slice(0, 3)
    expect(results).toHaveLength(3)
    for (const { accepted, truth } of results) expect(truth).toBe(accepted)
  })

  it('could each have been stopped', () => {
    expect(heldInWords(atMost20, { drugs: [prednisone] })).toEqual([
      `${DOSE} 30 {"atMost":20}`,
      'drug prednisone 2026-03-01 {"atLeast":"2026-03-01"}',
    ])
  })

  it.each([
    ['the dose may be anything', atMost20, { drugs: [{ ...prednisone, dose: 'as-needed' as const }] }],
    ['there is no weight', perKilogram, { drugs: [prednisone] }],
    ['the weight is no single number', perKilogram, { drugs: [prednisone], ...weighing('>50') }],
    ['the weight is no number', perKilogram, { drugs: [prednisone], ...weighing('normal') }],
  ])('are no number where %s', (_what, rule, written) => {
    expect(heldInWords(rule, written)).toEqual(['drug prednisone 2026-03-01 {"atLeast":"2026-03-01"}'])
  })
})
