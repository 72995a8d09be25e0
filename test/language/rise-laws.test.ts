import fc from 'fast-check'
import { expect, it } from 'vitest'
import { times } from '../../src/kernel/decimal.js'
import { formatDay, type Day } from '../../src/kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import { compiled, evaluate } from './evaluate.js'
import { unannounced } from './operator-table.js'
import { day, patient, span, TODAY } from './patient.js'
import type { Written } from './written.js'

const rule = compiled({
  rise: '24-hour urine protein',
  times: 1.5,
  since: { 'start-of': 'corticosteroid' },
  valid: '1 year',
})
const today = day(TODAY)
const values = fc.integer({ min: 0, max: 24 }).map((tenths) => tenths / 10)
const days = fc.integer({ min: today - 360, max: today })
const starts = fc.integer({ min: today - 400, max: today })

type Result = readonly [date: string, value: number | string]

function written(start: string, results: readonly Result[]): Written {
  return {
    drugs: [{ name: 'prednisone', start, ongoing: true }],
    labs: results.map(([date, value]) => ({ name: '24-hour urine protein', value, unit: 'g/24h', date })),
  }
}

function truthOf(start: string, results: readonly Result[]): Truth {
  return evaluate(rule, patient(written(start, results))).truth
}

/** By the words of the rule, where every date is a day and every value a number. */
function simple(start: Day, results: readonly (readonly [on: Day, value: number])[]): Truth {
  const newest = Math.max(...results.map(([on]) => on))
  const earlier = results.filter(([on]) => start <= on && on < newest).map(([, value]) => value)
  if (earlier.length === 0) return UNKNOWN
  const lowest = Math.min(...earlier)
  const rose = results.filter(([on]) => on === newest).map(([, value]) => value >= times(lowest, 1.5) && value > lowest)
  if (rose.every(Boolean)) return TRUE
  return rose.some(Boolean) ? UNKNOWN : FALSE
}

const drawn = fc.array(fc.tuple(days, values), { minLength: 1, maxLength: 5 })

it('is what its words say, where every date is a day', () => {
  fc.assert(
    fc.property(starts, drawn, (start, results) => {
      const dated = results.map(([on, value]): Result => [formatDay(on), value])
      expect(truthOf(formatDay(start), dated)).toBe(simple(start, results))
    }),
    { numRuns: 300 },
  )
})

it('decides by partial dates and comparators only what all that they leave open says', () => {
  const precisions = fc.constantFrom(10, 10, 7)
  const partial = fc.tuple(days, precisions).map(([on, precision]) => formatDay(on).slice(0, precision))
  const vague = fc.tuple(
    fc.constantFrom('', '', '<', '>'),
    values.filter((value) => value > 0),
  )
  const cases = fc.tuple(
    fc.tuple(starts, precisions).map(([on, precision]) => formatDay(on).slice(0, precision)),
    fc.array(fc.tuple(partial, vague), { minLength: 1, maxLength: 4 }),
    fc.array(fc.nat(30), { minLength: 90, maxLength: 90 }),
  )
  fc.assert(
    fc.property(cases, ([start, results, dice]) => {
      const truth = truthOf(
        start,
        results.map(([date, [comparator, value]]): Result => [date, `${comparator}${value}`]),
      )
      fc.pre(truth !== UNKNOWN)
      let thrown = 0
      const roll = (faces: number): number => {
        thrown += 1
        return (dice[thrown] ?? 0) % faces
      }
      const dayIn = (text: string): Day => {
        const { first, last } = span(text)
        return first + roll(Math.min(last, today) - first + 1)
      }
      const valueOf = (comparator: string, value: number): number => {
        if (comparator === '<') return (value * roll(20)) / 20
        return comparator === '>' ? value * (1 + (1 + roll(20)) / 10) : value
      }
      for (let world = 0; world < 8; world += 1) {
        const begun = dayIn(start)
        const certain = results.map(([date, vagueValue]): [Day, number] => [dayIn(date), valueOf(...vagueValue)])
        expect(simple(begun, certain)).toBe(truth)
      }
    }),
    { numRuns: 300 },
  )
})

it('does not change where all values are scaled alike', () => {
  fc.assert(
    fc.property(starts, drawn, fc.constantFrom(0.001, 0.1, 10, 1000), (start, results, scale) => {
      const dated = (factor: number): Result[] => {
        return results.map(([on, value]) => [formatDay(on), times(value, factor)])
      }
      const inGrams = dated(1)
      // implausible values are set aside: none here is above what the vocabulary allows
      expect(truthOf(formatDay(start), dated(scale))).toBe(truthOf(formatDay(start), inGrams))
    }),
  )
})

it('does not change by a result from before the start, once there are others', () => {
  fc.assert(
    fc.property(starts, drawn, values, fc.integer({ min: 1, max: 200 }), (start, results, value, back) => {
      const dated = results.map(([on, one]): Result => [formatDay(on), one])
      const oldest = Math.min(start, ...results.map(([on]) => on))
      const before: Result = [formatDay(oldest - back), value]
      expect(truthOf(formatDay(start), [...dated, before])).toBe(truthOf(formatDay(start), dated))
    }),
  )
})

it('changes only on days that are named', () => {
  fc.assert(
    fc.property(starts, drawn, (start, results) => {
      const dated = results.map(([on, value]): Result => [formatDay(on), value])
      expect(unannounced(rule, patient(written(formatDay(start), dated)))).toEqual([])
    }),
    { numRuns: 30 },
  )
})
