import { expect, it } from 'vitest'
import { dayAt, formatDay } from '../../../src/kernel/day.js'
import { parseStretch, type Span } from '../../../src/kernel/span.js'
import { changeFlips, mayHaveChanged } from '../../../src/language/drug/told-change.js'

const day = dayAt(2026, 3, 12)
const weeks = { amount: 6, unit: 'weeks' } as const

const span = (text: string | undefined): Span | undefined => {
  const read = text === undefined ? undefined : parseStretch(text)
  if (typeof read === 'string') throw new Error(read)
  return read
}

// six weeks before 12 March 2026 is 29 January
it.each<[boolean, string, string | undefined, string | undefined]>([
  [true, 'a month in which the limit lies', '2026-01', '2020'],
  [false, 'a month that is over by then', '2025-12', '2020'],
  [false, 'a month that begins later', '2026-02', '2020'],
  [false, 'the last day that is early enough', '2026-01-29', '2020'],
  [true, 'the limit and the day after it', '2026-01-29/2026-01-30', '2020'],
  [false, 'days of which the last is early enough', '2026-01-28/2026-01-29', '2020'],
  [false, 'the first day that is not', '2026-01-30', '2020'],
  [true, 'a start in such a month', undefined, '2026-01'],
  [true, 'a start in such a year', undefined, '2026'],
  [true, 'a start in the 366 days until then', undefined, '2025-03-12/2026-03-12'],
  [false, 'a start on some day of more than a year', undefined, '2025-03-11/2026-03-12'],
  [false, 'nothing', undefined, undefined],
])('%s: %s', (expected, _what, since, start) => {
  expect(mayHaveChanged({ stableSince: span(since), start: span(start) }, weeks, day)).toBe(expected)
})

it('takes what goes on from another entry for no start', () => {
  expect(mayHaveChanged({ stableSince: undefined, start: span('2026-01'), continuesFrom: 0 }, weeks, day)).toBe(false)
})

it('tells the days from which its limits are early enough', () => {
  const flips = (told: string): string[] =>
    changeFlips({ stableSince: span(told), start: span('2020') }, weeks, day).map(formatDay)
  expect(flips('2026-01')).toEqual(['2026-03-14'])
  expect(flips('2026-02')).toEqual(['2026-03-15', '2026-04-11'])
  expect(flips('2026-01-29')).toEqual([])
  expect(changeFlips({ stableSince: span('2026-02'), start: undefined }, undefined, day)).toEqual([])
})
