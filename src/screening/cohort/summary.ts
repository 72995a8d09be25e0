import { formatDay } from '../../kernel/day.js'
import type { Trial } from '../../criteria/trial.js'
import type { Read } from '../result.js'
import type { NeedTally } from './need-tally.js'
import { pairs } from './pairs.js'
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
  readonly strict: boolean
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
  const { version, criteriaDigest, strict, rejected, blankLines, repeatedIds } = run
  const { days } = counts
  return {
    version,
    criteriaDigest,
    asOf: {
      first: days === null ? null : formatDay(days.first),
      last: days === null ? null : formatDay(days.last),
      ...counts.asOf,
    },
    strict,
    input: { records: screened + rejected, screened, rejected, blankLines, repeatedIds, withWarnings: warned },
    bestVerdicts: counts.best,
    trials: pairs(run.trials, counts.trials).map(([trial, tally]) => ({
      ...trial,
      verdicts: tally.verdicts,
      criteria: attritionOf(trial, tally, screened),
    })),
    missing: counts.needs.map((need) => missingOf(need, run.trials)).sort(compareMissing),
    otherMissing: counts.otherNeeds,
  }
}

function attritionOf(trial: TrialOutline, tally: TrialTally, screened: number): Attrition[] {
  let before = screened
  return pairs(trial.criteria, tally.criteria).map(([criterion, { outcomes, steps }]) => {
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

function missingOf({ trials: byTrial, ...need }: NeedTally, trials: readonly TrialOutline[]): Missing {
  const concerned = trials.flatMap(({ id }) => {
    const missed = byTrial[id]
    return missed === undefined ? [] : [{ id, ...missed }]
  })
  return { ...need, trials: concerned }
}

/** What concerns most patients first, then what is enough for most of them, then by name. */
function compareMissing(a: Missing, b: Missing): number {
  if (a.patients !== b.patients) return b.patients - a.patients
  if (a.alone !== b.alone) return b.alone - a.alone
  return `${a.need} ${a.kind}` < `${b.need} ${b.kind}` ? -1 : 1
}
