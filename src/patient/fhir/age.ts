import { civilOf, formatDay } from '../../kernel/day.js'
import { after } from '../../kernel/duration.js'
import { parseSpan } from '../../kernel/span.js'
import type { Quantity, Range } from './elements.js'

/** How many months the units of an age have; days and weeks are counted in days. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['a', 12],
  ['year', 12],
  ['years', 12],
  ['yr', 12],
  ['y', 12],
  ['mo', 1],
  ['month', 1],
  ['months', 1],
])
const DAYS: ReadonlyMap<string, number> = new Map([
  ['wk', 7],
  ['week', 7],
  ['weeks', 7],
  ['d', 1],
  ['day', 1],
  ['days', 1],
])

/**
 * The days on which somebody was of an age, or of a range of ages, as a stretch: whoever was 8 was so for a year.
 * @param birthDate as patient files write it
 * @returns undefined without a birth date, and for an age that is no whole number of a known unit
 */
export function daysOfAge({ low, high }: Range, birthDate: string | undefined): string | undefined {
  const birth = parseSpan(birthDate ?? '')
  if (typeof birth === 'string') return undefined
  const from = low === undefined ? birth.first : birthdayAt(low, birth.first, 0)
  const next = high === undefined ? undefined : birthdayAt(high, birth.last, 1)
  if (from === undefined || (high !== undefined && next === undefined)) return undefined
  return `${formatDay(from)}/${next === undefined ? '..' : formatDay(next - 1)}`
}

/** The day on which somebody reaches an age, or with `more` 1 the next one. */
function birthdayAt({ value, comparator, unit, code }: Quantity, birth: number, more: 0 | 1): number | undefined {
  const amount = Number(value)
  const written = (code ?? unit ?? '').toLowerCase()
  const [months, days] = [MONTHS.get(written), DAYS.get(written)]
  // of "older than 40" it is not known by how much
  if (value === undefined || comparator !== undefined || !Number.isInteger(amount) || amount < 0 || amount > 150 * 366)
    return undefined
  if (days !== undefined) return birth + (amount + more) * days
  if (months === undefined || civilOf(birth).year + (amount * months) / 12 > 9000) return undefined
  return after(birth, { amount: (amount + more) * months, unit: 'months' })
}
