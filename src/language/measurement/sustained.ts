import type { Day } from '../../kernel/day.js'
import { after, formatDuration, type Duration } from '../../kernel/duration.js'
import { highest } from '../../kernel/extremes.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { isDoubt } from './doubted-result.js'
import { decided, unknown, type Evidence, type Finding, type Need } from '../rule/finding.js'
import { answerFromResults, dateOf, type ResultAnswer, type ResultQuestion } from './latest.js'
import { newestOf, type Dated } from './newest.js'

/** A question that not only the latest result must answer with yes, but also one so long before it. */
export interface SustainedQuestion<F extends Dated> extends ResultQuestion<F> {
  readonly length: Duration
  /** what to ask for where the latest result stands alone */
  readonly again: (latest: F) => Need
}

/**
 * The latest result says yes, and so does one at least so long before it, with none in between that does not. A run of
 * such results that is too short – a single one, or one since a result that says no – is unknown: it may go on. A result
 * that may lie in the run and may say no leaves it open, and so does one without a date, although that is never taken
 * for the latest.
 */
export function answerSustained<F extends Dated>(question: SustainedQuestion<F>, day: Day): Finding {
  const latest = answerFromResults(question, day)
  if (latest.truth !== TRUE) return latest
  const { length } = question
  const { newest, candidates } = newestOf(question.results)
  const judged = question.results.map((result) => ({ result, on: result.on, answer: question.judge(result) }))
  const dissenting = judged.filter(({ answer }) => answer.truth !== TRUE)
  const confirming = judged.find(
    (one) =>
      one.answer.truth === TRUE &&
      !isDoubt(one.result) &&
      isSoEarly(one, newest, length) &&
      !dissenting.some((other) => mayFollow(other, one)),
  )
  const { flips } = latest
  if (confirming !== undefined) {
    return decided(TRUE, {
      evidence: [...latest.evidence, ...evidenceOf([confirming])],
      flips,
      clauses: () => [...latest.clauses(), `${confirming.answer.clause()}, at least ${formatDuration(length)} earlier`],
    })
  }
  // what surely came before a result that says no is not of the run
  const ended = highest(dissenting.map((one) => (one.answer.truth === FALSE ? firstDay(one) : -Infinity)))
  const possible = judged.filter((one) => {
    const mayBeSoEarly = candidates.some((other) => {
      return other !== one.result && (one.on === undefined || after(one.on.first, length) <= other.on.last)
    })
    return one.answer.truth !== FALSE && mayBeSoEarly && lastDay(one) > ended
  })
  if (possible.length === 0) {
    const ending = dissenting.filter((one) => one.answer.truth === FALSE && firstDay(one) === ended)
    return unknown({
      needs: candidates.map((candidate) => question.again(candidate)),
      evidence: [...latest.evidence, ...evidenceOf(ending)],
      flips,
      clauses: () => [
        ...latest.clauses(),
        ...ending.map(({ answer }) => answer.clause()),
        `no result at least ${formatDuration(length)} before the latest confirms it`,
      ],
    })
  }
  const doubtful = judged.filter((one) => {
    if (!possible.includes(one)) return one.answer.truth !== TRUE && possible.some((other) => mayFollow(one, other))
    return one.answer.truth === UNKNOWN || !isSoEarly(one, newest, length)
  })
  return unknown({
    needs: doubtful.map(({ answer }) =>
      answer.truth === UNKNOWN ? (answer.need ?? question.need) : dateOf(question.need),
    ),
    evidence: [...latest.evidence, ...evidenceOf(doubtful)],
    flips,
    clauses: () => [
      ...latest.clauses(),
      ...doubtful.map(({ answer }) => answer.clause()),
      `whether it has been so for at least ${formatDuration(length)} is open`,
    ],
  })
}

/**
 * The truth of what `answerSustained` answers to the same results, each of which says this.
 * @param latest what the latest result says
 */
export function truthSustained<F extends Dated>(
  results: readonly F[],
  length: Duration,
  latest: Truth,
  truthOf: (result: F) => Truth,
): Truth {
  if (latest !== TRUE) return latest
  const { newest } = newestOf(results)
  const truths = results.map((result) => ({ on: result.on, truth: truthOf(result), isFirm: !isDoubt(result) }))
  const isConfirmed = truths.some(
    (one) =>
      one.truth === TRUE &&
      one.isFirm &&
      isSoEarly(one, newest, length) &&
      !truths.some((other) => other.truth !== TRUE && mayFollow(other, one)),
  )
  return isConfirmed ? TRUE : UNKNOWN
}

type Placed = Pick<Dated, 'on'>

interface Judged extends Placed {
  readonly result: Dated
  readonly answer: ResultAnswer
}

function isSoEarly({ on }: Placed, newest: Day, length: Duration): boolean {
  return on !== undefined && after(on.last, length) <= newest
}

/** Whether the one may be of the day of the other or of a later one. */
function mayFollow(one: Placed, other: Placed): boolean {
  return lastDay(one) >= firstDay(other)
}

function firstDay({ on }: Placed): number {
  return on?.first ?? -Infinity
}

function lastDay({ on }: Placed): number {
  return on?.last ?? Infinity
}

function evidenceOf(judged: readonly Judged[]): Evidence[] {
  return judged.map(({ result, answer }) => ({ fact: result, value: answer.value }))
}
