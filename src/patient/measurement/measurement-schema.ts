import * as z from 'zod'
import { codeSchema } from '../entry/entries.js'
import { withBlank } from '../form/plain-form.js'
import { timeSchema } from '../written/time-of-day.js'
import { dateSchema } from '../written/written-date.js'
import { idSchema, nameSchema, textSchema } from '../written/written-text.js'

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

export type WrittenMeasurement = z.output<typeof measurementSchema>
