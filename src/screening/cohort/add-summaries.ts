import { pairs } from '../../kernel/pairs.js'
import { addCounts } from './counts.js'
import { NeedTallies, type NeedTally } from './need-tally.js'
import { missingOf, mostMissing, type CohortSummary } from './summary.js'

type Trial = CohortSummary['trials'][number]
type Criterion = Trial['criteria'][number]
type Source = CohortSummary['sources'][number]

/** At least one. */
export type Several<T> = readonly [T, ...T[]]

/**
 * The summary of all patients of several summaries, whatever their order: of shards that of the whole run. They are of the
 * same criteria, and no patient is in two of them.
 */
export function addSummaries(all: Several<CohortSummary>): CohortSummary {
  const [{ version, criteriaDigest, strict, trials }, ...others] = all
  return {
    version,
    criteriaDigest,
    asOf: addDays(all),
    strict,
    shard: null,
    sources: addSources(all),
    input: sumOf(mapped(all, ({ input }) => input)),
    bestVerdicts: sumOf(mapped(all, ({ bestVerdicts }) => bestVerdicts)),
    trials: others.reduce((sum, other) => pairs(sum, other.trials).map(addTrials), trials),
    ...addMissing(all),
  }
}

function addDays(all: Several<CohortSummary>): CohortSummary['asOf'] {
  const [{ asOf }] = all
  const days = all.flatMap(({ asOf: { first, last } }) => [first, last]).filter((day) => day !== null)
  days.sort()
  const counts = mapped(all, ({ asOf: { option, patient, today } }) => ({ option, patient, today }))
  return {
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    ...sumOf(counts),
    asked: asOf.asked,
    current: all.map((one) => one.asOf.current).find((day) => day !== null) ?? null,
  }
}

/** Shards of one run have read the same. */
function addSources(all: Several<CohortSummary>): Source[] {
  const read = new Map(all.flatMap(({ sources }) => sources).map((source) => [sourceKey(source), source]))
  return [...read].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source)
}

/** The same key is the same that was read, as far as its size and its checksum tell. */
export function sourceKey({ checksum, records, bytes }: Source): string {
  return `${checksum} ${records} ${bytes}`
}

function addTrials([one, other]: readonly [Trial, Trial]): Trial {
  return {
    ...one,
    verdicts: sumOf([one.verdicts, other.verdicts]),
    criteria: pairs(one.criteria, other.criteria).map(addCriteria),
  }
}

function addCriteria([one, other]: readonly [Criterion, Criterion]): Criterion {
  return {
    ...one,
    outcomes: sumOf([one.outcomes, other.outcomes]),
    funnel: sumOf([one.funnel, other.funnel]),
    sole: sumOf([one.sole, other.sole]),
  }
}

function addMissing(all: Several<CohortSummary>): Pick<CohortSummary, 'missing' | 'otherMissing'> {
  const needs = new NeedTallies(Infinity)
  for (const { missing } of all) needs.add(missing.map(tallyOf))
  const [{ trials }] = all
  const untold = all.reduce((sum, { otherMissing }) => sum + otherMissing, 0)
  return mostMissing(
    needs.all.map((need) => missingOf(need, trials)),
    untold,
  )
}

function tallyOf({ trials, ...need }: CohortSummary['missing'][number]): NeedTally {
  return { ...need, trials: Object.fromEntries(trials.map(({ id, ...missed }) => [id, missed])) }
}

function sumOf<Key extends string>([first, ...others]: Several<Readonly<Record<Key, number>>>): Record<Key, number> {
  const sum = { ...first }
  for (const other of others) addCounts(sum, other)
  return sum
}

function mapped<A, B>([first, ...others]: Several<A>, of: (one: A) => B): [B, ...B[]] {
  return [of(first), ...others.map(of)]
}
