import type { EventFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import { resolveProcedure } from '../facts/procedure-name.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { rememberedOf } from '../kernel/remembered.js'
import { eventSchema, readEvents } from './events.js'
import { Names } from './names.js'
import type { Reading } from './reading.js'

export const procedureSchema = eventSchema({
  name: 'what it is called',
  code: 'a code with its system, such as snomed:265764009',
  absence: 'where it is known that it was not done',
  entry: 'a procedure: its name, or an object such as { "name": "renal replacement therapy", "date": "2024-01-10" }',
})

const namesOf = rememberedOf(({ procedures }: Vocabulary) => {
  const naming = { kind: 'procedure', lexicon: procedures, systems: ['snomed', 'icd10'] as const }
  return new Names(naming, (name) => resolveProcedure(name, procedures))
})

/** Reads the list of procedures. */
export function readProcedures(raw: unknown, reading: Reading): Listing<EventFact> {
  return readEvents('procedures', raw, procedureSchema, namesOf(reading.vocabulary), reading)
}
