import { formatDay, type Day } from '../../kernel/day.js'
import { before, formatDuration, type Duration } from '../../kernel/duration.js'
import { all, some, FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { conflictNeed } from '../rule/conflict.js'
import { isDoubt, OUTDATED, PERHAPS_LATER } from './doubted-result.js'
import { expired, expiries } from './expiries.js'
import { disagreement, isDated, newestOf, type Dated } from './newest.js'
import { decided, unknown, type Evidence, type Finding, type Need } from '../rule/finding.js'

/** What one result says to the question. */
export interface ResultAnswer {
  readonly truth: Truth
  /** the result against the threshold: `platelets 71 ×10⁹/L on 2026-02-20 is below 75 ×10⁹/L` */
  readonly clause: () => string
  readonly value: string
  /** what would decide it, when its truth is unknown */
  readonly need?: Need
  /** what it was computed from, when it is not recorded itself */
  readonly evidence?: readonly Evidence[]
}

/** Which results count. */
export type Selection =
  /** the most recent one, if it is no older than this */
  | { readonly kind: 'latest'; readonly valid: Duration }
  /** any of the window before the day */
  | { readonly kind: 'within'; readonly window: Duration }
  /** every one of the window before the day: the worst of them decides */
  | { readonly kind: 'every'; readonly window: Duration }
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
      return fromSeveral(question, 'any', question.selection.window, day)
    case 'every':
      return fromSeveral(question, 'every', question.selection.window, day)
    case 'ever':
      return fromSeveral(question, 'any', undefined, day)
  }
}

/**
 * Decided by the most recent result. Where dates overlap – two results of one day, or a result of "2026-02" – several
 * may be the most recent: they must agree, or the record contradicts itself. A newer one that could not be computed is
 * not the most recent, but it must not say otherwise; nor must one without a date, which may be of any day.
 */
function fromLatest<F extends Dated>(question: ResultQuestion<F>, valid: Duration, day: Day): Finding {
  const { what, results, need } = question
  const { newest, candidates, undated } = newestOf(results)
  if (candidates.length === 0) return results.length === 0 ? missing(question, '') : dateless(question)
  const firm = candidates.filter((one) => !isDoubt(one))
  const counted = firm.length === 0 ? candidates : firm
  const flips = expiries(counted, valid, day)
  const judged = judgedBy(question, counted)
  const evidence = evidenceOf(judged)
  if (newest < before(day, valid)) {
    return unknown({
      needs: [{ ...need, need: `a newer result for ${need.need}` }],
      evidence,
      flips,
      clauses: () => [expired(what, counted, valid, day)],
    })
  }
  const answers = judged.map(({ answer }) => answer)
  const truth = agreed(answers)
  if (truth !== undefined) {
    const deciding = answers.filter((answer) => answer.truth === truth)
    const doubts: readonly F[] = truth === UNKNOWN ? [] : [...candidates.filter(isDoubt), ...undated]
    const contrary = judgedBy(question, doubts).filter(({ answer }) => answer.truth !== truth)
    if (contrary.length === 0) return settled(truth, deciding, need, evidence, flips)
    return contested(question, { deciding, contrary, evidence, flips })
  }
  return unknown({
    needs: [conflictNeed(`which ${what} is right`, candidates)],
    evidence,
    flips,
    clauses: () => [`${disagreement(counted)}: ${answers.map(({ clause }) => clause()).join('; ')}`],
  })
}

interface Contested<F> {
  readonly deciding: readonly ResultAnswer[]
  readonly contrary: readonly Judged<F>[]
  readonly evidence: readonly Evidence[]
  readonly flips: readonly Day[]
}

/** That what would decide may not be the latest result, since another one says otherwise, or may. */
function contested<F extends Dated>(
  { need }: ResultQuestion<F>,
  { deciding, contrary, evidence, flips }: Contested<F>,
): Finding {
  const isSaid = ({ result, answer }: Judged<F>): boolean => result.on === undefined && answer.truth !== UNKNOWN
  const doubts = [...new Set(contrary.map(({ result }) => (result.on === undefined ? PERHAPS_LATER : OUTDATED)))]
  return unknown({
    needs: contrary.map((one) => (isSaid(one) ? dateOf(need) : (one.answer.need ?? need))),
    evidence: [...evidence, ...evidenceOf(contrary)],
    flips,
    clauses: () => [...deciding, ...contrary.map(({ answer }) => answer)].map(({ clause }) => clause()).concat(doubts),
  })
}

