import { between, within, type Range } from '../../kernel/range.js'
import { FALSE, not, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import type { Classification, ClassificationItem, Requirement } from '../../facts/classification.js'

type Known = ReadonlyMap<string, boolean>

/** How many unknown items are named before the rest is counted. */
const MOST_NAMES = 5

/** More items than these are said by their number. */
const MOST_COUNTED_BY_NAME = 3

/**
 * What the items come to: `EULAR/ACR 2019 by its items: 9 to 15 points, 10 needed (joint involvement and low C3 or C4
 * present); missing: anti-dsDNA or anti-Sm`.
 * @param open the unknown items that can still change it
 */
export function countInWords(
  set: Classification,
  known: Known,
  truth: Truth,
  open: readonly ClassificationItem[],
): string {
  const present = set.items.filter(({ id }) => known.get(id) === true).map(({ label }) => label)
  const found = present.length === 0 ? 'none known to be present' : `${listed(present, 'and')} present`
  return `${set.label} by its items: ${tallyInWords(set, known, truth)} (${found})${missing(open)}`
}

function missing(open: readonly ClassificationItem[]): string {
  if (open.length === 0) return ''
  const names = open.map(({ label }) => label)
  const more = names.length - MOST_NAMES
  return `; missing: ${(more > 0 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names).join(', ')}`
}

/** The amounts that decide, or leave it open: `3 to 4 of 6 items, 4 needed`. */
export function tallyInWords(set: Classification, known: Known, truth: Truth): string {
  const tallies = set.ways.map((way) => way.map((requirement) => tallyOf(requirement, set, known)))
  return decisive(tallies, truth)
    .map(({ words }) => words)
    .filter((words, index, all) => all.indexOf(words) === index)
    .join(', ')
}

interface Tally {
  readonly truth: Truth
  readonly words: string
}

/**
 * Of a set that is met, everything that one way asks; of one that is not, what each way lacks; and else what is open.
 * Where no single requirement tells – the one way holds if an item is present, the other if it is absent – all do.
 */
function decisive(tallies: readonly (readonly Tally[])[], truth: Truth): readonly Tally[] {
  const possible = tallies.filter((way) => way.every((tally) => tally.truth !== FALSE))
  const chosen =
    truth === TRUE
      ? (possible.find((way) => way.every((tally) => tally.truth === TRUE)) ?? [])
      : (truth === UNKNOWN ? possible : tallies).flatMap((way) => way.filter((tally) => tally.truth === truth))
  return chosen.length > 0 ? chosen : tallies.flat()
}

function tallyOf(requirement: Requirement, set: Classification, known: Known): Tally {
  const low = amountOf(requirement, set, (id) => known.get(id) === true)
  const amount = between(
    low,
    amountOf(requirement, set, (id) => known.get(id) !== false),
  )
  const items = labelsOf(requirement, set)
  if (requirement.kind === 'without') {
    const presence = within(amount, { atLeast: 1 })
    return { truth: not(presence), words: `${items.join('')} ${presenceInWords(presence)}` }
  }
  const { atLeast } = requirement
  const truth = within(amount, { atLeast })
  if (requirement.kind === 'points') return { truth, words: `${rangeInWords(amount)} points, ${atLeast} needed` }
  if (items.length === 1) return { truth, words: `${items.join('')} ${presenceInWords(truth)}` }
  const mark = requirement.mark === undefined ? '' : `${requirement.mark} `
  const isFew = mark === '' && items.length <= MOST_COUNTED_BY_NAME
  const counted = isFew ? listed(items, 'and') : `${items.length} ${mark}items`
  return { truth, words: `${rangeInWords(amount)} of ${counted}, ${atLeast} needed` }
}

/** The number of the items in question that are present, or their points. */
function amountOf(requirement: Requirement, { items }: Classification, isPresent: (id: string) => boolean): number {
  const present = items.filter(({ id }) => isPresent(id))
  if (requirement.kind !== 'points') return present.filter(({ id }) => concerns(requirement, id)).length
  const best = new Map<string, number>()
  for (const { group, points } of present) best.set(group, Math.max(points, best.get(group) ?? 0))
  return [...best.values()].reduce((sum, points) => sum + points, 0)
}

function labelsOf(requirement: Requirement, { items }: Classification): readonly string[] {
  return items.filter(({ id }) => concerns(requirement, id)).map(({ label }) => label)
}

function concerns(requirement: Requirement, id: string): boolean {
  switch (requirement.kind) {
    case 'count':
      return requirement.of.includes(id)
    case 'without':
      return requirement.item === id
    case 'points':
      return true
  }
}

function presenceInWords(presence: Truth): string {
  if (presence === UNKNOWN) return 'not known'
  return presence === TRUE ? 'present' : 'absent'
}

function rangeInWords({ low, high }: Range): string {
  return low === high ? String(low) : `${low} to ${high}`
}
