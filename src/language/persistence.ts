import * as z from 'zod'
import { formatDay, type Day } from '../kernel/day.js'
import { after, formatDuration, type Duration } from '../kernel/duration.js'
import { highest } from '../kernel/extremes.js'
import type { Span } from '../kernel/span.js'
import { TRUE } from '../kernel/truth.js'
import { listed } from '../kernel/listed.js'
import type { Measurement } from '../facts/fact.js'
import { hearingOf, needOf, questionTo, seekQuantity } from './measurement/analyte.js'
import { combine } from './rule/combine.js'
import { latestValid, selectionInWords, selectionKeys } from './measurement/counted-results.js'
import { decided, unknown, type Finding, type Need } from './rule/finding.js'
import { endingTest, uninterrupted } from './therapy/interruption.js'
import { judge, testInWords } from './measurement/judge-result.js'
import { answerFromResults, dateOf, type ResultAnswer } from './measurement/latest.js'
import { newestOf } from './measurement/newest.js'
import { measurementName } from './measurement/measurement-keys.js'
import { dayInWords } from './time/moment.js'
import { boundsTest, requiredBounds, unitKey } from './measurement/required-result.js'
import { resultThresholds } from './measurement/result-threshold.js'
import { defineOperator } from './rule/operator.js'
import type { Evaluation } from './rule/rule.js'
import { bounds, duration } from './rule/schema.js'
import { sinceStart } from './therapy/since-start.js'
import { sincePassedOver } from './therapy/since-start-passed-over.js'
import { unheard } from './measurement/tested.js'
import { compileTherapy, therapyKeys } from './therapy/therapy.js'
import type { TherapyStart } from './therapy/therapy-start.js'

export const persistence = defineOperator({
  name: 'persistence',
  summary: 'A laboratory result still lies within bounds so long after the start of a therapy.',
  doc: `Holds when the latest result is no older than \`valid\`, lies within the bounds, and was taken at least \`length\`
after the first course of \`after\`. One such result does: it need not have been so all the time – but a result since the
start that is within \`interrupted-by\`, in the same unit, ends it. A latest result outside the bounds does not persist.
One that was taken too early leaves it open, and so does a start that is not recorded. With \`from-onset-of\` the treatment
of a disease is meant: what ended before its onset is not, and what was begun before and went on leaves the start open. Where nothing of \`after\` is in
the list of drugs, there was no such therapy, by the rules of \`drug\`.`,
  examples: [
    `persistence: 24-hour urine protein
more-than: 1
unit: g/d
after: { start-of: [corticosteroid, antimalarial], route: systemic, length: 1 year }
interrupted-by: { below: 0.5 }
valid: 90 days`,
  ],
  schema: z.strictObject({
    persistence: measurementName,
    ...bounds,
    unit: unitKey,
    after: z
      .strictObject({ ...therapyKeys, length: duration.describe('how long after the start') })
      .describe('the therapy, and how long after its start the result must still be so'),
    'interrupted-by': z
      .strictObject(bounds)
      .optional()
      .describe('bounds that end the persistence where a result since the start lies within them'),
    valid: selectionKeys.valid,
  }),
  compile: (args, compiler) => {
    const subject = seekQuantity(args.persistence, 'persistence', compiler)
    const test = boundsTest(requiredBounds(args, [], compiler), args.unit, subject.analyte, compiler)
    const ending = endingTest(args['interrupted-by'], test, subject.analyte, compiler)
    const selection = latestValid(args.valid, 'lab', compiler)
    const therapy = compileTherapy(args.after, 'after', compiler)
    const { length } = args.after
    const { what } = subject
    const need = needOf(subject)
    const judgeResult = (result: Measurement): ResultAnswer => judge(result, need, test)
    const lookingBack = { subject, selection, therapy, need, judge: judgeResult }
    const evaluate = (evaluation: Evaluation): Finding => {
      const { facts, day, resultsDay } = evaluation
      const silent = unheard(subject, [], selection, evaluation)
      if (silent !== undefined) return silent
      const question = questionTo(subject, selection, facts, judgeResult)
      const latest = answerFromResults(question, resultsDay)
      const treated = therapy.givenIn(evaluation)
      if (latest.truth !== TRUE || treated.truth !== TRUE) return combine('all', [latest, treated])
      const start = therapy.startIn(facts)
      const { candidates } = newestOf(question.results)
      const parts = [latest, lateEnough(latest, candidates, start, length, need, day)]
      if (ending === undefined) return combine('all', parts)
      const earlier = question.results.filter((result) => candidates.every((candidate) => candidate !== result))
      return combine('all', [...parts, uninterrupted(sinceStart(earlier, start, need), start, ending, need)])
    }
    return {
      words: [
        `${what} ${testInWords(test)}, ${selectionInWords(selection, compiler.setting.anchor)}`,
        `at least ${formatDuration(length)} after the start of ${therapy.what}`,
        ...(ending === undefined ? [] : [`and none since the start ${testInWords(ending)}`]),
      ].join(', '),
      thresholds: ({ facts }) => resultThresholds(subject, test, facts, compiler.vocabulary),
      // what else it looks into matters only to a result, or to a course of the therapy, which is a part
      hears: () => hearingOf([subject]),
      evaluate,
      passedOver: (evaluation) => sincePassedOver(lookingBack, evaluation, evaluate(evaluation)),
    }
  },
})

/**
 * Whether the latest result was taken so long after the start.
 * @param latest what it says
 * @param candidates the results that may be the latest
 */
function lateEnough(
  latest: Finding,
  candidates: readonly { readonly on: Span }[],
  start: TherapyStart,
  length: Duration,
  need: Need,
  day: Day,
): Finding {
  const newest = highest(candidates.map(({ on }) => on.first))
  const latestDay = highest(candidates.map(({ on }) => on.last))
  const soonest = reached(start.first, length)
  const surely = reached(start.last, length)
  const flips = [soonest, surely].filter((flip) => flip > day && flip < Infinity)
  const dates = listed([...new Set(candidates.map(({ on }) => dayInWords(on)))], 'or')
  const long = formatDuration(length)
  const { evidence } = start
  if (newest >= surely) {
    return decided(TRUE, { evidence, flips, clauses: () => [`${start.words}, at least ${long} before ${dates}`] })
  }
  if (latestDay < soonest) {
    return unknown({
      needs: [
        { ...need, need: `a result for ${need.need} on or after ${formatDay(surely < Infinity ? surely : soonest)}` },
      ],
      evidence: [...latest.evidence, ...evidence],
      flips,
      clauses: () => [
        ...latest.clauses(),
        ...(start.last < Infinity
          ? [`${start.words}, less than ${long} before ${dates}`]
          : [start.words, `${dates} is less than ${long} after the onset`]),
      ],
    })
  }
  const doubts = start.doubts.filter(({ first }) => reached(first, length) <= latestDay)
  return unknown({
    needs: doubts.length > 0 ? doubts.map((doubt) => doubt.need) : [dateOf(need)],
    evidence: [...latest.evidence, ...evidence, ...doubts.map((doubt) => doubt.evidence)],
    flips,
    clauses: () => [
      ...latest.clauses(),
      start.words,
      ...doubts.map(({ clause }) => clause()),
      `${dates} may or may not be at least ${long} after the start`,
    ],
  })
}

function reached(start: Day, length: Duration): Day {
  return Number.isFinite(start) ? after(start, length) : start
}
