import { withoutMarkOrTumour } from '../../facts/names/billing-mark.js'
import { resolveCondition } from '../../facts/names/condition-name.js'
import { recurringIn } from '../../facts/names/recurring-name.js'
import { timesIn, withoutTimes } from '../../facts/names/times.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../facts/term.js'

/** What stands before what a condition came with, or of: `ILD bei SSc`. What else the entry says is of the first. */
const OF = String.raw`bei|im rahmen (?:einer|eines|von|des|der)|aufgrund(?: von)?|due to|secondary to|2\/2|2° to|associated with|in the setting of|in|sur|dans le cadre d'une?|en el contexto de|in corso di|secondaria a`
const WITH = String.raw`und|sowie|and|mit|with|w\/|c\/b|complicated by|et|avec|y|con`
const JOINT = new RegExp(String.raw`(?<!\s)\s+(${OF}|${WITH})\s+(?:an?\s|the\s|einer\s|eines\s)?`, 'iu')
const ONLY_WITH = new RegExp(`^(?:${WITH})$`, 'iu')

/** What of an entry tells whether its name is all that says what it is, and whether it is over. */
export interface WrittenAlone {
  readonly name?: string | undefined
  readonly code?: unknown
  readonly status?: string | undefined
  readonly end?: unknown
  readonly remission?: unknown
}

/** One of which nothing else is said. */
interface Other {
  readonly name: string
  readonly status?: 'suspected'
}

/**
 * The entries that stand for one whose name is not known as a whole, and names several conditions, each of which is there:
 * "ILD bei SSc", "asthma and gout", or one that was there several times: "TIA x2", "recurrent DVT"; none for any other. A stroke may stand for "and" or
 * for "or": "DVT/PE". Behind a disease of the liver "(HCC)" may be the mark or the tumour.
 */
export function partsOf<W extends WrittenAlone>(
  written: W,
  conditions: Lexicon<ConditionTerm>,
): readonly (W | Other)[] {
  const parts = namedIn(written, conditions)
  return parts.length > 0 && isDenied(written.name, conditions) ? [] : parts
}

function namedIn<W extends WrittenAlone>(written: W, conditions: Lexicon<ConditionTerm>): readonly (W | Other)[] {
  const { name = '', code, status, end, remission } = written
  if (code !== undefined || end !== undefined || remission !== undefined) return []
  if ((status !== undefined && status !== 'active') || !isUnknown(name, conditions)) return []
  const unmarked = withoutMarkOrTumour(name)
  if (unmarked !== undefined && isPlain(unmarked, conditions)) {
    return [
      { ...written, name: unmarked },
      { name: 'hepatocellular carcinoma', status: 'suspected' },
    ]
  }
  const times = timesIn(name)
  if (times !== undefined) return repeated(written, withoutTimes(name), times, conditions)
  // so often at least
  const recurring = recurringIn(name)?.rests.find((rest) => isPlain(rest, conditions))
  if (recurring !== undefined) return repeated(written, recurring, 2, conditions)
  const either = name.split('/').map((part) => part.trim())
  if (either.length > 1 && either.every((part) => isPlain(part, conditions)))
    return eitherOf(written, either, conditions)
  const [first = '', ...rest] = name.split(JOINT)
  const joints = rest.filter((_, index) => index % 2 === 0)
  const isJoined = joints.some((joint) => ONLY_WITH.test(joint))
  const isOfAnother = joints.some((joint) => !ONLY_WITH.test(joint))
  const others = rest.filter((_, index) => index % 2 === 1)
  if (others.length === 0 || (isJoined && !isNameAlone(written))) return []
  if (![first, ...others].every((part) => isPlain(part, conditions))) return []
  // what came with a pregnancy, or an infection, does not say that this goes on
  if (isOfAnother && !others.every((part) => lasts(part, conditions))) return []
  return [{ ...written, name: first }, ...others.map((other) => ({ name: other }))]
}

/** Of "HIV/AIDS" the first is there at any rate; which of "DVT/PE" was, or whether both, is open. */
function eitherOf<W extends WrittenAlone>(
  written: W,
  names: readonly string[],
  conditions: Lexicon<ConditionTerm>,
): readonly (W | Other)[] {
  const terms = names.flatMap((name) => resolveCondition(name, conditions).terms)
  const broadest = names.find((name) =>
    resolveCondition(name, conditions).terms.every(({ id }) => terms.every((term) => conditions.kindsOf(term).has(id))),
  )
  if (broadest !== undefined) return [{ ...written, name: broadest }]
  const [first, ...others] = names
  return [
    { ...written, name: first, status: 'suspected' },
    ...others.map((name) => ({ name, status: 'suspected' as const })),
  ]
}

/** So many entries of what was there so often: "TIA x2". */
function repeated<W extends WrittenAlone>(
  written: W,
  name: string,
  times: number,
  conditions: Lexicon<ConditionTerm>,
): readonly (W | Other)[] {
  if (times === 0 || !isPlain(name, conditions)) return []
  return [{ ...written, name }, ...Array.from({ length: times - 1 }, () => ({ name }))]
}

/** Whether an entry says nothing but its name. */
export function isNameAlone(written: WrittenAlone): boolean {
  return Object.entries(written).every(([key, value]) => key === 'name' || value === undefined)
}

/** Whether nothing is known of it, not even that it is past or feared. */
function isUnknown(name: string, conditions: Lexicon<ConditionTerm>): boolean {
  const { terms, denied, suspected, formerly, familyHistory } = resolveCondition(name, conditions)
  return terms.length + denied.length === 0 && !suspected && !formerly && !familyHistory
}

/** Whether it says that something is not there, or speaks of something else than having it. */
function isDenied(name: string | undefined, conditions: Lexicon<ConditionTerm>): boolean {
  return name !== undefined && resolveCondition(name, conditions).unsaid
}

/** Whether it is a condition, and nothing else is said of it. */
function isPlain(name: string, conditions: Lexicon<ConditionTerm>): boolean {
  const { terms, suspected, formerly, isOver, grade } = resolveCondition(name, conditions)
  return terms.length > 0 && !suspected && !formerly && isOver !== true && grade === undefined
}

function lasts(name: string, conditions: Lexicon<ConditionTerm>): boolean {
  return resolveCondition(name, conditions).terms.every(({ course }) => course === 'chronic')
}
