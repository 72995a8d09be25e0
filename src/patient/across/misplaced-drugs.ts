import { isUntaken } from '../../facts/names/doubting-words.js'
import { resolveIntake } from '../../facts/names/drug-intake.js'
import type { DrugFact } from '../../facts/fact.js'
import { isUnsure } from '../../facts/names/name-doubt.js'
import { withoutStateAfter } from '../../facts/names/state-after.js'
import { asDrug } from './across-lists.js'
import type { Entry } from '../entry/entries.js'
import { eventFact } from '../entry/event-period.js'
import { readToldCourse, type ToldCourse } from '../drug/told-course.js'
import { readMisplacedPeriod, type MisplacedEntry } from './misplaced-entry.js'
import { quoted } from '../../kernel/quote.js'
import type { Reading } from '../reading/reading.js'

/** Of other kinds, "history of opioids" is rather an abuse, and "history of insulin" a diabetes. */
const MEANT = ['immunomodulator', 'biologic', 'given-for-cancer', 'anti-infective-systemic', 'vaccine']

/** What says that it was given, though it stands among the conditions. */
const GIVEN =
  /(?<!\p{L})(?:infusions?|injections?|therapy|treatment|\p{L}*infusion(?:en)?|\p{L}*therapie|\p{L}*behandlung)$/iu

/**
 * A drug that stands among the conditions, as in many problem lists: `status post rituximab`. It is uncertain, since a drug is
 * named there for what it did as well. For names that mean no condition; a bare name may be an allergy.
 * @returns undefined for what is no drug either, or has a code, which tells what it is; no fact for one that lies ahead
 */
export function misplacedDrug(
  { value, path, namePath, pointer }: Entry<MisplacedEntry>,
  reading: Reading,
): { readonly fact: DrugFact | undefined } | undefined {
  const { vocabulary, remarks } = reading
  const { name, code, status } = value
  if (name === undefined || code !== undefined || status === 'absent' || !saysGiven(name)) return undefined
  const { drugs } = vocabulary
  const { terms, date } = resolveIntake(name, drugs)
  const isMeant = terms.every((term) => MEANT.some((kind) => drugs.kindsOf(term).has(kind)))
  if (terms.length === 0 || !isMeant) return undefined
  remarks.warn(namePath, `${quoted(name)} is a drug, not a condition; it was read among the drugs`)
  const named = { path: pointer, label: name, terms, codes: [] }
  const own = readMisplacedPeriod(value, false, path, reading)
  const isDated = own !== undefined && date !== undefined
  const course: ToldCourse | undefined = isDated ? readToldCourse(own, false, { name, date, namePath }, reading) : own
  if (course === undefined) return { fact: remarks.leaveOut('drugs', named) }
  const { mayStart, start, end, ongoing } = course
  return { fact: asDrug(eventFact(named, 'uncertain', { start: mayStart ?? start, end, ongoing })) }
}

function saysGiven(name: string): boolean {
  const text = name.trim()
  return (withoutStateAfter(text) !== text || GIVEN.test(text)) && !isUnsure(text) && !isUntaken(text)
}
