import { describe, expect, it } from 'vitest'
import { ATC, coded, listsOf, made, type Made } from './made.js'

function statement(given: object): Made {
  return made({
    resourceType: 'MedicationStatement',
    status: 'active',
    medicationCodeableConcept: coded(ATC, 'L01FA01', 'rituximab'),
    ...given,
  })
}
const entry = { name: 'rituximab', code: 'atc:L01FA01' }

describe('a MedicationStatement', () => {
  it.each([
    [{ effectivePeriod: { start: '2025-12-01' } }, { start: '2025-12-01', ongoing: true }],
    [{ effectiveDateTime: '2025-12-01' }, { start: '2025-12-01', ongoing: true }],
    [
      { effectivePeriod: { start: '2025-12-01', end: '2026-03-15' } },
      { start: '2025-12-01', end: '2026-03-15', ongoing: false },
    ],
    [{ status: 'completed' }, { ongoing: false }],
    [{ status: 'on-hold' }, { ongoing: false }],
    [{ status: 'unknown' }, { status: 'uncertain', ongoing: false }],
    [{ status: undefined }, { status: 'uncertain', ongoing: false }],
    [
      { status: 'stopped', statusReason: [{ text: 'Lack of efficacy' }] },
      { ongoing: false, response: 'inadequate' },
    ],
    [{ statusReason: [{ text: 'who knows' }] }, { ongoing: true }],
    [{ dosage: [{ route: { text: 'iv' } }] }, { ongoing: true, route: 'iv' }],
  ])('%j', (given, expected) => {
    expect(statement(given)).toEqual({ list: 'drugs', entry: { ...entry, ...expected } })
  })

  it('on a single day is taken then, and may have begun before', () => {
    const medicationCodeableConcept = coded(ATC, 'L01FA01', 'rituximab')
    const drugs = (given: object): unknown =>
      listsOf({ resourceType: 'MedicationStatement', medicationCodeableConcept, ...given })['drugs']
    const effectiveDateTime = '2025-12-01'
    expect(drugs({ status: 'active', effectiveDateTime })).toEqual([
      { ...entry, start: '2025-12-01', ongoing: true },
      { ...entry, start: '../2025-12-01', ongoing: true, status: 'uncertain' },
    ])
    expect(drugs({ status: 'unknown', effectiveDateTime })).toMatchObject([
      { start: '2025-12-01', status: 'uncertain' },
      { start: '../2025-12-01', status: 'uncertain' },
    ])
    expect(drugs({ status: 'active', effectiveDateTime: 'once' })).toEqual([{ ...entry, ongoing: true }])
    expect(drugs({ status: 'active', effectiveDateTime, effectivePeriod: { start: '2025' } })).toHaveLength(1)
  })

  it('that is active may go on after its end', () => {
    const effectivePeriod = { start: '2025-12-01', end: '2025-12-15' }
    const resource = {
      resourceType: 'MedicationStatement',
      medicationCodeableConcept: { text: 'MTX' },
      effectivePeriod,
    }
    expect(listsOf({ ...resource, status: 'active' })['drugs']).toMatchObject([
      { start: '2025-12-01', end: '2025-12-15', ongoing: false },
      { start: '2025-12-01', ongoing: true, status: 'uncertain' },
    ])
    expect(listsOf({ ...resource, status: 'completed' })['drugs']).toHaveLength(1)
    expect(statement({ effectivePeriod }).notes).toEqual([
      '/status: the status is active, but the end 2025-12-15 has passed: whether it goes on is left open',
    ])
  })

  it.each([
    [{ end: '2026-05-01' }, [{ ongoing: true }]],
    [{ end: '2026' }, [{ end: '2026' }, { ongoing: true, status: 'uncertain' }]],
    [
      { start: '2025', end: '2026-03' },
      [
        { start: '2025', end: '2026-03' },
        { ongoing: true, status: 'uncertain' },
      ],
    ],
    [{ start: '2025', end: '2026-03-01' }, [{ start: '2025', end: '2026-03-01', ongoing: false }]],
  ])('that is active and ends later, or may end later, %j, goes on, or may: %j', (effectivePeriod, drugs) => {
    const about = { resourceType: 'MedicationStatement', status: 'active', medicationCodeableConcept: { text: 'MTX' } }
    const found = listsOf({ ...about, effectivePeriod })['drugs']
    expect(found).toMatchObject(drugs)
    expect(found).toHaveLength(drugs.length)
  })

  it.each([
    [{ status: 'not-taken' }, 'was not taken'],
    [{ status: 'intended' }, 'is intended, not taken yet'],
    [{ status: 'entered-in-error' }, 'is entered in error'],
    [{ dosage: 5 }, 'does not have the form of FHIR R4: dosage is the number 5'],
  ])('is left out: %j', (given, why) => {
    expect(statement(given)).toEqual({ out: [why] })
  })
})
