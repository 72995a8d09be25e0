import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { patientSchema } from '../../src/patient/schema.js'
import { diagnosticsOf } from './reader.js'

/** Refusals that need more than the form: the vocabulary, the calendar, several keys at once. */
const BEYOND_FORM = /has no|neither|lies before|is after|above|stands|same item|not born/u

describe('the schema of the patient', () => {
  const json = z.toJSONSchema(patientSchema, { io: 'input' })

  it('can be printed as JSON Schema, and describes every key', () => {
    expect(Object.entries(json.properties ?? {}).filter(([, field]) => !isDescribed(field))).toEqual([])
    expect(Object.keys(json.properties ?? {})).toContain('trialParticipation')
  })

  it('describes every key of every entry', () => {
    const undescribed: string[] = []
    JSON.stringify(json, (key, value: unknown) => {
      if (key !== 'properties' || typeof value !== 'object' || value === null) return value
      for (const [name, field] of Object.entries(value)) if (!isDescribed(field)) undescribed.push(name)
      return value
    })
    expect(undescribed).toEqual([])
  })

  it('accepts exactly the forms that are read', () => {
    const scalar = fc.oneof(
      fc.constantFrom<unknown>(
        'lupus',
        '',
        '2026',
        '2023-02-30',
        'active',
        'oral',
        5,
        -1,
        13.5,
        true,
        null,
        'absent',
        'unknown',
      ),
      fc.constant<unknown>([]),
      fc.constant<unknown>({}),
    )
    const key = fc.constantFrom(
      ...'name code value unit date low flag status start ongoing dose response kind id items grade meets onset total met others excluded'.split(
        ' ',
      ),
    )
    const entry = fc.oneof(
      scalar,
      fc.dictionary(key, fc.oneof(scalar, fc.dictionary(key, scalar, { maxKeys: 3 })), { maxKeys: 4 }),
    )
    const list = fc.oneof(scalar, fc.array(entry, { maxLength: 3 }), fc.dictionary(key, entry, { maxKeys: 3 }))
    const patient = fc.dictionary(fc.constantFrom(...Object.keys(patientSchema.shape)), list, { maxKeys: 3 })
    fc.assert(
      fc.property(patient, (given) => {
        const refused = diagnosticsOf(JSON.stringify(given))
          .filter(({ severity, message }) => severity === 'error' && !BEYOND_FORM.test(message))
          .map(({ message }) => message)
        expect({ given, accepted: patientSchema.safeParse(given).success, refused }).toMatchObject({
          accepted: refused.length === 0,
        })
      }),
      { numRuns: 1000 },
    )
  })
})

function isDescribed(field: unknown): boolean {
  return typeof field === 'object' && field !== null && 'description' in field
}
