import * as z from 'zod'
import type { Day } from '../kernel/day.js'
import { before, formatDuration } from '../kernel/duration.js'
import { highest } from '../kernel/extremes.js'
import type { Span } from '../kernel/span.js'
import { FALSE, not, TRUE, UNKNOWN } from '../kernel/truth.js'
import type { Measurement } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Analyte } from '../facts/analyte.js'
import { withBegunPregnancy, withRecordedPregnancy, withToldPregnancy } from './pregnancy/contradicted-test.js'
import { unknown, type Finding, type Need } from './rule/finding.js'
import { anyOf, NAMELESS, REPRODUCTIVE, resultsIn } from './rule/hearing.js'
import { answerFromResults, type ResultQuestion, type Selection } from './measurement/latest.js'
import { judge } from './measurement/judge-result.js'
import { panelFinding } from './measurement/panel.js'
import { begunPregnancyOf, pregnancyOf, toldPregnancyOf } from './pregnancy/pregnancy.js'
import { NEGATIVE, negativeTestTruth, pregnancyTold } from './pregnancy/pregnancy-truth.js'
import { resultThresholds } from './measurement/result-threshold.js'
import type { Subject } from './measurement/analyte.js'
import { unheard } from './measurement/tested.js'
import { resultsPassedOver, subjectPassedOver } from './measurement/results-passed-over.js'
import { sharedLook } from './rule/look.js'
import { defineOperator } from './rule/operator.js'
import type { Evaluation } from './rule/rule.js'
import { duration } from './rule/schema.js'

export const pregnancyTest = defineOperator({
  name: 'pregnancy-test',
  summary: 'The latest pregnancy test is negative (or positive).',
  doc: `Each specimen answers for itself: a blood test does not stand in for a urine test, nor the reverse; but a positive
test of either kind makes both positive, unless one of another kind, of a later day, was negative: then it is open which is
right, where the source does not ask for the test that was positive. Where the source names none, one negative test does. It does not decide while
another one, of the same time, is unclear: a little hCG in the blood may be an early pregnancy, which urine does not show.
Where the source names one, only a test that does not tell its kind keeps it open so. A positive test of either kind that
may be of that time, because its date is not known to the day or not at all, keeps both open. A pregnancy that the record
states counts as positive, and contradicts a negative test, as long as it may last, which is 42 weeks from the day that is
recorded for it; so does one that began within 42 weeks, where the record gives neither a status nor an end. One of which
only another part of the record tells, as a visit for it does, leaves open a negative test that is not of a later day.`,
  examples: ['pregnancy-test: negative\nspecimen: urine\nvalid: 10 days'],
  schema: z.strictObject({
    'pregnancy-test': z.enum(['negative', 'positive']).describe('what the test must be'),
    specimen: z.enum(['urine', 'blood']).optional().describe('the test that the source asks for, where it names one'),
    valid: duration.describe('how old the test may be'),
  }),
  compile: (args, { vocabulary, refuse }) => {
    const analyteOf = (id: string): Analyte =>
      vocabulary.analytes.get(id) ?? refuse([], `the vocabulary has no '${id}'`, 'add it to a vocabulary file')
    const panel = analyteOf('pregnancy-test')
    const tests = { urine: analyteOf('hcg-urine'), blood: analyteOf('hcg-blood'), panel }
    const every = [panel, tests.urine, tests.blood]
    const { specimen } = args
    const selection: Selection = { kind: 'latest', valid: args.valid }
    const what = specimen === undefined ? 'pregnancy test' : `${specimen} pregnancy test`
    const subject: Subject = { kind: 'lab', analyte: panel, what, lookalikes: [] }
    const toldOn = sharedLook(vocabulary, 'pregnancy-test', pregnancyTold(tests, vocabulary.conditions))
    const evaluate = (evaluation: Evaluation): Finding => {
      const { facts, resultsDay } = evaluation
      const pregnancy = pregnancyOf(facts, vocabulary.conditions, resultsDay)
      const silent = unheard(subject, [tests.urine, tests.blood], selection, evaluation)
      if (silent !== undefined && pregnancy === undefined) return silent
      const find = (analyte: Analyte, ...others: readonly Analyte[]): Finding => {
        const instead = others.find(({ id }) => facts.measurements.has(id))?.label
        return answerFromResults(questionOf(analyte, facts, selection, instead), resultsDay)
      }
      const own = find(panel)
      const found = { urine: find(tests.urine, tests.blood, panel), blood: find(tests.blood, tests.urine, panel) }
      const need: Need = { need: what, kind: 'lab', effort: panel.effort }
      const first = before(resultsDay, args.valid)
      const kinds: readonly Answered[] = [
        { finding: found.blood, analyte: tests.blood },
        { finding: found.urine, analyte: tests.urine },
        { finding: own, analyte: panel },
      ]
      const resultsOf = ({ id }: Analyte): readonly Measurement[] => facts.measurements.get(id) ?? []
      const unclear = kinds.find(({ finding, analyte }) => {
        const results = resultsOf(analyte)
        const isMeant = specimen === undefined || analyte === panel
        return (
          finding.truth === UNKNOWN && ((isMeant && isRecent(results, first)) || mayBePositive(results, first, need))
        )
      })
      const asked =
        specimen === undefined
          ? panelFinding(own, [found.urine, found.blood], NEGATIVE, panel.negativeWhen, need)
          : found[specimen]
      const meant = specimen === undefined ? undefined : tests[specimen]
      const settled = positiveOf(kinds, meant, resultsOf, need) ?? asked
      // what another test leaves open does not tell which is right, a negative one or the recorded pregnancy
      const mayBeOpen = settled.truth === TRUE && pregnancy === undefined
      const tested = mayBeOpen ? (unclear?.finding ?? settled) : settled
      const begun = pregnancy === undefined ? begunPregnancyOf(facts, vocabulary.conditions, resultsDay) : undefined
      const stated =
        begun === undefined ? withRecordedPregnancy(tested, pregnancy, what) : withBegunPregnancy(tested, begun, what)
      const since = lastNegative(kinds, resultsOf, need)
      const told = toldPregnancyOf(facts, vocabulary.conditions, { day: resultsDay, since })
      const finding = withToldPregnancy(stated, told, what)
      return args['pregnancy-test'] === 'negative' ? finding : { ...finding, truth: not(finding.truth) }
    }
    return {
      words: `${what} ${args['pregnancy-test']}, no older than ${formatDuration(args.valid)}`,
      thresholds: ({ facts }) =>
        every.flatMap((analyte) =>
          resultThresholds({ kind: 'lab', analyte, what: analyte.label }, NEGATIVE, facts, vocabulary),
        ),
      hears: () => ({
        topics: [NAMELESS, REPRODUCTIVE, anyOf('conditions'), ...every.map(({ id }) => resultsIn(id))],
      }),
      truth: (evaluation) => {
        const told = toldOn(evaluation)
        const silent = unheard(subject, [tests.urine, tests.blood], selection, evaluation)
        if (silent !== undefined && !told.isPregnant) return silent.truth
        const truth = negativeTestTruth(told, specimen, before(evaluation.resultsDay, args.valid))
        return args['pregnancy-test'] === 'negative' ? truth : not(truth)
      },
      evaluate,
      passedOver: (evaluation) => {
        const { facts, resultsDay } = evaluation
        const { evidence } = evaluate(evaluation)
        return every.flatMap((analyte) => {
          const question = questionOf(analyte, facts, selection, undefined)
          const passed = resultsPassedOver(question, resultsDay, evidence)
          const isOther = specimen !== undefined && analyte !== tests[specimen]
          const why = `a ${analyte.label} does not stand in for a ${what}`
          return [
            ...subjectPassedOver({ ...subject, analyte }, facts, evidence),
            ...passed.map((one) => (isOther ? { ...one, why } : one)),
          ]
        })
      },
    }
  },
})

