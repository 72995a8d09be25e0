import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatDay, type Day } from '../../src/kernel/day.js'
import { after, type Duration } from '../../src/kernel/duration.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import type { Finding } from '../../src/language/rule/finding.js'
import { answerFromResults } from '../../src/language/measurement/latest.js'
import { truthFromResults } from '../../src/language/measurement/result-truth.js'
import { answerSustained, truthSustained } from '../../src/language/measurement/sustained.js'
import { asOf, unnamed } from './courses.js'
import { question, results, type Result } from './results.js'

const valid = { amount: 200, unit: 'days' } as const
const days = fc.integer({ min: asOf - 120, max: asOf })
const lengths = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 80 }), unit: fc.constant<'days'>('days') }),
  fc.record({ amount: fc.integer({ min: 1, max: 3 }), unit: fc.constant<'months'>('months') }),
)

function sustained(list: readonly Result[], length: Duration, day: Day = asOf): Finding {
  const again = (): { need: string; kind: 'lab' } => ({ need: 'a second one', kind: 'lab' })
  return answerSustained({ ...question(list, { kind: 'latest', valid }), length, again }, day)
}

/** By the words of the rule, where every date is a day and every truth known: the last run of those that say yes. */
function simple(list: readonly (readonly [Day, boolean])[], length: Duration): Truth {
  const newest = Math.max(...list.map(([on]) => on))
  const ended = Math.max(...list.map(([on, holds]) => (holds ? -Infinity : on)))
  if (ended === newest) return list.some(([on, holds]) => on === newest && holds) ? UNKNOWN : FALSE
  const first = Math.min(...list.map(([on]) => on).filter((on) => on > ended))
  return after(first, length) <= newest ? TRUE : UNKNOWN
}

it('is the run of the last results that say yes, counted day by day', () => {
  const lists = fc.array(fc.tuple(days, fc.boolean()), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(lists, lengths, (list, length) => {
      const found = results(list.map(([on, holds]) => [formatDay(on), holds ? TRUE : FALSE]))
      expect(sustained(found, length).truth).toBe(simple(list, length))
    }),
  )
})

it('decides only what every possible date and truth would decide', () => {
  const partial = fc.tuple(days, fc.constantFrom(10, 7), fc.constantFrom<Truth>(FALSE, UNKNOWN, TRUE, TRUE))
  fc.assert(
    fc.property(
      fc.array(partial, { minLength: 1, maxLength: 5 }),
      lengths,
      fc.infiniteStream(fc.integer({ min: 0, max: 30 })),
      (list, length, dice) => {
        const found = results(list.map(([on, precision, truth]) => [formatDay(on).slice(0, precision), truth]))
        const { truth } = sustained(found, length)
        fc.pre(truth !== UNKNOWN)
        const roll = (): number => Number(dice.next().value)
        for (let world = 0; world < 10; world += 1) {
          const certain = found.map(({ on, truth: said }): [Day, boolean] => {
            const first = on?.first ?? asOf
            const day = first + (roll() % ((on?.last ?? asOf) - first + 1))
            return [day, said === UNKNOWN ? roll() % 2 === 0 : said === TRUE]
          })
          expect(simple(certain, length)).toBe(truth)
        }
      },
    ),
  )
})

it('is never more than what the latest result says, and changes only on days that are named', () => {
  const dates = fc.option(
    fc.tuple(days, fc.constantFrom(10, 7, 4)).map(([on, precision]) => formatDay(on).slice(0, precision)),
    { nil: undefined },
  )
  const lists = fc.array(fc.tuple(dates, fc.constantFrom<Truth>(FALSE, UNKNOWN, TRUE)), { maxLength: 5 }).map(results)
  fc.assert(
    fc.property(lists, lengths, (list, length) => {
      const latest = answerFromResults(question(list, { kind: 'latest', valid }), asOf).truth
      const { truth, flips, needs } = sustained(list, length)
      if (latest === TRUE) expect(truth).not.toBe(FALSE)
      else expect(truth).toBe(latest)
      expect(needs.length > 0).toBe(truth === UNKNOWN)
      expect(unnamed((on) => sustained(list, length, on).truth, flips)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

it('does not depend on the order of the record', () => {
  const lists = fc.array(fc.tuple(days.map(formatDay), fc.constantFrom<Truth>(FALSE, UNKNOWN, TRUE)), { maxLength: 5 })
  fc.assert(
    fc.property(lists, lengths, (list, length) => {
      const found = results(list)
      expect(sustained(found.toReversed(), length).truth).toBe(sustained(found, length).truth)
    }),
  )
})

it('has a truth alone, which is that of the whole answer', () => {
  const dates = fc.option(
    fc.tuple(days, fc.constantFrom(10, 7, 4)).map(([day, precision]) => formatDay(day).slice(0, precision)),
    { nil: undefined },
  )
  const lists = fc.array(fc.tuple(dates, fc.constantFrom<Truth>(FALSE, UNKNOWN, TRUE, TRUE)), { maxLength: 5 })
  fc.assert(
    fc.property(lists.map(results), lengths, fc.integer({ min: 0, max: 250 }), (list, length, later) => {
      const truthOf = ({ truth }: Result): Truth => truth
      const latest = truthFromResults(list, { kind: 'latest', valid }, asOf + later, truthOf)
      expect(truthSustained(list, length, latest, truthOf)).toBe(sustained(list, length, asOf + later).truth)
    }),
    { numRuns: 500 },
  )
})
