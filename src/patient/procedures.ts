import * as z from 'zod'
import type { EventFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { rememberedOf } from '../kernel/remembered.js'
import { statusSchema } from './doubt.js'
import { codeSchema, nameSchema, readList } from './entries.js'
import { eventFact, ongoingSchema, periodShape, readEventPeriod } from './event-period.js'
import { namedIn, Names } from './names.js'
import { withBlank } from './plain-form.js'
import type { Reading } from './reading.js'

export const procedureSchema = withBlank(
  z
    .object({
      name: nameSchema.optional().describe('what it is called'),
      code: codeSchema.optional().describe('a code with its system, such as snomed:265764009'),
      status: statusSchema('where it is known that it was not done'),
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
    date: undefined,
    start: undefined,
    end: undefined,
    ongoing: undefined,
  }),
)

const namesOf = rememberedOf(({ procedures }: Vocabulary) => {
  const naming = { kind: 'procedure', lexicon: procedures, systems: ['snomed', 'icd10'] as const }
  return new Names(naming, namedIn(naming))
})

/** Reads the list of procedures. */
export function readProcedures(raw: unknown, reading: Reading): Listing<EventFact> {
  const names = namesOf(reading.vocabulary)
  return readList('procedures', raw, procedureSchema, 'name', reading.remarks, ({ value, path, namePath }) => {
    const { name, code, status } = value
    const recognised = names.recognise({ name, code, path, namePath }, reading.remarks)
    const period = readEventPeriod(value, path, reading)
    if (recognised === undefined) return undefined
    const { label, terms: meant, codes } = recognised
    const pointer = reading.remarks.pointer(path)
    if (period === undefined)
      return reading.remarks.leaveOut('procedures', { path: pointer, label, terms: meant, codes })
    return eventFact({ path: pointer, label, terms: meant, codes }, status, period)
  })
}
