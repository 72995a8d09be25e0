import * as z from 'zod'
import type { Span } from '../../kernel/span.js'
import type { Doubt, EventFact, NamedFact } from '../../facts/fact.js'
import type { Term } from '../../facts/term.js'
import { readDoubt } from './doubt.js'
import type { JsonPath } from '../json/json-path.js'
import { readPeriod, type Period } from './period.js'
import type { Reading } from '../reading/reading.js'
import { placeDate } from '../reading/timeline.js'
import { dateSchema, type WrittenDate } from '../written/written-date.js'

/** The keys by which an entry says when it was: one day, or a start and an end. */
export const periodShape = {
  date: dateSchema.optional().describe('the day, where it was on a single day: YYYY-MM-DD, YYYY-MM or YYYY'),
  start: dateSchema.optional().describe('the first day: YYYY-MM-DD, YYYY-MM or YYYY'),
  end: dateSchema.optional().describe('the last day: YYYY-MM-DD, YYYY-MM or YYYY'),
}

export const ongoingSchema = z.boolean().optional().describe('true while it goes on')

interface WrittenEvent {
  readonly date?: WrittenDate | undefined
  readonly start?: WrittenDate | undefined
  readonly end?: WrittenDate | undefined
  readonly ongoing?: boolean | undefined
}

/**
 * Reads when something was. What has a single date began and ended on that day.
 * @param path the entry
 * @returns undefined, with a warning, for what begins after the as-of date
 */
export function readEventPeriod(
  { date, start, end, ongoing = false }: WrittenEvent,
  path: JsonPath,
  { timeline, remarks }: Reading,
): Period | undefined {
  const keys = { start: 'start', end: 'end', ongoing: 'ongoing is true' }
  if (date === undefined) return readPeriod({ start, end, ongoing }, keys, path, timeline, remarks)
  if (start !== undefined || end !== undefined) {
    const remedy = "give 'date' for a single day, or 'start' and 'end'"
    remarks.refuse([...path, 'date'], "'date' stands beside 'start' or 'end'", remedy)
  }
  const whole = { start: date, end: undefined, ongoing }
  const period = readPeriod(whole, { ...keys, start: 'date' }, path, timeline, remarks)
  return period === undefined || ongoing ? period : { ...period, end: period.start }
}

/** An event of a list as a fact. The same members in the same order for each, which costs less than to copy them. */
export function eventFact<T extends Term>(
  { path, label, terms, codes }: NamedFact<T>,
  status: 'absent' | Doubt | undefined,
  { start, end, ongoing }: Period,
): EventFact<T> {
  const { present, doubt } = readDoubt(status)
  return { path, label, terms, codes, status: present, doubt, start, end, ongoing }
}

/**
 * Reads the day of an entry that has only one.
 * @param path the entry
 * @param key where in it the day stands
 * @returns undefined, with a warning, for a day after the as-of date
 */
export function readDay(
  date: WrittenDate | undefined,
  path: JsonPath,
  { timeline, remarks }: Reading,
  key = 'date',
): { readonly on: Span | undefined } | undefined {
  const placed = placeDate(date, path, key, timeline, remarks)
  if (placed.kind === 'future') {
    remarks.warn([...path, key], `${placed.why}; the entry was left out`)
    return undefined
  }
  return { on: placed.kind === 'past' ? placed.span : undefined }
}
