import type { Trial } from '../../criteria/trial.js'
import { formatDay } from '../../kernel/day.js'
import type { Day } from '../../kernel/day.js'
import { pairs } from '../../kernel/pairs.js'
import type { Read } from '../result/result.js'
import { MOST_NEEDS, type NeedTally } from './need-tally.js'
import type { Shard } from './shard.js'
import type { summarySchema } from './summary-schema.js'
import type { TallyCounts } from './tally.js'
import type { TrialTally } from './trial-tally.js'

export type CohortSummary = Read<typeof summarySchema>
type Attrition = CohortSummary['trials'][number]['criteria'][number]
type Missing = CohortSummary['missing'][number]

/** What a cohort was held against, and what became of its records; the tally says the rest. */
export interface CohortRun {
  readonly version: string
  readonly criteriaDigest: string
  /** the screening date that was asked for */
  readonly asOf: Day | undefined
  /** the screening date of patients who have none, where none was asked for */
  readonly today: Day
  readonly strict: boolean
  readonly shard: Shard | undefined
  /** what was read as a whole */
  readonly source: CohortSummary['sources'][number]
  readonly trials: readonly TrialOutline[]
  readonly rejected: number
  readonly blankLines: number
  readonly repeatedIds: number
}

/** What a summary says of a trial besides counts. */
export interface TrialOutline extends Pick<Trial, 'id' | 'title' | 'recruitment'> {
  readonly sourceGaps: readonly string[]
  readonly criteria: readonly Pick<Attrition, 'id' | 'kind' | 'text' | 'source'>[]
}

export function outlineOf({ id, title, recruitment, source, criteria }: Trial): TrialOutline {
  return {
    id,
    title,
    recruitment,
    sourceGaps: source.gaps,
    criteria: criteria.map(({ id: criterion, section, item, text }) => ({
      id: criterion,
      kind: section,
      text,
      source: { section, item },
    })),
  }
}

/** Where a cohort is lost, and to what. */
export function summaryOf(run: CohortRun, counts: TallyCounts): CohortSummary {
  const { screened, warned } = counts.patients
  const { version, criteriaDigest, strict, shard, source, rejected, blankLines, repeatedIds } = run
  const { days } = counts
  return {
    version,
    criteriaDigest,
    asOf: {
      first: days === null ? null : formatDay(days.first),
      last: days === null ? null : formatDay(days.last),
      ...counts.asOf,
      asked: run.asOf === undefined ? null : formatDay(run.asOf),
      current: counts.asOf.today === 0 ? null : formatDay(run.today),
    },
    strict,
    shard: shard ?? null,
    sources: source.records === 0 ? [] : [source],
    input: { records: screened + rejected, screened, rejected, blankLines, repeatedIds, withWarnings: warned },
    bestVerdicts: counts.best,
    trials: pairs(run.trials, counts.trials).map(([{ criteria, ...trial }, tally]) => ({
      ...trial,
      verdicts: tally.verdicts,
      criteria: attritionOf(criteria, tally, screened),
    })),
    ...mostMissing(
      counts.needs.map((need) => missingOf(need, run.trials)),
      counts.otherNeeds,
    ),
  }
}

function attritionOf(criteria: TrialOutline['criteria'], tally: TrialTally, screened: number): Attrition[] {
  let before = screened
  return pairs(criteria, tally.criteria).map(([criterion, { outcomes, steps }]) => {
    const { remaining, open, onlyViolated, onlyUnknown } = steps
    const failed = before - remaining
    before = remaining
    return {
      ...criterion,
      outcomes,
      funnel: { failed, remaining, open },
      sole: { violated: onlyViolated, unknown: onlyUnknown },
    }
  })
}

export function missingOf({ trials: byTrial, ...need }: NeedTally, trials: readonly TrialOutline[]): Missing {
  const concerned = trials.flatMap(({ id }) => {
    const missed = byTrial[id]
    return missed === undefined ? [] : [{ id, ...missed }]
  })
  return { ...need, trials: concerned }
}

/** What is missing, first what concerns most patients, as far as there is room for names. */
export function mostMissing(
  missing: readonly Missing[],
  others: number,
): Pick<CohortSummary, 'missing' | 'otherMissing'> {
  const sorted = missing.toSorted(compareMissing)
  const untold = sorted.slice(MOST_NEEDS).reduce((sum, { patients }) => sum + patients, 0)
  return { missing: sorted.slice(0, MOST_NEEDS), otherMissing: others + untold }
}

/** What concerns most patients first, then what is enough for most of them, then by name. */
function compareMissing(a: Missing, b: Missing): number {
  if (a.patients !== b.patients) return b.patients - a.patients
  if (a.alone !== b.alone) return b.alone - a.alone
  return `${a.need} ${a.kind}` < `${b.need} ${b.kind}` ? -1 : 1
}
