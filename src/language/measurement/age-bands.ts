import * as z from 'zod'
import type { Analyte } from '../../facts/analyte.js'
import { testInWords, type Test } from './judge-result.js'
import { boundsTest, requiredBounds } from './required-result.js'
import type { Compiler } from '../rule/rule.js'
import { bounds } from '../rule/schema.js'

/** Older than anybody: what an age is at most, where no date of birth is recorded. */
export const OLDEST = 130

const years = z.int('a whole number of years').min(0).max(OLDEST)

export const bandsSchema = z
  .array(
    z
      .strictObject({
        from: years.describe('the first age of the band, in completed years'),
        to: years.optional().describe('the last one, to the day before the next birthday; no upper end when not given'),
        ...bounds,
      })
      .describe('bounds and the ages for which they hold'),
  )
  .min(1, 'must not be empty')
  .describe('the bounds by age; no age lies in two of them')

/** The ages for which a test is meant. */
export interface Band {
  readonly from: number
  /** Infinity where the band has no upper end */
  readonly to: number
  readonly test: Test
}

export function bandsOf(
  written: z.output<typeof bandsSchema>,
  unit: string | undefined,
  analyte: Analyte,
  compiler: Compiler,
): readonly Band[] {
  return written.reduce<readonly Band[]>((known, { from, to = Infinity, ...keys }, place) => {
    const path = ['bands', place]
    const ages = agesInWords({ from, to })
    if (from > to) {
      return compiler.refuse(path, `a band ${ages} has no age`, 'from is the first age, and to the last')
    }
    const other = known.find((band) => band.from <= to && from <= band.to)
    if (other !== undefined) {
      const message = `the bands ${agesInWords(other)} and ${ages} overlap`
      return compiler.refuse(path, message, 'let each age lie in one band')
    }
    const test = boundsTest(requiredBounds(keys, path, compiler), unit, analyte, compiler)
    return [...known, { from, to, test }]
  }, [])
}

/** The band of an age; undefined where none covers it. */
export function bandAt(age: number, bands: readonly Band[]): Band | undefined {
  return bands.find(({ from, to }) => from <= age && age <= to)
}

/** `from 5 to 8 years`, `from 9 years`. */
export function agesInWords({ from, to }: Pick<Band, 'from' | 'to'>): string {
  return to === Infinity ? `from ${from} years` : `from ${from} to ${to} years`
}

/** `below 4.5 g/L from 5 to 8 years, below 6 g/L from 9 years`. */
export function bandsInWords(bands: readonly Band[]): string {
  return bands.map((band) => `${testInWords(band.test)} ${agesInWords(band)}`).join(', ')
}
