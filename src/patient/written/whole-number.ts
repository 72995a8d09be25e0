import * as z from 'zod'
import { UNUSUAL, withPlainReader } from '../form/plain-form.js'

/**
 * A whole number between two others, these included.
 * @param error what is expected, for whoever wrote something else
 */
export function wholeNumber(lowest: number, highest: number, error: string): z.ZodInt {
  return withPlainReader(z.int({ error }).min(lowest, { error }).max(highest, { error }), (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= lowest && value <= highest ? value : UNUSUAL,
  )
}
