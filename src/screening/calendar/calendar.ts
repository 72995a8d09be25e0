import type { Trial } from '../../criteria/trial.js'
import type { Facts } from '../../facts/facts.js'
import type { Day } from '../../kernel/day.js'
import type { Evaluation } from '../../language/rule/rule.js'
import type { Beforehand, PatientEvaluation } from '../judge/evaluation.js'
import { judgeCriterion, type CriterionFinding } from '../judge/judge-criterion.js'
import type { TrialFinding } from '../judge/judge-trial.js'
import { verdictOf } from '../result/verdict.js'
import type { CriterionChange, TrialChange } from './change.js'
import { PatientOnDays, type EvaluationOn } from './patient-on-days.js'
import { turnsOf, type Turn } from './turns.js'

/** How a trial that may fit stops doing so by time alone. */
export interface FitEnd {
  readonly until: Day
  readonly endedBy: readonly CriterionChange[]
}

/**
 * What time alone will do to a patient's answers. Findings name the later days on which they may change; the same
 * rules are evaluated again on those days, so there is no second logic of time. Between the days that its finding names
 * a criterion stays as it is, so that none is evaluated on a day that another one named.
 *
 * For clearing, results keep their standing: a violated laboratory value does not clear by growing too old to count.
 * For fitting, and for the days ahead, they do grow old. Whoever plans by the days ahead wants to know when a test has
 * to be done again, and what stands there is what screening the same record on that day says. So a violated value may
 * turn unknown there on a day on which nothing has cleared.
 */
export class Calendar {
  /** The patient on the screening date. */
  readonly today: PatientEvaluation
  private readonly facts: Facts
  private readonly patient: PatientOnDays
  private readonly clearing = new Map<CriterionFinding | TrialFinding, Day | undefined>()

  /** @param beforehand what is known of the patient on the screening date */
  constructor(facts: Facts, ruleCount: number, beforehand?: Beforehand) {
    this.facts = facts
    this.patient = new PatientOnDays(facts, ruleCount, beforehand)
    this.today = this.patient.today
  }

  /** The same patient with some result, score or course otherwise, on the screening date. */
  todayWith(facts: Facts): PatientEvaluation {
    return this.patient.todayWith(facts)
  }

  /** The first day on which a criterion that is violated now no longer is; undefined if never by time alone. */
  criterionClearsOn(trial: Trial, found: CriterionFinding): Day | undefined {
    if (found.outcome !== 'violated') return undefined
    return this.once(found, () => this.clearsAfter(this.facts.asOf, trial, found))
  }

  /** The first day on which it is not even unknown any more; undefined if never by time alone. */
  criterionSurelyClearsOn(trial: Trial, found: CriterionFinding): Day | undefined {
    if (this.criterionClearsOn(trial, found) === undefined) return undefined
    return this.clearsAfter(this.facts.asOf, trial, found, isAgainstFitting)
  }

  /** The first day on which no criterion of an ineligible trial is violated any more. */
  trialClearsOn(found: TrialFinding): Day | undefined {
    return found.verdict === 'ineligible' ? this.once(found, () => this.firstClear(found)) : undefined
  }

  private once(found: CriterionFinding | TrialFinding, look: () => Day | undefined): Day | undefined {
    if (!this.clearing.has(found)) this.clearing.set(found, look())
    return this.clearing.get(found)
  }

  private firstClear({ trial, criteria }: TrialFinding): Day | undefined {
    let day = this.facts.asOf
    let now = criteria
    for (;;) {
      const violated = now.filter(({ outcome }) => outcome === 'violated')
      if (violated.length === 0) return day
      // none of these days is earlier than that on which the last of them clears; another may be violated by then
      let later = day
      for (const found of violated) {
        const clears =
          day === this.facts.asOf ? this.criterionClearsOn(trial, found) : this.clearsAfter(day, trial, found)
        if (clears === undefined) return undefined
        later = Math.max(later, clears)
      }
      const [from, to] = [day, later]
      now = now.map((found) => this.onLaterDay(trial, found, from, to))
      day = later
    }
  }

