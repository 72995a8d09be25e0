import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { FALSE, not, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import type { Selection } from '../../src/language/measurement/latest.js'
import { asOf, durations, unnamed } from './courses.js'
import { answer, ever, results, told } from './results.js'

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
    durations.map((window): Selection => ({ kind: 'every', window })),
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

  it('every result says yes where none of them says no', () => {
    fc.assert(
      fc.property(lists, durations, (list, window) => {
        const denied = list.map((result) => ({ ...result, truth: not(result.truth) }))
        const some = answer(denied, { kind: 'within', window }).truth
        expect(answer(list, { kind: 'every', window }).truth).toBe(not(some))
      }),
    )
  })

  it('an older result never changes what the latest says', () => {
    const truths = fc.constantFrom<Truth>(FALSE, UNKNOWN, TRUE)
    fc.assert(
      fc.property(lists, durations, truths, fc.integer({ min: 1, max: 400 }), (list, valid, truth, back) => {
        const oldest = Math.min(asOf, ...list.map(({ on }) => on?.first ?? asOf))
        // an undated result alone is asked for its date, whatever is added
        fc.pre(list.some(({ on }) => on !== undefined))
        const older = results([[formatDay(oldest - back), truth]]).map((one) => ({ ...one, path: '/labs/older' }))
        const [before, after] = [
          answer(list, { kind: 'latest', valid }),
          answer([...list, ...older], { kind: 'latest', valid }),
        ]
        expect(told(after)).toEqual(told(before))
        expect(after.evidence).toEqual(before.evidence)
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
