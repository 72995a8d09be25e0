import { describe, expect, it } from 'vitest'
import { bundleOf, coded, ICD10, made, recordOf, SNOMED, type Made } from './made.js'

function encounter(given: object): Made {
  return made({ resourceType: 'Encounter', status: 'finished', class: { code: 'emergency' }, ...given })
}

describe('an Encounter', () => {
  it.each([
    [{}, { kind: 'emergency visit' }],
    [
      { period: { start: '2026-01-02', end: '2026-01-09' } },
      { kind: 'emergency visit', start: '2026-01-02', end: '2026-01-09' },
    ],
    [
      { status: 'in-progress', period: { start: '2026-01-02' } },
      { kind: 'emergency visit', start: '2026-01-02', ongoing: true },
    ],
    [{ status: 'unknown' }, { kind: 'emergency visit', status: 'uncertain' }],
    [{ status: undefined }, { kind: 'emergency visit', status: 'uncertain' }],
    [{ class: { display: 'admission' } }, { kind: 'hospitalization' }],
    [
      { class: { code: 'XYZ', display: 'Other' }, type: [{ text: 'Admission (procedure)' }] },
      { kind: 'hospitalization' },
    ],
    [{ type: [{ text: 'emergency' }] }, { kind: 'emergency visit' }],
    [{ type: [{ text: 'admission' }] }, { kind: 'emergency visit' }],
    [{ class: { code: 'XYZ', display: 'Other' }, type: [{ text: 'chat' }] }, { kind: 'chat' }],
    [{ class: { code: 'XYZ', display: 'Other' } }, { kind: 'Other' }],
    [{ class: { code: 'XYZ' } }, { kind: 'XYZ' }],
    [{ class: undefined }, { kind: 'without a kind' }],
    [
      { reasonCode: [coded(ICD10, 'A15.0', 'Lungs'), { text: 'fever' }] },
      { kind: 'emergency visit', reason: ['tuberculosis', 'fever'] },
    ],
    [
      { reasonCode: [coded(SNOMED, '83901003'), coded(ICD10, 'Z99')] },
      { kind: 'emergency visit', reason: ["Sjögren's syndrome", 'Z99'] },
    ],
  ])('%j', (given, expected) => {
    expect(encounter(given)).toEqual({ list: 'encounters', entry: expected })
  })

  it('was for the conditions that it refers to', () => {
    const subject = { reference: 'Patient/p1' }
    const condition = { resourceType: 'Condition', id: 'c1', subject, code: { text: 'pneumonia' } }
    const stay = {
      resourceType: 'Encounter',
      status: 'finished',
      subject,
      reasonReference: [{ reference: 'Condition/c1' }, { reference: 'Condition/c2' }],
      diagnosis: [{ condition: { reference: 'Condition/c1' } }, {}],
    }
    const { encounters } = recordOf(bundleOf({}, condition, stay)).source.value as { encounters: unknown[] }
    expect(encounters).toMatchObject([{ reason: ['pneumonia'] }])
  })

  it.each([
    [{ status: 'planned' }, 'is planned'],
    [{ status: 'cancelled' }, 'was cancelled'],
    [{ class: 5 }, 'does not have the form of FHIR R4: class is the number 5'],
  ])('is left out: %j', (given, why) => {
    expect(encounter(given)).toEqual({ out: [why] })
  })
})
