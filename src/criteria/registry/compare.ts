import type { Trial } from '../trial.js'
import { itemDigests, textDigest } from './digests.js'
import { readEligibilityText, type Lists, type Unclear } from './eligibility-text.js'
import { itemChanges, type ItemChange } from './item-changes.js'
import type { RegistryRecord } from './record.js'

/** An item of a list that is not what it was. */
export type ListChange = (ItemChange | UnreadItem) & {
  readonly list: keyof Lists
  /** ids of the criteria that were encoded from it; undefined where the trial file counts its items otherwise */
  readonly criteria: readonly string[] | undefined
  /** the words that it has now; undefined where it was removed */
  readonly words: string | undefined
}

/** An item of a list that was cut off, or missing, in the text from which the file was encoded. */
interface UnreadItem {
  readonly kind: 'unread'
  readonly now: number
}

/** A trial file held against a record of its trial. */
export interface Comparison {
  readonly trial: Trial
  readonly record: RegistryRecord
  /** the recruitment status of the record where the file has another one */
  readonly recruitment: string | undefined
  /** undefined where the record has no eligibility text */
  readonly text: TextComparison | undefined
}

export interface TextComparison {
  /** of the text of the record */
  readonly sha256: string
  /** of its items; or why they cannot be told apart */
  readonly digests: Lists | Unclear
  /** `untied`: the file does not say from which text it was encoded */
  readonly state: 'untied' | 'same' | 'changed'
  /** of a changed text, its items; or why they cannot be compared, as a clause */
  readonly changes: readonly ListChange[] | Unclear
  /** lists of which the file counts other items than the record has now */
  readonly counts: readonly ListCount[]
}

export interface ListCount {
  readonly list: keyof Lists
  readonly file: number
  readonly record: number
}

const LISTS = ['inclusion', 'exclusion'] as const

/** Compares a trial with a record of it. */
export function compareWithRecord(trial: Trial, record: RegistryRecord): Comparison {
  const differs = record.recruitment !== undefined && letters(record.recruitment) !== letters(trial.recruitment)
  return {
    trial,
    record,
    recruitment: differs ? record.recruitment : undefined,
    text: record.text === undefined ? undefined : compareText(trial, record.text),
  }
}

function compareText(trial: Trial, text: string): TextComparison {
  const { whole, split } = readEligibilityText(text)
  const sha256 = textDigest(whole)
  const known = {
    sha256,
    digests: 'unclear' in split ? split : itemDigests(split),
    counts: 'unclear' in split ? [] : countsOf(trial, split),
  }
  const { source } = trial
  if (source.sha256 === undefined && source.digests === undefined) return { ...known, state: 'untied', changes: [] }
  if (source.sha256 === sha256) return { ...known, state: 'same', changes: [] }
  const changes = changesOf(trial, split)
  // a text that was cut off has no digest of the whole
  const isSame = source.sha256 === undefined && !('unclear' in changes) && changes.length === 0
  return { ...known, state: isSame ? 'same' : 'changed', changes }
}

function changesOf(trial: Trial, split: Lists | Unclear): readonly ListChange[] | Unclear {
  const { digests } = trial.source
  if (digests === undefined) return { unclear: 'the file has no digests of its items' }
  if ('unclear' in split) return split
  const now = itemDigests(split)
  return LISTS.flatMap((list) =>
    itemChanges(digests[list], now[list])
      .map((change) => (change.kind === 'added' && isIncomplete(trial, list) ? unread(change.now) : change))
      .map((change) => ({
        ...change,
        list,
        criteria: criteriaOf(trial, list, digests[list].length, change),
        words: 'now' in change ? split[list][change.now - 1] : undefined,
      })),
  )
}

function isIncomplete({ source }: Trial, list: keyof Lists): boolean {
  return source[list] !== 'complete'
}

function unread(now: number): UnreadItem {
  return { kind: 'unread', now }
}

function criteriaOf(
  trial: Trial,
  list: keyof Lists,
  length: number,
  change: ItemChange | UnreadItem,
): readonly string[] | undefined {
  if (change.kind === 'added') return []
  // of an incomplete list the items that could not be read whole have no digest, and stand last
  if (isIncomplete(trial, list) ? length > itemsIn(trial, list) : length !== itemsIn(trial, list)) return undefined
  const position = change.kind === 'unread' ? change.now : change.was
  return trial.criteria.filter(({ section, item }) => section === list && item === position).map(({ id }) => id)
}

function countsOf(trial: Trial, split: Lists): ListCount[] {
  return LISTS.map((list) => ({ list, file: itemsIn(trial, list), record: split[list].length })).filter(
    ({ file, record }) => file !== record,
  )
}

/** Every item has its criterion: the greatest is their number. */
function itemsIn({ criteria }: Trial, list: keyof Lists): number {
  return Math.max(0, ...criteria.filter(({ section }) => section === list).map(({ item }) => item))
}

/** Registries and those who copy them differ in commas and capitals. */
function letters(status: string): string {
  return status.toLowerCase().replace(/[^\p{L}]/gu, '')
}