  /** The last day on which a trial that may fit now still does, and what ends it; undefined if it stays so. */
  fitEnd({ trial, verdict, criteria }: TrialFinding): FitEnd | undefined {
    if (verdict !== 'potentially-eligible') return undefined
    let end = Infinity
    let endedBy: CriterionChange[] = []
    for (const found of criteria) {
      let { outcome: from } = found
      for (const { day, found: to } of this.turns(trial, found, this.patient.withResultsAgeing)) {
        if (day > end) break
        if (isAgainstFitting(to)) {
          endedBy = day < end ? [{ from, to }] : [...endedBy, { from, to }]
          end = day
          break
        }
        from = to.outcome
      }
    }
    return end === Infinity ? undefined : { until: end - 1, endedBy }
  }

  /** The days up to and with the last on which something of a trial comes out otherwise than the day before. */
  daysAhead({ trial, verdict, criteria }: TrialFinding, last: Day): TrialChange[] {
    const changes = new Map<Day, CriterionChange[]>()
    for (const found of criteria) {
      let { outcome: from } = found
      for (const { day, found: to } of this.turns(trial, found, this.patient.withResultsAgeing)) {
        if (day > last) break
        if (to.outcome !== from) changes.set(day, [...(changes.get(day) ?? []), { from, to }])
        from = to.outcome
      }
    }
    const outcomes = new Map(criteria.map(({ criterion, outcome }) => [criterion, outcome]))
    let before = verdict
    return [...changes]
      .sort(([a], [b]) => a - b)
      .map(([day, changed]) => {
        for (const { to } of changed) outcomes.set(to.criterion, to.outcome)
        const [from, to] = [before, verdictOf(trial, [...outcomes.values()])]
        before = to
        return { day, verdict: from === to ? undefined : { from, to }, criteria: changed }
      })
  }

  /** What an answer becomes by time alone, while results grow old: each day on which it is another than before. */
  answersAhead<T>(
    look: (evaluation: Evaluation) => { readonly answer: T; readonly flips: readonly Day[] },
  ): { readonly day: Day; readonly answer: T }[] {
    const changes: { readonly day: Day; readonly answer: T }[] = []
    const now = look(this.today)
    let before = now.answer
    const turns = turnsOf(
      this.facts.asOf,
      now,
      ({ flips }) => flips,
      (day) => look(this.patient.withResultsAgeing(day)),
    )
    for (const { day, found } of turns) {
      if (found.answer !== before) changes.push({ day, answer: found.answer })
      before = found.answer
    }
    return changes
  }

  private clearsAfter(day: Day, trial: Trial, found: CriterionFinding, isAgainst = isViolated): Day | undefined {
    for (const turn of this.turns(trial, found, this.patient.withResultsStanding, day)) {
      if (!isAgainst(turn.found)) return turn.day
    }
    return undefined
  }

  /** The same criterion on a later day; evaluated only if it may have changed since. */
  private onLaterDay(trial: Trial, found: CriterionFinding, from: Day, to: Day): CriterionFinding {
    const mayDiffer = found.flips.some((flip) => flip > from && flip <= to)
    return mayDiffer ? judgeCriterion(trial, found.criterion, this.patient.withResultsStanding(to)) : found
  }

  /** The criterion on each later day on which it may have changed, in order. */
  private turns(
    trial: Trial,
    found: CriterionFinding,
    on: EvaluationOn,
    since = this.facts.asOf,
  ): Iterable<Turn<CriterionFinding>> {
    return turnsOf(
      since,
      found,
      ({ flips }) => flips,
      (day) => judgeCriterion(trial, found.criterion, on(day)),
    )
  }
}

function isViolated({ outcome }: CriterionFinding): boolean {
  return outcome === 'violated'
}

/** What ends a fit is what is violated or unknown then; a judgment is no part of it. */
function isAgainstFitting({ outcome }: CriterionFinding): boolean {
  return outcome === 'violated' || outcome === 'unknown'
}
