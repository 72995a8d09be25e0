import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ageOn } from '../../src/kernel/age.js'
import { formatDay, type Day } from '../../src/kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import { compiled, evaluate } from './evaluate.js'
import { unannounced } from './operator-table.js'
import { day, patient, span, TODAY } from './patient.js'

const rule = compiled({
  'lab-by-age': 'IgG',
  unit: 'g/L',
  bands: [
    { from: 2, to: 4, below: 3 },
    { from: 5, to: 8, below: 4.5 },
    { from: 9, below: 6 },
  ],
  valid: '1 year',
})
const today = day(TODAY)
const births = fc.integer({ min: day('2014-01-01'), max: day('2023-06-01') })
const samples = fc.integer({ min: today - 300, max: today })
const values = fc.integer({ min: 20, max: 70 }).map((tenths) => tenths / 10)

function limitAt(age: number): number | undefined {
  if (age >= 9) return 6
  if (age >= 5) return 4.5
  return age >= 2 ? 3 : undefined
}

/** By the words of the rule, where every date is a day. */
function simple(born: Day, sample: Day, value: number): Truth {
  const limits = [limitAt(ageOn(born, sample)), limitAt(ageOn(born, today))]
  const [one, other] = limits.map((limit) => (limit === undefined ? undefined : value < limit))
  if (one === undefined || one !== other) return UNKNOWN
  return one ? TRUE : FALSE
}

function truthOf(birth: string, date: string, value: number): Truth {
  return evaluate(rule, patient({ birth, labs: [{ name: 'IgG', value, unit: 'g/L', date }] })).truth
}

it('is what the limits of the age at the sample and of the age now say together', () => {
  fc.assert(
    fc.property(births, samples, values, (born, sample, value) => {
      expect(truthOf(formatDay(born), formatDay(sample), value)).toBe(simple(born, sample, value))
    }),
  )
})

it('decides by partial dates only what every day of them says', () => {
  const precisions = fc.constantFrom(10, 7, 4)
  const drawn = fc.tuple(births, precisions, samples, precisions, values, fc.nat(400), fc.nat(400))
  fc.assert(
    fc.property(drawn, ([born, by, sample, at, value, younger, later]) => {
      const [birth, date] = [formatDay(born).slice(0, by), formatDay(sample).slice(0, at)]
      const truth = truthOf(birth, date, value)
      fc.pre(truth !== UNKNOWN)
      const [b, s] = [span(birth), span(date)]
      const lastSample = Math.min(s.last, today)
      const one = b.first + (younger % (b.last - b.first + 1))
      const other = s.first + (later % (lastSample - s.first + 1))
      expect(simple(one, other, value)).toBe(truth)
    }),
    { numRuns: 300 },
  )
})

it('changes only on days that are named', () => {
  fc.assert(
    fc.property(births, samples, values, (born, sample, value) => {
      const labs = [{ name: 'IgG', value, unit: 'g/L', date: formatDay(sample) }]
      expect(unannounced(rule, patient({ birth: formatDay(born), labs }))).toEqual([])
    }),
    { numRuns: 40 },
  )
})
