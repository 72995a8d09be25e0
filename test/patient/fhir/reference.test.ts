import { describe, expect, it } from 'vitest'
import { References, typeInReference } from '../../../src/patient/fhir/reference.js'
import type { Located } from '../../../src/patient/fhir/resource.js'

function located(
  resourceType: string,
  given: { id?: string; url?: string; contained?: unknown; subject?: unknown } = {},
): Located {
  const { url, ...elements } = given
  return { resource: { resourceType, ...elements }, path: [], url }
}

const patient = located('Patient', { id: 'a', url: 'http://fhir.example.org/r4/Patient/a' })
const medication = located('Medication', { id: 'm1', url: 'urn:uuid:00000000-0000-4000-8000-000000000001' })
const nameless = located('Medication', { url: 'urn:uuid:00000000-0000-4000-8000-000000000002' })
const twice = located('Medication', { id: 'm1' })
const twin = located('Organization', { id: 'a' })
const request = located('MedicationRequest', {
  contained: [5, { id: 'med', resourceType: 'Medication' }, { id: '#x', resourceType: 'Medication' }],
})
const moved = located('Condition', { subject: { reference: 'http://dead.example.org:4080/Patient/a' } })
const references = new References([moved, patient, medication, nameless, twice, twin, request])

describe('a reference', () => {
  it.each<[string, Located]>([
    ['http://fhir.example.org/r4/Patient/a', patient],
    ['http://fhir.example.org/r4/Patient/a/_history/3', patient],
    ['http://dead.example.org:4080/Patient/a', patient],
    ['Patient/a', patient],
    ['Patient/a/_history/3', patient],
    ['urn:uuid:00000000-0000-4000-8000-000000000001', medication],
    ['urn:uuid:00000000-0000-4000-8000-000000000002', nameless],
    ['Medication/m1', medication],
  ])('of the form %s is found', (reference, found) => {
    expect(references.find(reference, request)).toBe(found)
  })

  it.each(['ax', 'a', 'Patient/b', 'urn:uuid:a0', 'Location?identifier=http://x|1', undefined])(
    '%s leads nowhere',
    (reference) => {
      expect(references.find(reference, request)).toBeUndefined()
    },
  )

  it.each<[string, Located[]]>([
    ['its own address', [located('Condition', { subject: { reference: 'http://fhir.example.org/r4/Patient/a' } })]],
    ['a relative one', [located('Condition', { subject: { reference: 'Patient/a' } })]],
    ['a third one', [located('Condition', { subject: { reference: 'http://third.example.org/Patient/a' } })]],
    ['an identifier alone', [located('Condition', { subject: { identifier: {} } })]],
  ])('to another server is not one to a patient whom the file calls by %s, besides', (what, others) => {
    const file = what === 'an identifier alone' ? others : [moved, ...others]
    const both = new References([patient, medication, ...file])
    const other = 'http://dead.example.org:4080/Patient/a'
    expect(both.find(other, request)).toBeUndefined()
    expect(both.isElsewhere(other)).toBe(true)
    expect(both.find('http://dead.example.org/Medication/m1', request)).toBe(medication)
    expect(
      ['Patient/a', 'http://fhir.example.org/r4/Patient/a', 'http://x/Patient/b'].map((one) => both.isElsewhere(one)),
    ).toEqual([false, false, false])
  })

  it('to what is within a resource tells of no server', () => {
    const within = located('Condition', { subject: { reference: '#p' } })
    const other = 'http://dead.example.org:4080/Patient/a'
    expect(new References([patient, moved, within]).find(other, request)).toBe(patient)
  })

  it('that is relative is to the server of the resource that refers, where that has it', () => {
    const [one, other] = ['http://a/', 'http://b/'].map((base) =>
      located('Patient', { id: 'p', url: `${base}Patient/p` }),
    )
    const both = new References([one, other].filter((found) => found !== undefined))
    const from = (url?: string): Located => located('Condition', { id: 'c', ...(url === undefined ? {} : { url }) })
    expect(both.find('Patient/p', from('http://b/Condition/c'))).toBe(other)
    expect(both.find('Patient/p/_history/2', from('http://b/Condition/c'))).toBe(other)
    expect(both.find('Patient/p', from('http://c/Condition/c'))).toBe(one)
    expect(both.find('Patient/p', from('urn:uuid:1'))).toBe(one)
    expect(both.find('Patient/p', from())).toBe(one)
  })

  it('may be a bare id, where only one resource has it', () => {
    expect(new References([patient]).find('a', request)).toBe(patient)
    expect(new References([patient]).find('urn:uuid:a', request)).toBe(patient)
  })

  it('to what is contained is looked for inside the resource that refers', () => {
    expect(references.find('#med', request)?.path).toEqual(['contained', 1])
    expect(references.find('#x', request)?.path).toEqual(['contained', 2])
    expect(references.find('#other', request)).toBeUndefined()
    expect(references.find('#med', patient)).toBeUndefined()
  })

  it.each([
    ['Patient?identifier=urn:x|7', true],
    ['https://example.org/fhir/Patient?identifier=urn%3Ax%7C7', true],
    ['Patient?identifier=urn:x|8', false],
    ['Patient?identifier=urn:x|9', false],
    ['Group?identifier=urn:x|7', false],
    ['Patient?identifier=7', false],
  ])('by an identifier is to the only resource that has it: %s: %s', (reference, isFound) => {
    const numbered = (id: string, ...values: readonly string[]): Located => {
      const identifier = values.map((value) => ({ system: 'urn:x', value }))
      return { resource: { resourceType: 'Patient', id, identifier }, path: [], url: undefined }
    }
    const own = numbered('1', '7', '7', '9')
    expect(new References([own, numbered('2', '9')]).find(reference, request)).toBe(isFound ? own : undefined)
  })

  it('names a type, or does not', () => {
    expect(['Group/1', 'http://x/Patient/1/_history/2', 'urn:uuid:1'].map(typeInReference)).toEqual([
      'Group',
      'Patient',
      undefined,
    ])
  })
})
