import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bedsideSchwartz } from '../../../src/facts/derived/bedside-schwartz.js'

describe('bedside Schwartz', () => {
  // computed by this project in double precision and again with 40-digit decimals, but for those with a source
  it.each<[number, number, number, string]>([
    [100, 0.4, 103.25, 'published as 103'],
    [150, 0.6, 103.25, ''],
    [125, 0.5, 103.25, ''],
    [160, 2.2, 30.04, 'just above 30'],
    [160, 2.21, 29.9, 'just below 30'],
    [110, 62 / 88.4, 64.77, '62 µmol/L'],
    [140, 200 / 88.4, 25.56, '200 µmol/L'],
    [50, 0.5, 41.3, 'InsightRX/clinPK, tests/testthat/test_calc_egfr.R; an infant, whom nothing here asks about'],
  ])('%d cm, %d mg/dL: %d %s', (height, creatinine, expected) => {
    expect(Math.abs(bedsideSchwartz(height, creatinine) - expected)).toBeLessThanOrEqual(0.01)
  })

  it.each([
    [150, 2.065],
    [120, 1.652],
    [90, 1.239],
    [180, 2.478],
  ])('of %d cm and %d mg/dL is exactly 30: decimals, not doubles', (height, creatinine) => {
    expect(bedsideSchwartz(height, creatinine)).toBe(30)
  })

  it('rises with height and falls with creatinine', () => {
    const heights = fc.integer({ min: 500, max: 2000 }).map((tenths) => tenths / 10)
    const creatinines = fc.integer({ min: 10, max: 2000 }).map((hundredths) => hundredths / 100)
    fc.assert(
      fc.property(heights, creatinines, fc.integer({ min: 1, max: 300 }), (height, creatinine, more) => {
        const rate = bedsideSchwartz(height, creatinine)
        expect(bedsideSchwartz(height + more / 10, creatinine)).toBeGreaterThan(rate)
        expect(bedsideSchwartz(height, creatinine + more / 100)).toBeLessThan(rate)
      }),
    )
  })
})
