import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Measurement } from '../../../src/facts/fact.js'
import type { Sex } from '../../../src/facts/facts.js'
import { dayOf, formatDay, type Day } from '../../../src/kernel/day.js'
import type { Range } from '../../../src/kernel/range.js'
import type { Span } from '../../../src/kernel/span.js'
import { resultsOf, span, type Amount, type Written } from './record.js'

const AS_OF = dayOf({ year: 2025, month: 6, day: 1 })

/** Something that is not known exactly, with what it may be in truth. */
interface Doubtful<T> {
  readonly written: string
  readonly truth: T
}

/** A date of which the day, or the month, may be left out. */
function dates(first: Day, last: Day): fc.Arbitrary<Doubtful<Day>> {
  const precise = fc.tuple(fc.integer({ min: first, max: last }), fc.constantFrom(10, 7, 4), fc.nat())
  return precise.map(([day, precision, other]) => {
    const written = formatDay(day).slice(0, precision)
    return { written, truth: within(span(written), other) }
  })
}

function within({ first, last }: Span, any: number): Day {
  return first + (any % (last - first + 1))
}

/** An amount, a range or a comparator. The truth is what an exact result would have been. */
function amounts(least: number, most: number, unit: string): fc.Arbitrary<Doubtful<string>> {
  const hundredths = fc.integer({ min: least * 100, max: most * 100 })
  return fc.tuple(hundredths, hundredths, fc.constantFrom('', '<', '>', '≤', '≥', '–')).map(([a, b, sign]) => {
    const [low, high] = [Math.min(a, b) / 100, Math.max(a, b) / 100]
    if (sign === '–') return { written: `${low}–${high} ${unit}`, truth: `${low} ${unit}` }
    const truth = sign === '' ? low : sign === '<' || sign === '≤' ? low : high
    const end = sign === '<' || sign === '≤' ? high : low
    const isEnd = truth === end && (sign === '<' || sign === '>')
    return { written: `${isEnd ? '' : sign}${end} ${unit}`, truth: `${truth} ${unit}` }
  })
}

const sexes = fc.record<{ written: Sex | undefined; truth: Sex }>({
  written: fc.constantFrom<(Sex | undefined)[]>(undefined, 'female', 'male'),
  truth: fc.constantFrom<Sex>('female', 'male'),
})

const patients = fc.record({
  birth: dates(AS_OF - 40 * 365, AS_OF - 2 * 366),
  on: dates(AS_OF - 400, AS_OF),
  sex: sexes,
  creatinine: amounts(0.2, 6, 'mg/dL'),
  height: amounts(70, 190, 'cm'),
})

function egfr(birth: string, sex: Sex | undefined, creatinine: Amount, height: Amount): Measurement | undefined {
  const written: Written = { birth, ...(sex === undefined ? {} : { sex }), creatinine: [creatinine], height: [height] }
  return resultsOf('egfr', written)[0]
}

function rangeOf(measurement: Measurement | undefined): Range | undefined {
  return measurement?.value.kind === 'quantity' ? measurement.value.range : undefined
}

/** Whether the inner range lies in the outer one. */
function holds(outer: Range, inner: Range): boolean {
  const low = outer.low < inner.low || (outer.low === inner.low && (!outer.lowOpen || inner.lowOpen))
  const high = outer.high > inner.high || (outer.high === inner.high && (!outer.highOpen || inner.highOpen))
  return low && high
}

describe('laws of computed results', () => {
  it('whatever is doubtful, the truth lies within what is computed', () => {
    let compared = 0
    fc.assert(
      fc.property(patients, ({ birth, on, sex, creatinine, height }) => {
        const known = sex.written ?? sex.truth
        const doubtful = rangeOf(
          egfr(birth.written, sex.written, [creatinine.written, on.written], [height.written, on.written]),
        )
        const day = formatDay(on.truth)
        const exact = rangeOf(egfr(formatDay(birth.truth), known, [creatinine.truth, day], [height.truth, day]))
        if (doubtful === undefined || exact === undefined) return
        compared += 1
        expect(exact.low).toBe(exact.high)
        expect(holds(doubtful, exact), JSON.stringify([doubtful, exact])).toBe(true)
      }),
      { numRuns: 1000 },
    )
    expect(compared).toBeGreaterThan(300)
  })

  it('falls with creatinine, of a child and of an adult', () => {
    const hundredths = fc.integer({ min: 30, max: 800 })
    fc.assert(
      fc.property(hundredths, hundredths, fc.constantFrom('1970', '2010-02-03', '2007'), (one, other, birth) => {
        const at = (creatinine: number): Range | undefined =>
          rangeOf(egfr(birth, undefined, [`${creatinine / 100} mg/dL`, '2025-05-20'], ['150 cm', '2025-05-20']))
        const [less, more] = [at(Math.min(one, other)), at(Math.max(one, other))]
        if (less === undefined || more === undefined) return
        expect(more.low).toBeLessThanOrEqual(less.low)
        expect(more.high).toBeLessThanOrEqual(less.high)
      }),
    )
  })

  it('a change of unit changes nothing', () => {
    const hundredths = fc.integer({ min: 30, max: 800 })
    fc.assert(
      fc.property(hundredths, fc.constantFrom('1970-02-03', '2010-02-03'), (creatinine, birth) => {
        const at = (amount: string, height: string): Range | undefined =>
          rangeOf(egfr(birth, 'female', [amount, '2025-05-20'], [height, '2025-05-20']))
        const micromoles = Number((creatinine * 0.884).toFixed(3))
        const own = at(`${creatinine / 100} mg/dL`, '150 cm')
        expect(at(`${micromoles} umol/L`, '1.5 m')).toEqual(own)
        expect(at(`${micromoles / 1000} mmol/L`, '150 cm')).toEqual(own)
        expect(at(`${creatinine / 10} mg/L`, '1.5 m')).toEqual(own)
      }),
    )
  })
})
