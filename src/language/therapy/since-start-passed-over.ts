import { TRUE } from '../../kernel/truth.js'
import type { Measurement } from '../../facts/fact.js'
import { questionTo, type Subject } from '../measurement/analyte.js'
import type { Finding, Need } from '../rule/finding.js'
import { answerFromResults, type ResultAnswer, type Selection } from '../measurement/latest.js'
import type { PassedOver } from '../rule/passed-over.js'
import { DECIDES_NOTHING, resultsPassedOver, subjectPassedOver } from '../measurement/results-passed-over.js'
import type { Evaluation } from '../rule/rule.js'
import { sinceStart } from './since-start.js'
import type { Therapy } from './therapy.js'
import type { TherapyStart } from './therapy-start.js'

/** A rule that holds the latest result against those since the start of a therapy. */
export interface LookingBack {
  readonly subject: Subject
  readonly selection: Selection
  readonly therapy: Therapy
  readonly need: Need
  readonly judge: (result: Measurement) => ResultAnswer
}

/** The results that have no part in the answer of such a rule. */
export function sincePassedOver(
  { subject, selection, therapy, need, judge }: LookingBack,
  evaluation: Evaluation,
  { evidence }: Finding,
): PassedOver[] {
  const { facts, resultsDay } = evaluation
  const question = questionTo(subject, selection, facts, judge)
  const latest = answerFromResults(question, resultsDay)
  const looksBack = latest.truth === TRUE && therapy.givenIn(evaluation).truth === TRUE
  const start = looksBack ? therapy.startIn(facts) : undefined
  const others = resultsPassedOver(question, resultsDay, evidence)
  return [
    ...subjectPassedOver(subject, facts, evidence),
    ...others.map((one) => (start === undefined ? one : { ...one, why: whyNot(one.fact, start, need) })),
  ]
}

/** Where the latest result is in the answer, every other one is an earlier one. */
function whyNot(result: Measurement, start: TherapyStart, need: Need): string {
  const isSince = sinceStart([result], start, need).length > 0
  return isSince ? DECIDES_NOTHING : `before the therapy: ${start.words}`
}
