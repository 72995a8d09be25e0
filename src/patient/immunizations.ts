import * as z from 'zod'
import { resolveDrug } from '../facts/drug-name.js'
import type { EventFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { DrugTerm } from '../facts/term.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { rememberedOf } from '../kernel/remembered.js'
import { statusSchema } from './doubt.js'
import { codeSchema, nameSchema, readList } from './entries.js'
import { eventFact, ongoingSchema, periodShape, readEventPeriod } from './event-period.js'
import { Names } from './names.js'
import { withBlank } from './plain-form.js'
import type { Reading } from './reading.js'

export const immunizationSchema = withBlank(
  z
    .object({
      name: nameSchema.optional().describe('the vaccine'),
      code: codeSchema.optional().describe('a code with its system, such as cvx:03 or atc:J07BD52'),
      status: statusSchema('where it is known that it was not given'),
      ...periodShape,
      ongoing: ongoingSchema,
    })
    .describe('a vaccination: the vaccine, or an object such as { "name": "MMR", "date": "2026-02-15" }'),
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

const namesOf = rememberedOf(({ drugs }: Vocabulary) => {
  const naming = { kind: 'vaccine', lexicon: drugs, systems: ['cvx', 'atc', 'rxnorm'] as const }
  return new Names(naming, (name) => resolveDrug(name, drugs).terms)
})

/** Reads the list of vaccinations. */
export function readImmunizations(raw: unknown, reading: Reading): Listing<EventFact<DrugTerm>> {
  const names = namesOf(reading.vocabulary)
  return readList('immunizations', raw, immunizationSchema, 'name', reading.remarks, ({ value, path, namePath }) => {
    const { name, code, status } = value
    const recognised = names.recognise({ name, code, path, namePath }, reading.remarks)
    const period = readEventPeriod(value, path, reading)
    if (recognised === undefined) return undefined
    const { label, terms: meant, codes } = recognised
    const pointer = reading.remarks.pointer(path)
    if (period === undefined)
      return reading.remarks.leaveOut('immunizations', { path: pointer, label, terms: meant, codes })
    return eventFact({ path: pointer, label, terms: meant, codes }, status, period)
  })
}
