import * as z from 'zod'
import type { ProcedureFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import { resolveProcedure } from '../facts/procedure-name.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { rememberedOf } from '../kernel/remembered.js'
import { readReasons } from './encounters.js'
import { readList } from './entries.js'
import { blankEvent, eventShape, readEvent } from './events.js'
import { Names } from './names.js'
import { phrasesSchema } from './phrases.js'
import { withBlank } from './plain-form.js'
import type { Reading } from './reading.js'

const WORDS = {
  name: 'what it is called',
  code: 'a code with its system, such as snomed:265764009',
  absence: 'where it is known that it was not done',
}

export const procedureSchema = withBlank(
  z
    .object({
      ...eventShape(WORDS),
      reason: phrasesSchema.describe('what it was for: a text such as "kidney failure", or a list of texts'),
    })
    .describe(
      'a procedure: its name, or an object such as { "name": "renal replacement therapy", "date": "2024-01-10" }',
    ),
  () => ({ ...blankEvent, reason: undefined }),
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
    return event === undefined || reasons.length === 0 ? event : { ...event, reasons }
  })
}
