import * as z from 'zod'
import type { Span } from '../kernel/span.js'
import { FALSE, TRUE, UNKNOWN } from '../kernel/truth.js'
import type { Measurement } from '../facts/fact.js'
import { hearingOf, needOf, questionTo, seekQuantity } from './measurement/analyte.js'
import { combine, summed } from './rule/combine.js'
import { PERHAPS_LATER } from './measurement/doubted-result.js'
import { conflictNeed } from './rule/conflict.js'
import { latestValid, selectionInWords, selectionKeys } from './measurement/counted-results.js'
import { unknown, type Finding, type Need } from './rule/finding.js'
import { answerFromResults, dateOf, type ResultAnswer } from './measurement/latest.js'
import { disagreement, newestOf } from './measurement/newest.js'
import { measurementName } from './measurement/measurement-keys.js'
import { defineOperator } from './rule/operator.js'
import type { Evaluation } from './rule/rule.js'
import { sinceStart } from './therapy/since-start.js'
import { sincePassedOver } from './therapy/since-start-passed-over.js'
import { unheard } from './measurement/tested.js'
import { compileTherapy, therapyKeys } from './therapy/therapy.js'
import { judgeNumber, risen } from './therapy/times-lowest.js'

export const rise = defineOperator({
  name: 'rise',
  summary: 'A laboratory result is at least so many times the lowest one since the start of a therapy.',
  doc: `The latest result, no older than \`valid\`, is held against the lowest earlier one since the first course of
\`since\`; \`times: 2\` holds where it is twice as much or more, compared exactly. Without an earlier result since the
start, with one that is no number, or where it is open what lies since the start, the answer is unknown unless another
earlier result decides it. With \`from-onset-of\` the treatment of a disease is meant, as in \`persistence\`. Where nothing of \`since\`
is in the list of drugs, there was no such therapy, by the rules of \`drug\`.`,
  examples: [
    `rise: 24-hour urine protein
times: 2
since: { start-of: [corticosteroid, antimalarial], route: systemic }
valid: 90 days`,
  ],
  schema: z.strictObject({
    rise: measurementName,
    times: z.number().gt(1, 'a rise is by more than 1 times').describe('how many times the lowest earlier result'),
    since: z.strictObject(therapyKeys).describe('the therapy since whose start the earlier results count'),
    valid: selectionKeys.valid,
  }),
  compile: (args, compiler) => {
    const subject = seekQuantity(args.rise, 'rise', compiler)
    const selection = latestValid(args.valid, 'lab', compiler)
    const therapy = compileTherapy(args.since, 'since', compiler)
    const { times } = args
    const need = needOf(subject)
    const latestInWords = selectionInWords(selection, compiler.setting.anchor)
    const judge = (result: Measurement): ResultAnswer => judgeNumber(result, need)
    const lookingBack = { subject, selection, therapy, need, judge }
    const evaluate = (evaluation: Evaluation): Finding => {
      const { facts, resultsDay } = evaluation
      const silent = unheard(subject, [], selection, evaluation)
      if (silent !== undefined) return silent
      const question = questionTo(subject, selection, facts, judge)
      const latest = answerFromResults(question, resultsDay)
      const treated = therapy.givenIn(evaluation)
      if (latest.truth !== TRUE || treated.truth !== TRUE) return combine('all', [latest, treated])
      const start = therapy.startIn(facts)
      const { candidates, undated } = newestOf(question.results)
      const ifLatest = (candidate: Measurement): Finding => {
        const others = question.results.filter((other) => other !== candidate)
        return risen(candidate, sinceStart(others, start, need), times, need)
      }
      const told = agreement(candidates.map(ifLatest), candidates, subject.what)
      const finding = unlessLater(told, undated.map(ifLatest), need)
      return {
        ...finding,
        evidence: [...finding.evidence, ...start.evidence],
        flips: latest.flips,
        clauses: () => [...finding.clauses(), start.words],
      }
    }
    return {
      words: `${subject.what} at least ${times} times the lowest since the start of ${therapy.what}, ${latestInWords}`,
      // what else it looks into matters only to a result, or to a course of the therapy, which is a part
      hears: () => hearingOf([subject]),
      evaluate,
      passedOver: (evaluation) => sincePassedOver(lookingBack, evaluation, evaluate(evaluation)),
    }
  },
})

/** What the results say together that may each be the latest: they must agree, or the record contradicts itself. */
function agreement(
  findings: readonly Finding[],
  candidates: readonly (Measurement & { readonly on: Span })[],
  what: string,
): Finding {
  const truths = findings.map(({ truth }) => truth)
  if (truths.includes(UNKNOWN)) return summed(UNKNOWN, findings, 1)
  if (!truths.includes(TRUE)) return summed(FALSE, findings, 1)
  if (!truths.includes(FALSE)) return summed(TRUE, findings, 1)
  return unknown({
    needs: [conflictNeed(`which ${what} is right`, candidates)],
    evidence: findings.flatMap(({ evidence }) => evidence),
    clauses: () => [disagreement(candidates), ...findings.flatMap(({ clauses }) => clauses())],
  })
}

/** What the results without a date would say, each as the latest one: none of them decides, but none may say otherwise. */
function unlessLater(told: Finding, undated: readonly Finding[], need: Need): Finding {
  const contrary = told.truth === UNKNOWN ? [] : undated.filter(({ truth }) => truth !== told.truth)
  if (contrary.length === 0) return told
  return unknown({
    needs: contrary.flatMap(({ truth, needs }) => (truth === UNKNOWN ? needs : [dateOf(need)])),
    evidence: [told, ...contrary].flatMap(({ evidence }) => evidence),
    clauses: () => [...[told, ...contrary].flatMap(({ clauses }) => clauses()), PERHAPS_LATER],
  })
}
