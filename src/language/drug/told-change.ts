import type { Day } from '../../kernel/day.js'
import { after, type Duration } from '../../kernel/duration.js'
import type { Span } from '../../kernel/span.js'
import type { DrugFact } from '../../facts/fact.js'

/** Of a start that is told to the year or better; one of "any day until then" tells of no change. */
const LONGEST_YEAR = 366

/**
 * Whether the record tells of a change of the dose, or of a start, that may lie within so long before the day, and may not:
 * "changed in April". An entry that goes on from another one was not begun anew.
 */
export function mayHaveChanged(fact: ChangeTold, asked: Duration, day: Day): boolean {
  return changesTold(fact).some(({ first, last }) => after(first, asked) <= day && after(last, asked) > day)
}

/** The days after `day` on which the first, and the last, day of such a change is so long ago. */
export function changeFlips(fact: ChangeTold, asked: Duration | undefined, day: Day): Day[] {
  if (asked === undefined) return []
  const limits = changesTold(fact).flatMap(({ first, last }) => [after(first, asked), after(last, asked)])
  return limits.filter((limit) => limit > day)
}

function changesTold({ stableSince, start, continuesFrom }: ChangeTold): readonly Span[] {
  const isDated = start !== undefined && start.last - start.first < LONGEST_YEAR && continuesFrom === undefined
  return [...(stableSince === undefined ? [] : [stableSince]), ...(isDated ? [start] : [])]
}

type ChangeTold = Pick<DrugFact, 'stableSince' | 'start' | 'continuesFrom'>
