import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { coded, made, SNOMED } from './made.js'

const procedure = { resourceType: 'Procedure', status: 'completed', code: { text: 'splenectomy' } }

function statusOf(given: Json): unknown {
  return (made({ ...procedure, ...given }).entry as Json)['status']
}

describe('a procedure that was given up', () => {
  it.each([
    'aborted',
    'Procedure was aborted due to bleeding',
    'not completed',
    'abgebrochen',
    'Eingriff abgebrochen wegen Blutung',
    'Abbruch',
    'nicht abgeschlossen',
    'interrompue',
  ])('leaves open whether it was done, by its outcome: %s', (text) => {
    expect(statusOf({ outcome: { text } })).toBe('uncertain')
    expect(made({ ...procedure, outcome: { text } }).notes).toContain(
      `/outcome: '${text}' leaves open whether it was done: it is taken as not certain`,
    )
  })

  it('may be so by a code, by the reason of the status, or by a note that says no more', () => {
    expect(statusOf({ outcome: coded(SNOMED, '416406003', 'Procedure discontinued') })).toBe('uncertain')
    expect(statusOf({ statusReason: { text: 'aborted' } })).toBe('uncertain')
    expect(statusOf({ statusReason: { text: 'Patient refused' } })).toBe('uncertain')
    expect(statusOf({ statusReason: { text: 'vom Patienten abgelehnt' } })).toBe('uncertain')
    expect(statusOf({ note: [{ text: 'Seen at 8. Eingriff wurde abgebrochen' }] })).toBe('uncertain')
    expect(statusOf({ note: 'Procedure aborted.' })).toBe('uncertain')
  })

  it.each([
    [{ outcome: { text: 'unsuccessful' } }],
    [{ outcome: coded(SNOMED, '385671000', 'Unsuccessful') }],
    [{ outcome: { text: 'nicht abgebrochen' } }],
    [{ outcome: { text: 'without complication' } }],
    [{ note: [{ text: 'Drain discontinued on day 3' }, { time: '2024' }] }],
    [{ note: [{ text: 'Sedation refused' }] }],
    [{ note: [{ text: 'Abbruch der Antibiose am 3. Tag' }] }],
  ])('is no other one: %j', (given) => {
    expect(statusOf(given)).toBeUndefined()
  })
})
