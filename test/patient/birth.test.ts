import { describe, expect, it } from 'vitest'
import { day, errorsOf, read, shown, warningsOf } from './reader.js'

describe('the birth', () => {
  it('is not known when nothing tells it', () => {
    expect(read({}).birth).toBeUndefined()
  })

  it.each([
    ['2012-03-14', '2012-03-14'],
    ['2012-03', '2012-03-01 to 2012-03-31'],
    ['2012', '2012-01-01 to 2012-12-31'],
    ['2026', '2026-01-01 to 2026-03-01'],
  ])('by birth date %s is %s', (birthDate, expected) => {
    const { birth } = read({ birthDate })
    expect(birth).toMatchObject({ path: '/birthDate', label: 'birth date' })
    expect(shown(birth?.on)).toBe(expected)
  })

  it('by age lies in the year that gives this age on the as-of date', () => {
    const { birth } = read({ age: 13 })
    expect(birth).toMatchObject({ path: '/age', label: 'age' })
    expect(shown(birth?.on)).toBe('2012-03-02 to 2013-03-01')
  })

  it('by age counts from the day of the record, where it has one', () => {
    expect(shown(read({ age: 13, asOf: '2020-06-15' }).birth?.on)).toBe('2006-06-16 to 2007-06-15')
  })

  it('by birth date and age is what both allow', () => {
    const { birth } = read({ birthDate: '2012', age: 13 })
    expect(birth).toMatchObject({ path: '/birthDate', label: 'birth date' })
    expect(shown(birth?.on)).toBe('2012-03-02 to 2012-12-31')
  })

  it('is unknown when birth date and age contradict each other', () => {
    const patient = { birthDate: '2012-03-14', age: 20 }
    expect(read(patient).birth).toBeUndefined()
    expect(warningsOf(patient)).toEqual([
      '/age: the birth date 2012-03-14 and the age 20 on 2026-03-01 contradict each other; neither was used',
    ])
  })

  it.each([
    [
      { birthDate: '2026-03-02' },
      '"2026-03-02" → the birth date 2026-03-02 is after the as-of date 2026-03-01 (correct the birth date or the as-of date)',
    ],
    [
      { birthDate: '1894' },
      '"1894" → the birth date 1894 gives an age above 130 on 2026-03-01 (correct the birth date)',
    ],
    [
      { age: 131 },
      '131 → /age: expected a whole number of years from 0 to 130, found the number 131 (write here: a whole number of years from 0 to 130, on the day of the record, or else on the as-of date)',
    ],
    [
      { age: -1 },
      '-1 → /age: expected a whole number of years from 0 to 130, found the number -1 (write here: a whole number of years from 0 to 130, on the day of the record, or else on the as-of date)',
    ],
    [
      { age: 13.5 },
      '13.5 → /age: expected a whole number, found the number 13.5 (write here: a whole number of years from 0 to 130, on the day of the record, or else on the as-of date)',
    ],
  ])('is refused: %j', (patient, error) => {
    expect(errorsOf(patient)).toEqual([error])
  })

  it.each([{ age: 0 }, { age: 130 }, { birthDate: '1895' }])('may be early or late: %j', (patient) => {
    expect(errorsOf(patient)).toEqual([])
  })

  it('is refused when the age of the record puts it after the as-of date', () => {
    expect(errorsOf({ age: 2, asOf: '2026-03-01' }, { asOf: day('2020-01-01') })).toEqual([
      '2 → whoever is 2 on 2026-03-01 was not born on the as-of date 2020-01-01 (correct the age, the asOf of the record, or the as-of date)',
    ])
  })
})
