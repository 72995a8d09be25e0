import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Measurement } from '../../facts/fact.js'
import type { Need } from '../rule/finding.js'
import { dateOf } from '../measurement/latest.js'
import type { TherapyStart } from './therapy-start.js'

/** How a result lies to the start of a therapy; the day of the start counts as since the start. */
export interface Placed {
  readonly result: Measurement
  readonly since: Truth
  /** what would settle it, when that is unknown */
  readonly needs: readonly Need[]
}

/** The results that are, or may be, since the start of the therapy. */
export function sinceStart(results: readonly Measurement[], start: TherapyStart, asked: Need): Placed[] {
  return results.map((result) => placed(result, start, asked)).filter(({ since }) => since !== FALSE)
}

function placed(result: Measurement, { first, last, doubts }: TherapyStart, asked: Need): Placed {
  const { on } = result
  if (on !== undefined && on.first >= last) return { result, since: TRUE, needs: [] }
  if (on !== undefined && on.last < first) return { result, since: FALSE, needs: [] }
  if (on === undefined || on.first < on.last) return { result, since: UNKNOWN, needs: [dateOf(asked)] }
  const needs = doubts.filter((doubt) => doubt.first <= on.last).map(({ need }) => need)
  return { result, since: UNKNOWN, needs }
}
