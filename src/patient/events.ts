import type * as z from 'zod'
import type { EventFact } from '../facts/fact.js'
import type { Term } from '../facts/term.js'
import { eventStatusSchema, statusBy } from './entry/doubt.js'
import { codeSchema, type Entry } from './entry/entries.js'
import { eventFact, ongoingSchema, periodShape, readEventPeriod } from './entry/event-period.js'
import type { Names } from './entry/names.js'
import type { Reading } from './reading/reading.js'
import { nameSchema } from './written/written-text.js'

/** How the JSON Schema describes these keys. */
interface EventWords {
  readonly name: string
  readonly code: string
  /** of the status `absent` */
  readonly absence: string
}

/** The keys of what happened at a time and has a name or a code: a procedure, a vaccination. */
export function eventShape({ name, code, absence }: EventWords) {
  return {
    name: nameSchema.optional().describe(name),
    code: codeSchema.optional().describe(code),
    status: eventStatusSchema(absence),
    ...periodShape,
    ongoing: ongoingSchema,
  }
}

const CALLED = { immunizations: 'vaccination', procedures: 'procedure' } as const

/** Reads what is there under these keys. What is only planned does not count. */
export function readEvent<T extends Term>(
  list: 'immunizations' | 'procedures',
  { value, path, namePath, pointer }: Entry<z.output<z.ZodObject<ReturnType<typeof eventShape>>>>,
  names: Names<T>,
  reading: Reading,
): EventFact<T> | undefined {
  const { remarks } = reading
  const { name, code, status } = value
  const recognised = names.recognise({ name, code, path, namePath }, remarks)
  const period = readEventPeriod(value, path, reading)
  if (status === 'planned') remarks.warn([...path, 'status'], `the ${CALLED[list]} is planned; it was left out`)
  if (recognised === undefined) return undefined
  const { label, terms, codes } = recognised
  const named = { path: pointer, label, terms, codes }
  if (status === 'planned' || period === undefined) return remarks.leaveOut(list, named)
  return eventFact(named, statusBy(status, name, names.knows), period)
}
