import type { Diagnostic } from '../../kernel/diagnostic.js'
import { sourceKey } from './add-summaries.js'
import type { CohortSummary } from './summary.js'

/** Whom a summary has counted, and what messages call it. */
export interface Counted extends Pick<CohortSummary, 'shard' | 'sources'> {
  readonly name: string
}

/** What messages call all summaries together. */
const ALL = 'screen merge'
/** How many shards that are missing are told by their numbers. */
const MOST_NUMBERS = 5

/** Which patients are in two of the summaries: those of a shard that is there twice, or of the same input. */
export function countedTwice(all: readonly Counted[]): Diagnostic[] {
  const names = new Map<string, string>()
  const faults: Diagnostic[] = []
  for (const one of all) {
    for (const { key, words, remedy } of claims(one)) {
      const other = names.get(key)
      if (other === undefined) names.set(key, one.name)
      else faults.push({ file: one.name, severity: 'error', message: `${words} ${other}`, remedy })
    }
  }
  return faults
}

interface Claim {
  /** the same key is the same patients */
  readonly key: string
  /** what is said of the second summary with this key, up to the name of the first */
  readonly words: string
  readonly remedy: string
}

/** The patients whom a summary says to have counted. */
function claims({ shard, sources }: Counted): Claim[] {
  if (shard !== null) {
    const { number, of } = shard
    return [{ key: String(number), words: `is shard ${number} of ${of}, and so is`, remedy: 'give each shard once' }]
  }
  return sources.map((source) => ({
    key: sourceKey(source),
    words: `has counted the same ${source.records} records as`,
    remedy: 'give each summary once; of a task that ran twice, one of the two',
  }))
}

/** Which shards of a run are not there. */
export function missingShards(all: readonly Counted[]): Diagnostic[] {
  const shards = all.flatMap(({ shard }) => shard ?? [])
  const there = new Set(shards.map(({ number }) => number))
  const of = shards[0]?.of ?? 0
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !there.has(number))
  if (missing.length === 0) return []
  const message = `${numbered(missing)} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing`
  return [{ file: ALL, severity: 'error', message, remedy: 'give the summaries of all shards at once' }]
}

function numbered([first, ...others]: readonly number[]): string {
  if (others.length === 0) return `shard ${String(first)}`
  const told = others.slice(0, MOST_NUMBERS - 1)
  const more = others.length - told.length
  const [last, ...before] = [...told.map(String), ...(more > 0 ? [`${more} more`] : [])].toReversed()
  return `shards ${[String(first), ...before.toReversed()].join(', ')} and ${String(last)}`
}
