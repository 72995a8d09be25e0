import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { over, plus, shown, times } from '../../src/kernel/decimal.js'

/** A decimal as whole digits and a number of places: 12345 and 2 are 123.45. */
interface Decimal {
  readonly digits: bigint
  readonly places: number
}

function decimals(mostDigits: number): fc.Arbitrary<Decimal> {
  const most = 10n ** BigInt(mostDigits) - 1n
  return fc.record({ digits: fc.bigInt({ min: -most, max: most }), places: fc.nat({ max: 8 }) })
}

/** The double nearest to the decimal: what a literal of the language gives. */
function double({ digits, places }: Decimal): number {
  return Number(`${digits}e-${places}`)
}

describe('a product', () => {
  it('of two decimals is the double nearest to the true product, as long as that has 15 digits', () => {
    fc.assert(
      fc.property(decimals(7), decimals(8), (a, b) => {
        const exact = double({ digits: a.digits * b.digits, places: a.places + b.places })
        expect(times(double(a), double(b))).toBe(exact + 0)
      }),
      { numRuns: 2000 },
    )
  })

  it('is the same whichever factor comes first', () => {
    fc.assert(
      fc.property(decimals(15), decimals(15), (a, b) => {
        expect(times(double(a), double(b))).toBe(times(double(b), double(a)))
      }),
    )
  })

  it('with 1 is the other factor, every digit of it', () => {
    const long = 0.1 + 0.2
    expect(times(long, 1)).toBe(long)
    expect(times(1, long)).toBe(long)
  })

  it.each([
    [1.1, 3, 3.3],
    [0.1, 3, 0.3],
    [8, 10, 80],
    [0.07, 100, 7],
    [40, 3, 120],
    [1.5, 0.06666666666666667, 0.1],
    [-Infinity, 0.01, -Infinity],
    [Infinity, 1000, Infinity],
  ])('%d times %d is %d', (a, b, product) => {
    expect(times(a, b)).toBe(product)
  })
})

describe('any result', () => {
  const asWritten = (value: number): number => Number(value.toPrecision(15)) + 0

  it('is the double nearest to its 15 digits, however large or small', () => {
    const size = fc.double({ min: 0.1, max: 10, noNaN: true })
    fc.assert(
      fc.property(size, fc.integer({ min: -30, max: 30 }), fc.boolean(), (digits, exponent, isNegative) => {
        const other = Number(`${isNegative ? '-' : ''}1e${exponent}`)
        expect(times(digits, other)).toBe(digits === 1 ? other : other === 1 ? digits : asWritten(digits * other))
      }),
      { numRuns: 5000 },
    )
  })

  it.each([1e-8, 1e-7, 1e-6, 0.1, 1, 10, 1000, 1e14, 1e15, 1e16])('is so close to %d, too', (power) => {
    for (const step of [0, 1e-16, 2e-16, 3e-16, 4e-16, 5e-16, 1e-15, 2e-15, 4e-15, 5e-15, 6e-15, 1e-14]) {
      for (const factor of [1 - step, 1 + step]) {
        const half = (power * factor) / 2
        expect(times(half, 2)).toBe(asWritten(half * 2))
        expect(over(half, 3)).toBe(asWritten(half / 3))
      }
    }
  })

  it('is none where it is none', () => {
    expect([over(0, 0), times(Infinity, 2), over(1, 0), times(0, -2)]).toEqual([NaN, Infinity, Infinity, 0])
  })
})

describe('a quotient', () => {
  it('of a product by one factor is the other', () => {
    fc.assert(
      fc.property(decimals(7), decimals(7), (a, b) => {
        if (b.digits === 0n) return
        expect(over(times(double(a), double(b)), double(b))).toBe(double(a) + 0)
      }),
      { numRuns: 2000 },
    )
  })

  it('by 1 is the number, every digit of it', () => {
    const long = 0.1 + 0.2
    expect(over(long, 1)).toBe(long)
  })

  it.each([
    [61.95, 2.065, 30],
    [182.546, 88.4, 2.065],
    [0.3, 0.1, 3],
    [1, 0, Infinity],
    [Infinity, 88.4, Infinity],
    [1, Infinity, 0],
  ])('%d over %d is %d', (a, b, quotient) => {
    expect(over(a, b)).toBe(quotient)
  })
})

describe('a sum', () => {
  it('of two decimals of one sign is the double nearest to the true sum, as long as that has 15 digits', () => {
    const positive = decimals(13).map(({ digits, places }) => ({
      digits: digits < 0n ? -digits : digits,
      places: places % 3,
    }))
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const places = Math.max(a.places, b.places)
        const digits = a.digits * 10n ** BigInt(places - a.places) + b.digits * 10n ** BigInt(places - b.places)
        if (String(digits).length > 15) return
        expect(plus(double(a), double(b))).toBe(double({ digits, places }))
      }),
      { numRuns: 2000 },
    )
  })

  it('with 0 is the other term, every digit of it', () => {
    const long = 0.1 + 0.2
    expect(plus(long, 0)).toBe(long)
    expect(plus(0, long)).toBe(long)
  })

  it.each([
    [0.1, 0.2, 0.3],
    [0.3, -0.1, 0.2],
    [-Infinity, 1, -Infinity],
  ])('%d plus %d is %d', (a, b, sum) => {
    expect(plus(a, b)).toBe(sum)
  })

  it('of a factor and an offset turns every tenth of a degree Fahrenheit into its Celsius', () => {
    for (let tenths = 250; tenths <= 450; tenths += 1) {
      const fahrenheit = (tenths * 18 + 3200) / 100
      expect(plus(times(fahrenheit, 0.5555555555555556), -17.77777777777778)).toBe(tenths / 10)
    }
  })
})

describe('a number that is shown', () => {
  it.each([
    [29.9, '29.9'],
    [29.899999, '29.9'],
    [103.25, '103.25'],
    [103.256, '103.26'],
    [7, '7'],
    [0.104, '0.1'],
    [0.0712, '0.071'],
    [-0.0712, '-0.071'],
    [0, '0'],
  ])('%d is %s', (value, text) => {
    expect(shown(value)).toBe(text)
  })
})
