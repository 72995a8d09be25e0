import * as z from 'zod'
import { formatDuration } from '../kernel/duration.js'
import type { Lasting } from './course.js'
import { duration } from './schema.js'

/** How long something must have lasted, as a rule writes it: `{ more-than: 3 months }`. */
export const lastingSchema = z
  .strictObject({
    'at-least': duration.optional().describe('so long or longer'),
    'more-than': duration.optional().describe('longer than this; exactly so long does not do'),
  })
  .refine((given) => (given['at-least'] === undefined) !== (given['more-than'] === undefined), {
    message: 'give one of at-least and more-than',
  })
  .transform((given): Lasting => ({ atLeast: given['at-least'], moreThan: given['more-than'] }))

/** `more than 3 months`. */
export function lastingInWords({ atLeast, moreThan }: Lasting): string {
  if (moreThan !== undefined) return `more than ${formatDuration(moreThan)}`
  return atLeast === undefined ? 'any time' : `at least ${formatDuration(atLeast)}`
}
