/** What a rule says of a patient: plain Kleene logic with judgment as a label of its own. */
export type Truth = 'true' | 'false' | 'unknown' | 'judgment'

const FALSEST = ['false', 'unknown', 'judgment', 'true'] as const
const TRUEST = ['true', 'unknown', 'judgment', 'false'] as const

export function every(parts: readonly Truth[]): Truth {
  return FALSEST.find((label) => parts.includes(label)) ?? 'true'
}

export function some(parts: readonly Truth[]): Truth {
  return TRUEST.find((label) => parts.includes(label)) ?? 'false'
}

export function opposite(part: Truth): Truth {
  if (part === 'true') return 'false'
  if (part === 'false') return 'true'
  return part
}

export function atLeast(count: number, parts: readonly Truth[]): Truth {
  const number = (label: Truth): number => parts.filter((part) => part === label).length
  const lower = number('true')
  if (count <= lower) return 'true'
  const upper = lower + number('unknown') + number('judgment')
  if (count > upper) return 'false'
  // every way in which the unknown parts may turn out, the judgments staying what they are
  return count <= lower + number('unknown') || count > lower + number('judgment') ? 'unknown' : 'judgment'
}

/** True or false where every completion says so. */
export function agreed(completions: Iterable<Truth | boolean>): Truth {
  let seen: string | undefined
  for (const completion of completions) {
    const label = String(completion)
    if (label === 'unknown' || (seen !== undefined && seen !== label)) return 'unknown'
    seen = label
  }
  if (seen === undefined) throw new Error('a question without completions')
  return seen as Truth
}
