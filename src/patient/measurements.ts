import * as z from 'zod'
import { resolveAnalyte } from '../facts/analyte-name.js'
import { measure, measureLimit } from '../facts/measure.js'
import type { Measurement } from '../facts/fact.js'
import type { Facts, UnrecognisedMeasurement } from '../facts/facts.js'
import type { Analyte } from '../facts/term.js'
import { unitFamilyOf } from '../facts/unit-family.js'
import { unitInName } from '../facts/unit-in-name.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { rememberedOf } from '../kernel/remembered.js'
import { codeSchema, codesOf, readListOrMap, type Entry } from './entries.js'
import { readFlag } from './flag.js'
import { withFollowed } from './followed-results.js'
import { Names } from './names.js'
import { withBlank } from './plain-form.js'
import { quoted } from './quote.js'
import type { Reading } from './reading.js'
import { isCode } from './recognise.js'
import { withoutReplaced, type ReadResult } from './replaced-results.js'
import { indexed, readResultDay } from './results.js'
import { timeSchema, type TimeOfDay } from './time-of-day.js'
import { toldInPercent } from './told-in-percent.js'
import { disputedAs, inAnotherUnit, notFinal, ofAnother, resembling } from './unusable-results.js'
import { dateSchema } from './written-date.js'
import { idSchema, nameSchema, textSchema } from './written-text.js'

const STATUSES = ['final', 'corrected', 'amended', 'preliminary', 'entered-in-error'] as const

const valueSchema = z.union([z.number(), textSchema, z.boolean()])

export const measurementSchema = withBlank(
  z
    .object({
      name: nameSchema.optional().describe('what was measured'),
      code: codeSchema.optional().describe('a code with its system, such as loinc:2160-0'),
      value: valueSchema.describe('a number, or a text such as "<0.5", "1:320", "negative" or "18.2 g/L"'),
      unit: textSchema.optional().describe('the unit, a text such as "g/L"'),
      date: dateSchema.optional().describe('the day of the sample: YYYY-MM-DD, YYYY-MM or YYYY'),
      time: timeSchema.optional().describe('the time of day of the sample, HH:MM, where a day has several'),
      low: z.number().optional().describe('the lower limit of normal on the same result, a number in the same unit'),
      high: z.number().optional().describe('the upper limit of normal on the same result, a number in the same unit'),
      flag: textSchema.optional().describe('L, N or H: where the result lies within its limits of normal'),
      interpretation: textSchema.optional().describe('the same as flag'),
      status: z
        .enum(STATUSES)
        .optional()
        .describe(
          'preliminary and entered-in-error results do not count; beside a preliminary one no older one is the latest',
        ),
    })
    .describe('an object such as { "name": "IgG", "value": 18.2, "unit": "g/L", "date": "2026-02-20" }'),
  () => ({
    name: undefined,
    code: undefined,
    value: undefined,
    unit: undefined,
    date: undefined,
    time: undefined,
    low: undefined,
    high: undefined,
    flag: undefined,
    interpretation: undefined,
    status: undefined,
  }),
)

/** Name → value, or → an object without a name. */
export const measurementMapSchema = z.record(idSchema, z.union([valueSchema, measurementSchema.omit({ name: true })]))

type WrittenMeasurement = z.output<typeof measurementSchema>

const SYSTEMS = ['loinc'] as const

const namesOf = rememberedOf(({ analytes, scores }: Vocabulary) => {
  const namesOfKind = (kind: 'lab' | 'vital'): Names<Analyte> => {
    const elsewhere = (name: string): string | undefined =>
      scores.find(name) === undefined
        ? undefined
        : `${quoted(name)} is a score, not a ${kind}; it was read among the scores`
    const naming = { kind, lexicon: analytes, systems: SYSTEMS, elsewhere }
    return new Names(naming, (name) => {
      const analyte = resolveAnalyte(name, analytes)
      return analyte === undefined ? [] : [analyte]
    })
  }
  return { lab: namesOfKind('lab'), vital: namesOfKind('vital') }
})

/** A score that stands among the results, as an entry of the scores. */
export type MisplacedScore = Entry<{ name: string; value: number | string } & Pick<WrittenMeasurement, 'date' | 'time'>>

const testOf = ({ analyte }: Measurement): string => analyte.id

interface ReadMeasurements extends Pick<Facts, 'unrecognisedMeasurements'> {
  readonly measurements: Map<string, readonly Measurement[]>
  readonly misplacedScores: readonly MisplacedScore[]
}

