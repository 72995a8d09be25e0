import type { Trial } from '../../criteria/trial.js'
import { pairs } from '../../kernel/pairs.js'
import type { TrialFinding } from '../judge/judge-trial.js'
import type { Outcome, Verdict } from '../result/result.js'
import { addCounts } from './counts.js'

/** How many patients a criterion meets, and what it does to them in the order of the trial. */
export interface CriterionTally {
  readonly outcomes: Record<Outcome, number>
  readonly steps: {
    /** nothing up to and with this criterion is violated */
    remaining: number
    /** … and something up to and with this criterion is unknown */
    open: number
    /** nothing else of the trial is violated */
    onlyViolated: number
    /** nothing of the trial is violated, and nothing else is unknown */
    onlyUnknown: number
  }
}

/** Patients of a trial, each counted once. Plain data. */
export interface TrialTally {
  readonly verdicts: Record<Verdict, number>
  /** in the order of the trial */
  readonly criteria: readonly CriterionTally[]
}

export function emptyTrialTally({ criteria }: Pick<Trial, 'criteria'>): TrialTally {
  return {
    verdicts: noVerdicts(),
    criteria: criteria.map(() => ({
      outcomes: { satisfied: 0, violated: 0, unknown: 0, judgment: 0 },
      steps: { remaining: 0, open: 0, onlyViolated: 0, onlyUnknown: 0 },
    })),
  }
}

export function noVerdicts(): Record<Verdict, number> {
  return { 'potentially-eligible': 0, undetermined: 0, ineligible: 0 }
}

/** Counts what was found for one patient. The tally is of the same trial. */
export function countTrial(tally: TrialTally, { verdict, outcomes: found }: TrialFinding): void {
  tally.verdicts[verdict] += 1
  let violated = 0
  let unknown = 0
  let onlyViolated: CriterionTally | undefined
  let onlyUnknown: CriterionTally | undefined
  let index = 0
  for (const outcome of found) {
    const own = tally.criteria[index]
    index += 1
    if (own === undefined) continue
    const { outcomes, steps } = own
    outcomes[outcome] += 1
    if (outcome === 'violated') {
      violated += 1
      onlyViolated = violated === 1 ? own : undefined
    }
    if (outcome === 'unknown') {
      unknown += 1
      onlyUnknown = unknown === 1 ? own : undefined
    }
    if (violated === 0) steps.remaining += 1
    if (violated === 0 && unknown > 0) steps.open += 1
  }
  if (onlyViolated !== undefined) onlyViolated.steps.onlyViolated += 1
  if (violated === 0 && onlyUnknown !== undefined) onlyUnknown.steps.onlyUnknown += 1
}

/** Adds the patients of another tally of the same trial. */
export function addTrial(tally: TrialTally, other: TrialTally): void {
  addCounts(tally.verdicts, other.verdicts)
  for (const [own, { outcomes, steps }] of pairs(tally.criteria, other.criteria)) {
    addCounts(own.outcomes, outcomes)
    addCounts(own.steps, steps)
  }
}
