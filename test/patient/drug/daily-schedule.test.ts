import { expect, it } from 'vitest'
import { dosesIn } from '../../../src/patient/drug/daily-schedule.js'

it.each([
  ['1-0-0', 5, 1],
  ['1-0-1', 5, 2],
  ['1–1–1–0', 5, 3],
  ['½-0-½', 5, 1],
  ['1/2-0-0', 5, 0.5],
  ['1⁄2-0-0', 5, 0.5],
  ['0,5-0-0.5', 5, 1],
  ['1½-0-½', 5, 2],
  ['1⁄2-0-11⁄2', 5, 2],
  ['2,5-0-0', 5, 2.5],
  ['0-0-0', 5, 0],
  ['1-0-0', 1, 1],
  ['2-0-0', 5, 2],
])('%s of %d mg are %d doses a day', (schedule, amount, doses) => {
  expect(dosesIn(schedule, amount)).toBe(doses)
})

it.each([
  ['5-0-0', 5, 'may count milligrams'],
  ['1-0', 5, 'has two numbers'],
  ['1-0-0-0-0', 5, 'has too many'],
  ['11/2-0-0', 5, 'may be eleven halves'],
  ['2,5-0-0', 2.5, 'may count milligrams'],
  ['10-0-0', 5, 'is of other numbers'],
  ['daily', 5, 'is none'],
])('%s of %d mg %s', (schedule, amount) => {
  expect(dosesIn(schedule, amount)).toBeUndefined()
})
