import * as z from 'zod'
import type { EventFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { DrugTerm } from '../facts/term.js'
import { kindGiven } from '../facts/lexicon/vaccine-kind.js'
import { resolveVaccine } from '../facts/names/vaccine-name.js'
import type { Vocabulary } from '../facts/lexicon/vocabulary.js'
import { rememberedOf } from '../kernel/remembered.js'
import { readList, type Entry } from './entry/entries.js'
import { eventShape, readEvent } from './events.js'
import { Names } from './entry/names.js'
import { withBlank } from './form/plain-form.js'
import { quoted } from '../kernel/quote.js'
import type { Reading } from './reading/reading.js'
import { parseRoute } from './drug/route.js'
import { textSchema } from './written/written-text.js'

const WORDS = {
  name: 'the vaccine',
  code: 'a code with its system, such as cvx:03 or atc:J07BD52',
  absence: 'where it is known that it was not given',
}

export const immunizationSchema = withBlank(
  z
    .object({
      ...eventShape(WORDS),
      route: textSchema.optional().describe('how it was given, a text such as "IM" or "nasal"'),
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
    route: undefined,
  }),
)

const namesOf = rememberedOf(({ drugs }: Vocabulary) => {
  const naming = { kind: 'vaccine', lexicon: drugs, systems: ['cvx', 'atc', 'rxnorm'] as const }
  return new Names(naming, (name) => resolveVaccine(name, drugs))
})

/** Reads the list of vaccinations. */
export function readImmunizations(raw: unknown, reading: Reading): Listing<EventFact<DrugTerm>> {
  const names = namesOf(reading.vocabulary)
  return readList(
    'immunizations',
    raw,
    immunizationSchema,
    'name',
    reading.remarks,
    (entry) => {
      const fact = readEvent('immunizations', entry, names, reading)
      return fact === undefined ? undefined : withKindByRoute(fact, entry, reading)
    },
    { of: ({ terms }, name) => names.besides(name, terms), apart: (fact) => names.apart(fact), status: 'uncertain' },
  )
}

/** The vaccine by the way in which it was given; what is denied of a class is denied of all of it. */
function withKindByRoute(
  fact: EventFact<DrugTerm>,
  { value: { route: written }, path }: Entry<z.output<typeof immunizationSchema>>,
  { vocabulary, remarks }: Reading,
): EventFact<DrugTerm> {
  if (written === undefined || fact.status === 'absent') return fact
  const route = parseRoute(written)
  if (route === undefined) {
    remarks.warn([...path, 'route'], `${quoted(written)} is not a known route; it was not used`)
    return fact
  }
  return { ...fact, terms: fact.terms.map((term) => kindGiven(term, { route }, vocabulary.drugs)) }
}
