import type { Day } from '../kernel/day.js'
import type { Facts } from '../facts/facts.js'
import type { Trial } from '../criteria/trial.js'
import type { Evaluation } from '../language/rule.js'
import { changesSince, type CriterionChange, type TrialChange } from './change.js'
import { PatientEvaluation } from './evaluation.js'
import { judgeCriterion, type CriterionFinding } from './judge-criterion.js'
import { judgeTrial, type TrialFinding } from './judge-trial.js'

/** How a trial that may fit stops doing so by time alone. */
export interface FitEnd {
  readonly until: Day
  readonly endedBy: readonly CriterionChange[]
}

/**
 * What time alone will do to a patient's answers. Findings name the later days on which they may change; the same
 * rules are evaluated again on those days, so there is no second logic of time.
 *
 * For clearing, results keep their standing: a violated laboratory value does not clear by growing too old to count.
 * For fitting, and for the days ahead, they do grow old. Whoever plans by the days ahead wants to know when a test has
 * to be done again, and what stands there is what screening the same record on that day says. So a violated value may
 * turn unknown there on a day on which nothing has cleared.
 */
export class Calendar {
  private readonly facts: Facts
  private readonly ruleCount: number
  private readonly standing = new Map<Day, PatientEvaluation>()
  private readonly ageing = new Map<Day, PatientEvaluation>()

  constructor(facts: Facts, ruleCount: number) {
    this.facts = facts
    this.ruleCount = ruleCount
  }

  /** The patient on the screening date. */
  get today(): PatientEvaluation {
    return this.withResultsStanding(this.facts.asOf)
  }

  /** The first day on which a criterion that is violated now no longer is; undefined if never by time alone. */
  criterionClearsOn(trial: Trial, found: CriterionFinding): Day | undefined {
    if (found.outcome !== 'violated') return undefined
    return this.firstDay(found.finding.flips, (day) => {
      const later = judgeCriterion(trial, found.criterion, this.withResultsStanding(day))
      return { reached: later.outcome !== 'violated', flips: later.finding.flips }
    })
  }

  /** The first day on which no criterion of an ineligible trial is violated any more. */
  trialClearsOn(found: TrialFinding): Day | undefined {
    if (found.verdict !== 'ineligible') return undefined
    return this.firstDay(flipsOf(found), (day) => {
      const later = judgeTrial(found.trial, this.withResultsStanding(day))
      return { reached: later.verdict !== 'ineligible', flips: flipsOf(later) }
    })
  }

  /** The last day on which a trial that may fit now still does, and what ends it; undefined if it stays so. */
  fitEnd(found: TrialFinding): FitEnd | undefined {
    if (found.verdict !== 'potentially-eligible') return undefined
    const end = this.firstDay(flipsOf(found), (day) => {
      const later = judgeTrial(found.trial, this.withResultsAgeing(day))
      return { reached: later.verdict !== 'potentially-eligible', flips: flipsOf(later) }
    })
    if (end === undefined) return undefined
    const last = judgeTrial(found.trial, this.withResultsAgeing(end - 1))
    return { until: end - 1, endedBy: changesSince(last, this.withResultsAgeing(end)).filter(isAgainstFitting) }
  }

  /** The days up to and with the last on which something of a trial comes out otherwise than the day before. */
  daysAhead(found: TrialFinding, last: Day): TrialChange[] {
    const changes: TrialChange[] = []
    let earlier = found
    this.firstDay(flipsOf(found), (day) => {
      if (day > last) return { reached: true, flips: [] }
      const evaluation = this.withResultsAgeing(day)
      const criteria = changesSince(earlier, evaluation)
      const later = judgeTrial(found.trial, evaluation)
      const verdict = later.verdict === earlier.verdict ? undefined : { from: earlier.verdict, to: later.verdict }
      if (criteria.length > 0) changes.push({ day, verdict, criteria })
      earlier = later
      return { reached: false, flips: flipsOf(later) }
    })
    return changes
  }

  /** What an answer becomes by time alone, while results grow old: each day on which it is another than before. */
  answersAhead<T>(
    look: (evaluation: Evaluation) => { readonly answer: T; readonly flips: readonly Day[] },
  ): { readonly day: Day; readonly answer: T }[] {
    const changes: { readonly day: Day; readonly answer: T }[] = []
    const now = look(this.today)
    let before = now.answer
    this.firstDay(now.flips, (day) => {
      const { answer, flips } = look(this.withResultsAgeing(day))
      if (answer !== before) changes.push({ day, answer })
      before = answer
      return { reached: false, flips }
    })
    return changes
  }

  /** Goes through the days on which something may change, in order, until the one that is looked for. */
  private firstDay(
    flips: readonly Day[],
    look: (day: Day) => { readonly reached: boolean; readonly flips: readonly Day[] },
  ): Day | undefined {
    const ahead = new Set(flips)
    let day = this.facts.asOf
    for (;;) {
      let next = Infinity
      for (const flip of ahead) if (flip > day && flip < next) next = flip
      if (next === Infinity) return undefined
      day = next
      const seen = look(day)
      if (seen.reached) return day
      for (const flip of seen.flips) ahead.add(flip)
    }
  }

  private withResultsStanding(day: Day): PatientEvaluation {
    return this.evaluationOn(this.standing, day, this.facts.asOf)
  }

  private withResultsAgeing(day: Day): PatientEvaluation {
    return this.evaluationOn(this.ageing, day, day)
  }

  private evaluationOn(known: Map<Day, PatientEvaluation>, day: Day, resultsDay: Day): PatientEvaluation {
    const before = known.get(day)
    if (before !== undefined) return before
    const evaluation = new PatientEvaluation(this.facts, day, resultsDay, this.ruleCount)
    known.set(day, evaluation)
    return evaluation
  }
}

/** What ends a fit is what is violated or unknown then; a judgment is no part of it. */
function isAgainstFitting({ to }: CriterionChange): boolean {
  return to.outcome === 'violated' || to.outcome === 'unknown'
}

function flipsOf({ criteria }: TrialFinding): Day[] {
  return criteria.flatMap(({ finding }) => finding.flips)
}
