import { describe, expect, it } from 'vitest'
import { readPlainly, UNUSUAL } from '../../src/patient/plain-form.js'
import { nameDescribed, nameSchema, textSchema } from '../../src/patient/written-text.js'
import { faultsOf } from './faults.js'
import { read } from './reader.js'

const LONGEST = 'a'.repeat(1000)
const TOO_LONG = 'a'.repeat(1001)

const schemas = [textSchema, nameSchema, nameDescribed('the trial')]

describe('a text', () => {
  it.each(schemas)('has at most 1000 characters', (schema) => {
    for (const text of ['a', ' a', LONGEST]) {
      expect(readPlainly(schema, text)).toBe(text)
      expect(schema.safeParse(text).data).toBe(text)
    }
    for (const value of [TOO_LONG, 5]) {
      expect(readPlainly(schema, value)).toBe(UNUSUAL)
      expect(schema.safeParse(value).success).toBe(false)
    }
  })

  it('may be empty, and a name may not', () => {
    for (const text of ['', ' \n']) {
      expect(readPlainly(textSchema, text)).toBe(text)
      expect(readPlainly(nameSchema, text)).toBe(UNUSUAL)
      expect(nameSchema.safeParse(text).success).toBe(false)
    }
  })
})

describe('a patient with a text that is too long', () => {
  it.each<[string, (text: string) => object]>([
    ['/id', (id) => ({ id })],
    ['/conditions/0', (name) => ({ conditions: [name] })],
    ['/conditions/0/name', (name) => ({ conditions: [{ name }] })],
    ['/conditions/0/code', (code) => ({ conditions: [{ code }] })],
    ['/conditions/0/treatment', (treatment) => ({ conditions: [{ name: 'SLE', treatment }] })],
    ['/conditions/0/treatment/0', (text) => ({ conditions: [{ name: 'SLE', treatment: [text] }] })],
    ['/labs/0/name', (name) => ({ labs: [{ name, value: 5 }] })],
    ['/labs/0/value', (value) => ({ labs: [{ name: 'IgG', value }] })],
    ['/labs/0/unit', (unit) => ({ labs: [{ name: 'IgG', value: 5, unit }] })],
    ['/labs/0/flag', (flag) => ({ labs: [{ name: 'IgG', value: 5, flag }] })],
    ['/labs/IgG', (value) => ({ labs: { IgG: value } })],
    ['/scores/0/value', (value) => ({ scores: [{ name: 'ESSDAI', value }] })],
    ['/drugs/0', (name) => ({ drugs: [name] })],
    ['/drugs/0/dose', (dose) => ({ drugs: [{ name: 'prednisone', dose }] })],
    ['/drugs/0/dose/unit', (unit) => ({ drugs: [{ name: 'prednisone', dose: { value: 5, unit } }] })],
    ['/drugs/0/route', (route) => ({ drugs: [{ name: 'prednisone', route }] })],
    ['/drugs/0/purpose', (purpose) => ({ drugs: [{ name: 'prednisone', purpose }] })],
    ['/procedures/0/reason', (reason) => ({ procedures: [{ name: 'biopsy', reason }] })],
    ['/allergies/0/reaction', (reaction) => ({ allergies: [{ name: 'penicillin', reaction }] })],
    ['/encounters/0/kind', (kind) => ({ encounters: [{ kind }] })],
    ['/encounters/0/reason', (reason) => ({ encounters: [{ kind: 'hospitalization', reason }] })],
    ['/trialParticipation/0', (id) => ({ trialParticipation: [id] })],
  ])('is refused at %s', (path, patientOf) => {
    const [fault, ...others] = faultsOf(() => read(patientOf(TOO_LONG)))
    expect(fault?.message).toBe(`${path}: expected a text of at most 1000 characters, found '${'a'.repeat(39)}…'`)
    expect(others).toEqual([])
    expect(faultsOf(() => read(patientOf(LONGEST)))).toEqual([])
  })
})
