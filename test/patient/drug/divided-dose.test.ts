import { expect, it } from 'vitest'
import { dividedDose } from '../../../src/patient/drug/divided-dose.js'
import { isNoDose, MILLIGRAMS, parseDose } from '../../../src/patient/drug/dose.js'

it.each([
  ['5 mg morgens, 2,5 mg abends', 7.5],
  ['5 mg am and 2.5 mg pm', 7.5],
  ['5mg am/2.5mg pm', 7.5],
  ['morgens 5 mg, mittags 5 mg, abends 2,5 mg', 12.5],
  ['1 g in the morning + 500 mg at night', 1500],
  ['5 mg por la mañana y 2,5 mg por la noche', 7.5],
])('%s are %d mg a day', (text, milligrams) => {
  expect(dividedDose(text, MILLIGRAMS)).toBe(milligrams)
})

it.each([
  '5 mg morgens',
  '5 mg morgens, 5 mg morgens',
  '5 mg morgens, dann 2,5 mg abends',
  '5 mg morgens, 2,5 mg',
  '5 iu morgens, 2 iu abends',
  '1.000 mg morgens, 500 mg abends',
  '20 mg x 7 d, then 10 mg',
  '5 mg morgens, 2,5 mg abends jeden 2. tag',
])('%s is not divided over the day', (text) => {
  expect(dividedDose(text, MILLIGRAMS)).toBeUndefined()
})

it('is a dose, and none only where all of it is none', () => {
  expect(parseDose('5 mg AM and 2.5 mg PM')).toEqual({ kind: 'daily', milligramsPerDay: 7.5 })
  expect(isNoDose('0 mg morgens, 5 mg abends')).toBe(false)
  expect(isNoDose('0 mg morgens, 0 mg abends')).toBe(true)
})
