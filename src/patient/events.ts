import * as z from 'zod'
import type { EventFact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import type { Term } from '../facts/term.js'
import { statusBy, statusSchema } from './doubt.js'
import { codeSchema, nameSchema, readList, type Entry } from './entries.js'
import { eventFact, ongoingSchema, periodShape, readEventPeriod } from './event-period.js'
import type { Names } from './names.js'
import { withBlank } from './plain-form.js'
import type { Reading } from './reading.js'

/** How the JSON Schema describes the entries of a list of events. */
interface EventWords {
  readonly name: string
  readonly code: string
  /** of the status `absent` */
  readonly absence: string
  readonly entry: string
}

/** The schema of what happened at a time and has a name or a code, and nothing else: a procedure, a vaccination. */
export function eventSchema({ name, code, absence, entry }: EventWords) {
  return withBlank(
    z
      .object({
        name: nameSchema.optional().describe(name),
        code: codeSchema.optional().describe(code),
        status: statusSchema(absence),
        ...periodShape,
        ongoing: ongoingSchema,
      })
      .describe(entry),
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
}

/** Reads a list of such events. */
export function readEvents<T extends Term>(
  list: 'immunizations',
  raw: unknown,
  schema: ReturnType<typeof eventSchema>,
  names: Names<T>,
  reading: Reading,
): Listing<EventFact<T>> {
  return readList(list, raw, schema, 'name', reading.remarks, (entry) => readEvent(list, entry, names, reading))
}

/** Reads one of them. */
export function readEvent<T extends Term>(
  list: 'immunizations' | 'procedures',
  { value, path, namePath, pointer }: Entry<z.output<ReturnType<typeof eventSchema>>>,
  names: Names<T>,
  reading: Reading,
): EventFact<T> | undefined {
  const { remarks } = reading
  const { name, code, status } = value
  const recognised = names.recognise({ name, code, path, namePath }, remarks)
  const period = readEventPeriod(value, path, reading)
  if (recognised === undefined) return undefined
  const { label, terms, codes } = recognised
  const named = { path: pointer, label, terms, codes }
  return period === undefined
    ? remarks.leaveOut(list, named)
    : eventFact(named, statusBy(status, name, names.knows), period)
}
