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
    [{ intent: 'plan' }, 'uncertain'],
    [{ intent: 'plan', reportedBoolean: true }, 'uncertain'],
    [{ intent: 'option', reportedBoolean: true }, 'uncertain'],
    [{ reportedReference: { display: 'the patient' } }, 'uncertain'],
    [{ reportedBoolean: false }, 'ordered'],
  ])('may be what somebody tells of, which leaves open whether it is taken: %j', (given, status) => {
    expect(request(given).entry).toMatchObject({ status })
  })

  it.each([
    ['2026-01-06', ['2025-06-01', '2025-03'], '2025-03'],
    ['2026-01-06', ['2026-02-01'], '2026-01-06'],
    [undefined, ['2025-06-01T08:00:00Z'], '2025-06-01'],
    ['2026-01-06', ['soon', undefined], '2026-01-06'],
  ])('ordered on %s, and to be taken from %j on, starts %s', (authoredOn, starts, start) => {
    const bounds = starts.map((from) => ({ timing: { repeat: { boundsPeriod: { start: from } } } }))
    const dosageInstruction = [{}, { timing: {} }, { timing: { repeat: {} } }, ...bounds]
    expect(request({ authoredOn, dosageInstruction }).entry).toMatchObject({ start })
  })

  it.each([
    [{ doNotPerform: true }, 'says that it must not be given'],
    [{ status: 'cancelled' }, 'was cancelled before anything was given'],
    [{ status: 'draft' }, 'is a draft'],
    [{ status: 'entered-in-error' }, 'is entered in error'],
    [{ intent: 'proposal' }, 'is a proposal'],
    [{ intent: 'option' }, 'is one of several options'],
    [{ status: 5 }, 'does not have the form of FHIR R4: status is the number 5'],
  ])('is left out: %j', (given, why) => {
    expect(request(given)).toEqual({ out: [why] })
  })
})
