import type { Day } from '../kernel/day.js'
import { formatDuration, type Duration } from '../kernel/duration.js'
import { FALSE, TRUE, UNKNOWN } from '../kernel/truth.js'
import type { Measurement } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Analyte } from '../facts/term.js'
import { hearingOf, needOf, questionTo, seekAnalyte, subjectOf, type Subject } from './analyte.js'
import { selectionInWords, selectionOf } from './counted-results.js'
import { decided, type Finding, type Need } from './finding.js'
import { judge, testInWords, type Test } from './judge-result.js'
import { answerFromResults, type ResultQuestion, type Selection } from './latest.js'
import { measurementTruth, truthByItself } from './measurement-truth.js'
import { mayBePositive } from './may-be-positive.js'
import { panelFinding } from './panel.js'
import { seekRefuter, unlessRefuted } from './refuted.js'
import { countsAnyPositive, negativeRepeat, settledBy } from './repeated.js'
import { testOf } from './required-result.js'
import { resultClaim } from './result-claim.js'
import { resultThresholds } from './result-threshold.js'
import { DECIDES_NOTHING, resultsPassedOver, subjectPassedOver } from './results-passed-over.js'
import type { Compiler, Evaluation, RuleBody } from './rule.js'
import { answerSustained } from './sustained.js'
import { deniedAnyhow, isTested, NO_RESULT, NOT_TESTED, notTested } from './tested.js'

/** The keys of `measurementKeys`, as read. */
interface MeasurementKeys extends TestArgs, SelectionArgs {
  readonly sustained?: Duration | undefined
  readonly silence?: 'ignored' | undefined
  readonly doubt?: 'ignored' | undefined
  readonly 'refuted-by'?: string | undefined
}

type TestArgs = Parameters<typeof testOf>[0]
type SelectionArgs = Parameters<typeof selectionOf>[0]

