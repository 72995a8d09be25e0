import type { Day } from '../kernel/day.js'
import { FALSE } from '../kernel/truth.js'
import type { Facts } from '../facts/facts.js'
import type { Analyte } from '../facts/term.js'
import type { Subject } from './analyte.js'
import { firstCounted } from './counted-results.js'
import { decided, unknown, type Finding } from './finding.js'
import type { Selection } from './latest.js'

/** What a test says that nobody needs and nobody did: nothing, and so no word of it. */
export const NOT_TESTED = decided(FALSE, { clauses: () => [] })
/** The same where the rule itself would ask for the test: that only silence says no is no more than assumed. */
export const NO_RESULT: Finding = { ...NOT_TESTED, basis: 'assumed' }

/** Nobody did the test, unless a result whose name is not known is one of it. */
export function notTested({ kind, what }: Subject, { unrecognisedMeasurements }: Facts, silent: Finding): Finding {
  const nameless = unrecognisedMeasurements.filter((fact) => fact.kind === kind)
  if (nameless.length === 0) return silent
  return unknown({
    needs: nameless.map(({ label }) => ({ need: `what '${label}' is`, kind, effort: 'record' })),
    evidence: nameless.map((fact) => ({ fact, value: 'listed' })),
    clauses: () => nameless.map(({ label }) => ({ unrecognised: label, kind, couldBe: [what] })),
  })
}

/** Whether there is a result that may count. */
export function isTested(
  { measurements }: Facts,
  analyte: Analyte,
  others: readonly Analyte[],
  selection: Selection,
  day: Day,
): boolean {
  const first = firstCounted(selection, day)
  const mayCount = ({ id }: Analyte): boolean =>
    measurements.get(id)?.some(({ on }) => on === undefined || on.last >= first) ?? false
  return mayCount(analyte) || others.some(mayCount)
}
