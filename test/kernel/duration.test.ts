import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, formatDay, type Day } from '../../src/kernel/day.js'
import {
  after,
  before,
  firstClearDay,
  formatDuration,
  isNoLonger,
  parseDuration,
  type Duration,
  type DurationUnit,
} from '../../src/kernel/duration.js'
import { parseSpan } from '../../src/kernel/span.js'

const units = fc.constantFrom<DurationUnit>('days', 'weeks', 'months', 'years')
const durations: fc.Arbitrary<Duration> = fc.record({ amount: fc.integer({ min: 0, max: 120 }), unit: units })
const days = fc.integer({
  min: dayOf({ year: 1900, month: 1, day: 1 }),
  max: dayOf({ year: 2100, month: 12, day: 31 }),
})

function day(text: string): Day {
  const span = parseSpan(text)
  if (typeof span === 'string') throw new Error(`${text} is no date`)
  return span.first
}

describe('before: the first day of a window', () => {
  it.each<[string, number, DurationUnit, string, number, string]>([
    ['2025-06-01', 3, 'months', '2025-03-01', 92, ''],
    ['2025-06-01', 12, 'months', '2024-06-01', 365, ''],
    ['2025-06-01', 6, 'months', '2024-12-01', 182, ''],
    ['2025-06-01', 1, 'months', '2025-05-01', 31, ''],
    ['2025-06-01', 2, 'months', '2025-04-01', 61, ''],
    ['2025-05-31', 3, 'months', '2025-02-28', 92, 'no 31 February: the last day of the month'],
    ['2024-05-31', 3, 'months', '2024-02-29', 92, 'leap year'],
    ['2025-03-31', 1, 'months', '2025-02-28', 31, ''],
    ['2024-02-29', 12, 'months', '2023-02-28', 366, 'clamped'],
    ['2025-06-01', 5, 'years', '2020-06-01', 1826, ''],
    ['2025-06-01', 30, 'days', '2025-05-02', 30, ''],
    ['2025-06-01', 60, 'days', '2025-04-02', 60, ''],
    ['2025-06-01', 365, 'days', '2024-06-01', 365, 'a year, because no 29 February lies between'],
    ['2024-06-01', 365, 'days', '2023-06-02', 365, 'not 2023-06-01: a leap day lies between'],
    ['2025-06-01', 4, 'weeks', '2025-05-04', 28, ''],
    ['2025-06-01', 6, 'weeks', '2025-04-20', 42, ''],
    ['2025-06-01', 2, 'weeks', '2025-05-18', 14, ''],
    ['2025-06-01', 7, 'days', '2025-05-25', 7, ''],
  ])('that ends on %s and is %i %s long is %s, %i days earlier %s', (anchor, amount, unit, first, between) => {
    const start = before(day(anchor), { amount, unit })
    expect(formatDay(start)).toBe(first)
    expect(day(anchor) - start).toBe(between)
  })
})

