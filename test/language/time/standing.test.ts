import { describe, expect, it } from 'vitest'
import type { Bounds } from '../../../src/kernel/range.js'
import { FALSE, TRUE, UNKNOWN } from '../../../src/kernel/truth.js'
import { boundsInWords } from '../../../src/language/rule/schema.js'
import { standing } from '../../../src/language/time/standing.js'

const words = (bounds: Bounds): string => boundsInWords(bounds, 'g/L')

describe('how a value stands to bounds', () => {
  it.each<[Bounds, string, string, string]>([
    [{ atLeast: 80 }, 'is at least 80 g/L', 'is below 80 g/L', 'may or may not be at least 80 g/L'],
    [{ moreThan: 1 }, 'is more than 1 g/L', 'is not more than 1 g/L', 'may or may not be more than 1 g/L'],
    [{ atMost: 3 }, 'is at most 3 g/L', 'is more than 3 g/L', 'may or may not be at most 3 g/L'],
    [{ below: 4.5 }, 'is below 4.5 g/L', 'is at least 4.5 g/L', 'may or may not be below 4.5 g/L'],
    [{ equals: 4 }, 'is exactly 4 g/L', 'is not exactly 4 g/L', 'may or may not be exactly 4 g/L'],
    [
      { atLeast: 3.5, atMost: 5 },
      'is from 3.5 to 5 g/L',
      'is not from 3.5 to 5 g/L',
      'may or may not be from 3.5 to 5 g/L',
    ],
    [
      { moreThan: 1, below: 2 },
      'is more than 1 g/L and below 2 g/L',
      'is not more than 1 g/L and below 2 g/L',
      'may or may not be more than 1 g/L and below 2 g/L',
    ],
  ])('%o is said as it is, whether that is wanted or not', (bounds, held, failed, open) => {
    expect(standing(TRUE, bounds, words)).toBe(held)
    expect(standing(FALSE, bounds, words)).toBe(failed)
    expect(standing(UNKNOWN, bounds, words)).toBe(open)
  })
})
