import * as z from 'zod'
import { spanOfDay, type Span } from '../kernel/span.js'
import { measure, measureLimit } from '../facts/measure.js'
import type { Fact, Measurement } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Analyte } from '../facts/term.js'
import { nameSchema, readListOrMap, type Entry } from './entries.js'
import { parseFlag } from './flag.js'
import { pointer, type JsonPath } from './json-path.js'
import { quoted } from './quote.js'
import type { Reading } from './reading.js'
import { recognise } from './recognise.js'
import { readResultDay } from './result-day.js'
import { dateSchema } from './written-date.js'

const STATUSES = ['final', 'corrected', 'amended', 'preliminary', 'entered-in-error'] as const

export const measurementSchema = z
  .object({
    name: nameSchema.optional().describe('what was measured'),
    code: nameSchema.optional().describe('a code with its system, such as loinc:2160-0'),
    value: z.union([z.number(), z.string()]).describe('a number, or a text such as "<0.5", "1:320", "negative" or "18.2 g/L"'),
    unit: z.string().optional().describe('the unit, a text such as "g/L"'),
    date: dateSchema.optional().describe('the day of the sample: YYYY-MM-DD, YYYY-MM or YYYY'),
    low: z.number().optional().describe('the lower limit of normal on the same result, a number in the same unit'),
    high: z.number().optional().describe('the upper limit of normal on the same result, a number in the same unit'),
    flag: z.string().optional().describe('L, N or H: where the result lies within these limits'),
    interpretation: z.string().optional().describe('the same as flag'),
    status: z.enum(STATUSES).optional().describe('final, corrected or amended; preliminary and entered-in-error do not count'),
  })
  .describe('an object such as { "name": "IgG", "value": 18.2, "unit": "g/L", "date": "2026-02-20" }')

const short = z.union([z.number(), z.string()])

export const measurementMapSchema = z.record(nameSchema, z.union([short, measurementSchema.omit({ name: true })]))

type WrittenMeasurement = z.output<typeof measurementSchema>

type Measurements = Pick<Facts, 'measurements' | 'unrecognisedMeasurements'>

/** Reads laboratory results and vital signs into one index. */
export function readMeasurements(labs: unknown, vitals: unknown, reading: Reading): Measurements {
}
