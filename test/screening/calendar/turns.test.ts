import { describe, expect, it } from 'vitest'
import { turnsOf } from '../../../src/screening/calendar/turns.js'

/** The days that are looked at, where each day knows of these later ones. */
function days(since: number, flips: Readonly<Record<number, readonly number[]>>): number[] {
  const turns = turnsOf(
    since,
    since,
    (day) => flips[day] ?? [],
    (day) => day,
  )
  return [...turns].map(({ day }) => day)
}

describe('the days on which something may turn', () => {
  it.each([
    ['none', {}, []],
    ['in order, each once', { 10: [30, 20, 30] }, [20, 30]],
    ['those that a later day knows of', { 10: [20], 20: [25], 25: [40, 30] }, [20, 25, 30, 40]],
    ['none that is past', { 10: [9, 10, 20], 20: [15, 20] }, [20]],
  ])('are %s', (_what, flips, expected) => {
    expect(days(10, flips)).toEqual(expected)
  })

  it('are looked at no further than is asked', () => {
    const looked: number[] = []
    const turns = turnsOf(
      0,
      0,
      (day) => [day + 1],
      (day) => {
        looked.push(day)
        return day
      },
    )
    for (const { day } of turns) if (day === 3) break
    expect(looked).toEqual([1, 2, 3])
  })
})
