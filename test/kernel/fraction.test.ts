import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betweenWithin, NOTHING, sumOf, valueOf, WITHOUT_END, type Fraction } from '../../src/kernel/fraction.js'
import { between, within, type Bounds } from '../../src/kernel/range.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'

function of(over: number, under = 1): Fraction {
  return { over, under }
}

describe('a sum of fractions', () => {
  it('of thirds is exact', () => {
    const third = of(20, 3)
    expect(sumOf(sumOf(third, third), third)).toEqual(of(60, 3))
    expect(sumOf(of(15, 0.75), of(5, 0.6))).toEqual({ over: 12.75, under: 0.45 })
    expect(valueOf(sumOf(of(15, 0.75), of(5, 1)))).toBe(25)
  })

  it('with nothing is the other, and without end has none', () => {
    expect(valueOf(sumOf(of(7, 2), NOTHING))).toBe(3.5)
    expect(sumOf(of(7, 2), WITHOUT_END).over).toBe(Infinity)
  })
})

describe('what lies between two fractions', () => {
  it.each<[Fraction, Fraction, Bounds, Truth]>([
    [of(15, 0.75), of(15, 0.6), { atMost: 20 }, UNKNOWN],
    [of(15, 0.75), of(15, 0.6), { atMost: 25 }, TRUE],
    [of(15, 0.75), of(15, 0.6), { below: 25 }, UNKNOWN],
    [of(15, 0.75), of(15, 0.6), { below: 20 }, FALSE],
    [of(15, 0.75), of(15, 0.6), { atLeast: 20 }, TRUE],
    [of(15, 0.75), of(15, 0.6), { moreThan: 20 }, UNKNOWN],
    [of(15, 0.75), of(15, 0.6), { equals: 22 }, UNKNOWN],
    [of(60, 3), of(60, 3), { equals: 20 }, TRUE],
    [of(60, 3), of(60, 3), { equals: 21 }, FALSE],
    [of(60, 3), of(60, 3), { atLeast: 10, atMost: 20 }, TRUE],
    [of(60, 3), of(60, 3), { atLeast: 10, atMost: 19 }, FALSE],
    [of(10), WITHOUT_END, { atMost: 20 }, UNKNOWN],
    [of(10), WITHOUT_END, { atMost: 5 }, FALSE],
    [of(10), WITHOUT_END, { atLeast: 10 }, TRUE],
    [NOTHING, WITHOUT_END, { atLeast: 0 }, TRUE],
  ])('from %o to %o within %o: %i', (lowest, highest, bounds, truth) => {
    expect(betweenWithin(lowest, highest, bounds)).toBe(truth)
  })

  it('is within the bounds as the range of the same numbers is', () => {
    const numbers = fc.integer({ min: 0, max: 40 })
    const bounds = fc.oneof(
      ...(['atLeast', 'moreThan', 'atMost', 'below', 'equals'] as const).map((key) =>
        numbers.map((limit): Bounds => ({ [key]: limit })),
      ),
    )
    fc.assert(
      fc.property(numbers, numbers, fc.integer({ min: 1, max: 9 }), bounds, (a, b, under, asked) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(betweenWithin(of(low * under, under), of(high * under, under), asked)).toBe(
          within(between(low, high), asked),
        )
      }),
    )
  })
})
