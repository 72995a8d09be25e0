import { describe, expect, it } from 'vitest'
import { bundleOf, coded, ICD10, listsOf, made, recordOf, SNOMED, type Made } from './made.js'

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

  const all = (given: object): unknown =>
    listsOf({ resourceType: 'Encounter', status: 'finished', class: { code: 'AMB' }, ...given })['encounters']
  const visit = { kind: 'AMB' }
  const period = { start: '2026-01-02', end: '2026-01-09' }

  it.each<[object, object[]]>([
    [
      { period, classHistory: [{ class: { code: 'admission' }, period: { start: '2026-01-03', end: '2026-01-05' } }] },
      [
        { ...visit, ...period },
        { kind: 'hospitalization', start: '2026-01-03', end: '2026-01-05' },
      ],
    ],
    [
      { period, classHistory: [{ class: { display: 'admission' } }], reasonCode: [{ text: 'pneumonia' }] },
      [
        { ...visit, ...period, reason: ['pneumonia'] },
        { kind: 'hospitalization', ...period, reason: ['pneumonia'], status: 'uncertain' },
      ],
    ],
    [{ class: { code: 'admission' }, classHistory: [{ class: { code: 'admission' } }] }, [{ kind: 'hospitalization' }]],
    [{ classHistory: [{ class: { code: 'x' } }, {}] }, [visit, { kind: 'x', status: 'uncertain' }]],
    [
      { class: { code: 'x' }, classHistory: [{ class: { code: 'admission' } }] },
      [{ kind: 'x' }, { kind: 'hospitalization', status: 'uncertain' }],
    ],
  ])('was before what its history of classes says: %j', (given, expected) => {
    expect(all(given)).toEqual(expected)
  })

  it.each<[object, object[]]>([
    [
      { period, hospitalization: { admitSource: { text: 'er' } } },
      [
        { ...visit, ...period },
        { kind: 'hospital visit', ...period },
      ],
    ],
    [{ hospitalization: { dischargeDisposition: { text: 'home' } } }, [visit]],
    [
      { hospitalization: { dischargeDisposition: { text: 'to a hospital of long-term care' } } },
      [visit, { kind: 'hospital visit' }],
    ],
    [
      { class: { code: 'emergency' }, hospitalization: { dischargeDisposition: { coding: [{ code: 'psy' }] } } },
      [{ kind: 'emergency visit' }, { kind: 'hospital visit' }],
    ],
    [
      { class: { code: 'emergency' }, type: [{ text: 'chat' }, { text: 'admission' }] },
      [{ kind: 'emergency visit' }, { kind: 'hospital visit' }],
    ],
    [
      { class: { code: 'emergency' }, type: [{ text: 'Emergency hospital admission (procedure)' }] },
      [{ kind: 'emergency visit' }, { kind: 'hospital visit' }],
    ],
    [{ class: { code: 'emergency' }, type: [{ text: 'Emergency room admission' }] }, [{ kind: 'emergency visit' }]],
    [{ class: undefined, hospitalization: { x: 1 } }, [{ kind: 'without a kind' }, { kind: 'hospital visit' }]],
    [
      { class: { code: 'emergency' }, hospitalization: { dischargeDisposition: { text: 'home' } } },
      [{ kind: 'emergency visit' }],
    ],
    [
      { class: { code: 'emergency' }, hospitalization: { admitSource: { text: 'home' } } },
      [{ kind: 'emergency visit' }, { kind: 'hospital visit' }],
    ],
    [{ hospitalization: {} }, [visit]],
    [{ class: { code: 'admission' }, hospitalization: { admitSource: { text: 'er' } } }, [{ kind: 'hospitalization' }]],
  ])('may have been a stay where something speaks of an admission: %j', (given, expected) => {
    expect(all(given)).toEqual(expected)
  })

  it('tells what speaks of an admission', () => {
    expect(encounter({ hospitalization: { admitSource: { text: 'er' } } }).notes).toEqual([
      "/hospitalization: 'emergency visit' stands beside what speaks of an admission: whether it was a stay in hospital is left open",
    ])
  })

  it.each([
    [{ status: 'planned' }, 'is planned'],
    [{ status: 'cancelled' }, 'was cancelled'],
    [{ class: 5 }, 'does not have the form of FHIR R4: class is the number 5'],
  ])('is left out: %j', (given, why) => {
    expect(encounter(given)).toEqual({ out: [why] })
  })
})
