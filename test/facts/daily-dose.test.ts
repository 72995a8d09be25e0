import { expect, it } from 'vitest'
import { doseInWords, mayBeOneDose, onItsDays, type DailyDose } from '../../src/facts/daily-dose.js'
import { between, exactly, type Range } from '../../src/kernel/range.js'

function dose(milligramsPerDay: number, milligramsOnItsDays?: Range): DailyDose {
  return { kind: 'daily', milligramsPerDay, ...(milligramsOnItsDays === undefined ? {} : { milligramsOnItsDays }) }
}

const atLeast10: Range = { low: 10, high: Infinity, lowOpen: false, highOpen: true }

it('is on its days what it is a day, or what is taken on some days only', () => {
  expect(onItsDays(dose(10))).toEqual(exactly(10))
  expect(onItsDays(dose(10, exactly(20)))).toEqual(exactly(20))
})

it.each([
  ['the same', dose(10), dose(10), true],
  ['of other amounts', dose(10), dose(20), false],
  ['daily and every other day, though the average is one', dose(10), dose(10, exactly(20)), false],
  ['every other day and weekly, though the average is one', dose(10, exactly(20)), dose(10, exactly(70)), false],
  ['per week and weekly', dose(10, between(10, 70)), dose(10, exactly(70)), true],
  ['per week and daily', dose(10, between(10, 70)), dose(10), true],
])('two that are %s may be one: %o and %o: %s', (_are, one, other, expected) => {
  expect(mayBeOneDose(one, other)).toBe(expected)
  expect(mayBeOneDose(other, one)).toBe(expected)
})

it.each([
  [dose(0.125), '0.125 mg/day'],
  [dose(20, exactly(40)), '40 mg on its days (20 mg/day on average)'],
  [dose(15 / 7, between(15 / 7, 15)), '2.14 to 15 mg on its days (2.14 mg/day on average)'],
  [dose(30 / 7, atLeast10), 'at least 10 mg on its days (4.29 mg/day on average)'],
])('%o reads as %s', (one, expected) => {
  expect(doseInWords(one)).toBe(expected)
})
