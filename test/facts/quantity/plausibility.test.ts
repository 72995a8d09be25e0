import { describe, expect, it } from 'vitest'
import { oddityOf } from '../../../src/facts/quantity/plausibility.js'
import type { Analyte } from '../../../src/facts/analyte.js'
import { between, converted, exactly, type Range } from '../../../src/kernel/range.js'
import { analyte, ana, hemoglobin, igg, lvef, platelets } from '../invented-analytes.js'

const below = (high: number): Range => ({ low: -Infinity, high, lowOpen: true, highOpen: true })
const above = (low: number): Range => ({ low, high: Infinity, lowOpen: true, highOpen: true })

function doubt(written: Range, unit: string | undefined, of: Analyte) {
  const conversion = (unit === undefined ? undefined : of.conversions.get(unit)) ?? { factor: 1, offset: 0 }
  const value = converted(written, conversion.factor, conversion.offset)
  return oddityOf({ written, unit, value }, of)
}

const height = analyte({
  label: 'height',
  unit: 'cm',
  factors: { m: 100, '[in_i]': 2.54, '[ft_i]': 30.48 },
  plausible: between(30, 260),
  usual: between(60, 220),
})

describe('an implausible value', () => {
  it.each([
    [120, 'g/dL', hemoglobin, '120 g/dL is 1200 g/L, which is implausible; g/L would make sense'],
    [1100, 'g/L', igg, '1100 g/L is implausible; mg/dL or mg/L would make sense'],
    [210_000, '10*9/L', platelets, '210000 10*9/L is implausible; /µL would make sense'],
    [0.6, '%', lvef, '0.6 % is implausible; a fraction of 1 would make sense'],
    [1.6, 'cm', height, '1.6 cm is implausible; m would make sense'],
    [5000, 'cm', height, '5000 cm is implausible; check the value and its unit'],
    [5, undefined, ana, '5 is implausible; check the value and its unit'],
    [-1, 'g/L', igg, '-1 g/L is implausible; check the value and its unit'],
  ])('%d %s', (value, unit, of, message) => {
    expect(doubt(exactly(value), unit, of)).toEqual({ implausible: true, message })
  })

  it('is one with an end outside', () => {
    expect(doubt(above(400), 'g/L', hemoglobin)?.message).toBe('>400 g/L is implausible; check the value and its unit')
    expect(doubt(between(50, 600), '%', lvef)).toMatchObject({ implausible: true })
  })
})

describe('an unusual value', () => {
  it('is used, with a warning', () => {
    expect(doubt(exactly(11), 'mg/dL', igg)).toEqual({
      implausible: false,
      message: '11 mg/dL is 0.11 g/L, which is unusual (0.5–60 g/L is usual): check value and unit',
    })
  })

  it('says so in its own unit', () => {
    expect(doubt(exactly(70), 'g/L', igg)?.message).toBe(
      '70 g/L is unusual (0.5–60 g/L is usual): check value and unit',
    )
  })
})

it('a number without a unit can be unusual, too', () => {
  const index = analyte({ kind: 'limit-relative', unit: undefined, usual: between(1, 5) })
  expect(doubt(exactly(7), undefined, index)?.message).toBe('7 is unusual (1–5 is usual): check value and unit')
})

describe('no doubt', () => {
  it.each([
    [exactly(18.2), 'g/L', igg],
    [exactly(0.5), 'g/L', igg],
    [exactly(60), 'g/L', igg],
    [below(7), 'g/L', igg],
    [above(30), 'g/L', igg],
    [exactly(1e9), 'g/L', analyte()],
  ])('about %o %s', (range, unit, of) => {
    expect(doubt(range, unit, of)).toBeUndefined()
  })
})
