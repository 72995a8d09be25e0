import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellingPatient } from './telling-names.js'

const patients = fc.sample(tellingPatient('2025-06-01'), { seed: 20261129, numRuns: 400 })
const written = JSON.stringify(patients)

// a generator that never makes a thing has no law tried out on it, and nothing fails
describe('patients of whom names tell something besides', () => {
  it.each([
    [', rituximab 10/20'],
    [' on methotrexate'],
    [': prednisone 20 mg/d'],
    [', radiotherapy 20'],
    ['V.a. '],
    ['Z.n. '],
    [' 10 mg 1-0-0'],
    [' until 03/20'],
  ])('are met: %s', (words) => {
    expect(written.split(words).length).toBeGreaterThan(3)
  })

  it.each([['2x5 mg'], ['20 mg for 5 days, then taper'], ['5-10 mg/day'], ['low dose']])(
    'are met with doses in free words: %s',
    (dose) => {
      expect(written.split(`"dose":"${dose}"`).length).toBeGreaterThan(3)
    },
  )

  it('are met with dates of a month or a year', () => {
    const told = patients.flatMap(({ drugs = [] }) => drugs.flatMap((one) => (typeof one === 'string' ? [] : [one])))
    expect(told.filter(({ start = '' }) => /^\d{4}(?:-\d\d)?$/u.test(start)).length).toBeGreaterThan(20)
  })
})
