import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, formatDay } from '../../src/kernel/day.js'
import {
  cutAfter,
  formatSpan,
  parseSpan,
  parseStretch,
  spanOfDay,
  type Span,
  overlaps,
  spanUntil,
} from '../../src/kernel/span.js'

function read(text: string): Span {
  const span = parseSpan(text)
  if (typeof span === 'string') throw new Error(`${text}: ${span}`)
  return span
}

describe('parseSpan', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-05', '2024-05-01', '2024-05-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-05-17', '2024-05-17', '2024-05-17'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['0001-01-01', '0001-01-01', '0001-01-01'],
    ['9999', '9999-01-01', '9999-12-31'],
  ])('reads %s as %s to %s', (text, first, last) => {
    const span = read(text)
    expect([formatDay(span.first), formatDay(span.last)]).toEqual([first, last])
  })

  it.each([
    '',
    '24',
    '2024-5',
    '2024-05-1',
    '2024-05-17T10:00:00Z',
    ' 2024',
    '2024-',
    '17.05.2024',
    '2024/05',
    '2024-05/17',
    '2024-05-1 ',
    '2024-1 ',
    '-2024',
    '02024',
    '2024-05-17\n',
    '٢٠٢٤',
  ])("takes '%s' for no date", (text) => {
    expect(parseSpan(text)).toBe('no-date')
  })

  it.each([
    '0000',
    '0000-01-01',
    '2024-00',
    '2024-13',
    '2024-13-01',
    '2024-01-00',
    '2024-01-32',
    '2024-04-31',
    '2023-02-29',
    '2023-02-30',
    '1900-02-29',
  ])('knows that the calendar has no %s', (text) => {
    expect(parseSpan(text)).toBe('no-such-day')
  })
})

describe('cutAfter', () => {
  const may = read('2024-05')
  const on = (day: number): number => dayOf({ year: 2024, month: 5, day })

  it.each([
    ['a day before it', on(1) - 1, undefined],
    ['its first day', on(1), { first: on(1), last: on(1) }],
    ['a day within', on(17), { first: on(1), last: on(17) }],
    ['its last day', on(31), may],
    ['a day after it', on(31) + 1, may],
  ])('leaves of a span what lies up to %s', (_what, last, expected) => {
    expect(cutAfter(may, last)).toEqual(expected)
  })
})

describe('formatSpan', () => {
  it.each(['2024', '2024-05', '2024-02', '2024-05-17', '0987-11'])('writes %s as it was read', (text) => {
    expect(formatSpan(read(text))).toBe(text)
  })

  it('tells both ends of a span that is no whole month or year', () => {
    const first = dayOf({ year: 2024, month: 5, day: 1 })
    expect(formatSpan({ first, last: first + 19 })).toBe('between 2024-05-01 and 2024-05-20')
    expect(formatSpan({ first: first + 1, last: first + 30 })).toBe('between 2024-05-02 and 2024-05-31')
    expect(formatSpan({ first, last: first + 60 })).toBe('between 2024-05-01 and 2024-06-30')
  })

  it('tells both ends of a span before the first year', () => {
    const last = dayOf({ year: 1, month: 1, day: 1 })
    expect(formatSpan({ first: last - 1, last })).toBe('between 0000-12-31 and 0001-01-01')
  })

  it('is the day itself for a span of one day', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf({ year: 1, month: 1, day: 1 }), max: 100_000 }), (day) => {
        expect(formatSpan(spanOfDay(day))).toBe(formatDay(day))
        expect(parseSpan(formatDay(day))).toEqual(spanOfDay(day))
      }),
    )
  })
})

describe('parseStretch', () => {
  it.each([
    ['2026-02', '2026-02'],
    ['2025-11/2026-02-10', 'between 2025-11-01 and 2026-02-10'],
    ['2026-02/2026-02', '2026-02'],
    ['2026-02-01/2026-02-01', '2026-02-01'],
    ['../2026-02', 'until 2026-02-28'],
    ['2026-02-01/..', 'between 2026-02-01 and 9999-12-31'],
  ])('reads %s as the days %s', (text, expected) => {
    const span = parseStretch(text)
    expect(typeof span === 'string' ? span : formatSpan(span)).toBe(expected)
  })

  it.each([
    ['../..', 'no-date'],
    ['2026/2025', 'no-date'],
    ['2024/2025/2026', 'no-date'],
    ['x/2025', 'no-date'],
    ['2025/x', 'no-date'],
    ['2025-02-30/2026', 'no-such-day'],
    ['2025/2026-02-30', 'no-such-day'],
  ])('finds in %s %s', (text, expected) => {
    expect(parseStretch(text)).toBe(expected)
  })
})

it('is until a day all that comes before it, and the day', () => {
  expect(formatSpan(spanUntil(dayOf({ year: 2026, month: 2, day: 3 })))).toBe('until 2026-02-03')
})

it.each([
  ['2025', '2025-12', true],
  ['2025-12', '2025', true],
  ['2025', '2026', false],
  ['2026', '2025', false],
  ['2025-03-01', '2025-03-01', true],
])('whether %s and %s have a day in common: %s', (one, other, isSo) => {
  const [a, b] = [parseSpan(one), parseSpan(other)]
  expect(typeof a === 'object' && typeof b === 'object' && overlaps(a, b)).toBe(isSo)
})
