import { expect, it } from 'vitest'
import { mostMilligramsTold } from '../../../src/patient/drug/unread-dose.js'

it.each([
  ['500 mg', 2000],
  ['100 mg p.o.', 400],
  ['40 mg with meals', 160],
  ['1000 mg i.v. monthly', 1000],
  ['0,5 g monthly', 500],
  ['250 µg monthly', 0.25],
  ['tapering from 60 mg to 5 mg', 60],
  ['4 mg + 2 mg', 24],
  ['10 mg as needed', 40],
  ['5-10 mg/day', 10],
  ['500 mg – 1000 mg twice daily', 2000],
  ['5 to 10 mg per week', 10],
])('of %j as much may be a dose: %d mg', (dose, most) => {
  expect(mostMilligramsTold(dose, undefined)).toBe(most)
})

it.each([
  ['counts tablets', '5 x 50 mg'],
  ['counts doses', '2x250 mg weekly'],
  ['is of a weight', '10 mg/kg/day'],
  ['is of a weight', '10 mg per kg'],
  ['may be a gram', '1.000 mg/day'],
  ['is given more than once', '125 mg bid with meals'],
  ['goes on for days', '60 mg for 5 days'],
  ['is no mass', '1 tablet daily'],
  ['is in units', '40 units daily'],
  ['counts tablets that nobody named', '1-0-0'],
])('what %s may be any amount: %s', (_why, dose) => {
  expect(mostMilligramsTold(dose, undefined)).toBe(Infinity)
})

it.each(['tapering', 'as needed', undefined])('of %j no amount is told', (dose) => {
  expect(mostMilligramsTold(dose, undefined)).toBeUndefined()
})

it.each([
  [undefined, '5 mg', 20],
  [undefined, '500 mg monthly', 500],
  ['1-0-0', '5 mg', 5],
  ['10 mg/day', '5 mg 1-0-0', 10],
  ['500 mg weekly', '5 mg', 500],
  ['as needed', '5 mg', 20],
])('takes in what the name tells: %j of %j', (dose, named, most) => {
  expect(mostMilligramsTold(dose, named)).toBe(most)
})
