import * as z from 'zod'
import { formatDuration } from '../../kernel/duration.js'
import type { Lasting } from './course.js'
import { duration } from '../rule/schema.js'

/** How long something must have lasted, as a rule writes it: `{ more-than: 3 months }`. */
export const lastingSchema = z
  .strictObject({
    'at-least': duration.optional().describe('so long or longer'),
    'more-than': duration.optional().describe('longer than this; exactly so long does not do'),
  })
  .transform(({ 'at-least': atLeast, 'more-than': moreThan }, context): Lasting => {
    if (atLeast !== undefined && moreThan === undefined) return { length: atLeast, strict: false }
    if (moreThan !== undefined && atLeast === undefined) return { length: moreThan, strict: true }
    context.addIssue({ code: 'custom', message: 'give one of at-least and more-than' })
    return z.NEVER
  })

/** `more than 3 months`. */
export function lastingInWords({ length, strict }: Lasting): string {
  return `${strict ? 'more than' : 'at least'} ${formatDuration(length)}`
}
