import { describe, expect, it } from 'vitest'
import { ATC, coded, made, type Made } from './made.js'

function dispense(given: object): Made {
  return made({
    resourceType: 'MedicationDispense',
    status: 'completed',
    medicationCodeableConcept: coded(ATC, 'L01FA01', 'rituximab'),
    ...given,
  })
}
const entry = { name: 'rituximab', code: 'atc:L01FA01', status: 'uncertain' }

describe('a MedicationDispense', () => {
  it.each([
    [{ whenHandedOver: '2026-01-06', whenPrepared: '2026-01-05' }, { start: '2026-01-06' }],
    [{ whenPrepared: '2026-01-05' }, { start: '2026-01-05' }],
    [{ dosageInstruction: [{ text: '1 g' }] }, { dose: '1 g' }],
  ])('does not say that the drug was taken: %j', (given, expected) => {
    expect(dispense(given)).toEqual({ list: 'drugs', entry: { ...entry, ...expected } })
  })

  it.each([
    [{ status: 'declined' }, 'was declined'],
    [{ status: 'entered-in-error' }, 'is entered in error'],
    [{ status: 5 }, 'does not have the form of FHIR R4: status is the number 5'],
  ])('is left out: %j', (given, why) => {
    expect(dispense(given)).toEqual({ out: [why] })
  })
})
