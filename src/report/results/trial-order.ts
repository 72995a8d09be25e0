import type { ScreeningResult, TrialResult, Verdict } from '../../screening/result/result.js'
import { takesPatients } from '../../screening/worklist/recruitment.js'

export const VERDICT_ORDER: readonly Verdict[] = ['potentially-eligible', 'undetermined', 'ineligible']

/**
 * What can be acted on first: by verdict; of what does not fit, what could open soon before what opens in years and what
 * never does; then what takes patients, what fails for a single reason, and at last the order of the files.
 */
export function inOrder({ trials, asOf }: Pick<ScreeningResult, 'trials' | 'asOf'>): TrialResult[] {
  // most washouts are over in a year; for what time alone opens later, such as an age, nobody waits
  const soon = `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}`
  const ranked = trials.map((trial) => ({ trial, ranks: ranksOf(trial, soon) }))
  return ranked.sort((a, b) => compared(a.ranks, b.ranks)).map(({ trial }) => trial)
}

/** What comes first has the lower ones. */
function ranksOf(trial: TrialResult, soon: string): readonly number[] {
  return [
    VERDICT_ORDER.indexOf(trial.verdict),
    remoteness(trial, soon),
    takesPatients(trial.recruitment) ? 0 : 1,
    trial.soleReason === null ? 1 : 0,
  ]
}

/** Dates of four-digit years sort as texts. */
function remoteness({ clearsOn, counterfactual }: TrialResult, soon: string): number {
  const canChange = counterfactual === null || counterfactual.against.length === 0
  if (canChange || (clearsOn !== null && clearsOn <= soon)) return 0
  return clearsOn === null ? 2 : 1
}

function compared(a: readonly number[], b: readonly number[]): number {
  return a.map((rank, index) => rank - Number(b[index])).find((difference) => difference !== 0) ?? 0
}
