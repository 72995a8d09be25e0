import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatDay, type Day } from '../../src/kernel/day.js'
import { after } from '../../src/kernel/duration.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import type { Finding } from '../../src/language/rule/finding.js'
import { compiled, evaluate } from './evaluate.js'
import { unannounced } from './operator-table.js'
import { day, patient, span, TODAY } from './patient.js'
import type { Written } from './written.js'

const rule = compiled({
  persistence: '24-hour urine protein',
  'more-than': 1,
  unit: 'g/24h',
  after: { 'start-of': 'corticosteroid', length: '6 months' },
  'interrupted-by': { below: 0.5 },
  valid: '1 year',
})
const today = day(TODAY)
const values = fc.constantFrom(0.3, 0.8, 1, 1.5, 2)
const days = fc.integer({ min: today - 360, max: today })
const starts = fc.integer({ min: today - 400, max: today })

function written(starts: readonly string[], results: readonly (readonly [date: string, value: number])[]): Written {
  return {
    drugs: starts.map((start) => ({ name: 'prednisone', start, ongoing: true })),
    labs: results.map(([date, value]) => ({ name: '24-hour urine protein', value, unit: 'g/24h', date })),
  }
}

function find(...given: Parameters<typeof written>): Finding {
  return evaluate(rule, patient(written(...given)))
}

/** By the words of the rule, where every date is a day. */
function simple(start: Day, results: readonly (readonly [on: Day, value: number])[]): Truth {
  const newest = Math.max(...results.map(([on]) => on))
  const latest = results.filter(([on]) => on === newest).map(([, value]) => value > 1)
  if (latest.every((persists) => !persists)) return FALSE
  if (latest.includes(false)) return UNKNOWN
  if (results.some(([on, value]) => start <= on && on < newest && value < 0.5)) return FALSE
  return newest >= after(start, { amount: 6, unit: 'months' }) ? TRUE : UNKNOWN
}

it('is what its words say, where every date is a day', () => {
  const cases = fc.tuple(
    fc.array(starts, { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(days, values), { minLength: 1, maxLength: 4 }),
  )
  fc.assert(
    fc.property(cases, ([begun, results]) => {
      const { truth } = find(
        begun.map(formatDay),
        results.map(([on, value]) => [formatDay(on), value]),
      )
      expect(truth).toBe(simple(Math.min(...begun), results))
    }),
    { numRuns: 300 },
  )
})

const precisions = fc.constantFrom(10, 10, 7)
const partialDays = fc.tuple(days, precisions).map(([on, precision]) => formatDay(on).slice(0, precision))
const partialStarts = fc.tuple(starts, precisions).map(([on, precision]) => formatDay(on).slice(0, precision))

it('decides by partial dates only what every day of them says', () => {
  const cases = fc.tuple(
    fc.array(partialStarts, { minLength: 1, maxLength: 2 }),
    fc.array(fc.tuple(partialDays, values), { minLength: 1, maxLength: 3 }),
    fc.array(fc.nat(30), { minLength: 50, maxLength: 50 }),
  )
  fc.assert(
    fc.property(cases, ([begun, results, dice]) => {
      const { truth } = find(begun, results)
      fc.pre(truth !== UNKNOWN)
      let thrown = 0
      const dayIn = (text: string): Day => {
        const { first, last } = span(text)
        thrown += 1
        return first + ((dice[thrown] ?? 0) % (Math.min(last, today) - first + 1))
      }
      for (let world = 0; world < 10; world += 1) {
        const start = Math.min(...begun.map(dayIn))
        const certain = results.map(([date, value]): [Day, number] => [dayIn(date), value])
        expect(simple(start, certain)).toBe(truth)
      }
    }),
    { numRuns: 300 },
  )
})

it('changes only on days that are named', () => {
  const cases = fc.tuple(
    fc.array(partialStarts, { maxLength: 2 }),
    fc.array(fc.tuple(partialDays, values), { maxLength: 3 }),
  )
  fc.assert(
    fc.property(cases, (given) => {
      expect(unannounced(rule, patient(written(...given)))).toEqual([])
    }),
    { numRuns: 40 },
  )
})

it('is not ended by a result from before the start', () => {
  const cases = fc.tuple(
    starts,
    fc.array(fc.tuple(days, values), { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 1, max: 200 }),
  )
  fc.assert(
    fc.property(cases, ([start, results, back]) => {
      const dated = results.map(([on, value]): [string, number] => [formatDay(on), value])
      const oldest = Math.min(start, ...results.map(([on]) => on))
      const before: [string, number] = [formatDay(oldest - back), 0.1]
      expect(find([formatDay(start)], [...dated, before]).truth).toBe(find([formatDay(start)], dated).truth)
    }),
  )
})
