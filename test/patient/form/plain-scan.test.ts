import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { InputError } from '../../../src/kernel/diagnostic.js'
import { parseJson } from '../../../src/patient/json/json.js'
import { UNUSUAL } from '../../../src/patient/form/plain-form.js'
import { scanPlainly } from '../../../src/patient/form/plain-scan.js'
import { patientSchema } from '../../../src/patient/schema.js'
import { lawRuns } from '../../law-runs.js'

function scanned(schema: z.ZodType, text: string): unknown {
  return scanPlainly(schema, new TextEncoder().encode(text))
}

const PATIENT = {
  id: 'P-1',
  birthDate: '1980',
  conditions: ['lupus', { name: 'nephritis', meets: ['AECG-2002'], onset: '2024-05', treatment: 'excision' }],
  labs: [
    { name: 'IgG', value: 18.2, unit: 'g/L', date: '2026-02-20', low: 7, flag: 'H' },
    { code: 'loinc:2160-0', value: 'negative', status: 'final' },
  ],
  vitals: { height: '150 cm', weight: { value: 50, unit: 'kg' }, SpO2: 97 },
  scores: [{ name: 'ESSDAI', items: { articular: 2, renal: 'absent' }, others: 'absent' }],
  drugs: [{ name: 'MTX', start: '2025', ongoing: true, dose: { value: 5, unit: 'mg' }, code: ['atc:L04AX03'] }],
  encounters: [{ kind: 'hospitalization', reason: ['infection'] }],
  reproductive: { pregnant: false },
  statements: { consent: true },
}

describe('a text is read as its schema reads it', () => {
  it.each([
    ['with everything that is usual', PATIENT],
    ['with nothing in it', {}],
    ['with empty lists', { labs: [], vitals: {}, drugs: [] }],
  ])('%s', (_what, patient) => {
    for (const indent of [0, 2]) expectSame(patientSchema, JSON.stringify(patient, null, indent), 'usual')
  })

  it.each([
    ['a key that is not known', '{"a": "x", "b": 1}'],
    ['a key that stands twice', '{"a": "x", "a": "x"}'],
    ['a key without a value', '{"a"}'],
    ['a value of another kind', '{"a": 1}'],
    ['an object in place of a text', '{"a": {}}'],
    ['no quote', '{a: "x"}'],
    ['no bracket at its end', '{"a": "x"'],
    ['no bracket at its beginning', '"a": "x"}'],
    ['something behind it', '{"a": "x"} 1'],
    ['nothing in it that is required', '{}'],
    ['a comma at its end', '{"a": "x",}'],
  ])('but not with %s', (_what, text) => {
    expect(scanned(z.object({ a: z.string() }), text)).toBe(UNUSUAL)
  })

  it.each([
    ['a forbidden key', '{"__proto__": 1}'],
    ['a key that stands twice', '{"a": 1, "a": 1}'],
    ['a key of another form', '{"": 1}'],
    ['a key without a value', '{"a" 1}'],
    ['a value of another kind', '{"a": "x"}'],
    ['a key that is no text', '{1: 1}'],
    ['no bracket at its end', '{"a": 1'],
    ['no bracket at its beginning', '1'],
  ])('and no map with %s', (_what, text) => {
    expect(scanned(z.record(z.string().min(1), z.number()), text)).toBe(UNUSUAL)
  })

  it.each(['[1', '1', '["x"]', '[1,]', '[,1]'])('and not the list %s', (text) => {
    expect(scanned(z.array(z.number()), text)).toBe(UNUSUAL)
  })

  it('in whatever order its keys stand, also where the one before had another', () => {
    const schema = z.object({ a: z.number(), ab: z.number().optional(), b: z.string().optional() })
    for (const text of [
      '{"a": 1, "ab": 2, "b": "x"}',
      '{"a":1,"b":"x","ab":2}',
      '{"b": "x", "a": 1}',
      '{"ab": 2, "a": 1}',
      '{ "a" : 1 }',
      '{"\\u0061": 1, "b": "x"}',
    ]) {
      expectSame(schema, text, 'usual')
    }
    for (const text of ['{"a": 1, "a": 1}', '{"a": 1, "b"', '{"a": 1, "b', '{"b": "x"}']) {
      expect(scanned(schema, text)).toBe(UNUSUAL)
    }
  })

  it('by the form that is meant, where there are several', () => {
    const any = z.union([z.string(), z.number(), z.boolean(), z.array(z.number()), z.object({ a: z.number() })])
    for (const text of ['"x"', '1', 'true', 'false', '[1]', '{"a": 1}']) expectSame(any, text, 'usual')
    const scalar = z.union([z.string(), z.number()])
    for (const text of ['true', 'null', '[1]', '{"a": 1}', '-', '']) expect(scanned(scalar, text)).toBe(UNUSUAL)
    expect(scanned(z.union([z.string().max(1), z.literal('long')]), '"x"')).toBe(UNUSUAL)
  })

  it('or not at all, however it was damaged', () => {
    const text = JSON.stringify(PATIENT)
    const patch = fc.constantFrom(
      '"',
      ',',
      ':',
      '{',
      '}',
      '[',
      ']',
      '\\',
      '\\u0061',
      '-',
      '0',
      '1e5',
      '.',
      ' ',
      'é',
      'null',
      '',
    )
    const edit = fc.record({ at: fc.nat(text.length), length: fc.constantFrom(0, 0, 1, 2, 9), patch })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const damaged = edits.reduce(
          (all, one) => all.slice(0, one.at) + one.patch + all.slice(one.at + one.length),
          text,
        )
        expectSame(patientSchema, damaged)
      }),
      lawRuns(1000),
    )
  })

  it('or not at all, whatever is in it', () => {
    const scalar = fc.constantFrom<unknown>('lupus', '', ' ', '2026', '2023-02-30', 'active', 7, 13.5, 1e21, true, null)
    const member = fc.constantFrom('name', 'code', 'value', 'unit', 'date', 'status', 'met', 'kind', 'items', 'x')
    const entry = fc.oneof(
      scalar,
      fc.dictionary(member, fc.oneof(scalar, fc.array(scalar), fc.dictionary(member, scalar))),
    )
    const list = fc.oneof(entry, fc.array(entry, { maxLength: 2 }), fc.dictionary(fc.constantFrom('IgG', ''), entry))
    const patient = fc.dictionary(fc.constantFrom(...Object.keys(patientSchema.shape)), list, { maxKeys: 3 })
    fc.assert(
      fc.property(patient, (given) => {
        expectSame(patientSchema, JSON.stringify(given))
      }),
      lawRuns(1000),
    )
  })
})

/** Whatever is not left to the careful readers is what they make of it. */
function expectSame(schema: z.ZodType, text: string, how?: 'usual'): void {
  const found = scanned(schema, text)
  if (how !== undefined) expect(found).not.toBe(UNUSUAL)
  if (found === UNUSUAL) return
  expect(schema.safeParse(valueOf(text))).toEqual({ success: true, data: found })
}

function valueOf(text: string): unknown {
  try {
    return parseJson('patient.json', text).value
  } catch (error) {
    return error instanceof InputError ? undefined : error
  }
}
