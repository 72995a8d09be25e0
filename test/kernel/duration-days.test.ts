import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/kernel/day.js'
import { after, daysIn, type Duration } from '../../src/kernel/duration.js'

describe('the days of a duration', () => {
  it.each<[Duration, number, number]>([
    [{ amount: 7, unit: 'days' }, 7, 7],
    [{ amount: 6, unit: 'weeks' }, 42, 42],
    [{ amount: 1, unit: 'months' }, 28, 31],
    [{ amount: 2, unit: 'months' }, 59, 62],
    [{ amount: 3, unit: 'months' }, 89, 92],
    [{ amount: 1, unit: 'years' }, 365, 366],
    [{ amount: 4, unit: 'years' }, 1461, 1461],
  ])('%o are at least %i and at most %i', (duration, fewest, most) => {
    expect(daysIn(duration)).toEqual({ fewest, most })
  })

  it('hold whichever day it begins on', () => {
    const inRecords = fc.integer({
      min: dayOf({ year: 1905, month: 1, day: 1 }),
      max: dayOf({ year: 2090, month: 1, day: 1 }),
    })
    const months = fc.integer({ min: 0, max: 100 }).map((amount): Duration => ({ amount, unit: 'months' }))
    fc.assert(
      fc.property(inRecords, months, (one, duration) => {
        const { fewest, most } = daysIn(duration)
        expect(after(one, duration) - one).toBeGreaterThanOrEqual(fewest)
        expect(after(one, duration) - one).toBeLessThanOrEqual(most)
      }),
      { numRuns: 50 },
    )
  })
})
