import { describe, expect, it } from 'vitest'
import { ATC, coded, made, type Made } from './made.js'

function request(given: object): Made {
  return made({
    resourceType: 'MedicationRequest',
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: coded(ATC, 'L01FA01', 'rituximab'),
    ...given,
  })
}

describe('a MedicationRequest', () => {
  it('is an order, which does not say that the drug was taken', () => {
    const entry = { name: 'rituximab', code: 'atc:L01FA01', status: 'ordered', start: '2026-01-06', ongoing: true }
    expect(request({ authoredOn: '2026-01-06' })).toEqual({ list: 'drugs', entry })
    expect(request({ authoredOn: '2026-01-06', status: 'completed' }).entry).toEqual({ ...entry, ongoing: false })
    expect(request({ dosageInstruction: [{ text: '1 g' }] }).entry).toMatchObject({ dose: '1 g' })
  })

  it.each([
    [{ doNotPerform: true }, 'says that it must not be given'],
    [{ status: 'cancelled' }, 'was cancelled before anything was given'],
    [{ status: 'draft' }, 'is a draft'],
    [{ status: 'entered-in-error' }, 'is entered in error'],
    [{ intent: 'plan' }, 'is a plan'],
    [{ intent: 'proposal' }, 'is a proposal'],
    [{ intent: 'option' }, 'is one of several options'],
    [{ status: 5 }, 'does not have the form of FHIR R4: status is the number 5'],
  ])('is left out: %j', (given, why) => {
    expect(request(given)).toEqual({ out: [why] })
  })
})
