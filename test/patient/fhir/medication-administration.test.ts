import { describe, expect, it } from 'vitest'
import { ATC, coded, made, type Made } from './made.js'

function administration(given: object): Made {
  return made({
    resourceType: 'MedicationAdministration',
    status: 'completed',
    medicationCodeableConcept: coded(ATC, 'L01FA01', 'rituximab'),
    ...given,
  })
}
const entry = { name: 'rituximab', code: 'atc:L01FA01' }

describe('a MedicationAdministration', () => {
  it.each([
    [{ effectiveDateTime: '2026-01-06T10:00:00Z' }, { date: '2026-01-06' }],
    [{ effectivePeriod: { start: '2026-01-06', end: '2026-01-06' } }, { start: '2026-01-06', end: '2026-01-06' }],
    [{ status: 'stopped' }, {}],
    [{ status: 'unknown' }, { status: 'uncertain' }],
    [{ status: undefined }, { status: 'uncertain' }],
    [{ dosage: { text: '1 g', route: { text: 'iv' } } }, { dose: '1 g', route: 'iv' }],
  ])('%j', (given, expected) => {
    expect(administration(given)).toEqual({ list: 'drugs', entry: { ...entry, ...expected } })
  })

  it.each([
    [{ status: 'not-done' }, 'was not given'],
    [{ status: 'entered-in-error' }, 'is entered in error'],
    [{ status: 5 }, 'does not have the form of FHIR R4: status is the number 5'],
  ])('is left out: %j', (given, why) => {
    expect(administration(given)).toEqual({ out: [why] })
  })
})
