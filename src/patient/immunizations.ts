import type { EventFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { DrugTerm } from '../facts/term.js'
import { resolveVaccine } from '../facts/vaccine-name.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { rememberedOf } from '../kernel/remembered.js'
import { eventSchema, readEvents } from './events.js'
import { Names } from './names.js'
import type { Reading } from './reading.js'

export const immunizationSchema = eventSchema({
  name: 'the vaccine',
  code: 'a code with its system, such as cvx:03 or atc:J07BD52',
  absence: 'where it is known that it was not given',
  entry: 'a vaccination: the vaccine, or an object such as { "name": "MMR", "date": "2026-02-15" }',
})

const namesOf = rememberedOf(({ drugs }: Vocabulary) => {
  const naming = { kind: 'vaccine', lexicon: drugs, systems: ['cvx', 'atc', 'rxnorm'] as const }
  return new Names(naming, (name) => resolveVaccine(name, drugs))
})

/** Reads the list of vaccinations. */
export function readImmunizations(raw: unknown, reading: Reading): Listing<EventFact<DrugTerm>> {
  return readEvents('immunizations', raw, immunizationSchema, namesOf(reading.vocabulary), reading)
}
