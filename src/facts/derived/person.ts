import { ageOn } from '../../kernel/age.js'
import { formatSpan, type Span } from '../../kernel/span.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Derivation } from '../fact.js'
import type { Facts } from '../facts.js'

/** In completed years: from here on, the equations for adults hold. */
export const ADULT = 18

/** In completed years: nobody is older, as far as patient files go. */
const OLDEST = 130

/** Where neither birth date nor age is recorded. */
export const ANY_AGE: Ages = { min: 0, max: OLDEST }

/** The lowest and the highest age that the patient may have had. */
export interface Ages {
  readonly min: number
  readonly max: number
}

/** The completed years on the day of a result. */
export function agesOn(birth: Span, on: Span): Ages {
  return { min: ageOn(birth.last, on.first), max: ageOn(birth.first, on.last) }
}

/** Whether the patient was an adult. */
export function adulthoodOn(birth: Facts['birth'], on: Span): Truth {
  if (birth === undefined) return UNKNOWN
  const { min, max } = agesOn(birth.on, on)
  if (min >= ADULT) return TRUE
  return max < ADULT ? FALSE : UNKNOWN
}

/** The birth as a ground of an answer. */
export function born(birth: NonNullable<Facts['birth']>): Derivation['grounds'][number] {
  return { fact: birth, value: `born ${formatSpan(birth.on)}` }
}
