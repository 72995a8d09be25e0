import { describe, expect, it } from 'vitest'
import type { Bounds } from '../../../src/kernel/range.js'
import { boundsOnLimit, limitBoundsInWords } from '../../../src/language/measurement/limit-words.js'
import type { Limit } from '../../../src/language/measurement/measured.js'
import { patient } from '../patient.js'
import type { WrittenResult } from '../written.js'

function against(bounds: Bounds, limit: Limit, written: Partial<WrittenResult>): string {
  const facts = patient({ labs: [{ name: 'ALT', value: 35, unit: 'U/L', ...written }] })
  const [result] = facts.measurements.get('alt') ?? []
  if (result === undefined) throw new Error('there is no result')
  return boundsOnLimit(bounds, limit, result, 'U/L')
}

describe('bounds as multiples of a limit of normal', () => {
  it.each<[Bounds, Limit, string]>([
    [{ moreThan: 1 }, 'ULN', 'above the ULN'],
    [{ atMost: 1 }, 'ULN', 'not above the ULN'],
    [{ below: 1 }, 'LLN', 'below the LLN'],
    [{ atLeast: 1 }, 'LLN', 'not below the LLN'],
    [{ equals: 1 }, 'ULN', 'exactly the ULN'],
    [{ atMost: 3 }, 'ULN', 'at most 3 × ULN'],
    [{ atLeast: 1, atMost: 3 }, 'ULN', 'from 1 to 3 × ULN'],
  ])('%j of the %s are %s', (bounds, limit, words) => {
    expect(limitBoundsInWords(bounds, limit)).toBe(words)
  })

  it.each<[Bounds, Partial<WrittenResult>, string]>([
    [{ moreThan: 1 }, { high: 40 }, 'above the ULN (40 U/L)'],
    [{ atMost: 3 }, { high: 40 }, 'at most 3 × ULN (3 × 40 U/L)'],
    [{ atLeast: 1, atMost: 3 }, { high: 40 }, 'from 1 to 3 × ULN (ULN 40 U/L)'],
    [{ atMost: 3 }, {}, 'at most 3 × ULN (not recorded)'],
    [{ atMost: 3 }, { flag: 'normal' }, 'at most 3 × ULN (not recorded; flagged normal)'],
    [{ atMost: 3 }, { value: 'normal' }, 'at most 3 × ULN'],
  ])('%j beside %j are %s', (bounds, written, words) => {
    expect(against(bounds, 'ULN', written)).toBe(words)
  })
})
