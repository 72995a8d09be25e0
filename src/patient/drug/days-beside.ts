import { endsInShortDate } from '../../facts/names/short-date.js'
import { dateTakenOff } from '../../facts/names/date-behind.js'
import { resolveIntake } from '../../facts/names/drug-intake.js'
import type { EventFact } from '../../facts/fact.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import { overlaps, type Span } from '../../kernel/span.js'
import type { Period } from '../entry/period.js'
import { toldPeriod } from '../entry/told-period.js'
import type { Timeline } from '../reading/timeline.js'

type Days = Pick<Period, 'start' | 'end'>

/**
 * The days of a drug that an entry of another list tells, and its name: "rituximab since 05/2025" among the procedures. Those of the
 * entry are of the drug where the name tells of no others; what the two do not leave possible together is open.
 */
export function daysBeside(
  { label, start, end }: Pick<EventFact, 'label' | 'start' | 'end'>,
  { drugs }: Pick<Vocabulary, 'drugs'>,
  timeline: Timeline,
): Days {
  const own = { start, end }
  const date = resolveIntake(label, drugs).date ?? dateTakenOff(label)?.date
  if (date === undefined) return own
  const first = start ?? end
  const entry = first === undefined ? undefined : { first: first.first, last: (end ?? first).last }
  if (date.stretch !== undefined) return byStretch(entry, date.stretch, toldPeriod(date, timeline))
  if (date.days === undefined) {
    return entry === undefined || (start !== undefined && endsInShortDate(label, start)) ? own : OPEN
  }
  const told = toldPeriod(date, timeline)
  if (date.is === 'last') return untilThen(own, entry, date.days, told)
  if (date.saysFirst === true) return sinceThen(own, entry, date.days, told)
  return entry !== undefined && overlaps(entry, date.days) ? own : OPEN
}

const OPEN: Days = { start: undefined, end: undefined }

function byStretch(
  entry: Span | undefined,
  { from, to }: { readonly from: Span; readonly to: Span },
  told: Days,
): Days {
  return entry === undefined || overlaps(entry, { first: from.first, last: to.last }) ? told : OPEN
}

/** Before then it may have been given on the day of the entry as well; after it neither is known. */
function untilThen(own: Days, entry: Span | undefined, last: Span, told: Days): Days {
  if (entry === undefined || entry.last < last.first) return told
  if (!overlaps(entry, last)) return OPEN
  return { start: own.start, end: own.end ?? told.end }
}

function sinceThen(own: Days, entry: Span | undefined, first: Span, told: Days): Days {
  if (entry === undefined || entry.first > first.last) return told
  return overlaps(entry, first) ? { start: own.start, end: undefined } : OPEN
}
