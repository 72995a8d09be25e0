import * as z from 'zod'
import { mayBeOneDose } from '../../facts/daily-dose.js'
import type { NamedIntake } from '../../facts/names/drug-intake.js'
import type { Dose } from '../../facts/dose.js'
import type { DrugFact } from '../../facts/fact.js'
import { isNoDose, parseDose } from './dose.js'
import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import type { Reading } from '../reading/reading.js'
import { placeDate } from '../reading/timeline.js'
import type { WrittenDate } from '../written/written-date.js'
import { mostMilligramsTold } from './unread-dose.js'
import { textSchema } from '../written/written-text.js'

export const doseSchema = z.union([
  textSchema,
  z.object({
    value: z.number().describe('the amount of one dose, a number'),
    unit: textSchema.describe('a unit of mass such as mg; or mg/day'),
    perDay: z.number().optional().describe('how many such doses a day, a number'),
  }),
])

/** What an entry says of how much is taken. */
interface WrittenDosage {
  readonly name?: string | undefined
  readonly dose?: z.output<typeof doseSchema> | undefined
  readonly stableSince?: WrittenDate | undefined
}

/** What is tapered changes, so a record that calls it stable contradicts itself. */
export function readDosage(
  { name = '', dose: written, stableSince: date }: WrittenDosage,
  named: Pick<NamedIntake, 'amount' | 'isNone'>,
  path: JsonPath,
  reading: Reading,
): Pick<DrugFact, 'dose' | 'unreadDose' | 'stableSince'> & { readonly isNone: boolean } {
  const text = typeof written === 'object' ? inText(written) : written
  const isNone = named.isNone || (text !== undefined && isNoDose(text))
  const told = named.isNone ? { text: name, at: [...path, 'name'] } : { text: String(text), at: [...path, 'dose'] }
  const dose = isNone
    ? readNoDose(told, reading)
    : withNamed(readDose(text, named, path, reading), text, named, path, reading)
  const stableSince = readStableSince(date, path, reading)
  const unreadDose = dose?.kind === 'daily' ? undefined : mostMilligramsTold(text, named.amount)
  if (dose?.kind !== 'tapering' || stableSince === undefined) return { dose, unreadDose, stableSince, isNone }
  const message = `the dose is tapered, but stableSince says that it is unchanged; neither was used`
  reading.remarks.warn([...path, 'stableSince'], message)
  return { dose: undefined, unreadDose, stableSince: undefined, isNone }
}

/** None is no intake: whether it was ever taken, and until when, is left open. */
function readNoDose({ text, at }: { readonly text: string; readonly at: JsonPath }, { remarks }: Reading): Dose {
  remarks.warn(at, `${quoted(text)} is no intake; give the end of the drug, or the status 'absent'`)
  return { kind: 'daily', milligramsPerDay: 0 }
}

function readDose(
  text: string | undefined,
  named: Pick<NamedIntake, 'amount'>,
  path: JsonPath,
  { remarks }: Reading,
): Dose | undefined {
  if (text === undefined) return undefined
  const read = parseDose(text) ?? timesNamed(text, named)
  if (read?.kind === 'per-kilogram') {
    const message = `${quoted(text)} does not say how much is taken a day; write the amount, such as '30 mg/day'`
    remarks.warn([...path, 'dose'], message)
  }
  if (read !== undefined) return read
  const message = `${quoted(text)} is not an amount of mass a day, such as '10 mg/day'; the dose was not used`
  remarks.warn([...path, 'dose'], message)
  return undefined
}

/** The dose of a strength in the name, and of how often it is taken in the dose: `Decortin H 5 mg`, `1-0-1`. */
function timesNamed(text: string, { amount }: Pick<NamedIntake, 'amount'>): Dose | undefined {
  const dose = amount === undefined ? undefined : parseDose(`${amount} ${text}`)
  return dose?.kind === 'daily' ? dose : undefined
}

/** What the name tells of how much is taken a day, where nothing else does; where they differ, neither. */
function withNamed(
  dose: Dose | undefined,
  text: string | undefined,
  { amount }: Pick<NamedIntake, 'amount'>,
  path: JsonPath,
  { remarks }: Reading,
): Dose | undefined {
  const told = amount === undefined ? undefined : parseDose(amount)
  if (told?.kind !== 'daily') return dose
  if (text === undefined) return told
  if (dose?.kind !== 'daily' || mayBeOneDose(dose, told)) return dose
  const message = `the dose is ${quoted(text)}, but the name says ${quoted(String(amount))}; neither was used`
  remarks.warn([...path, 'dose'], message)
  return undefined
}

function inText({ value, unit, perDay }: Exclude<z.output<typeof doseSchema>, string>): string {
  return perDay === undefined ? `${value} ${unit}` : `${value} ${unit} ${perDay} times daily`
}

function readStableSince(
  date: WrittenDate | undefined,
  path: JsonPath,
  { timeline, remarks }: Reading,
): DrugFact['stableSince'] {
  const placed = placeDate(date, path, 'stableSince', timeline, remarks)
  if (placed.kind === 'future') remarks.warn([...path, 'stableSince'], `${placed.why}; the date was not used`)
  return placed.kind === 'past' ? placed.span : undefined
}
