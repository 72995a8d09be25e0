import * as z from 'zod'
import { alternativesIn } from '../../facts/names/alternatives.js'
import { isUndone } from '../../facts/names/doubting-words.js'
import type { Doubt } from '../../facts/fact.js'
import { isUnsure } from '../../facts/names/name-doubt.js'

const STATUSES = ['absent', 'uncertain'] as const

/** The status of an entry of which it may be known that there is none, or not be known whether there is. */
export function statusSchema(absent: string): z.ZodOptional<z.ZodEnum<{ absent: 'absent'; uncertain: 'uncertain' }>> {
  return z.enum(STATUSES).optional().describe(`absent, ${absent}; uncertain, where that is not known`)
}

/** The same of what may be planned, and does not count then. */
export function eventStatusSchema(
  absent: string,
): z.ZodOptional<z.ZodEnum<{ absent: 'absent'; planned: 'planned'; uncertain: 'uncertain' }>> {
  return z
    .enum(['absent', 'planned', 'uncertain'])
    .optional()
    .describe(`absent, ${absent}; planned, of what does not count; uncertain, where that is not known`)
}

/**
 * The status of an entry: that which is written, else the doubt that its name tells, as that of "Rituximab?" does, or of
 * "rituximab, declined", or "rituximab or belimumab".
 * @param isKnown whether a name is known as a whole, and with it what such a word says in it: a "living donor transplant"
 * @param hasDoubt whether a name has such words
 */
export function statusBy<S extends string>(
  written: S | undefined,
  name: string | undefined,
  isKnown: (name: string) => boolean,
  hasDoubt: (name: string) => boolean = isUndone,
): S | 'uncertain' | undefined {
  if (written !== undefined || name === undefined) return written
  if (isUnsure(name)) return 'uncertain'
  if (isKnown(name)) return undefined
  return hasDoubt(name) || alternativesIn(name).some(isKnown) ? 'uncertain' : undefined
}

/** A status as the fact has it: recorded as absent, in doubt, or neither. */
export function readDoubt(status: 'absent' | Doubt | undefined): {
  readonly present: 'absent' | undefined
  readonly doubt: Doubt | undefined
} {
  return status === 'absent' ? { present: status, doubt: undefined } : { present: undefined, doubt: status }
}
