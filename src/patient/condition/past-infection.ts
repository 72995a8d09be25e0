import type { ResolvedCondition } from '../../facts/names/condition-name.js'
import type { ConditionFact } from '../../facts/fact.js'
import { arePassing, LONGEST } from '../../facts/lexicon/passing-infection.js'
import { after } from '../../kernel/duration.js'
import { parseSpan, type Span } from '../../kernel/span.js'
import { isBeforeBirth, type Timeline } from '../reading/timeline.js'

type Told = Pick<ConditionFact, 'status' | 'onset'>

/** The year behind a name, in words or brackets. */
const YEAR_BEHIND = /(?<!\d)((?:19|20)\d\d)\)?$/u

/**
 * What the name of an acute infection tells where its entry tells no days: "Z.n. Pneumonie" is over, and "Keuchhusten 2001"
 * was there in that year, for a year at most. Of any other disease neither follows.
 */
export function toldOfPast(
  name: string,
  { formerly, isOver }: Pick<ResolvedCondition, 'formerly' | 'isOver'>,
  fact: ConditionFact,
  timeline: Timeline,
): Told {
  const { terms, status, onset, end, remission } = fact
  const isDated = [onset, end, remission].some((span) => span !== undefined)
  if (isDated || !formerly || status === 'active' || !arePassing(terms)) return { status, onset }
  return { status: isOver === true ? (status ?? 'resolved') : status, onset: yearLongPast(name, timeline) }
}

/** Of a year that is not long past, it tells less than its days would; of one before the birth, nothing. */
function yearLongPast(name: string, { asOf, birth }: Timeline): Span | undefined {
  const year = parseSpan(YEAR_BEHIND.exec(name.trim())?.[1] ?? '')
  if (typeof year === 'string' || isBeforeBirth(year, birth)) return undefined
  return after(year.last, LONGEST) < asOf ? year : undefined
}
