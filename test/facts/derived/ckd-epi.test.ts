import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ckdEpi2021 } from '../../../src/facts/derived/ckd-epi.js'
import type { Sex } from '../../../src/facts/facts.js'

describe('CKD-EPI 2021', () => {
  // computed by this project in double precision and again with 40-digit decimals, but for the first, a published example
  it.each<[number, number, Sex, number, string]>([
    [0.9, 55, 'female', 75.5, 'published as about 76 (creatinineclearancecalculator.net)'],
    [1, 50, 'male', 91.69, ''],
    [0.7, 40, 'female', 112.05, 'creatinine is κ: both powers are 1'],
    [0.5, 25, 'female', 133.4, ''],
    [0.9, 30, 'male', 117.83, 'creatinine is κ'],
    [0.8, 70, 'male', 95.21, ''],
    [2.5, 60, 'male', 28.69, 'below a limit of 30'],
    [2, 45, 'female', 30.82, 'just above 30'],
    [180 / 88.4, 45, 'female', 30.16, '180 µmol/L'],
    [1.2, 18, 'male', 89.9, 'the lowest age'],
  ])('%d mg/dL at %i years, %s: %d %s', (creatinine, age, sex, expected) => {
    expect(Math.abs(ckdEpi2021(creatinine, age, sex) - expected)).toBeLessThanOrEqual(0.01)
  })

  it.each<[number, number, Sex, number, string]>([
    [0.8, 80, 'female', 74, 'InsightRX/clinPK, tests/testthat/test_calc_egfr.R'],
    [0.8, 80, 'male', 89, 'InsightRX/clinPK, tests/testthat/test_calc_egfr.R'],
    [1.1, 50, 'male', 82, 'a public calculator, calc_ckd_epi_2021'],
    [1.2, 55, 'male', 71, 'the calculator of kidney.org'],
  ])('%d mg/dL at %i years, %s: %i, as others round it (%s)', (creatinine, age, sex, expected) => {
    expect(Math.round(ckdEpi2021(creatinine, age, sex))).toBe(expected)
  })

  const creatinines = fc.integer({ min: 10, max: 2000 }).map((hundredths) => hundredths / 100)
  const ages = fc.integer({ min: 18, max: 110 })
  const sexes = fc.constantFrom<Sex>('female', 'male')

  it('falls with creatinine and with age', () => {
    fc.assert(
      fc.property(creatinines, fc.integer({ min: 1, max: 500 }), ages, sexes, (creatinine, more, age, sex) => {
        const rate = ckdEpi2021(creatinine, age, sex)
        expect(ckdEpi2021(creatinine + more / 100, age, sex)).toBeLessThan(rate)
        expect(ckdEpi2021(creatinine, age + 1, sex)).toBeLessThan(rate)
      }),
    )
  })

  it.each<[number, number]>([
    [0, Infinity],
    [Infinity, 0],
  ])('of a creatinine of %d is %d', (creatinine, rate) => {
    expect(ckdEpi2021(creatinine, 40, 'male')).toBe(rate)
  })
})
