import { expect, it } from 'vitest'
import { mayBeTimesOfDay, weekdaysIn, withoutWeekdays } from '../../../src/facts/names/weekdays.js'

it.each([
  ['Mo/Mi/Fr', [0, 2, 4]],
  ['Mon, Wed and Fri', [0, 2, 4]],
  ['(Tue & Thu)', [1, 3]],
  ['Mo. Mi. Fr', [0, 2, 4]],
  ['lundi et jeudi', [0, 3]],
  ['Sonntag', [6]],
])('%j lists the days %j', (text, days) => {
  expect(weekdaysIn(text)).toEqual(days)
})

it.each(['Mo-Fr', 'Mo/Mi/Ab', 'Mo, Mo', 'daily', '', 'Fr abends'])('%j lists no days', (text) => {
  expect(weekdaysIn(text)).toBeUndefined()
})

it.each([
  ['Mo/Mi', true],
  ['Mo', true],
  ['Mo/Fr', false],
])('whether %j may be morning and noon: %j', (text, expected) => {
  expect(mayBeTimesOfDay(text)).toBe(expected)
})

it.each([
  ['MTX 15 mg Mo', 'MTX 15 mg'],
  ['MTX 15 mg s.c. Mo', 'MTX 15 mg s.c.'],
  ['Prednisolon 20 mg Mo/Mi/Fr', 'Prednisolon 20 mg'],
  ['Prednisolon 20 mg Tbl. Mo, Mi, Fr', 'Prednisolon 20 mg Tbl.'],
  ['MTX 15 mg on Mondays', 'MTX 15 mg'],
  ['MTX 15 mg 1x/Woche, Mo', 'MTX 15 mg 1x/Woche'],
  ['MTX 15 mg (Mo )', 'MTX 15 mg'],
  ['MTX 15 mg absent', 'MTX 15 mg absent'],
  ['MTX Mo', 'MTX Mo'],
])('the name %j stands for %j', (name, expected) => {
  expect(withoutWeekdays(name)).toBe(expected)
})
