import { describe, expect, it } from 'vitest'
import { made, type Made } from './made.js'

const statusReason = { text: 'patient refused' }

function vaccination(given: object): Made {
  const vaccineCode = { coding: [{ system: 'http://hl7.org/fhir/sid/cvx', code: '03' }] }
  return made({ resourceType: 'Immunization', status: 'completed', vaccineCode, ...given })
}

function dose(given: object): Made {
  const drug = { medicationCodeableConcept: { text: 'prednisone' } }
  return made({ resourceType: 'MedicationAdministration', status: 'completed', ...drug, ...given })
}

describe('what was given, with a reason why it was not', () => {
  it('is a vaccination, or a dose, of which it is open whether it was', () => {
    expect(vaccination({ statusReason }).entry).toMatchObject({ status: 'uncertain' })
    expect(dose({ statusReason: [statusReason] }).entry).toMatchObject({ status: 'uncertain' })
    expect(vaccination({ statusReason }).notes).toContain(
      "/statusReason: 'patient refused' is a reason why it was not given, and its status says that it was: it is taken as not certain",
    )
  })

  it('is certain without one, and where a dose that was begun was stopped', () => {
    expect(vaccination({}).entry).not.toHaveProperty('status')
    expect(dose({ statusReason: [] }).entry).not.toHaveProperty('status')
    expect(dose({ status: 'stopped', statusReason: [statusReason] }).entry).not.toHaveProperty('status')
  })
})

describe('a dose of nothing', () => {
  it.each([
    [0, 'uncertain'],
    ['0', 'uncertain'],
    [5, undefined],
    [undefined, undefined],
  ])('leaves open whether anything was given: %s', (value, status) => {
    expect((dose({ dosage: { dose: { value, unit: 'mg' } } }).entry as { status?: string }).status).toBe(status)
  })
})
