import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { coded, listsOf, LOINC } from './made.js'

const SUBJECT = { reference: '#x' }
const about = (resourceType: string, given: Json): Json => ({ resourceType, subject: SUBJECT, ...given })
const result = (code: Json, given: Json = {}): Json =>
  about('Observation', { status: 'final', code, valueQuantity: { value: 9, unit: 'mg/dL' }, ...given })
const WHY = 'is about a patient within itself'

describe('what may be of the patient, or of somebody else,', () => {
  it.each<[string, Json, string, Json]>([
    ['disease', about('Condition', { code: { text: 'gout' } }), 'conditions', { name: 'gout', status: 'suspected' }],
    [
      'drug',
      about('MedicationStatement', {
        status: 'completed',
        medicationCodeableConcept: { text: 'rituximab' },
      }),
      'drugs',
      { name: 'rituximab', status: 'uncertain' },
    ],
    [
      'procedure',
      about('Procedure', { status: 'completed', code: { text: 'splenectomy' } }),
      'procedures',
      { name: 'splenectomy', status: 'uncertain' },
    ],
    [
      'allergy',
      { resourceType: 'AllergyIntolerance', patient: SUBJECT, code: { text: 'penicillin' } },
      'allergies',
      { name: 'penicillin', status: 'uncertain' },
    ],
    [
      'vaccination',
      { resourceType: 'Immunization', patient: SUBJECT, status: 'completed', vaccineCode: { text: 'MMR' } },
      'immunizations',
      { name: 'MMR', status: 'uncertain' },
    ],
    ['stay', about('Encounter', { status: 'finished', class: { code: 'IMP' } }), 'encounters', { status: 'uncertain' }],
    [
      'result, of which it does not say how much',
      result(coded(LOINC, '2160-0', 'creatinine'), { effectiveDateTime: '2026-02-20' }),
      'labs',
      { name: 'creatinine', code: 'loinc:2160-0', value: WHY, date: '2026-02-20' },
    ],
    ['result that has a name only', result({ text: 'creatinine' }), 'labs', { name: 'creatinine', value: WHY }],
    ['score', result({ text: 'ESSDAI' }, { valueInteger: 5 }), 'scores', { name: 'ESSDAI', value: WHY }],
  ])('leaves that %s open', (_what, resource, list, entry) => {
    expect(listsOf(resource)[list]).toEqual([expect.objectContaining(entry)])
  })

  const known = { resourceType: 'Condition', subject: { reference: 'Patient/p1' }, code: { text: 'hypertension' } }

  it('leaves no other disease open', () => {
    expect(listsOf(known, about('Condition', { code: { text: 'gout' } }))).not.toHaveProperty('incomplete')
  })

  it('leaves the whole list open where nobody understands it, or nothing else is in it', () => {
    const garbled = about('Condition', { code: 'gout' })
    expect(listsOf(known, garbled)).toMatchObject({ incomplete: ['conditions'] })
    expect(listsOf(about('Condition', { code: { text: 'gout' } }))).toMatchObject({ incomplete: ['conditions'] })
    const own = { resourceType: 'ResearchSubject', individual: { reference: 'Patient/p1' }, status: 'on-study' }
    const study = { ...own, individual: SUBJECT }
    expect(listsOf(own, study)).toMatchObject({ trialParticipation: [{}], incomplete: ['trialParticipation'] })
  })

  it.each<[string, Json]>([
    [
      'is refuted',
      about('Condition', { verificationStatus: { coding: [{ code: 'refuted' }] }, code: { text: 'gout' } }),
    ],
    [
      'was not taken',
      about('MedicationStatement', { status: 'not-taken', medicationCodeableConcept: { text: 'rituximab' } }),
    ],
    ['nobody knows', result({ text: 'a thing that nobody knows' })],
    ['is a set of criteria', result({ text: 'AECG-2002' }, { valueQuantity: undefined, valueBoolean: true })],
  ])('says nothing where it %s', (_what, resource) => {
    const { incomplete: _incomplete, ...lists } = listsOf(resource)
    expect(lists).toEqual({})
  })

  it('is of the days up to that of a document, or of its age', () => {
    const onset = about('Condition', { code: { text: 'gout' }, onsetAge: { value: 40, unit: 'a' } })
    expect(listsOf(onset)['conditions']).toEqual([{ name: 'gout', status: 'suspected' }])
  })

  it('is nobody’s where it names somebody who is not there', () => {
    expect(listsOf(about('Condition', { subject: { reference: 'Patient/x' }, code: { text: 'gout' } }))).toEqual({})
  })
})
