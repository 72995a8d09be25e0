// What engines without a notion of "unknown" are helped with: the result within a window, and a comparison that may fail.

/** @typedef {import('./rule.mjs').Truth} Truth */
/** @typedef {import('./rule.mjs').Limit} Limit */
/** @typedef {{ name: string, value: unknown, date: string, high?: number, flag?: string }} Result */

/**
 * @param {readonly Result[] | undefined | null} results
 * @param {string} name
 * @param {string} since
 * @returns {Result | undefined}
 */
export function resultOf(results, name, since) {
  return results?.find((one) => one.name === name && one.date >= since)
}

/**
 * @param {unknown} value
 * @param {Limit} limit
 * @param {number} bound
 * @returns {Truth}
 */
export function compared(value, limit, bound) {
  if (typeof value !== 'number') return null
  switch (limit) {
    case 'at-least':
      return value >= bound
    case 'at-most':
      return value <= bound
    case 'more-than':
      return value > bound
    case 'below':
      return value < bound
  }
}

/**
 * Against a multiple of the upper limit of normal. Where no limit is written, the laboratory's own flag tells on which
 * side of it the value is.
 * @param {Result | undefined} found
 * @param {Limit} limit
 * @param {number} times
 * @returns {Truth}
 */
export function comparedToUpperLimit(found, limit, times) {
  if (found?.high !== undefined) return compared(found.value, limit, times * found.high)
  if (found?.flag === 'L' || found?.flag === 'N') return limit === 'at-most'
  return found?.flag === 'H' && times === 1 ? limit === 'more-than' : null
}