/** A kind of test, and what its results say. */
interface Answered {
  readonly analyte: Analyte
  readonly finding: Finding
}

/**
 * That a test was positive, of whichever kind; unknown where each that was is not the one that is asked for and was followed
 * by a negative one of another kind.
 * @param meant the test that is asked for, where the source names one
 */
function positiveOf(
  kinds: readonly Answered[],
  meant: Analyte | undefined,
  resultsOf: (analyte: Analyte) => readonly Measurement[],
  need: Need,
): Finding | undefined {
  const daysOf = ({ analyte }: Answered, truth: typeof TRUE | typeof FALSE): Span[] =>
    daysOn(resultsOf(analyte), truth, need)
  const followed: Finding[] = []
  for (const positive of kinds.filter(({ finding }) => finding.truth === FALSE)) {
    const last = highest(daysOf(positive, FALSE).map((on) => on.last))
    const later = kinds.find(
      (other) => other.finding.truth === TRUE && daysOf(other, TRUE).some((on) => on.first > last),
    )
    if (later === undefined || positive.analyte === meant) return positive.finding
    followed.push(eitherOf(positive, later.finding))
  }
  return followed[0]
}

/** The days of the results that say that the test was negative, or was not. */
function daysOn(results: readonly Measurement[], truth: typeof TRUE | typeof FALSE, need: Need): Span[] {
  return results.flatMap((result) => {
    return result.on !== undefined && judge(result, need, NEGATIVE).truth === truth ? [result.on] : []
  })
}

/** The day on which the latest test of any kind that was negative was made, at the earliest. */
function lastNegative(
  kinds: readonly Answered[],
  resultsOf: (analyte: Analyte) => readonly Measurement[],
  need: Need,
): Day {
  return highest(kinds.flatMap(({ analyte }) => daysOn(resultsOf(analyte), TRUE, need)).map(({ first }) => first))
}

/** Which of two tests is right is open until the one that was positive is repeated. */
function eitherOf({ finding: positive, analyte }: Answered, negative: Finding): Finding {
  return unknown({
    needs: [{ need: analyte.label, kind: 'lab', effort: analyte.effort }],
    evidence: [...positive.evidence, ...negative.evidence],
    flips: [...positive.flips, ...negative.flips],
    clauses: () => [...positive.clauses(), ...negative.clauses()],
  })
}

/** Whether there is a result that is not too old. */
function isRecent(results: readonly Measurement[], first: Day): boolean {
  return results.some(({ on }) => on !== undefined && on.last >= first)
}

/** Whether there is a positive result that may be of a day which counts: it would decide for every specimen. */
function mayBePositive(results: readonly Measurement[], first: Day, need: Need): boolean {
  return results.some(
    (result) => (result.on === undefined || result.on.last >= first) && judge(result, need, NEGATIVE).truth === FALSE,
  )
}

function questionOf(
  analyte: Analyte,
  facts: Facts,
  selection: Selection,
  instead: string | undefined,
): ResultQuestion<Measurement> {
  const need: Need = { need: analyte.label, kind: 'lab', effort: analyte.effort }
  return {
    what: analyte.label,
    results: facts.measurements.get(analyte.id) ?? [],
    selection,
    need,
    judge: (measurement) => judge(measurement, need, NEGATIVE),
    instead,
  }
}
