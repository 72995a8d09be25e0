import type { ConditionFact } from '../../facts/fact.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../facts/term.js'

/** Of more than so many nobody can tell which was for which; to try would take the square of their number. */
export const MOST = 100

interface Reasoned {
  readonly reason: readonly ConditionTerm[]
}

/** What may belong together, by its terms alone: found without a look at each pair of a long record. */
export interface ByTerm<G extends Reasoned> {
  /** what may have been done for a condition: all of it, or more than `MOST` */
  givenFor(condition: ConditionFact): readonly G[]
  /** the conditions for which something may have been done */
  conditionsOf(given: G): readonly ConditionFact[]
}

/**
 * @param conditions those that are there
 * @param given what was done for reasons
 */
export function byTerm<G extends Reasoned>(
  conditions: readonly ConditionFact[],
  given: readonly G[],
  lexicon: Pick<Lexicon<ConditionTerm>, 'mayBe'>,
): ByTerm<G> {
  const present = new Map<string, ConditionFact[]>()
  for (const condition of conditions) for (const { id } of condition.terms) add(condition, id, present)
  const byReason = new Map<string, Possible>()
  const possibleFor = ({ reason }: G): Possible => {
    const key = reason.map(({ id }) => id).join(' ')
    const known = byReason.get(key) ?? possible(reason, present, lexicon)
    byReason.set(key, known)
    return known
  }
  const givenOf = new Map<string, G[]>()
  for (const one of given) for (const id of possibleFor(one).ids) add(one, id, givenOf)
  const isPresent = new Set(conditions)
  return {
    givenFor: (condition) => {
      if (!isPresent.has(condition)) return []
      return [...new Set(condition.terms.flatMap(({ id }) => givenOf.get(id) ?? []))]
    },
    conditionsOf: (one) => possibleFor(one).conditions,
  }
}

interface Possible {
  readonly ids: readonly string[]
  readonly conditions: readonly ConditionFact[]
}

function possible(
  reason: readonly ConditionTerm[],
  present: ReadonlyMap<string, readonly ConditionFact[]>,
  lexicon: Pick<Lexicon<ConditionTerm>, 'mayBe'>,
): Possible {
  const found = [...present].filter(([id]) => reason.some((named) => lexicon.mayBe(named, { id })))
  return { ids: found.map(([id]) => id), conditions: [...new Set(found.flatMap(([, conditions]) => conditions))] }
}

/** No more than one beyond `MOST` of them. */
function add<T>(one: T, id: string, all: Map<string, T[]>): void {
  const some = all.get(id)
  if (some === undefined) all.set(id, [one])
  else if (some.length <= MOST) some.push(one)
}
