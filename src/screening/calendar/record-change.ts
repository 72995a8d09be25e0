import type { Fact } from '../../facts/fact.js'
import type { Facts, Listing } from '../../facts/facts.js'
import { LISTS } from '../../facts/lists.js'
import type { Term } from '../../facts/term.js'
import { remembered, rememberedFor } from '../../kernel/remembered.js'
import { anyOf, resultsIn, scoresOf, type Hearing, type ListName } from '../../language/rule/hearing.js'
import type { Rule } from '../../language/rule/rule.js'

/** An entry of any list; that of another trial has no terms. */
interface Entry extends Fact {
  readonly terms?: readonly Term[]
  readonly status?: string | undefined
}

/** Something that is otherwise in a record. */
class RecordChange {
  private readonly isHeardBy: (hearing: Hearing) => boolean
  private readonly known = new WeakMap<Rule, boolean>()

  constructor(isHeardBy: (hearing: Hearing) => boolean) {
    this.isHeardBy = isHeardBy
  }

  /** Whether a rule, or one inside it, may say something else of it. */
  touches(rule: Rule): boolean {
    let touches = this.known.get(rule)
    if (touches === undefined) this.known.set(rule, (touches = this.mayTouch(rule)))
    return touches
  }

  private mayTouch({ hears, parts = [] }: Rule): boolean {
    return hears === undefined || this.isHeardBy(hears()) || parts.some((part) => this.touches(part.rule))
  }
}

/** What is otherwise in a record of which results, scores or what lists say of days and doses were changed, and nothing else. */
export function changesBetween(before: Facts, after: Facts): readonly RecordChange[] {
  const found: RecordChange[] = []
  // most of it is the very same
  if (before.measurements !== after.measurements) addKeys(ofResults, before.measurements, after.measurements, found)
  if (before.scores !== after.scores) addKeys(ofScores, before.scores, after.scores, found)
  for (const list of LISTS) if (before[list] !== after[list]) addEntries(list, before[list], after[list], found)
  return found
}

type ChangeOf = (key: string) => RecordChange

function addKeys(
  changeOf: ChangeOf,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  found: RecordChange[],
): void {
  for (const [key, now] of after) if (before.get(key) !== now) found.push(changeOf(key))
  for (const key of before.keys()) if (!after.has(key)) found.push(changeOf(key))
}

function addEntries(list: ListName, before: Listing<Entry>, after: Listing<Entry>, found: RecordChange[]): void {
  found.push(ofTopic(anyOf(list)))
  const [gone, come] = [onlyIn(before.entries, after.entries), onlyIn(after.entries, before.entries)]
  for (const entry of gone.filter(notIn(come))) addEntry(list, entry, found)
  for (const entry of come.filter(notIn(gone))) addEntry(list, entry, found)
}

/** What stands elsewhere, or nowhere, in the other list: of hundreds of entries one or two were changed, in their places. */
function onlyIn(entries: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry, place) => entry !== others[place])
}

function notIn(entries: readonly Entry[]): (entry: Entry) => boolean {
  const known = new Set(entries)
  return (entry) => !known.has(entry)
}

/** An absence, and what is not known by its name, is heard by every rule that asks for entries of the list. */
function addEntry(list: ListName, { terms = [], status }: Entry, found: RecordChange[]): void {
  if (terms.length === 0 || status === 'absent') found.push(ofUnnamed(list))
  for (const term of terms) found.push(ofTerm(list, term))
}

// of a vocabulary the same things come again and again
const ofTopic = remembered(
  (topic) => new RecordChange(({ topics, besides = [] }) => topics.includes(topic) || besides.includes(topic)),
)
const ofResults = (analyte: string): RecordChange => ofTopic(resultsIn(analyte))
const ofScores = (score: string): RecordChange => ofTopic(scoresOf(score))
const ofUnnamed = remembered((list) => new RecordChange(({ entries }) => entries?.list === list))
const ofTerm = rememberedFor(
  (list, term: Term) => new RecordChange(({ entries }) => entries?.list === list && entries.isMeant(term)),
)