describe('isNoLonger', () => {
  it.each<[string, string, boolean]>([
    ['3 months', '3 months', true],
    ['3 months', '6 months', true],
    ['6 months', '3 months', false],
    ['12 months', '1 year', true],
    ['1 year', '12 months', true],
    ['4 weeks', '28 days', true],
    ['28 days', '1 month', true],
    ['30 days', '1 month', false],
    ['1 month', '30 days', false],
    ['1 month', '31 days', true],
    ['365 days', '1 year', true],
    ['1 year', '365 days', false],
    ['1 year', '366 days', true],
    ['18 months', '552 days', true],
    ['18 months', '551 days', false],
  ])('%s, held against %s: %s', (one, other, expected) => {
    const [a, b] = [parseDuration(one), parseDuration(other)]
    if (a === undefined || b === undefined) throw new Error('no duration')
    expect(isNoLonger(a, b)).toBe(expected)
  })

  it('says yes only where it holds on every day', () => {
    fc.assert(
      fc.property(durations, durations, days, (a, b, on) => {
        if (!isNoLonger(a, b)) return
        expect(before(on, a)).toBeGreaterThanOrEqual(before(on, b))
        expect(after(on, a)).toBeLessThanOrEqual(after(on, b))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('firstClearDay', () => {
  it.each<[string, number, DurationUnit, string, string]>([
    ['2025-12-15', 3, 'months', '2026-03-16', ''],
    ['2025-03-01', 3, 'months', '2025-06-02', ''],
    ['2025-02-28', 3, 'months', '2025-06-01', '29, 30 and 31 May minus three months are all 28 February'],
    ['2024-11-30', 3, 'months', '2025-03-01', '28 February minus three months is 28 November: still inside'],
    ['2025-05-20', 4, 'weeks', '2025-06-18', ''],
    ['2025-05-02', 30, 'days', '2025-06-02', ''],
    ['2024-12-01', 6, 'months', '2025-06-02', ''],
    ['2024-02-29', 12, 'months', '2025-03-01', ''],
    ['2020-06-01', 60, 'months', '2025-06-02', 'five years'],
  ])('after %s, of a window of %i %s, is %s %s', (event, amount, unit, clear) => {
    expect(formatDay(firstClearDay(day(event), { amount, unit }))).toBe(clear)
  })

  it('is the first day, counted one by one, whose window no longer holds the event', () => {
    const short: fc.Arbitrary<Duration> = fc.record({ amount: fc.integer({ min: 0, max: 14 }), unit: units })
    fc.assert(
      fc.property(days, short, (event, duration) => {
        let counted = event
        while (before(counted, duration) <= event) counted += 1
        expect(firstClearDay(event, duration)).toBe(counted)
      }),
    )
  })

  it('is clear for good: windows never move back', () => {
    fc.assert(
      fc.property(days, durations, (one, duration) => {
        expect(before(one + 1, duration)).toBeGreaterThanOrEqual(before(one, duration))
      }),
    )
  })
})

describe('after', () => {
  it.each<[string, number, DurationUnit, string]>([
    ['2025-01-31', 1, 'months', '2025-02-28'],
    ['2024-01-31', 1, 'months', '2024-02-29'],
    ['2024-02-29', 1, 'years', '2025-02-28'],
    ['2025-11-30', 3, 'months', '2026-02-28'],
    ['2025-12-31', 1, 'days', '2026-01-01'],
    ['2025-12-31', 2, 'weeks', '2026-01-14'],
  ])('%s by %i %s is %s', (start, amount, unit, end) => {
    expect(formatDay(after(day(start), { amount, unit }))).toBe(end)
  })

  it('undoes before, but for the days lost at the end of a month', () => {
    fc.assert(
      fc.property(days, durations, (one, duration) => {
        const back = after(before(one, duration), duration)
        expect(one - back).toBeGreaterThanOrEqual(0)
        expect(one - back).toBeLessThanOrEqual(3)
      }),
    )
  })
})

describe('parseDuration', () => {
  it.each<[string, Duration]>([
    ['3 months', { amount: 3, unit: 'months' }],
    ['1 month', { amount: 1, unit: 'months' }],
    ['1 year', { amount: 1, unit: 'years' }],
    ['5 years', { amount: 5, unit: 'years' }],
    ['60 days', { amount: 60, unit: 'days' }],
    ['1 day', { amount: 1, unit: 'days' }],
    ['0 days', { amount: 0, unit: 'days' }],
    ['4 weeks', { amount: 4, unit: 'weeks' }],
  ])('reads %s', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration)
  })

  it.each([
    '',
    '3',
    'months',
    '3months',
    '3  months',
    '-3 months',
    '1.5 years',
    '3 Months',
    '3 months ',
    '100000 days',
    '3 mo',
  ])("refuses '%s'", (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })
})

it('a duration leads to the same day, whichever days were asked about before', () => {
  const others = fc.array(fc.integer({ min: -300, max: 300 }), { maxLength: 5 })
  fc.assert(
    fc.property(days, durations, others, (from, duration, apart) => {
      const [past, future] = [before(from, duration), after(from, duration)]
      for (const many of apart) after(from + many * 256, duration)
      expect([before(from, duration), after(from, duration)]).toEqual([past, future])
    }),
  )
})

describe('formatDuration', () => {
  it('writes what parseDuration reads', () => {
    fc.assert(
      fc.property(durations, (duration) => {
        expect(parseDuration(formatDuration(duration))).toEqual(duration)
      }),
    )
  })

  it.each<[Duration, string]>([
    [{ amount: 1, unit: 'days' }, '1 day'],
    [{ amount: 0, unit: 'days' }, '0 days'],
    [{ amount: 3, unit: 'months' }, '3 months'],
  ])('%o is %s', (duration, text) => {
    expect(formatDuration(duration)).toBe(text)
  })
})
