import { FALSE, TRUE, UNKNOWN } from '../../kernel/truth.js'
import type { Classification, ClassificationItem, Requirement } from '../../facts/classification.js'

type Counted = Pick<Classification, 'items' | 'ways'>

export interface Settled {
  /** true or false where it is the same whatever the unknown items turn out to be */
  readonly truth: typeof TRUE | typeof FALSE | typeof UNKNOWN
  /** the unknown items that can still change the answer, alone or beside others */
  readonly open: readonly ClassificationItem[]
}

/** How far one requirement is met, counted no further than it asks. */
interface Progress {
  readonly requirement: Requirement
  readonly amount: number
}

/** How far everything is met after some of the items. */
interface State {
  readonly ways: readonly (readonly Progress[])[]
  /** the group of the last item, and the points of its best one so far: the next may be of the same group */
  readonly group: string
  readonly best: number
}

const NEVER = 0
const ALWAYS = 1

/**
 * What a set comes to under every completion of its unknown items. It goes through the items one by one, present and
 * absent where unknown. States from which everything goes on alike are visited once, and ends that do not differ have
 * one number; so a few hundred steps do for millions of completions (this is a reduced decision diagram).
 * @param known item id → present
 */
export function settle(set: Counted, known: ReadonlyMap<string, boolean>): Settled {
  const items = set.items.toSorted((a, b) => Number(a.group > b.group) - Number(a.group < b.group))
  const open = new Set<ClassificationItem>()
  const visited = new Map<string, number>()
  const ends = new Map<string, number>()
  const goOn = (index: number, state: State): number => {
    const item = items[index]
    if (item === undefined) return state.ways.some((way) => way.every(isMet)) ? ALWAYS : NEVER
    const best = item.group === state.group ? state.best : 0
    const key = `${index} ${best} ${amountsOf(state)}`
    const before = visited.get(key)
    if (before !== undefined) return before
    const next = (isPresent: boolean): number => goOn(index + 1, after({ ...state, best }, item, isPresent))
    const isPresent = known.get(item.id)
    const end = isPresent === undefined ? fork(item, next(false), next(true)) : next(isPresent)
    visited.set(key, end)
    return end
  }
  const fork = (item: ClassificationItem, absent: number, present: number): number => {
    if (absent === present) return absent
    open.add(item)
    const key = `${item.id} ${absent} ${present}`
    const end = ends.get(key) ?? ends.size + 2
    ends.set(key, end)
    return end
  }
  const end = goOn(0, { ways: set.ways.map((way) => way.map(start)), group: '', best: 0 })
  return { truth: truthOf(end), open: set.items.filter((item) => open.has(item)) }
}

function truthOf(end: number): Settled['truth'] {
  if (end === ALWAYS) return TRUE
  return end === NEVER ? FALSE : UNKNOWN
}

function start(requirement: Requirement): Progress {
  return { requirement, amount: requirement.kind === 'without' ? 1 : 0 }
}

function isMet({ requirement, amount }: Progress): boolean {
  return amount >= (requirement.kind === 'without' ? 1 : requirement.atLeast)
}

function amountsOf({ ways }: State): string {
  return ways.map((way) => way.map(({ amount }) => amount).join(' ')).join(' ')
}

function after({ ways, best }: State, item: ClassificationItem, isPresent: boolean): State {
  if (!isPresent) return { ways, group: item.group, best }
  return {
    ways: ways.map((way) => way.map((progress) => advanced(progress, item, best))),
    group: item.group,
    best: Math.max(best, item.points),
  }
}

function advanced({ requirement, amount }: Progress, item: ClassificationItem, best: number): Progress {
  switch (requirement.kind) {
    case 'count':
      return upTo(requirement, amount + (requirement.of.includes(item.id) ? 1 : 0))
    case 'points':
      return upTo(requirement, amount + Math.max(0, item.points - best))
    case 'without':
      return requirement.item === item.id ? { requirement, amount: 0 } : { requirement, amount }
  }
}

function upTo(requirement: Requirement & { readonly atLeast: number }, amount: number): Progress {
  return { requirement, amount: Math.min(amount, requirement.atLeast) }
}
