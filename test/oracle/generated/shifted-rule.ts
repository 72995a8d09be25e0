const DURATION = /^(\d+) (day|week|month|year)s?$/u
const LIMITS = new Set(['at-least', 'at-most', 'more-than', 'less-than', 'below'])

/** The same rule with every window longer by one, and every threshold that has a unit higher by a thousandth. */
export function shiftedRule<R extends object>(rule: R): R {
  const found = shifted(rule)
  if (!isOfItsForm(rule, found)) throw new TypeError('a rule is a map')
  return found
}

/** Only numbers and durations are others. */
function isOfItsForm<R extends object>(_rule: R, found: unknown): found is R {
  return typeof found === 'object'
}

function shifted(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(shifted)
  if (typeof part === 'string')
    return part.replace(DURATION, (_whole, amount: string, unit: string) => `${Number(amount) + 1} ${unit}s`)
  if (typeof part !== 'object' || part === null) return part
  const isMeasured = 'unit' in part && part.unit !== 'titre'
  return Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => {
      const isLimit = isMeasured && LIMITS.has(key) && typeof value === 'number'
      return [key, isLimit ? Number((value * 1.001).toPrecision(6)) : shifted(value)]
    }),
  )
}
