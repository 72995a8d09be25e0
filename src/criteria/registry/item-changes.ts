/** What became of an item of a list; positions count from 1. */
export type ItemChange =
  | { readonly kind: 'changed' | 'moved'; readonly was: number; readonly now: number }
  | { readonly kind: 'removed'; readonly was: number }
  | { readonly kind: 'added'; readonly now: number }

interface Pair {
  readonly was: number
  readonly now: number
}

/**
 * How one list of digests became another. Items that both have in the same order are kept; one that stands elsewhere was
 * moved. Where between two kept items as many came as went, these were changed, one by one; where the numbers differ,
 * nobody can tell which came from which.
 */
export function itemChanges(before: readonly string[], after: readonly string[]): ItemChange[] {
  const pairs = pairsOf(before, after)
  const kept = longestRise(pairs)
  const moved = pairs.filter((pair) => !kept.includes(pair))
  const gone = positionsBut(
    before,
    pairs.map(({ was }) => was),
  )
  const come = positionsBut(
    after,
    pairs.map(({ now }) => now),
  )
  return [
    ...Array.from({ length: kept.length + 1 }, (_none, gap) =>
      changesWithin(
        gone.filter((position) => kept.filter(({ was }) => was < position).length === gap),
        come.filter((position) => kept.filter(({ now }) => now < position).length === gap),
      ),
    ).flat(),
    ...moved.map((pair) => ({ kind: 'moved' as const, ...pair })),
  ]
}

function changesWithin(gone: readonly number[], come: readonly number[]): ItemChange[] {
  if (gone.length !== come.length) {
    return [
      ...gone.map((was) => ({ kind: 'removed' as const, was })),
      ...come.map((now) => ({ kind: 'added' as const, now })),
    ]
  }
  return gone.flatMap((was, index) => come.slice(index, index + 1).map((now) => ({ kind: 'changed', was, now })))
}

/** The items that both lists have; of equal ones the first stands for the first, the second for the second. */
function pairsOf(before: readonly string[], after: readonly string[]): Pair[] {
  const places = new Map(told(after).map((name, index) => [name, index + 1]))
  return told(before).flatMap((name, index) => {
    const now = places.get(name)
    return now === undefined ? [] : [{ was: index + 1, now }]
  })
}

/** Each digest with how many equal ones stand before it. */
function told(digests: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return digests.map((digest) => {
    const count = counts.get(digest) ?? 0
    counts.set(digest, count + 1)
    return `${digest} ${count}`
  })
}

/** The most pairs of which each stands behind the one before in both lists; the pairs come in the order of the first. */
function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const chains: { readonly last: number; readonly pairs: readonly Pair[] }[] = [{ last: 0, pairs: [] }]
  const longestBelow = (now: number): readonly Pair[] =>
    chains
      .filter(({ last }) => last < now)
      .map((chain) => chain.pairs)
      .reduce((longest, chain) => (chain.length > longest.length ? chain : longest), [])
  for (const pair of pairs) chains.push({ last: pair.now, pairs: [...longestBelow(pair.now), pair] })
  return longestBelow(Infinity)
}

function positionsBut(list: readonly unknown[], taken: readonly number[]): number[] {
  const without = new Set(taken)
  return list.map((_one, index) => index + 1).filter((position) => !without.has(position))
}
