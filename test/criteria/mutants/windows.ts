import type { Day } from '../../../src/kernel/day.js'
import { before, parseDuration } from '../../../src/kernel/duration.js'
import { partsOf, replaced, type Mutator } from './mutation.js'

/**
 * Each duration one day shorter and longer. No rule can say "three months and a day", so that months and years become
 * as many days as they have before the day of the screening, one less or more.
 */
export const windows: Mutator = ({ rule }) =>
  [...partsOf(rule)].flatMap(({ path, value }) => {
    if (typeof value !== 'string' || parseDuration(value) === undefined) return []
    return [-1, 1].map((step) => ({
      path,
      change: `${value} ${step < 0 ? '− 1' : '+ 1'} day`,
      ruleOn: (day) => replaced(rule, path, dayOff(value, step, day)),
    }))
  })

/** The duration in days, as the days before one day are counted, and some days more or less. */
export function dayOff(written: string, step: number, day: Day): string {
  const duration = parseDuration(written)
  if (duration === undefined) throw new Error(`${written} is no duration`)
  return `${day - before(day, duration) + step} days`
}
