import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatDay } from '../../../src/kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Selection } from '../../../src/language/measurement/latest.js'
import { truthFromResults } from '../../../src/language/measurement/result-truth.js'
import { asOf, durations } from '../courses.js'
import { answer, ever, results } from '../results.js'

const truths = fc.constantFrom<Truth>(FALSE, UNKNOWN, TRUE)
const dates = fc.option(
  fc
    .tuple(fc.integer({ min: asOf - 500, max: asOf }), fc.constantFrom(10, 7, 4))
    .map(([day, precision]) => formatDay(day).slice(0, precision)),
  { nil: undefined },
)
const lists = fc
  .tuple(
    fc.array(fc.tuple(dates, truths), { maxLength: 4 }),
    fc.array(fc.tuple(dates, truths, fc.constant('doubt' as const)), { maxLength: 2 }),
    fc.array(fc.tuple(fc.constant(formatDay(asOf - 1)), truths, fc.constant('followed' as const)), { maxLength: 2 }),
    truths,
  )
  // of each day one is not followed
  .map(([list, doubts, followed, truth]) =>
    results([...list, ...doubts, ...followed, ...followed.slice(0, 1).map(([date]) => [date, truth] as const)]),
  )
const selections: fc.Arbitrary<Selection> = fc.oneof(
  durations.map((valid): Selection => ({ kind: 'latest', valid })),
  durations.map((window): Selection => ({ kind: 'within', window })),
  durations.map((window): Selection => ({ kind: 'every', window })),
  fc.constant(ever),
)

it('the truth of results is that of the whole answer', () => {
  fc.assert(
    fc.property(lists, selections, fc.integer({ min: 0, max: 400 }), (list, selection, later) => {
      const truth = truthFromResults(list, selection, asOf + later, (result) => result.truth)
      expect(truth).toBe(answer(list, selection, asOf + later).truth)
    }),
    { numRuns: 1000 },
  )
})
