import type { EventFact } from '../facts/fact.js'
import { isUnsure } from '../facts/names/name-doubt.js'
import { resolveProcedure } from '../facts/names/procedure-name.js'
import type { ProcedureTerm } from '../facts/term.js'
import type { Entry } from './entry/entries.js'
import { eventFact } from './entry/event-period.js'
import { readMisplacedPeriod, type MisplacedEntry } from './across/misplaced-entry.js'
import type { Period } from './entry/period.js'
import { goesOn } from './procedures.js'
import { quoted } from '../kernel/quote.js'
import type { Reading } from './reading/reading.js'

/**
 * A procedure that stands among the conditions, as in many problem lists: `s/p splenectomy`. It was done when it is said to
 * have begun; a maintenance dialysis began then, and one that is called active goes on. A dialysis that is called active
 * may be such a one. For names that mean no condition.
 * @returns undefined for what is no procedure either, or has a code, which tells what it is; no fact for one that lies ahead
 */
export function misplacedProcedure(
  { value, path, namePath, pointer }: Entry<MisplacedEntry>,
  reading: Reading,
): { readonly fact: EventFact | undefined } | undefined {
  const { vocabulary, remarks } = reading
  const { name, code, status, end } = value
  if (name === undefined || code !== undefined) return undefined
  const terms = isUnsure(name) ? [] : resolveProcedure(name, vocabulary.procedures)
  if (terms.length === 0) return undefined
  remarks.warn(namePath, `${quoted(name)} is a procedure, not a condition; it was read among the procedures`)
  const named = { path: pointer, label: name, terms, codes: [] }
  const [isActive, isLasting] = [status === 'active', goesOn({ terms })]
  // of what is called past and active, neither is certain
  const isCalledPast = vocabulary.procedures.find(name) === undefined
  const ongoing = isActive && isLasting && end === undefined && !isCalledPast
  const period = readMisplacedPeriod(value, ongoing, path, reading)
  if (period === undefined) return { fact: remarks.leaveOut('procedures', named) }
  const doubt = status === 'suspected' ? 'uncertain' : undefined
  const mayLast =
    isLasting || (isActive && terms.some((term) => vocabulary.procedures.termsOf(term).some(isOneThatLasts)))
  const done: Period = end === undefined && !mayLast ? { ...period, end: period.start } : period
  return { fact: eventFact(named, status === 'absent' ? status : doubt, done) }
}

function isOneThatLasts(term: ProcedureTerm): boolean {
  return goesOn({ terms: [term] })
}
