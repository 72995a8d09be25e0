import { isUntaken } from '../facts/doubting-words.js'
import { resolveIntake } from '../facts/drug-intake.js'
import type { DrugFact } from '../facts/fact.js'
import { isUnsure } from '../facts/name-doubt.js'
import { withoutStateAfter } from '../facts/state-after.js'
import { asDrug } from './across-lists.js'
import type { Entry } from './entries.js'
import { eventFact } from './event-period.js'
import { readPeriod } from './period.js'
import { quoted } from './quote.js'
import type { Reading } from './reading.js'
import type { WrittenDate } from './written-date.js'

/** What an entry among the conditions says of itself. */
interface Written {
  readonly name?: string | undefined
  readonly code?: string | readonly string[] | undefined
  readonly status?: string | undefined
  readonly onset?: WrittenDate | undefined
  readonly end?: WrittenDate | undefined
}

const KEYS = { start: 'onset', end: 'end', ongoing: 'it goes on' }

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
  { value, path, namePath, pointer }: Entry<Written>,
  { vocabulary, timeline, remarks }: Reading,
): { readonly fact: DrugFact | undefined } | undefined {
  const { name, code, status, onset, end } = value
  if (name === undefined || code !== undefined || status === 'absent' || !saysGiven(name)) return undefined
  const { drugs } = vocabulary
  const { terms } = resolveIntake(name, drugs)
  const isMeant = terms.every((term) => MEANT.some((kind) => drugs.kindsOf(term).has(kind)))
  if (terms.length === 0 || !isMeant) return undefined
  remarks.warn(namePath, `${quoted(name)} is a drug, not a condition; it was read among the drugs`)
  const named = { path: pointer, label: name, terms, codes: [] }
  const period = readPeriod({ start: onset, end, ongoing: false }, KEYS, path, timeline, remarks)
  if (period === undefined) return { fact: remarks.leaveOut('drugs', named) }
  return { fact: asDrug(eventFact(named, 'uncertain', period)) }
}

function saysGiven(name: string): boolean {
  const text = name.trim()
  return (withoutStateAfter(text) !== text || GIVEN.test(text)) && !isUnsure(text) && !isUntaken(text)
}
