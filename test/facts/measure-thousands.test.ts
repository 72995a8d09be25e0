import { expect, it } from 'vitest'
import { measure } from '../../src/facts/quantity/measure.js'
import { Units } from '../../src/facts/quantity/unit.js'
import { between, exactly } from '../../src/kernel/range.js'
import { aliases, analyte } from './invented-analytes.js'

const units = new Units(aliases)
const kappa = analyte({ unit: 'mg/L', factors: { 'mg/dL': 10 }, plausible: between(0, 20_000) })

it.each([
  ['1.200', 'mg/L', "'1.200' may have a point between thousands: in mg/L three decimals are not written"],
  ['1.200 mg/L', undefined, "'1.200 mg/L' may have a point between thousands: in mg/L three decimals are not written"],
])('%s %s is set aside: nobody writes three decimals in this unit', (value, unit, why) => {
  expect(measure({ value, unit }, kappa, units).value).toEqual({ kind: 'set-aside', why })
})

it.each<[string | number, string, number]>([
  [1.2, 'mg/L', 1.2],
  ['1.20', 'mg/L', 1.2],
  ['0.125', 'mg/L', 0.125],
  ['1.200', 'mg/dL', 12],
  ['21.200', 'mg/L', 21.2],
])('%s %s is what it is', (value, unit, expected) => {
  expect(measure({ value, unit }, kappa, units).value).toEqual({ kind: 'quantity', range: exactly(expected) })
})

it('what cannot be used is set aside for its own reason', () => {
  expect(measure({ value: '1.200', unit: 'foo' }, kappa, units).value).toMatchObject({
    why: "'foo' is not a unit that is known here; mg/L or mg/dL would make sense",
  })
})
