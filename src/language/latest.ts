import { formatDay, type Day } from '../kernel/day.js'
import { before, firstClearDay, formatDuration, type Duration } from '../kernel/duration.js'
import { any, FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import { formatSpan, type Span } from '../kernel/span.js'
import type { Fact } from '../facts/fact.js'
import { decided, unknown, type Evidence, type Finding, type Need } from './finding.js'

/** A fact of one day: a result, a score. */
export interface Dated extends Fact {
  readonly on: Span | undefined
}

/** What one result says to the question. */
export interface ResultAnswer {
  readonly truth: Truth
  /** the result against the threshold: `platelets 71 ×10⁹/L on 2026-02-20, required at least 75 ×10⁹/L` */
  readonly clause: () => string
  readonly value: string
  /** what would decide it, when its truth is unknown */
  readonly need?: Need
}

/** Which results count. */
export type Selection =
  /** the most recent one, if it is no older than this */
  | { readonly kind: 'latest'; readonly valid: Duration }
  /** any of the window before the day */
  | { readonly kind: 'within'; readonly window: Duration }
  /** any of any time, also one without a date */
  | { readonly kind: 'ever' }

export interface ResultQuestion<F extends Dated> {
  /** as the reports name it: `platelets` */
  readonly what: string
  /** newest first, undated last */
  readonly results: readonly F[]
  readonly selection: Selection
  readonly need: Need
  readonly judge: (result: F) => ResultAnswer
  /** what to add when nothing usable is recorded: a look-alike that is */
  readonly instead: string | undefined
}

/** Answers a question to dated results. What is not recorded, too old or without a date stays unknown. */
export function answerFromResults<F extends Dated>(question: ResultQuestion<F>, day: Day): Finding {
  switch (question.selection.kind) {
    case 'latest':
      return fromLatest(question, question.selection.valid, day)
    case 'within':
      return fromAny(question, question.selection.window, day)
    case 'ever':
      return fromAny(question, undefined, day)
  }
}

/**
 * Decided by the most recent result. Where dates overlap – two results of one day, or a result of "2026-02" – several
 * may be the most recent: they must agree, or the record contradicts itself.
 */
function fromLatest<F extends Dated>(question: ResultQuestion<F>, valid: Duration, day: Day): Finding {
  const { what, results, need } = question
  const dated = results.filter((result) => result.on !== undefined)
  if (dated.length === 0) return missing(question, results.length > 0)
  const newest = Math.max(...dated.map(({ on }) => on?.first ?? -Infinity))
  const candidates = dated.filter(({ on }) => on !== undefined && on.last >= newest)
  const flips = expiries(candidates, valid, day)
  const evidence = evidenceOf(question, candidates)
  const oldest = before(day, valid)
  const expired = candidates.filter(({ on }) => on !== undefined && on.first < oldest)
  if (expired.length > 0) {
    const latest = formatSpan(candidates[0]?.on ?? { first: newest, last: newest })
    return unknown({
      needs: [{ ...need, need: `a new ${need.need}` }],
      evidence,
      flips,
      clauses: () => [`the latest ${what}, of ${latest}, is older than ${formatDuration(valid)} on ${formatDay(day)}`],
    })
  }
  const answers = candidates.map((result) => question.judge(result))
  const [first, ...others] = answers
  if (first !== undefined && others.every(({ truth }) => truth === first.truth)) {
    return settled(first.truth, answers, need, evidence, flips)
  }
  return unknown({
    needs: [{ need: `which ${what} is right: ${candidates.map(({ path }) => path).join(' and ')}`, kind: 'conflict' }],
    evidence,
    flips,
    clauses: () => [`results of the same time disagree: ${answers.map(({ clause }) => clause()).join('; ')}`],
  })
}

function fromAny<F extends Dated>(question: ResultQuestion<F>, window: Duration | undefined, day: Day): Finding {
  const { results, need } = question
  const first = window === undefined ? -Infinity : before(day, window)
  const counted = results.filter(({ on }) => window === undefined || on === undefined || on.last >= first)
  const answers = counted.map((result): ResultAnswer => {
    const answer = question.judge(result)
    const surelyInside = window === undefined || (result.on !== undefined && result.on.first >= first)
    return surelyInside || answer.truth !== TRUE ? answer : { ...answer, truth: UNKNOWN }
  })
  const flips = window === undefined ? [] : expiries(counted, window, day)
  if (answers.length === 0) return { ...missing(question, false), flips }
  const truth = any(answers.map((answer) => answer.truth))
  const deciding = answers.filter((answer) => answer.truth === truth)
  return settled(truth, deciding, need, evidenceOf(question, counted), flips)
}

function settled(
  truth: Truth,
  answers: readonly ResultAnswer[],
  need: Need,
  evidence: readonly Evidence[],
  flips: readonly Day[],
): Finding {
  const clauses = (): string[] => answers.map(({ clause }) => clause())
  if (truth === TRUE || truth === FALSE) return decided(truth, { evidence, flips, clauses })
  return unknown({ needs: answers.map((answer) => answer.need ?? need), evidence, flips, clauses })
}

function missing<F extends Dated>({ what, need, instead }: ResultQuestion<F>, undated: boolean): Finding {
  const clause = undated ? `${what} is recorded without a date` : `${what} is not recorded`
  const addition = instead === undefined ? '' : `; ${instead} is, but it is not equivalent`
  return unknown({
    needs: [undated ? { ...need, need: `date of ${need.need}` } : need],
    clauses: () => [`${clause}${addition}`],
  })
}

function evidenceOf<F extends Dated>({ judge }: ResultQuestion<F>, results: readonly F[]): Evidence[] {
  return results.map((fact) => ({ fact, value: judge(fact).value }))
}

/** The days after `day` on which results leave the window. */
function expiries(results: readonly Dated[], window: Duration, day: Day): Day[] {
  return results
    .flatMap(({ on }) => (on === undefined ? [] : [on.first, on.last]))
    .map((end) => firstClearDay(end, window))
    .filter((flip) => flip > day)
}
