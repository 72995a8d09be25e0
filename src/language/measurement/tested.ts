import type { Day } from '../../kernel/day.js'
import { FALSE } from '../../kernel/truth.js'
import type { Facts } from '../../facts/facts.js'
import type { Fact, Measurement } from '../../facts/fact.js'
import type { Analyte } from '../../facts/analyte.js'
import type { Score } from '../../facts/term.js'
import { mayBeOf } from '../../facts/quantity/unit-family.js'
import type { Subject } from './analyte.js'
import { firstCounted } from './counted-results.js'
import { decided, unknown, type Finding } from '../rule/finding.js'
import type { ResultQuestion, Selection } from './latest.js'
import type { Dated } from './newest.js'
import type { Evaluation } from '../rule/rule.js'

/** What a test says that nobody needs and nobody did: nothing, and so no word of it. */
export const NOT_TESTED = decided(FALSE, { clauses: () => [] })
/** The same where the rule itself would ask for the test: that only silence says no is no more than assumed. */
export const NO_RESULT: Finding = { ...NOT_TESTED, basis: 'assumed' }

/** Nobody did the test, unless a result whose name is not known is one of it. */
export function notTested(
  { kind, analyte, what }: Subject,
  { unrecognisedMeasurements }: Facts,
  silent: Finding,
): Finding {
  const nameless = unrecognisedMeasurements.filter((fact) => fact.kind === kind && mayBeOf(fact, analyte))
  return unlessNamed(nameless, kind, what, silent)
}

/** Whether there is a result that may count. */
export function isTested(
  { measurements }: Facts,
  analyte: Analyte,
  others: readonly Analyte[],
  selection: Selection,
  day: Day,
): boolean {
  return (
    areSome(measurements.get(analyte.id), selection, day) ||
    others.some(({ id }) => areSome(measurements.get(id), selection, day))
  )
}

/**
 * Where silence is a no, and every result that may count says no, it does not matter which of them count.
 * @param questions to the test and, of a panel, to each of its tests
 * @returns undefined where a result may say yes
 */
export function deniedAnyhow(
  questions: readonly ResultQuestion<Measurement>[],
  selection: Selection,
  day: Day,
  flips: readonly Day[],
): Finding | undefined {
  const judged = questions.flatMap(({ results, judge }) =>
    results.filter((result) => mayCount(result, selection, day)).map((result) => ({ result, answer: judge(result) })),
  )
  if (judged.some(({ answer }) => answer.truth !== FALSE)) return undefined
  return decided(FALSE, {
    evidence: judged.map(({ result, answer }) => ({ fact: result, value: answer.value })),
    flips,
    clauses: () => judged.map(({ answer }) => answer.clause()),
  })
}

/**
 * What is to be said to a rule of which only what is recorded counts, where no result counts.
 * @returns undefined where one does, or where silence counts, too
 */
export function unheard(
  subject: Subject,
  others: readonly Analyte[],
  selection: Selection,
  { ignoresSilence, facts, resultsDay }: Evaluation,
): Finding | undefined {
  if (ignoresSilence !== true || isTested(facts, subject.analyte, others, selection, resultsDay)) return undefined
  return notTested(subject, facts, NO_RESULT)
}

/** The same of a score. */
export function unscored(
  { id, label }: Score,
  selection: Selection,
  { ignoresSilence, facts, resultsDay }: Evaluation,
): Finding | undefined {
  if (ignoresSilence !== true || areSome(facts.scores.get(id), selection, resultsDay)) return undefined
  return notScored(label, facts, NO_RESULT)
}

/** Nobody scored it, unless a score whose name is not known is one of it. */
export function notScored(label: string, { unrecognisedScores }: Facts, silent: Finding): Finding {
  return unlessNamed(unrecognisedScores, 'score', label, silent)
}

function areSome(results: readonly Dated[] | undefined, selection: Selection, day: Day): boolean {
  return results?.some((result) => mayCount(result, selection, day)) ?? false
}

/** Whether the result is of the time that is looked at, or may be. */
export function mayCount({ on }: Dated, selection: Selection, day: Day): boolean {
  return on === undefined || on.last >= firstCounted(selection, day)
}

/** The answer of silence, unless an entry whose name is not known breaks it. */
function unlessNamed(
  nameless: readonly Fact[],
  kind: 'lab' | 'vital' | 'score',
  what: string,
  silent: Finding,
): Finding {
  if (nameless.length === 0) return silent
  return unknown({
    needs: nameless.map(({ label }) => ({ need: `what '${label}' is`, kind, effort: 'record' })),
    evidence: nameless.map((fact) => ({ fact, value: 'listed' })),
    clauses: () => nameless.map(({ label }) => ({ unrecognised: label, kind, couldBe: [what] })),
  })
}
