import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { allergySchema } from '../../../src/patient/allergies.js'
import { classificationSchema } from '../../../src/patient/classifications.js'
import { conditionSchema } from '../../../src/patient/condition/condition-schema.js'
import { drugSchema } from '../../../src/patient/drugs.js'
import { encounterSchema } from '../../../src/patient/encounters.js'
import { measurementSchema } from '../../../src/patient/measurement/measurement-schema.js'
import { readPlainly, UNUSUAL, withPlainReader } from '../../../src/patient/form/plain-form.js'
import { patientSchema } from '../../../src/patient/schema.js'
import { scoreSchema } from '../../../src/patient/scores.js'

const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    'lupus',
    '',
    ' ',
    '2026',
    '2026-02-20',
    '2023-02-30',
    'active',
    'absent',
    'positive',
    'oral',
  ),
  fc.constantFrom<unknown>(7, -1, 13.5, Infinity, true, false, null),
)
const value = fc.oneof(
  { maxDepth: 1 },
  scalar,
  fc.array(scalar, { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('value', 'unit', 'perDay', 'articular', ''), scalar, { maxKeys: 3 }),
)

describe('the plain reader of a schema', () => {
  it.each(
    Object.entries({
      allergySchema,
      classificationSchema,
      conditionSchema,
      drugSchema,
      encounterSchema,
      measurementSchema,
      scoreSchema,
    }),
  )('reads what it reads at all as %s does', (_name, schema) => {
    const key = fc.constantFrom(...Object.keys(schema.shape), 'colour')
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: fc.dictionary(key, value, { maxKeys: 5 }) }, value), (entry) => {
        expectSame(schema, entry)
      }),
      { numRuns: 400 },
    )
  })

  it('reads what it reads at all of a whole patient as the schema does', () => {
    const entry = fc.oneof(scalar, fc.dictionary(fc.constantFrom('name', 'value', 'met', 'date', 'kind'), scalar))
    const list = fc.oneof(entry, fc.array(entry, { maxLength: 2 }), fc.dictionary(fc.constantFrom('IgG', ''), entry))
    const patient = fc.dictionary(fc.constantFrom(...Object.keys(patientSchema.shape)), list, { maxKeys: 3 })
    fc.assert(
      fc.property(patient, (given) => {
        expectSame(patientSchema, given)
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['a result', measurementSchema, { name: 'IgG', value: 18.2, unit: 'g/L', date: '2026-02-20', low: 7, flag: 'H' }],
    ['a word', measurementSchema, { name: 'HBsAg', value: 'negative', status: 'final' }],
    ['a drug', drugSchema, { name: 'MTX', start: '2025', ongoing: true, dose: { value: 5, unit: 'mg' } }],
    ['a score', scoreSchema, { name: 'ESSDAI', items: { articular: 2, renal: 'absent' }, others: 'absent' }],
    ['a condition', conditionSchema, { name: 'lupus', meets: ['AECG-2002'], treatment: ['excision'], grade: 3 }],
    ['an encounter', encounterSchema, { kind: 'hospitalization', reason: 'infection' }],
  ])('leaves nothing of %s to the schema', (_what, schema, entry) => {
    expect(readPlainly<z.ZodType>(schema, entry)).not.toBe(UNUSUAL)
    expectSame(schema, entry)
  })

  it('leaves to the schema an object that has other keys than those known, or lacks one', () => {
    const schema = z.object({ a: z.string() })
    expect([{ a: 'x', b: 1 }, {}, { a: 1 }, [], null].map((given) => readPlainly(schema, given))).toEqual(
      Array.from({ length: 5 }, () => UNUSUAL),
    )
  })

  it('asks the schema where its kind is not known, or its forms are not told apart by their types', () => {
    const either = z.union([z.string().max(1), z.literal('long')])
    expect(['x', 'long', 'other'].map((given) => readPlainly(either, given))).toEqual(['x', 'long', UNUSUAL])
    const objects = z.union([z.object({ a: z.number() }), z.object({ b: z.number() })])
    expect([[1, {}], 'x'].map((given) => readPlainly(z.array(z.unknown()), given))).toEqual([[1, {}], UNUSUAL])
    expect([{ a: 1 }, { b: 1 }, { c: 1 }].map((given) => readPlainly(objects, given))).toEqual([
      { a: 1 },
      { b: 1 },
      UNUSUAL,
    ])
    expect(['5', 'x'].map((given) => readPlainly(z.string().regex(/\d/u).transform(Number), given))).toEqual([
      5,
      UNUSUAL,
    ])
  })

  it('can be given beside the schema', () => {
    const schema = withPlainReader(z.string().transform(Number), (given) => (given === '5' ? 5 : UNUSUAL))
    expect(['5', '6'].map((given) => readPlainly(schema, given))).toEqual([5, UNUSUAL])
  })
})

function expectSame(schema: z.ZodType, given: unknown): void {
  const before = JSON.stringify(given)
  const plainly: unknown = readPlainly(schema, given)
  expect(JSON.stringify(given)).toBe(before)
  if (plainly === UNUSUAL) return
  expect(schema.safeParse(given)).toEqual({ success: true, data: plainly })
}
