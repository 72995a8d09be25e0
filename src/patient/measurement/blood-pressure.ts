import type { Analyte } from '../../facts/analyte.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'

/** Of one measurement the two that it is of, with the value of each. */
interface OfPair {
  readonly analyte: Analyte
  readonly value: number
}

/** What both together are called by, `RR` in German, which is a respiratory rate in English, and no rate is two numbers. */
const BOTH: ReadonlySet<string> = new Set(['blood-pressure', 'respiratory-rate'])
const SYSTOLIC = 'systolic-blood-pressure'
const DIASTOLIC = 'diastolic-blood-pressure'

const PAIR = /^(\d{2,3})\s*\/\s*(\d{2,3})(?:\s*mm\s?\[?Hg\]?)?$/iu
const MM_OF_MERCURY = /^mm\s?\[?Hg\]?$/iu

/**
 * The systolic and the diastolic pressure of `137/78`, which are always written in this order, and in mmHg where no unit
 * stands beside them: in kPa neither would be a whole number of so much. Undefined for any other result.
 */
export function pressuresOf(
  analyte: Analyte,
  { value, unit }: { readonly value: unknown; readonly unit?: string | undefined },
  analytes: Lexicon<Analyte>,
): readonly OfPair[] | undefined {
  if (!BOTH.has(analyte.id) || typeof value !== 'string') return undefined
  if (unit !== undefined && !MM_OF_MERCURY.test(unit.trim())) return undefined
  const [, upper, lower] = PAIR.exec(value.trim()) ?? []
  const [systolic, diastolic] = [Number(upper), Number(lower)]
  if (!(systolic > diastolic)) return undefined
  return [
    { analyte: analytes.withId(SYSTOLIC), value: systolic },
    { analyte: analytes.withId(DIASTOLIC), value: diastolic },
  ]
}
