import { expect, it } from 'vitest'
import { formatDay } from '../../../src/kernel/day.js'
import { expiries } from '../../../src/language/measurement/expiries.js'
import { day, span } from '../patient.js'

it.each([
  ['a day', ['2026-01-10'], ['2026-04-11']],
  ['a month, with both its ends', ['2026-01'], ['2026-04-02', '2026-05-01']],
  ['several, each of its own', ['2026-01-10', '2026-02-10'], ['2026-04-11', '2026-05-11']],
  ['one that has left it already', ['2025-11-30'], []],
  ['a month that has left it in part', ['2025-12'], ['2026-04-01']],
])('a result of %s leaves the window of 3 months on %j: %j', (_what, results, expected) => {
  const window = { amount: 3, unit: 'months' } as const
  const found = expiries(
    results.map((text) => ({ on: span(text) })),
    window,
    day('2026-03-05'),
  )
  expect([...new Set(found)].map(formatDay)).toEqual(expected)
})
