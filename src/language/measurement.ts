import * as z from 'zod'
import type { Day } from '../kernel/day.js'
import { formatDuration, type Duration } from '../kernel/duration.js'
import { FALSE, TRUE, UNKNOWN } from '../kernel/truth.js'
import type { Measurement } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Analyte } from '../facts/term.js'
import { needOf, questionTo, seekAnalyte, subjectOf, type Subject } from './analyte.js'
import { selectionInWords, selectionKeys, selectionOf } from './counted-results.js'
import { decided, type Finding, type Need } from './finding.js'
import { judge, testInWords, type Test } from './judge-result.js'
import { answerFromResults, type ResultQuestion, type Selection } from './latest.js'
import { measurementTruth } from './measurement-truth.js'
import { panelFinding } from './panel.js'
import { seekRefuter, unlessRefuted } from './refuted.js'
import { testKeys, testOf } from './required-result.js'
import { resultClaim } from './result-claim.js'
import { resultThresholds } from './result-threshold.js'
import { DECIDES_NOTHING, resultsPassedOver, subjectPassedOver } from './results-passed-over.js'
import type { Compiler, Evaluation, RuleBody } from './rule.js'
import { duration } from './schema.js'
import { answerSustained } from './sustained.js'
import { isTested, NO_RESULT, NOT_TESTED, notTested } from './tested.js'

/** What `lab` and `vital` have in common: they are the same question to two parts of the patient file. */
export const MEASUREMENT_DOC = `The most recent result on or before the day decides, if it is no older than \`valid\`,
which the rule or the trial's defaults state. With \`within\`, any result of that window counts; with \`every\` all of
them must fulfil the test, so that the worst one decides; and with \`result: ever\` any result at all counts. Bounds are
in \`unit\`; results in another unit are converted exactly and compared unrounded. \`times: ULN\` (or \`LLN\`) reads the
bounds as multiples of the limit of normal on the same result; without a limit, a flag decides what it can. \`is\` asks
for a positive, negative or indeterminate (borderline, equivocal, invalid) result. A result that is missing, too old,
without a usable unit or implausible leaves the answer unknown, and so do two results of one day that disagree. One of no
date is never taken for the most recent: alone it leaves the answer unknown, and beside dated ones it does not count.

\`sustained: 4 weeks\` asks that the test holds not only of the latest result but also of one at least that long before
it, with none in between of which it does not hold. A single result is unknown, and so is one since a result that did not
fulfil the test: a second one, at least that long apart, decides. A latest result that does not fulfil it is false.

With \`refuted-by\` a positive result does not count where another test that is done to confirm it, of the same day or
later, is negative: a reactive screening test for HIV and a negative Western blot. Where it is open which came first,
the answer is unknown.

With \`silence: ignored\` a test counts where it was done, and keeps nothing open where it was not: say so only of what
another test answers as well. A result whose name is not known may be one of it and leaves the answer open; one with a
LOINC code that is not known is another test. With \`doubt: ignored\` the rule does not hold, either, where results are there and none
decides it (a borderline one, a number without a limit).

For a panel \`is: positive\` holds when any of its tests is positive. \`every\`, \`sustained\` and \`is: indeterminate\`
need tests that stand in for each other, such as those for tuberculosis infection: their results form one series.
An eGFR that is not recorded is computed from creatinine, and a BMI from weight and height; the reason says how.`

export const measurementName = z.string().min(1, 'must not be empty').describe('a name of the vocabulary')

export const measurementKeys = {
  ...testKeys,
  ...selectionKeys,
  sustained: duration
    .refine(({ amount }) => amount > 0, 'two results need time between them, at least 1 day')
    .optional()
    .describe('beside valid: how long before the latest result an earlier one must have fulfilled the test, too'),
  doubt: z
    .literal('ignored')
    .optional()
    .describe('what no result decides does not hold: for a rule that only looks for a result that is there'),
  'refuted-by': z
    .string()
    .min(1, 'must not be empty')
    .optional()
    .describe(
      'beside is: positive: a test that takes a positive result back where it is negative, on that day or later',
    ),
  silence: z
    .literal('ignored')
    .optional()
    .describe('a test without a result that counts keeps nothing open: the rule then does not hold'),
}

interface MeasurementKeys extends TestArgs, SelectionArgs {
  readonly sustained?: Duration | undefined
  readonly silence?: 'ignored' | undefined
  readonly doubt?: 'ignored' | undefined
  readonly 'refuted-by'?: string | undefined
}

type TestArgs = Parameters<typeof testOf>[0]
type SelectionArgs = Parameters<typeof selectionOf>[0]

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
  const dayOf = ({ day, resultsDay }: Evaluation): Day => (selection.kind === 'latest' ? resultsDay : day)
  const evaluate = (evaluation: Evaluation): Finding => {
    const { facts } = evaluation
    const on = dayOf(evaluation)
    const isIgnored = args.silence === 'ignored'
    if ((isIgnored || evaluation.ignoresSilence === true) && !isTested(facts, analyte, members, selection, on)) {
      return notTested(own, facts, isIgnored ? NOT_TESTED : NO_RESULT)
    }
    const whole = findingOf(own, isSeries ? members : [], question, facts, on)
    const findings = isSeries ? [] : parts.map((part) => findingOf(part, [], question, facts, on))
    const told = findings.length === 0 ? whole : panelFinding(whole, findings, test, analyte.negativeWhen, needOf(own))
    if (args.doubt === undefined || told.truth !== UNKNOWN) return told
    const { evidence, flips, clauses } = told
    return decided(FALSE, { evidence, flips, clauses })
  }
  const asTruth = { kind: name, analyte, members, test, selection, silence: args.silence, doubt: args.doubt }
  // a series and a refuted result weigh several results against each other, which only their grounds tell
  const isPlain = !isSeries && sustained === undefined && refuter === undefined
  return {
    truth: isPlain
      ? (evaluation) => measurementTruth(asTruth, evaluation, dayOf(evaluation)) ?? evaluate(evaluation).truth
      : undefined,
    words: `${what} ${testInWords(test)}, ${selectionInWords(selection, compiler.setting.anchor)}${sustainedInWords(sustained)}${refuter === undefined ? '' : `, unless a later ${refuter.label} was negative`}${ignoredInWords(args)}`,
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
      const asked = isSeries
        ? [questionOf(own, members, question, facts)]
        : [own, ...parts].map((subject) => questionOf(subject, [], question, facts))
      const results = asked.flatMap((one) => {
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
  const own = questionTo(subject, selection, facts, (result) => {
    const repeat = repeatOf(subject, result)
    const answer = judge(result, repeat, test)
    return refuter === undefined ? answer : unlessRefuted(answer, result, refuter, facts, repeat)
  })
  return { ...own, results: [...own.results, ...others.flatMap(({ id }) => facts.measurements.get(id) ?? [])] }
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