/** What `lab` and `vital` do alike. */
export function compileMeasurement(
  name: 'lab' | 'vital',
  what: string,
  args: MeasurementKeys,
  compiler: Compiler,
): RuleBody {
  const analyte = seekAnalyte(what, name, name, compiler)
  const test = testOf(args, analyte, compiler)
  const selection = selectionOf(args, name, compiler)
  const { sustained } = args
  if (sustained !== undefined && selection.kind !== 'latest') {
    return compiler.refuse(['sustained'], 'sustained looks back from the latest result', 'give valid beside it')
  }
  const refuter = seekRefuter(args['refuted-by'], { test, selection, sustained }, compiler)
  const question = { test, selection, sustained, refuter }
  const { analytes } = compiler.vocabulary
  const own = subjectOf(name, analyte, what, analytes)
  const members = analytes.among(analyte.members)
  const parts = members.map((part) => subjectOf(name, part, part.label, analytes))
  const isSeries = analyte.kind === 'panel' && asksForSeries(question)
  if (isSeries && analyte.negativeWhen === 'every-member') {
    return compiler.refuse(
      [name],
      `the tests of ${analyte.label} do not stand in for each other, so that they form no series`,
      'name one of them',
    )
  }
  const oneNoDoes = analyte.kind !== 'panel' || analyte.negativeWhen === 'one-member'
  const questionsIn = (facts: Facts): readonly ResultQuestion<Measurement>[] =>
    isSeries
      ? [questionOf(own, members, question, facts)]
      : [own, ...parts].map((subject) => questionOf(subject, [], question, facts))
  const dayOf = ({ day, resultsDay }: Evaluation): Day => (selection.kind === 'latest' ? resultsDay : day)
  const ofPanel = (facts: Facts, on: Day): Finding => {
    const answered = (subject: Subject): { readonly finding: Finding; readonly isUncalled: boolean } => {
      const asked = questionOf(subject, [], question, facts)
      const finding = answerFromResults(asked, on)
      return { finding, isUncalled: finding.truth === UNKNOWN && mayBePositive(asked, test, on) }
    }
    const [whole, members] = [answered(own), parts.map(answered)]
    const uncalled = [whole, ...members].filter(({ isUncalled }) => isUncalled).map(({ finding }) => finding)
    const findings = members.map(({ finding }) => finding)
    return panelFinding(whole.finding, findings, test, analyte.negativeWhen, needOf(own), uncalled)
  }
  const evaluate = (evaluation: Evaluation): Finding => {
    const { facts } = evaluation
    const on = dayOf(evaluation)
    const isIgnored = args.silence === 'ignored'
    const silenceIsNo = isIgnored || evaluation.ignoresSilence === true
    if (silenceIsNo && !isTested(facts, analyte, members, selection, on)) {
      return notTested(own, facts, isIgnored ? NOT_TESTED : NO_RESULT)
    }
    const isOfSeveral = parts.length > 0 && !isSeries
    const told = isOfSeveral ? ofPanel(facts, on) : findingOf(own, isSeries ? members : [], question, facts, on)
    if (told.truth !== UNKNOWN) return told
    const { evidence, flips, clauses } = told
    const denied = silenceIsNo && oneNoDoes ? deniedAnyhow(questionsIn(facts), selection, on, flips) : undefined
    if (denied !== undefined) return notTested(own, facts, isIgnored ? denied : { ...denied, basis: 'assumed' })
    return args.doubt === undefined ? told : decided(FALSE, { evidence, flips, clauses })
  }
  const { silence, doubt } = args
  const truthOf = truthByItself(question)
  const asTruth = { kind: name, analyte, members, ...question, isSeries, truthOf, silence, doubt }
  return {
    hears: () => hearingOf([own, ...parts], refuter),
    truth: (evaluation) => measurementTruth(asTruth, evaluation, dayOf(evaluation)) ?? evaluate(evaluation).truth,
    words: `${what} ${testInWords(test)}, ${selectionInWords(selection, compiler.setting.anchor)}${sustainedInWords(sustained)}${refuter === undefined ? '' : `, unless the ${refuter.label} of that day or later was negative`}${ignoredInWords(args)}`,
    ...(selection.kind === 'every' ? {} : { claim: () => resultClaim(args, analyte, test, selection) }),
    // a result of any time is history
    ...(selection.kind === 'ever'
      ? {}
      : {
          thresholds: ({ facts }) =>
            [own, ...parts].flatMap((subject) => resultThresholds(subject, test, facts, compiler.vocabulary)),
        }),
    evaluate,
    passedOver: (evaluation) => {
      const { facts } = evaluation
      const { evidence } = evaluate(evaluation)
      const results = questionsIn(facts).flatMap((one) => {
        const passed = resultsPassedOver(one, dayOf(evaluation), evidence)
        const looksBack = sustained !== undefined && answerFromResults(one, dayOf(evaluation)).truth === TRUE
        return looksBack ? passed.map((result) => ({ ...result, why: DECIDES_NOTHING })) : passed
      })
      return [...[own, ...parts].flatMap((subject) => subjectPassedOver(subject, facts, evidence)), ...results]
    },
  }
}

interface Question {
  readonly test: Test
  readonly selection: Selection
  readonly sustained: Duration | undefined
  readonly refuter: Analyte | undefined
}

/** Whether the tests of a panel are asked as one: not each for itself, but one result after the other. */
function asksForSeries({ test, selection, sustained }: Question): boolean {
  const isIndeterminate = test.kind === 'sign' && test.sign === 'indeterminate'
  return isIndeterminate || selection.kind === 'every' || sustained !== undefined
}

/** @param others what stands in for the subject, so that its results count among those of the subject */
function questionOf(
  subject: Subject,
  others: readonly Analyte[],
  { test, selection, refuter }: Question,
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

function findingOf(subject: Subject, others: readonly Analyte[], asked: Question, facts: Facts, day: Day): Finding {
  const question = questionOf(subject, others, asked, facts)
  const { test, sustained } = asked
  if (sustained === undefined) return answerFromResults(question, day)
  const again = (latest: Measurement): Need => {
    const repeat = repeatOf(subject, latest)
    return { ...repeat, need: second(repeat.need, test, sustained) }
  }
  return answerSustained({ ...question, length: sustained, again }, day)
}

function second(what: string, test: Test, apart: Duration): string {
  if (test.kind === 'sign' && test.sign === 'indeterminate') return `a repeat of ${what}`
  return `a second result for ${what}, at least ${formatDuration(apart)} apart`
}

function sustainedInWords(length: Duration | undefined): string {
  if (length === undefined) return ''
  return `, and by one at least ${formatDuration(length)} before it and all in between`
}

function ignoredInWords({ silence, doubt }: Pick<MeasurementKeys, 'silence' | 'doubt'>): string {
  const tested = silence === undefined ? '' : ', if tested'
  return doubt === undefined ? tested : `${tested}, as far as results are clear`
}
