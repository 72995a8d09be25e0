import { formatDay, type Day } from '../../kernel/day.js'
import { listed } from '../../kernel/listed.js'
import { DERIVED_FROM } from '../../facts/derived/derive.js'
import type { Facts } from '../../facts/facts.js'
import { mayBeOf } from '../../facts/quantity/unit-family.js'
import type { Subject } from './analyte.js'
import { firstCounted } from './counted-results.js'
import type { Evidence } from '../rule/finding.js'
import { type ResultQuestion } from './latest.js'
import { newestOf, type Dated } from './newest.js'
import { resultInWords } from './measured.js'
import { dayInWords } from '../time/moment.js'
import { beside, leftOut, type PassedOver } from '../rule/passed-over.js'

/** Of a result that counts, while others settle the answer. */
export const DECIDES_NOTHING = 'counts, but decides nothing'

/** The results to which a question was put and that have no part in its answer. */
export function resultsPassedOver<F extends Dated>(
  { results, selection, judge }: ResultQuestion<F>,
  day: Day,
  evidence: readonly Evidence[],
): (PassedOver & { readonly fact: F })[] {
  const first = firstCounted(selection, day)
  const { newest, candidates } = newestOf(results)
  const isLatest = (result: F): boolean => candidates.some((candidate) => candidate === result)
  const latest = listed([...new Set(candidates.map(({ on }) => dayInWords(on)))], 'or')
  const why = (result: F): string => {
    const { on, time } = result
    if (on !== undefined && on.last < first) return `too old: results count from ${formatDay(first)} on`
    if (selection.kind !== 'latest' || isLatest(result)) return DECIDES_NOTHING
    if (time?.followedBy !== undefined && on !== undefined && on.last >= newest)
      return `followed by the result of ${time.followedBy} of the same day`
    return on === undefined
      ? 'without a date, so that it is not taken for the latest'
      : `older than the latest result, of ${latest}`
  }
  return beside(
    results.map((fact) => ({ fact })),
    evidence,
  ).map(({ fact }) => ({ fact, value: judge(fact).value, why: why(fact) }))
}

/**
 * What else stands in the record that might have been a result of the subject: entries that were left out, also of what
 * it would be computed from; look-alikes; and, where it has no result, those whose names are not known.
 */
export function subjectPassedOver(
  { kind, analyte, what, lookalikes }: Subject,
  facts: Facts,
  evidence: readonly Evidence[],
): PassedOver[] {
  const { measurements, unrecognisedMeasurements } = facts
  const ids = new Set([analyte.id, ...(DERIVED_FROM.get(analyte.id) ?? [])])
  const left = facts.leftOut.measurements.filter(({ terms }) => terms.some(({ id }) => ids.has(id)))
  const alike = lookalikes.flatMap(({ id, label }) =>
    (measurements.get(id) ?? [])
      .filter(({ derivation }) => derivation === undefined)
      .map((fact) => ({ fact, value: resultInWords(fact), why: `${label} is not equivalent to ${what}` })),
  )
  const nameless = measurements.has(analyte.id)
    ? []
    : unrecognisedMeasurements.filter((fact) => fact.kind === kind && mayBeOf(fact, analyte))
  return [
    ...leftOut(left, facts),
    ...beside(alike, evidence),
    ...beside(
      nameless.map((fact) => ({ fact, value: '', why: `its name is not known, and could mean ${what}` })),
      evidence,
    ),
  ]
}
