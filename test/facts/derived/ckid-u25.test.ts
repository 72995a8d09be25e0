import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ckidU25 } from '../../../src/facts/derived/ckid-u25.js'
import type { Sex } from '../../../src/facts/facts.js'

describe('CKiD U25', () => {
  // computed by this project in double precision and again with 40-digit decimals
  it.each<[number, Sex, number, number, number, string]>([
    [1, 'male', 75, 0.3, 89.32, 'k 35.727; the abstract prints 35.7'],
    [1, 'female', 75, 0.3, 82.68, 'k 33.071; the abstract prints 33.1'],
    [12, 'male', 150, 0.6, 97.5, 'k 39'],
    [12, 'female', 150, 0.6, 90.25, 'k 36.1'],
    [10.5, 'female', 140, 0.5, 99.88, 'k 35.671'],
    [17.99, 'male', 175, 0.9, 98.71, 'k 50.766, just under 50.8'],
    [18, 'male', 175, 0.9, 98.78, 'k 50.8'],
    [18, 'female', 165, 0.7, 97.59, 'k 41.4'],
    [15, 'male', 170, 1, 75.66, 'k 44.505'],
    [15, 'female', 160, 2, 30.92, 'k 38.649'],
  ])('at %d years, %s, %d cm, %d mg/dL: %d (%s)', (age, sex, height, creatinine, expected) => {
    expect(Math.abs(ckidU25(age, sex, height, creatinine) - expected)).toBeLessThanOrEqual(0.01)
  })

  it('rises with age, from one constant to the next, too', () => {
    const ages = fc.integer({ min: 100, max: 2500 }).map((hundredths) => hundredths / 100)
    fc.assert(
      fc.property(ages, ages, fc.constantFrom<Sex>('female', 'male'), (one, other, sex) => {
        const [younger, older] = [Math.min(one, other), Math.max(one, other)]
        expect(ckidU25(younger, sex, 150, 1)).toBeLessThanOrEqual(ckidU25(older, sex, 150, 1))
      }),
    )
  })
})
