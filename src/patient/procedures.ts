import * as z from 'zod'
import type { ProcedureFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import { resolveProcedure } from '../facts/procedure-name.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { rememberedOf } from '../kernel/remembered.js'
import { statusSchema } from './doubt.js'
import { readReasons } from './encounters.js'
import { codeSchema, nameSchema, readList } from './entries.js'
import { ongoingSchema, periodShape } from './event-period.js'
import { readEvent } from './events.js'
import { Names } from './names.js'
import { phrasesSchema } from './phrases.js'
import { withBlank } from './plain-form.js'
import type { Reading } from './reading.js'

export const procedureSchema = withBlank(
  z
    .object({
      name: nameSchema.optional().describe('what it is called'),
      code: codeSchema.optional().describe('a code with its system, such as snomed:265764009'),
      status: statusSchema('where it is known that it was not done'),
      reason: phrasesSchema.describe('what it was for: a text such as "kidney failure", or a list of texts'),
      ...periodShape,
      ongoing: ongoingSchema,
    })
    .describe(
      'a procedure: its name, or an object such as { "name": "renal replacement therapy", "date": "2024-01-10" }',
    ),
  () => ({
    name: undefined,
    code: undefined,
    status: undefined,
    reason: undefined,
    date: undefined,
    start: undefined,
    end: undefined,
    ongoing: undefined,
  }),
)

const namesOf = rememberedOf(({ procedures }: Vocabulary) => {
  const naming = { kind: 'procedure', lexicon: procedures, systems: ['snomed', 'icd10'] as const }
  return new Names(naming, (name) => resolveProcedure(name, procedures))
})

/** Reads the list of procedures. */
export function readProcedures(raw: unknown, reading: Reading): Listing<ProcedureFact> {
  const names = namesOf(reading.vocabulary)
  return readList('procedures', raw, procedureSchema, 'name', reading.remarks, (entry) => {
    const reasons = readReasons(entry.value.reason, entry.path, reading)
    const event = readEvent('procedures', entry, names, reading)
    if (event === undefined) return undefined
    const placed = entry.value.date !== undefined && goesOn(event) ? { ...event, end: undefined } : event
    return reasons.length === 0 ? placed : { ...placed, reasons }
  })
}

/** Whether all that it may be goes on: a day that is recorded for it is one on which it was, and not its last. */
function goesOn({ terms }: ProcedureFact): boolean {
  return terms.length > 0 && terms.every((term) => term.goesOn === true)
}
