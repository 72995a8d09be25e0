import * as z from 'zod'
import type { ProcedureFact, ReasonFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import { procedureIn } from '../facts/names/procedure-cause.js'
import type { Vocabulary } from '../facts/lexicon/vocabulary.js'
import { rememberedOf } from '../kernel/remembered.js'
import { parseSpan } from '../kernel/span.js'
import { readReasons } from './encounters.js'
import { readList, type Entry } from './entry/entries.js'
import { eventShape, readEvent } from './events.js'
import { Names } from './entry/names.js'
import { phrasesSchema } from './entry/phrases.js'
import { withBlank } from './form/plain-form.js'
import type { Reading } from './reading/reading.js'

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
  () => ({
    name: undefined,
    code: undefined,
    status: undefined,
    date: undefined,
    start: undefined,
    end: undefined,
    ongoing: undefined,
    reason: undefined,
  }),
)

type WrittenProcedure = z.output<typeof procedureSchema>

const namesOf = rememberedOf((vocabulary: Vocabulary) => {
  const naming = { kind: 'procedure', lexicon: vocabulary.procedures, systems: ['snomed', 'icd10'] as const }
  return new Names(naming, (name) => procedureIn(name, vocabulary).terms)
})

/** Reads the list of procedures. */
export function readProcedures(raw: unknown, reading: Reading): Listing<ProcedureFact> {
  const names = namesOf(reading.vocabulary)
  const read = (written: Entry<WrittenProcedure>): ProcedureFact | undefined => {
    const value = withYearOfName(written.value, reading)
    const entry = value === written.value ? written : { ...written, value }
    const event = readEvent('procedures', entry, names, reading)
    if (event === undefined) return undefined
    const reasons = [...readReasons(entry.value.reason, entry.path, reading), ...causeOf(event, reading)]
    const placed = entry.value.date !== undefined && goesOn(event) ? { ...event, end: undefined } : event
    return reasons.length === 0 ? placed : { ...placed, reasons }
  }
  return readList('procedures', raw, procedureSchema, 'name', reading.remarks, read, {
    of: ({ terms }, name) => names.besides(name, terms),
    apart: (fact) => names.apart(fact),
    status: 'uncertain',
  })
}

const YEAR_BEHIND = /^(.+?)[,\s]+\(?((?:19|20)\d\d)\)?$/u

/**
 * `Hysterektomie 2010` was done in that year: of a known procedure without a day of its own, and of a year before this one,
 * in which it may still lie ahead.
 */
function withYearOfName(written: WrittenProcedure, { vocabulary, timeline }: Reading): WrittenProcedure {
  const { name = '', code, date, start, end } = written
  if (code !== undefined || date !== undefined || start !== undefined || end !== undefined) return written
  const [, done = '', year = ''] = YEAR_BEHIND.exec(name) ?? []
  const span = parseSpan(year)
  if (typeof span === 'string' || span.last >= timeline.asOf) return written
  if (procedureIn(name, vocabulary).terms.length > 0 || procedureIn(done, vocabulary).terms.length === 0) return written
  return { ...written, name: done, date: { written: year, span } }
}

/** What its own name says that it was done for. */
function causeOf({ path, label }: ProcedureFact, { vocabulary }: Reading): ReasonFact[] {
  const { cause } = procedureIn(label, vocabulary)
  return cause === undefined ? [] : [{ path, ...cause, suspected: false }]
}

/** Whether all that it may be goes on: a day that is recorded for it is one on which it was, and not its last. */
export function goesOn({ terms }: Pick<ProcedureFact, 'terms'>): boolean {
  return terms.length > 0 && terms.every((term) => term.goesOn === true)
}
