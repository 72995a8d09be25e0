import { firstIndex } from '../../kernel/first-index.js'

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
  const unmoved = new Set(kept)
  const moved = pairs.filter((pair) => !unmoved.has(pair))
  const gone = inGaps(
    positionsBut(
      before,
      pairs.map(({ was }) => was),
    ),
    kept.map(({ was }) => was),
  )
  const come = inGaps(
    positionsBut(
      after,
      pairs.map(({ now }) => now),
    ),
    kept.map(({ now }) => now),
  )
  return [
    ...gone.flatMap((some, gap) => come.slice(gap, gap + 1).flatMap((others) => changesWithin(some, others))),
    ...moved.map((pair) => ({ kind: 'moved' as const, ...pair })),
  ]
}

/** Positions by the gap that they stand in: before the first that is kept, between two of them, behind the last. */
function inGaps(positions: readonly number[], kept: readonly number[]): number[][] {
  let from = 0
  return [...kept, Infinity].map((end) => {
    const first = from
    while ((positions[from] ?? Infinity) < end) from += 1
    return positions.slice(first, from)
  })
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

/** A pair behind the longest row of pairs that can stand before it. */
interface Chain {
  readonly pair: Pair
  readonly before: Chain | undefined
}

/** The most pairs of which each stands behind the one before in both lists; the pairs come in the order of the first. */
function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  // by their length; of one length each ends earlier in the second list than the one before it
  const chains: Chain[][] = []
  for (const pair of pairs) {
    const isBehind = (chain: Chain | undefined): boolean => chain !== undefined && chain.pair.now < pair.now
    const length = firstIndex(chains.length, (index) => !isBehind(chains[index]?.at(-1)))
    const shorter = chains[length - 1] ?? []
    const chain = { pair, before: shorter[firstIndex(shorter.length, (index) => isBehind(shorter[index]))] }
    const alike = chains[length]
    if (alike === undefined) chains.push([chain])
    else alike.push(chain)
  }
  const rise: Pair[] = []
  for (let chain = chains.at(-1)?.[0]; chain !== undefined; chain = chain.before) rise.push(chain.pair)
  return rise.reverse()
}

function positionsBut(list: readonly unknown[], taken: readonly number[]): number[] {
  const without = new Set(taken)
  return list.map((_one, index) => index + 1).filter((position) => !without.has(position))
}