/** The truth of all answers together: unknown where one of them is; undefined where one says yes and another no. */
function agreed(answers: readonly ResultAnswer[]): Truth | undefined {
  const truths = answers.map(({ truth }) => truth)
  if (truths.includes(TRUE) && truths.includes(FALSE)) return undefined
  return truths.includes(UNKNOWN) ? UNKNOWN : truths[0]
}

/**
 * Decided by any result of the window, or of any time; or by every one, so that one that says no decides. A result that
 * may or may not lie in the window – because of a partial date, or of none – cannot decide it.
 */
function fromSeveral<F extends Dated>(
  question: ResultQuestion<F>,
  how: 'any' | 'every',
  window: Duration | undefined,
  day: Day,
): Finding {
  const { results, need } = question
  const period = window === undefined ? '' : ` within ${formatDuration(window)} before ${formatDay(day)}`
  const first = window === undefined ? -Infinity : before(day, window)
  const counted = results.filter(({ on }) => on === undefined || on.last >= first)
  const flips = window === undefined ? [] : expiries(counted.filter(isDated), window, day)
  const judged = counted.map((result) => ({
    answer: question.judge(result),
    inside: !isDoubt(result) && (window === undefined || (result.on !== undefined && result.on.first >= first)),
    result,
  }))
  const inside = judged.filter((one) => one.inside)
  const decisive = how === 'any' ? TRUE : FALSE
  const answers = judged.map(({ answer, ...one }): ResultAnswer => {
    if (one.inside || (answer.truth !== decisive && inside.length > 0)) return answer
    const doubt = isDoubt(one.result) ? '' : `, but may or may not be${period}`
    const clause = (): string => `${answer.clause()}${doubt}`
    return { ...answer, truth: UNKNOWN, clause, need: answer.need ?? dateOf(need) }
  })
  if (answers.length === 0) return { ...missing(question, period), flips }
  const truths = answers.map((answer) => answer.truth)
  const truth = how === 'any' ? some(truths) : all(truths)
  const deciding = answers.filter((answer) => answer.truth === truth)
  return settled(truth, deciding, need, evidenceOf(judged), flips)
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

/** @param period the window that was looked at, in words */
function missing<F extends Dated>({ what, need, instead }: ResultQuestion<F>, period: string): Finding {
  if (period === '' && instead === undefined) return unknown({ needs: [need], clauses: () => [{ untested: what }] })
  const addition = instead === undefined ? '' : ` (${instead} is, but it is not equivalent)`
  return unknown({ needs: [need], clauses: () => [`no result for ${what}${period} is recorded${addition}`] })
}

function dateless<F extends Dated>(question: ResultQuestion<F>): Finding {
  const { what, results, need } = question
  const judged = judgedBy(question, results)
  const answers = judged.map(({ answer }) => answer)
  if (answers.every(({ evidence }) => evidence !== undefined)) {
    return settled(UNKNOWN, answers, need, evidenceOf(judged), [])
  }
  return unknown({
    needs: [dateOf(need)],
    evidence: evidenceOf(judged),
    clauses: () => [`the result for ${what} is recorded without a date`],
  })
}

/** What to ask for where the day of a result decides. */
export function dateOf(asked: Need): Need {
  return { ...asked, need: `date of the result for ${asked.need}`, effort: 'record' }
}

interface Judged<F> {
  readonly result: F
  readonly answer: ResultAnswer
}

function judgedBy<F extends Dated, R extends F>({ judge }: ResultQuestion<F>, results: readonly R[]): Judged<R>[] {
  return results.map((result) => ({ result, answer: judge(result) }))
}

function evidenceOf(judged: readonly Judged<Dated>[]): Evidence[] {
  const all: Evidence[] = []
  for (const { result, answer } of judged) all.push(...(answer.evidence ?? [{ fact: result, value: answer.value }]))
  return all
}
