import * as z from 'zod'
import { parseDuration } from '../../kernel/duration.js'
import { rangeOf, type Bounds } from '../../kernel/range.js'
import type { Compiler } from './rule.js'

/** `3 months`, `1 year`, `60 days`, `4 weeks`. */
export const duration = z
  .string()
  .meta({ pattern: String.raw`^\d{1,5} (day|week|month|year)s?$` })
  .transform((text, context) => {
    const read = parseDuration(text)
    if (read !== undefined) return read
    context.addIssue({ code: 'custom', message: 'expected a duration such as 3 months, 1 year, 60 days or 4 weeks' })
    return z.NEVER
  })
  .describe('calendar time: so many days, weeks, months or years')

const name = z.string().min(1, 'must not be empty')

/** One name or several, any of which will do. */
export const names = z
  .union([name, z.array(name).min(1, 'must not be empty')], { error: 'expected a name, or a list of names' })
  .describe('a name of the vocabulary, or a list of them, any of which will do')

/** The keys by which a rule bounds a number. */
export const bounds = {
  'at-least': z.number().optional().describe('this number or more'),
  'more-than': z.number().optional().describe('strictly more than this number'),
  'at-most': z.number().optional().describe('this number or less'),
  below: z.number().optional().describe('strictly less than this number'),
  equals: z.number().optional().describe('exactly this number'),
}

/** Each bound with its key in a rule. */
export const BOUND_KEYS = [
  ['atLeast', 'at-least'],
  ['moreThan', 'more-than'],
  ['atMost', 'at-most'],
  ['below', 'below'],
  ['equals', 'equals'],
] as const satisfies readonly (readonly [keyof Bounds, keyof BoundKeys])[]

interface BoundKeys {
  readonly 'at-least'?: number | undefined
  readonly 'more-than'?: number | undefined
  readonly 'at-most'?: number | undefined
  readonly below?: number | undefined
  readonly equals?: number | undefined
}

/**
 * The bounds among a rule's keys; undefined when it has none. Bounds that contradict each other are refused.
 * @param path of the bounds within the rule
 */
export function boundsOf(
  keys: BoundKeys,
  path: readonly PropertyKey[],
  { refuse }: Pick<Compiler, 'refuse'>,
): Bounds | undefined {
  const found = boundsIn(keys)
  if (Object.keys(found).length === 0) return undefined
  return rangeOf(found) === undefined ? contradicted(path, refuse) : found
}

/** Refuses bounds that no number satisfies. */
export function contradicted(path: readonly PropertyKey[], refuse: Compiler['refuse']): never {
  return refuse(path, 'these bounds can never hold', 'no number satisfies all of them: correct one, or leave it out')
}

/** The bounds among a rule's keys, unchecked. */
export function boundsIn(keys: BoundKeys): Bounds {
  return {
    ...(keys['at-least'] === undefined ? {} : { atLeast: keys['at-least'] }),
    ...(keys['more-than'] === undefined ? {} : { moreThan: keys['more-than'] }),
    ...(keys['at-most'] === undefined ? {} : { atMost: keys['at-most'] }),
    ...(keys.below === undefined ? {} : { below: keys.below }),
    ...(keys.equals === undefined ? {} : { equals: keys.equals }),
  }
}

/** The same bounds, each limit changed in the same way: converted to another unit, multiplied. */
export function mapBounds(given: Bounds, change: (limit: number) => number): Bounds {
  const changed: { -readonly [Key in keyof Bounds]: Bounds[Key] } = {}
  for (const [key] of BOUND_KEYS) {
    const limit = given[key]
    if (limit !== undefined) changed[key] = change(limit)
  }
  return changed
}

/** `from 18 to 70 years`, `more than 18 years and at most 70 years`, `at least 80 g/L`. */
export function boundsInWords(given: Bounds, unit = ''): string {
  const suffix = unit === '' ? '' : ` ${unit}`
  const { atLeast, atMost } = given
  if (atLeast !== undefined && atMost !== undefined && Object.keys(given).length === 2) {
    return `from ${atLeast} to ${atMost}${suffix}`
  }
  const words = [
    given.atLeast === undefined ? undefined : `at least ${given.atLeast}${suffix}`,
    given.moreThan === undefined ? undefined : `more than ${given.moreThan}${suffix}`,
    given.atMost === undefined ? undefined : `at most ${given.atMost}${suffix}`,
    given.below === undefined ? undefined : `below ${given.below}${suffix}`,
    given.equals === undefined ? undefined : `exactly ${given.equals}${suffix}`,
  ]
  return words.filter((word) => word !== undefined).join(' and ')
}
