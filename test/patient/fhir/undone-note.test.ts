import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { coded, ATC, made } from './made.js'

const drug = {
  resourceType: 'MedicationStatement',
  status: 'completed',
  medicationCodeableConcept: coded(ATC, 'L01FA01', 'rituximab'),
}

function statusOf(given: Json, resource: Json = drug): unknown {
  return (made({ ...resource, ...given }).entry as Json)['status']
}

describe('words that say that something was not done', () => {
  it.each([
    'never taken',
    'Patient never started.',
    'was not given; see letter',
    'nie eingenommen',
    'wurde nicht begonnen',
    'Noch nicht eingelöst',
    'jamais pris',
    'nunca tomado',
  ])('leave open whether it was: %s', (text) => {
    expect(statusOf({ note: [{ text }] })).toBe('uncertain')
    const { notes } = made({ ...drug, note: [{ text }] })
    expect(notes).toContain(`/note/0: its status says that it was done, and this '${text}': it is taken as not certain`)
  })

  it.each([
    'not taken with food',
    'the last dose was not given',
    'heute nicht genommen',
    'not given as planned',
    'given',
    'not well tolerated',
    '',
  ])('are no others: %s', (text) => {
    expect(statusOf({ note: [{ text }] })).toBeUndefined()
  })

  it('may stand as a reason, as a dose, or as an outcome', () => {
    expect(statusOf({ statusReason: [{ text: 'never taken' }] })).toBe('uncertain')
    expect(statusOf({ dosage: [{ text: 'nie eingenommen' }] })).toBe('uncertain')
    expect(statusOf({ note: 'never taken' })).toBe('uncertain')
    const procedure = { resourceType: 'Procedure', status: 'completed', code: { text: 'splenectomy' } }
    expect(statusOf({ outcome: { text: 'not performed' } }, procedure)).toBe('uncertain')
    expect(statusOf({ outcome: { text: 'successful' }, note: [{ time: '2024' }] }, procedure)).toBeUndefined()
  })

  it('are told of vaccinations, too', () => {
    const vaccine = {
      resourceType: 'Immunization',
      status: 'completed',
      vaccineCode: { text: 'MMR' },
      patient: { reference: 'Patient/p1' },
    }
    expect(statusOf({ note: [{ text: 'nicht verabreicht' }] }, vaccine)).toBe('uncertain')
    expect(statusOf({}, vaccine)).toBeUndefined()
  })
})
