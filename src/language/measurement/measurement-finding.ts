import type { Day } from '../../kernel/day.js'
import { formatDuration, type Duration } from '../../kernel/duration.js'
import { FALSE, TRUE, UNKNOWN } from '../../kernel/truth.js'
import type { Measurement } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { Analyte } from '../../facts/analyte.js'
import { needOf, questionTo, type Subject } from './analyte.js'
import { decided, type Finding, type Need } from '../rule/finding.js'
import { judge, type Test } from './judge-result.js'
import { answerFromResults, type ResultQuestion } from './latest.js'
import type { MeasurementTruth } from './measurement-truth.js'
import { mayBePositive } from './may-be-positive.js'
import { panelFinding } from './panel.js'
import type { PassedOver } from '../rule/passed-over.js'
import { unlessRefuted } from './refuted.js'
import { countsAnyPositive, negativeRepeat, settledBy } from './repeated.js'
import { DECIDES_NOTHING, resultsPassedOver, subjectPassedOver } from './results-passed-over.js'
import type { Evaluation } from '../rule/rule.js'
import { answerSustained } from './sustained.js'
import { deniedAnyhow, isTested, NO_RESULT, NOT_TESTED, notTested } from './tested.js'

/** A question to one analyte, or to the tests of a panel, and what its needs are called. */
export interface MeasurementAsked extends MeasurementTruth {
  readonly own: Subject
  /** the tests of a panel */
  readonly parts: readonly Subject[]
}

/**
 * What `lab` and `vital` answer.
 * @param on the day against which results are held
 */
export function measurementFinding(asked: MeasurementAsked, evaluation: Evaluation, on: Day): Finding {
  const { own, analyte, members, selection, silence, doubt } = asked
  const { facts } = evaluation
  const isIgnored = silence === 'ignored'
  const silenceIsNo = isIgnored || evaluation.ignoresSilence === true
  if (silenceIsNo && !isTested(facts, analyte, members, selection, on)) {
    return notTested(own, facts, isIgnored ? NOT_TESTED : NO_RESULT)
  }
  const told = isOfSeveral(asked) ? ofPanel(asked, facts, on) : ofOne(asked, facts, on)
  if (told.truth !== UNKNOWN) return told
  const { evidence, flips, clauses } = told
  const oneNoDoes = analyte.kind !== 'panel' || analyte.negativeWhen === 'one-member'
  const denied = silenceIsNo && oneNoDoes ? deniedAnyhow(questionsIn(asked, facts), selection, on, flips) : undefined
  if (denied !== undefined) return notTested(own, facts, isIgnored ? denied : { ...denied, basis: 'assumed' })
  return doubt === undefined ? told : decided(FALSE, { evidence, flips, clauses })
}

/** The results that the answer does not rest on, and why. */
export function measurementPassedOver(asked: MeasurementAsked, evaluation: Evaluation, on: Day): readonly PassedOver[] {
  const { own, parts, sustained } = asked
  const { facts } = evaluation
  const { evidence } = measurementFinding(asked, evaluation, on)
  const results = questionsIn(asked, facts).flatMap((one) => {
    const passed = resultsPassedOver(one, on, evidence)
    const looksBack = sustained !== undefined && answerFromResults(one, on).truth === TRUE
    return looksBack ? passed.map((result) => ({ ...result, why: DECIDES_NOTHING })) : passed
  })
  return [...[own, ...parts].flatMap((subject) => subjectPassedOver(subject, facts, evidence)), ...results]
}

/** Whether each test of a panel is asked for itself. */
function isOfSeveral({ parts, isSeries }: MeasurementAsked): boolean {
  return parts.length > 0 && !isSeries
}

function questionsIn(asked: MeasurementAsked, facts: Facts): readonly ResultQuestion<Measurement>[] {
  const { own, parts, members, isSeries } = asked
  return isSeries
    ? [questionOf(own, members, asked, facts)]
    : [own, ...parts].map((subject) => questionOf(subject, [], asked, facts))
}

function ofPanel(asked: MeasurementAsked, facts: Facts, on: Day): Finding {
  const { own, parts, analyte, test } = asked
  const [whole, members] = [toldBy(own, asked, facts, on), parts.map((part) => toldBy(part, asked, facts, on))]
  const uncalled = [whole, ...members].filter(({ isUncalled }) => isUncalled).map(({ finding }) => finding)
  const findings = members.map(({ finding }) => finding)
  return panelFinding(whole.finding, findings, test, analyte.negativeWhen, needOf(own), uncalled)
}

/** What one test of a panel says, and whether it may be positive none the less. */
function toldBy(
  subject: Subject,
  asked: MeasurementAsked,
  facts: Facts,
  on: Day,
): { readonly finding: Finding; readonly isUncalled: boolean } {
  const question = questionOf(subject, [], asked, facts)
  const finding = answerFromResults(question, on)
  return { finding, isUncalled: finding.truth === UNKNOWN && mayBePositive(question, asked.test, on) }
}

/** @param others what stands in for the subject, so that its results count among those of the subject */
function questionOf(
  subject: Subject,
  others: readonly Analyte[],
  { test, selection, refuter }: MeasurementAsked,
  facts: Facts,
): ResultQuestion<Measurement> {
  const isRepeatable = countsAnyPositive(test, selection)
  const own = questionTo(subject, selection, facts, (result) => {
    const need = repeatOf(subject, result)
    const answer = judge(result, need, test)
    const repeat = isRepeatable ? negativeRepeat(result, resultsOf(subject.analyte, facts)) : undefined
    if (repeat !== undefined) return settledBy(repeat, answer)
    return refuter === undefined ? answer : unlessRefuted(answer, result, refuter, facts, need)
  })
  return { ...own, results: [...own.results, ...others.flatMap((other) => resultsOf(other, facts))] }
}

function resultsOf({ id }: Analyte, { measurements }: Facts): readonly Measurement[] {
  return measurements.get(id) ?? []
}

function repeatOf(subject: Subject, { analyte }: Measurement): Need {
  return needOf(analyte.id === subject.analyte.id ? subject : { ...subject, analyte, what: analyte.label })
}

/** What one test says, or all tests of a series as one. */
function ofOne(asked: MeasurementAsked, facts: Facts, on: Day): Finding {
  const { own, members, isSeries, test, sustained } = asked
  const question = questionOf(own, isSeries ? members : [], asked, facts)
  if (sustained === undefined) return answerFromResults(question, on)
  const again = (latest: Measurement): Need => {
    const repeat = repeatOf(own, latest)
    return { ...repeat, need: second(repeat.need, test, sustained) }
  }
  return answerSustained({ ...question, length: sustained, again }, on)
}

function second(what: string, test: Test, apart: Duration): string {
  if (test.kind === 'sign' && test.sign === 'indeterminate') return `a repeat of ${what}`
  return `a second result for ${what}, at least ${formatDuration(apart)} apart`
}
