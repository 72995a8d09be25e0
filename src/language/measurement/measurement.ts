import type { Day } from '../../kernel/day.js'
import { formatDuration, type Duration } from '../../kernel/duration.js'
import { hearingOf, seekAnalyte, subjectOf } from './analyte.js'
import { selectionInWords, selectionOf } from './counted-results.js'
import { testInWords } from './judge-result.js'
import { measurementFinding, measurementPassedOver, type MeasurementAsked } from './measurement-finding.js'
import { measurementTruth, truthByItself, type MeasurementTruth } from './measurement-truth.js'
import { seekRefuter } from './refuted.js'
import { testOf } from './required-result.js'
import { resultClaim } from './result-claim.js'
import { resultThresholds } from './result-threshold.js'
import type { Compiler, Evaluation, RuleBody } from '../rule/rule.js'

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
  const { analytes } = compiler.vocabulary
  const members = analytes.among(analyte.members)
  const isSeries = analyte.kind === 'panel' && asksForSeries({ test, selection, sustained })
  if (isSeries && analyte.negativeWhen === 'every-member') {
    return compiler.refuse(
      [name],
      `the tests of ${analyte.label} do not stand in for each other, so that they form no series`,
      'name one of them',
    )
  }
  const asked: MeasurementAsked = {
    kind: name,
    analyte,
    members,
    test,
    selection,
    isSeries,
    sustained,
    refuter,
    truthOf: truthByItself({ test, selection, refuter }),
    silence: args.silence,
    doubt: args.doubt,
    own: subjectOf(name, analyte, what, analytes),
    parts: members.map((part) => subjectOf(name, part, part.label, analytes)),
  }
  const subjects = [asked.own, ...asked.parts]
  const dayOf = ({ day, resultsDay }: Evaluation): Day => (selection.kind === 'latest' ? resultsDay : day)
  return {
    hears: () => hearingOf(subjects, refuter),
    truth: (evaluation) =>
      measurementTruth(asked, evaluation, dayOf(evaluation)) ??
      measurementFinding(asked, evaluation, dayOf(evaluation)).truth,
    words: `${what} ${testInWords(test)}, ${selectionInWords(selection, compiler.setting.anchor)}${sustainedInWords(sustained)}${refuter === undefined ? '' : `, unless the ${refuter.label} of that day or later was negative`}${ignoredInWords(args)}`,
    ...(selection.kind === 'every' ? {} : { claim: () => resultClaim(args, analyte, test, selection) }),
    // a result of any time is history
    ...(selection.kind === 'ever'
      ? {}
      : {
          thresholds: ({ facts }) =>
            subjects.flatMap((subject) => resultThresholds(subject, test, facts, compiler.vocabulary)),
        }),
    evaluate: (evaluation) => measurementFinding(asked, evaluation, dayOf(evaluation)),
    passedOver: (evaluation) => measurementPassedOver(asked, evaluation, dayOf(evaluation)),
  }
}

/** Whether the tests of a panel are asked as one: not each for itself, but one result after the other. */
function asksForSeries({
  test,
  selection,
  sustained,
}: Pick<MeasurementTruth, 'test' | 'selection' | 'sustained'>): boolean {
  const isIndeterminate = test.kind === 'sign' && test.sign === 'indeterminate'
  return isIndeterminate || selection.kind === 'every' || sustained !== undefined
}

function sustainedInWords(length: Duration | undefined): string {
  if (length === undefined) return ''
  return `, and by one at least ${formatDuration(length)} before it and all in between`
}

function ignoredInWords({ silence, doubt }: Pick<MeasurementKeys, 'silence' | 'doubt'>): string {
  const tested = silence === undefined ? '' : ', if tested'
  return doubt === undefined ? tested : `${tested}, as far as results are clear`
}
