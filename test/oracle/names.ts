import { isKindOf, mayBeKindOf, mayOverlap, termOf, type TableName } from './terms.js'
import { some, opposite, type Truth } from './truth.js'

export function listOf<T>(one: T | readonly T[] | undefined): readonly T[] {
  if (one === undefined) return []
  return Array.isArray(one) ? (one as readonly T[]) : [one as T]
}

/** Is what is recorded under a name (one of) what is asked for? A name that nobody knows may be anything. */
export function isAsked(
  table: TableName,
  name: string | undefined,
  asked: readonly string[],
  broader: 'may be' | 'is not' = 'may be',
): Truth {
  const term = name === undefined ? undefined : termOf(table, name)
  if (term === undefined) return 'unknown'
  return some(
    asked.map((one) => {
      if (isKindOf(table, term, one)) return 'true'
      const isPossible = mayBeKindOf(table, term, one) || (table === 'conditions' && mayOverlap(term, one))
      return broader === 'may be' && isPossible ? 'unknown' : 'false'
    }),
  )
}

/** Is it none of what is taken out? An overlap of diseases has others, too. */
export function isNoneOf(table: TableName, name: string, except: readonly string[] | undefined): Truth {
  if (except === undefined) return 'true'
  const term = termOf(table, name)
  if (term !== undefined && except.every((one) => !isKindOf(table, term, one) && !mayBeKindOf(table, term, one)))
    return 'true'
  return opposite(isAsked(table, name, except))
}

/** True where the recorded absence of something speaks of what is asked, too. */
export function denies(table: TableName, name: string | undefined, asked: string): boolean {
  const term = name === undefined ? undefined : termOf(table, name)
  return term !== undefined && isKindOf(table, asked, term)
}
