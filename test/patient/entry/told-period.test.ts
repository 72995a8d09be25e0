import { expect, it } from 'vitest'
import { toldPeriod } from '../../../src/patient/entry/told-period.js'
import { day, shown, span } from '../reader.js'

const timeline = { asOf: day('2026-03-01'), birth: span('1990-05') }
const until = { first: day('2024-01-01'), last: day('2025-06-30') }

it.each([
  ['2025-02', 'first', undefined, '2025-02-01 to 2025-02-28', undefined],
  ['2026', 'first', undefined, '2026-01-01 to 2026-03-01', undefined],
  ['2026-04', 'first', undefined, undefined, undefined],
  ['2026-04', 'last', undefined, undefined, undefined],
  ['1985', 'first', undefined, undefined, undefined],
  ['1990-04', 'last', until, undefined, '2024-01-01 to 2025-06-30'],
  ['1990-05', 'first', undefined, '1990-05-01 to 1990-05-31', undefined],
  ['2025-02', 'last', until, undefined, '2025-02-01 to 2025-02-28'],
  ['2025-02', 'some', undefined, undefined, undefined],
  ['2025-02', 'some', until, undefined, '2024-01-01 to 2025-06-30'],
  ['2025-02', 'first', until, '2025-02-01 to 2025-02-28', '2024-01-01 to 2025-06-30'],
  ['2025-12', 'first', until, '2025-12-01 to 2025-12-31', undefined],
] as const)(
  'of %s, the %s of its days, with the end %j, the start is %s and the end %s',
  (date, is, by, start, end) => {
    const period = toldPeriod({ days: span(date), is }, timeline, by)
    expect([shown(period.start), shown(period.end)]).toEqual([start, end])
  },
)

it('is only its end without a date that is clear', () => {
  expect(toldPeriod(undefined, timeline)).toEqual({ start: undefined, end: undefined })
  expect(toldPeriod({ days: undefined, is: 'some' }, timeline, until)).toEqual({ start: undefined, end: until })
})

it.each([
  ['2019', '2020', '2019-01-01 to 2019-12-31', '2020-01-01 to 2020-12-31'],
  ['2025', '2027', '2025-01-01 to 2025-12-31', undefined],
  ['1985', '1995', undefined, '1995-01-01 to 1995-12-31'],
])('of a stretch from %s to %s the start is %s and the end %s', (from, to, start, end) => {
  const stretch = { from: span(from), to: span(to) }
  const period = toldPeriod({ days: undefined, is: 'some', stretch }, timeline, until)
  expect([shown(period.start), shown(period.end)]).toEqual([start, end])
})
