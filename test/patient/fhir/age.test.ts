import { describe, expect, it } from 'vitest'
import { daysOfAge } from '../../../src/patient/fhir/age.js'
import type { Json } from '../../../src/patient/fhir/resource.js'

const at = (value: number | string, code: string): Json => ({ low: { value, code }, high: { value, code } })

describe('the days on which somebody was of an age', () => {
  it.each<[Json, string | undefined, string | undefined]>([
    [at(8, 'a'), '2000-02-29', '2008-02-29/2009-02-27'],
    [at('8', 'a'), '2000', '2008-01-01/2009-12-30'],
    [at(18, 'mo'), '2000-01-31', '2001-07-31/2001-08-30'],
    [at(2, 'wk'), '2000-01-01', '2000-01-15/2000-01-21'],
    [at(0, 'd'), '2000-01-01', '2000-01-01/2000-01-01'],
    [{ low: { value: 10, unit: 'years' } }, '2000-01-01', '2010-01-01/..'],
    [{ high: { value: 10, unit: 'Years' } }, '2000-01-01', '2000-01-01/2010-12-31'],
    [at(8, 'a'), undefined, undefined],
    [at(8.5, 'a'), '2000-01-01', undefined],
    [at(-1, 'a'), '2000-01-01', undefined],
    [at(8, 'moons'), '2000-01-01', undefined],
    [at(9999, 'a'), '2000-01-01', undefined],
    [{ low: {} }, '2000-01-01', undefined],
    [{ low: { value: 8, code: 'a', comparator: '>' } }, '2000-01-01', undefined],
    [{ high: { value: 3 } }, '2000-01-01', undefined],
  ])('%j, born %s: %s', (range, birthDate, expected) => {
    expect(daysOfAge(range, birthDate)).toBe(expected)
  })
})
