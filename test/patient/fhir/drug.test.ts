import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { read, shown } from '../reader.js'
import { ABSENT, ATC, bundleOf, coded, ICD10, made, recordOf } from './made.js'

const statement = { resourceType: 'MedicationStatement', status: 'active' }

describe('a course of a drug', () => {
  it('may be a statement about all drugs', () => {
    const of = (code: string): unknown => made({ ...statement, medicationCodeableConcept: coded(ABSENT, code) })
    expect(of('no-known-medications')).toEqual({ list: 'drugs', entry: undefined })
    expect(of('no-medication-info')).toEqual({ out: ['says that nothing is known of drugs'] })
  })

  it.each([
    ['Rituximab bis 05/2025', '', '2025-05-01 to 2025-05-31'],
    ['rituximab since 2023', '2023-01-01 to 2023-12-31', ''],
    ['rituximab, dernière perfusion 03/2025', '', ''],
  ])('has the days that its name tells, where it tells none itself: %s', (text, start, end) => {
    const medication = [{ text }, { ...coded(ATC, 'L01FA01', 'rituximab'), text }]
    for (const medicationCodeableConcept of medication) {
      const subject = { reference: 'Patient/p1' }
      const [drug] = read(bundleOf({}, { ...statement, status: 'completed', subject, medicationCodeableConcept })).drugs
        .entries
      expect([drug?.label, drug?.terms[0]?.id]).toEqual([text, 'rituximab'])
      expect([shown(drug?.start) ?? '', shown(drug?.end) ?? '']).toEqual([start, end])
    }
  })

  it.each([
    ['MTX since 2023', '2026-01-05', '2023-01-01 to 2023-12-31', 0],
    ['MTX since 2023', undefined, '2023-01-01 to 2023-12-31', 0],
    ['MTX since 05/2025', '2024-01-05', undefined, 1],
    ['MTX since 2023', 'soon', '2023-01-01 to 2023-12-31', 0],
    ['MTX', '2026-01-05', '2026-01-05', 0],
  ])('that is ordered may have begun before, where its name says so: %s, %s', (text, authoredOn, start, told) => {
    const subject = { reference: 'Patient/p1' }
    const request = { resourceType: 'MedicationRequest', status: 'active', intent: 'order', subject }
    const facts = read(bundleOf({}, { ...request, medicationCodeableConcept: { text }, authoredOn }))
    const [drug] = facts.drugs.entries
    const dispense = { resourceType: 'MedicationDispense', status: 'completed', subject, whenHandedOver: authoredOn }
    const [handed] = read(bundleOf({}, { ...dispense, medicationCodeableConcept: { text } })).drugs.entries
    expect(shown(handed?.start)).toBe(start)
    expect([drug?.doubt, shown(drug?.start), drug?.ongoing]).toEqual(['ordered', start, true])
    expect(facts.warnings.filter(({ message }) => message.includes('do not agree'))).toHaveLength(told)
  })

  it.each([
    ['MTX since 2023', ['2023-01-01 to 2023-12-31']],
    ['MTX since 05/2025', ['2025-05-01 to 2025-05-31']],
    ['MTX', ['2026-01-05', '0001-01-01 to 2026-01-05']],
    ['MTX since 02/2026', [undefined, undefined]],
  ])('that was taken on a day may have begun before, as its name says: %s', (text, starts) => {
    const subject = { reference: 'Patient/p1' }
    const medicationCodeableConcept = { text }
    const taken = { ...statement, subject, medicationCodeableConcept, effectiveDateTime: '2026-01-05' }
    expect(read(bundleOf({}, taken)).drugs.entries.map(({ start }) => shown(start))).toEqual(starts)
  })

  it('has no dose of a dosage that is over, which is told', () => {
    const taken = { ...statement, medicationCodeableConcept: coded(ATC, 'H02AB06', 'prednisolone') }
    const dosed = (end: string): Json => ({
      ...taken,
      dosage: [
        {
          timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd', boundsPeriod: { end } } },
          doseAndRate: [{ doseQuantity: { value: 40, unit: 'mg' } }],
        },
      ],
    })
    const told = ": '40 mg 1 times daily, until 2026-02-28' is no dose of the as-of date; it was not used"
    const over = made(dosed('2026-02-28'))
    expect(over.notes).toEqual([told])
    expect(over.entry).not.toHaveProperty('dose')
    expect(made(dosed('2026-03-01')).entry).toMatchObject({ dose: '40 mg 1 times daily' })
    expect(made(dosed('2026-03-01')).notes).toBeUndefined()
  })

  it('has no stable dose where a note says that it changes', () => {
    const taken = { ...statement, medicationCodeableConcept: coded(ATC, 'H02AB06', 'prednisolone') }
    const timing = { repeat: { frequency: 1, period: 1, periodUnit: 'd', boundsPeriod: { start: '2026-01-05' } } }
    const dosage = [{ timing, doseAndRate: [{ doseQuantity: { value: 20, unit: 'mg' } }] }]
    const stable = { dose: '20 mg 1 times daily', stableSince: '2026-01-05' }
    expect(made({ ...taken, dosage, note: [{ text: 'with food' }] }).entry).toMatchObject(stable)
    const { entry } = made({ ...taken, dosage, note: [{ text: 'taper by 5 mg a week' }] })
    expect(entry).toMatchObject({ dose: '20 mg 1 times daily; note: taper by 5 mg a week' })
    expect(entry).not.toHaveProperty('stableSince')
  })

  it('has a purpose in words, its own or those of a condition', () => {
    const medicationCodeableConcept = coded(ATC, 'L01FA01', 'rituximab')
    const purpose = (given: object, ...others: object[]): unknown => {
      const about = { ...statement, subject: { reference: 'Patient/p1' }, medicationCodeableConcept, ...given }
      const { source } = recordOf(bundleOf({}, about, ...(others as never[])))
      return (source.value as { drugs: { purpose?: string }[] }).drugs[0]?.purpose
    }
    expect(purpose({ reasonCode: [{}, { text: 'lupus' }] })).toBe('lupus')
    expect(purpose({ reasonCode: [coded(ICD10, 'A15.0')] })).toBe('tuberculosis')
    expect(purpose({ reasonCode: [coded(ICD10, 'M32.1', 'lupus nephritis')] })).toBe('lupus nephritis')
    expect(purpose({ reasonCode: [coded(ICD10, 'I10', 'lupus')] })).toBe('lupus; hypertension')
    expect(purpose({ reasonCode: [coded(ICD10, 'I10', 'see letter')] })).toBe('hypertension')
    expect(purpose({ reasonCode: [{ text: 'lupus' }, { text: 'see letter' }, { text: 'TB' }] })).toBe('lupus; TB')
    expect(purpose({ reasonCode: [coded(ICD10, 'A15', 'suppressive therapy')] })).toBe('suppressive therapy')
    expect(purpose({ reasonCode: [{ text: 'see letter' }, { text: 'other' }] })).toBe('see letter')
    expect(purpose({ reasonCode: [coded(ICD10, 'Z99')] })).toBeUndefined()
    const condition = {
      resourceType: 'Condition',
      id: 'c1',
      subject: { reference: 'Patient/p1' },
      code: { text: 'TB' },
    }
    expect(purpose({ reasonReference: [{ reference: 'Condition/c1' }] }, condition)).toBe('TB')
    expect(purpose({ reasonReference: [{ reference: 'Condition/gone' }] })).toBeUndefined()
  })
})