/** Reads laboratory results and vital signs into one index. Results that do not count are left out with a warning. */
export function readMeasurements(labs: unknown, vitals: unknown, reading: Reading): ReadMeasurements {
  const misplacedScores: MisplacedScore[] = []
  const unrecognisedMeasurements: UnrecognisedMeasurement[] = []
  const results: ReadResult[] = []
  for (const [list, raw, kind] of [
    ['labs', labs, 'lab'],
    ['vitals', vitals, 'vital'],
  ] as const) {
    readListOrMap(list, raw, measurementSchema, reading.remarks, (entry) => {
      const fact = readMeasurement(entry, kind, reading, results)
      if (fact === undefined) return
      if ('analyte' in fact) results.push(asRead(fact, entry))
      else if ('value' in fact) misplacedScores.push(fact)
      else unrecognisedMeasurements.push(fact)
    })
  }
  const measurements: Measurement[] = []
  const times = new Map<Measurement, TimeOfDay>()
  for (const { fact, time } of withoutReplaced(results, reading)) {
    measurements.push(fact)
    if (time !== undefined) times.set(fact, time)
  }
  const ordered = indexed(withFollowed(measurements, times, testOf), testOf)
  return { measurements: ordered, unrecognisedMeasurements, misplacedScores }
}

function asRead(fact: Measurement, { path, value: { status, time } }: Entry<WrittenMeasurement>): ReadResult {
  return { fact, path, status, time }
}

/** @param results takes those of a result that may be of several tests, for which there is no answer then */
function readMeasurement(
  entry: Entry<WrittenMeasurement>,
  kind: 'lab' | 'vital',
  reading: Reading,
  results: ReadResult[],
): Measurement | UnrecognisedMeasurement | MisplacedScore | undefined {
  const { value: written, path, namePath, pointer } = entry
  const { vocabulary, units, remarks } = reading
  const { name, code, value, unit, low, high, status } = written
  const recognised = namesOf(vocabulary)[kind].recognise({ name, code, path, namePath }, remarks)
  if (low !== undefined && high !== undefined && low > high) {
    remarks.refuse(
      [...path, 'low'],
      `the lower limit ${low} is above the upper limit ${high}`,
      'correct one of the two',
    )
  }
  const flag = readFlag(written, path, reading)
  const day = readResultDay(written.date, path, reading)
  const isPreliminary = status === 'preliminary'
  const isError = status === 'entered-in-error'
  if (isError) remarks.warn([...path, 'status'], `the result is ${status}; it was left out`)
  if (recognised === undefined) return undefined
  const { label, terms } = recognised
  const codes = codesOf(code)
  const text = unit === undefined ? String(value) : `${String(value)} ${unit}`
  if (isError || day === undefined) {
    return remarks.leaveOut('measurements', { path: pointer, label, terms, written: text })
  }
  const [named] = terms
  const analyte = named === undefined || codes.length > 0 ? named : toldInPercent(named, written, reading)
  const result = {
    path: pointer,
    label,
    codes: codes.length === 0 ? undefined : codes,
    written: text,
    on: day.on,
  }
  if (analyte === undefined) {
    if (codes.length === 0 && vocabulary.scores.find(label) !== undefined) {
      const final = unit === undefined && typeof value !== 'boolean' ? value : text
      const total = isPreliminary ? status : final
      return { value: { name: label, value: total, date: written.date, time: written.time }, path, namePath, pointer }
    }
    const disputed = new Map(recognised.disputed?.map((one) => [one.id, one]))
    for (const one of disputed.values()) results.push(asRead(disputedAs(result, codes, one), entry))
    if (disputed.size > 0) return undefined
    const resembled = resembling(result, vocabulary.analytes)
    if (resembled !== undefined) return resembled
    if (isPreliminary) {
      remarks.warn([...path, 'status'], 'the result is preliminary; it was left out')
      return remarks.leaveOut('measurements', { path: pointer, label, terms, written: text })
    }
    // a code tells exactly which test it is, so it is none of those that the vocabulary knows
    return (codes.length === 0 ? [label] : codes).some((one) => isCode(one, SYSTEMS))
      ? undefined
      : { path: result.path, label, kind, family: unitFamilyOf({ value, unit }, units), written: text, on: day.on }
  }
  if (isPreliminary) return notFinal(result, analyte)
  const another = ofAnother(result, analyte) ?? inAnotherUnit(result, analyte, unit, units)
  if (another !== undefined) {
    remarks.warn(path, `${label} was set aside: ${another.value.why}`)
    return another
  }
  const measured = measure({ value, unit: unit ?? unitInName(label, value, analyte) }, analyte, units)
  const isOpen = measured.value.kind === 'set-aside' && remarks.isTold(path)
  if (measured.value.kind === 'set-aside') remarks.warn(path, `${label} was set aside: ${measured.value.why}`)
  if (measured.warning !== undefined) remarks.warn(path, `${label}: ${measured.warning}`)
  return {
    path: result.path,
    label,
    codes: result.codes,
    written: result.written,
    on: result.on,
    analyte,
    value: isOpen ? { ...measured.value, isPending: true } : measured.value,
    low: low === undefined ? undefined : measureLimit(low, measured.unit, analyte, units),
    high: high === undefined ? undefined : measureLimit(high, measured.unit, analyte, units),
    flag,
  }
}
