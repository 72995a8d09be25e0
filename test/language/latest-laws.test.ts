import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import type { Selection } from '../../src/language/latest.js'
import { asOf, durations, unnamed } from './courses.js'
import { answer, ever, results } from './results.js'

describe('laws of results', () => {
  const dates = fc.option(
    fc
      .tuple(fc.integer({ min: asOf - 500, max: asOf }), fc.constantFrom(10, 7, 4))
      .map(([day, precision]) => formatDay(day).slice(0, precision)),
    { nil: undefined },
  )
  const lists = fc.array(fc.tuple(dates, fc.constantFrom<Truth>(FALSE, UNKNOWN, TRUE)), { maxLength: 5 }).map(results)
  const selections: fc.Arbitrary<Selection> = fc.oneof(
    durations.map((valid): Selection => ({ kind: 'latest', valid })),
    durations.map((window): Selection => ({ kind: 'within', window })),
    fc.constant(ever),
  )

  it('the order does not matter', () => {
    const shuffled = lists.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, selections, ([list, other], selection) => {
        const [one, two] = [answer(list, selection), answer(other, selection)]
        expect([two.truth, two.basis]).toEqual([one.truth, one.basis])
        expect(two.evidence.map(({ value }) => value).toSorted()).toEqual(
          one.evidence.map(({ value }) => value).toSorted(),
        )
      }),
    )
  })

  it('the answer changes only on the days that are named', () => {
    fc.assert(
      fc.property(lists, selections, (list, selection) => {
        const { flips } = answer(list, selection)
        expect(flips.every((flip) => flip > asOf)).toBe(true)
        expect(unnamed((on) => answer(list, selection, on).truth, flips)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
