import type { Trial } from '../../criteria/trial.js'
import type { Day } from '../../kernel/day.js'
import { pairs } from '../../kernel/pairs.js'
import type { PatientFinding } from '../patient/judge-patient.js'
import type { ScreeningResult, Verdict } from '../result/result.js'
import { blockingNeeds } from './blocking.js'
import { addCounts } from './counts.js'
import { NeedTallies, type NeedTally } from './need-tally.js'
import { addTrial, countTrial, emptyTrialTally, noVerdicts, type TrialTally } from './trial-tally.js'

/** Counts of patients, each once, in the form in which they can leave a thread and a process: plain data. */
export interface TallyCounts {
  readonly patients: {
    screened: number
    /** of whom some entry was not used, or not as written */
    warned: number
  }
  /** where the as-of date came from */
  readonly asOf: Record<ScreeningResult['asOfSource'], number>
  /** the first and the last as-of date; null without patients */
  readonly days: { readonly first: Day; readonly last: Day } | null
  /** by the best verdict that a patient has in any trial */
  readonly best: Record<Verdict, number>
  readonly trials: readonly TrialTally[]
  readonly needs: readonly NeedTally[]
  /** how often a patient missed something for whose name there was no room */
  readonly otherNeeds: number
}

/** From the best to the worst. */
const VERDICTS: readonly Verdict[] = ['potentially-eligible', 'undetermined', 'ineligible']

/** What a summary is made of. */
export class Tally {
  private readonly patients = { screened: 0, warned: 0 }
  private readonly asOf = { option: 0, patient: 0, today: 0 }
  private days: TallyCounts['days'] = null
  private readonly best = noVerdicts()
  private readonly trials: readonly TrialTally[]
  private readonly needs = new NeedTallies()

  constructor(trials: readonly Pick<Trial, 'criteria'>[]) {
    this.trials = trials.map(emptyTrialTally)
  }

  /** Counts one patient, who was held against the trials of this tally. */
  count({ facts, trials }: PatientFinding): void {
    this.patients.screened += 1
    if (facts.warnings.length > 0) this.patients.warned += 1
    this.asOf[facts.asOfSource] += 1
    this.addDays({ first: facts.asOf, last: facts.asOf })
    const best = VERDICTS.find((verdict) => trials.some((found) => found.verdict === verdict))
    if (best !== undefined) this.best[best] += 1
    for (const [tally, found] of pairs(this.trials, trials)) countTrial(tally, found)
    this.needs.count(blockingNeeds(trials))
  }

  /** Adds the counts of other patients, who were held against the same trials. */
  add(counts: TallyCounts): void {
    addCounts(this.patients, counts.patients)
    addCounts(this.asOf, counts.asOf)
    if (counts.days !== null) this.addDays(counts.days)
    addCounts(this.best, counts.best)
    for (const [tally, other] of pairs(this.trials, counts.trials)) addTrial(tally, other)
    this.needs.add(counts.needs, counts.otherNeeds)
  }

  /** What was counted so far: a view, for reading or copying at once. */
  get counts(): TallyCounts {
    const { patients, asOf, days, best, trials, needs } = this
    return { patients, asOf, days, best, trials, needs: needs.all, otherNeeds: needs.others }
  }

  private addDays({ first, last }: { readonly first: Day; readonly last: Day }): void {
    const { days } = this
    this.days =
      days === null ? { first, last } : { first: Math.min(days.first, first), last: Math.max(days.last, last) }
  }
}
