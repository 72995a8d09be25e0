import * as z from 'zod'
import { resolveCondition } from '../facts/names/condition-name.js'
import type { EncounterFact, ReasonFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import { readDoubt, statusSchema } from './entry/doubt.js'
import { readList } from './entry/entries.js'
import { ongoingSchema, periodShape, readEventPeriod } from './entry/event-period.js'
import type { JsonPath } from './json/json-path.js'
import { phrasesSchema, readPhrases, termsNamed, type Wording } from './entry/phrases.js'
import { isReadElsewhere } from './across/placed-by-name.js'
import { withBlank } from './form/plain-form.js'
import type { Reading } from './reading/reading.js'
import { unknownName } from './entry/recognise.js'
import { nameDescribed } from './written/written-text.js'

export const encounterSchema = withBlank(
  z
    .object({
      kind: nameDescribed('what it was, a text such as "hospitalization" or "emergency"'),
      status: statusSchema('where it is known that there was none'),
      reason: phrasesSchema.describe('what it was for: a text such as "infection", or a list of texts'),
      ...periodShape,
      ongoing: ongoingSchema,
    })
    .describe('a stay or visit: its kind, or an object such as { "kind": "hospitalization", "reason": "infection" }'),
  () => ({
    kind: undefined,
    status: undefined,
    reason: undefined,
    date: undefined,
    start: undefined,
    end: undefined,
    ongoing: undefined,
  }),
)

/** Reads the list of hospital stays and visits. */
export function readEncounters(raw: unknown, reading: Reading): Listing<EncounterFact> {
  const { remarks, vocabulary } = reading
  return readList('encounters', raw, encounterSchema, 'kind', remarks, ({ value, path, namePath, pointer }) => {
    const { kind, status } = value
    const terms = termsNamed(kind, vocabulary.encounters)
    if (terms.length === 0) remarks.warn(namePath, unknownName(kind, 'kind of encounter', vocabulary.encounters))
    const isOther = (text: string): boolean => isReadElsewhere(text, vocabulary)
    const reasons = readReasons(value.reason, path, reading, status === 'absent' ? undefined : isOther)
    const period = readEventPeriod(value, path, reading)
    if (period === undefined) return remarks.leaveOut('encounters', { path: pointer, label: kind, terms })
    const { present, doubt } = readDoubt(status)
    const { start, end, ongoing } = period
    return { path: pointer, label: kind, terms, status: present, doubt, reasons, start, end, ongoing }
  })
}

/**
 * Reads what a stay, or a procedure, was for.
 * @param entry the stay or procedure
 * @param isOther whether a reason that is no condition is read as something else
 */
export function readReasons(
  written: string | readonly string[] | undefined,
  entry: JsonPath,
  { vocabulary, remarks }: Reading,
  isOther?: (text: string) => boolean,
): ReasonFact[] {
  if (written === undefined) return []
  const lexicon = vocabulary.conditions
  const wording: Wording<Pick<ReasonFact, 'terms' | 'suspected'>> = {
    kind: 'condition',
    lexicon,
    resolve: (text) => {
      const { terms, suspected, formerly } = resolveCondition(text, lexicon)
      // what the patient once had is hardly what a stay was for
      return { terms, suspected: suspected || formerly }
    },
    isKnown: ({ terms }) => terms.length > 0,
    ...(isOther === undefined ? {} : { isOther }),
  }
  return readPhrases(written, [...entry, 'reason'], wording, remarks)
}
