import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { Draft } from '../../../src/patient/fhir/draft.js'
import { bundleOf, recordOf } from './made.js'
import { heardSilence, silenceOf } from '../../../src/patient/fhir/silence.js'

describe('a statement about a whole list', () => {
  it.each<[Parameters<typeof silenceOf>[0], Parameters<typeof silenceOf>[1], ReturnType<typeof silenceOf>]>([
    [{ coding: [{ code: 'no-known-allergies' }] }, 'allergies', 'none-known'],
    [{ coding: [{ code: '716186003' }] }, 'allergies', 'none-known'],
    [{ coding: [{ code: '787481004' }] }, 'drugs', 'none-known'],
    [{ text: 'No known drug allergies' }, 'allergies', 'none-known'],
    [{ text: 'NKDA' }, 'allergies', 'none-known'],
    [{ coding: [{ display: 'No known medications' }] }, 'drugs', 'none-known'],
    [{ coding: [{ code: 'no-medication-info' }] }, 'drugs', 'no-information'],
    [{ text: 'No information about current medications' }, 'drugs', 'no-information'],
    [{ coding: [{ code: '429625007' }] }, 'allergies', 'none-of-a-kind'],
    [{ coding: [{ code: '428197003' }] }, 'allergies', 'none-of-a-kind'],
    [{ text: 'No known food allergy' }, 'allergies', 'none-of-a-kind'],
    [{ text: 'tuberculosis' }, 'conditions', undefined],
    [{ text: 'No known problems with tuberculosis' }, 'conditions', undefined],
    [undefined, 'conditions', undefined],
    [{ coding: [{ code: '716186003' }] }, 'conditions', 'of-another-list'],
    [{ text: 'NKDA' }, 'conditions', 'of-another-list'],
    [{ text: 'No known allergies' }, 'drugs', 'of-another-list'],
    [{ text: 'None' }, 'drugs', 'none-known'],
    [{ coding: [{ code: 'M35.0', display: 'none' }] }, 'conditions', undefined],
    [{ coding: [{ code: 'X1', display: 'No known medications' }] }, 'drugs', 'none-known'],
    [{ text: 'unknown', coding: [{ code: 'M35.0' }] }, 'conditions', undefined],
  ])('%j among %s says %s', (concept, list, expected) => {
    expect(silenceOf(concept, list)).toBe(expected)
  })

  it.each([
    ['No information about drugs', 'left-out', 'says that nothing is known of drugs', ['drugs'], []],
    ['No known cardiac drugs', 'left-out', 'says that there are no drugs of one kind', [], ['drugs']],
    ['No known allergies', 'left-out', 'says that there is nothing to list, but not of drugs', [], []],
    ['No known medications', 'none-known', undefined, [], []],
    ['rituximab', undefined, undefined, [], []],
  ] as const)('%s: is %s', (text, heard, why, unknown, inPart) => {
    const draft = new Draft()
    const located = { resource: { resourceType: 'MedicationStatement' }, path: ['entry', 1], url: undefined }
    expect(heardSilence({ text }, 'drugs', located, draft)).toBe(heard)
    const left = { type: 'MedicationStatement', why, name: text, path: ['entry', 1] }
    expect(draft.leftOut).toEqual(why === undefined ? [] : [left])
    expect([...draft.unknown]).toEqual(unknown)
    expect(draft.onlyDeniedInPart).toEqual(inPart)
  })
})

const ABSENT = 'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips'
const absent = (code: string): object => ({ coding: [{ system: ABSENT, code }] })
const subject = { reference: 'Patient/p1' }
const noProblems = { resourceType: 'Condition', id: 'c1', subject, code: absent('no-problem-info') }

/** What is said of the lists by a document with a section that names the resources. */
function saidOf(code: string, ...resources: readonly Json[]): Json {
  const entry = resources.map(({ resourceType, id }) => ({ reference: `${String(resourceType)}/${String(id)}` }))
  const section = [{ code: { coding: [{ system: 'http://loinc.org', code }] }, entry }]
  const composition = { resourceType: 'Composition', status: 'final', subject, section }
  const { source } = recordOf({ ...bundleOf({}, composition, ...resources), type: 'document' })
  return source.value as Json
}

describe('a section in which nothing stands but that there is no information', () => {
  it.each<[string, string, Json]>([
    ['11450-4', 'conditions', noProblems],
    [
      '48765-2',
      'allergies',
      { resourceType: 'AllergyIntolerance', id: 'a', patient: subject, code: absent('no-allergy-info') },
    ],
    [
      '10160-0',
      'drugs',
      {
        resourceType: 'MedicationStatement',
        id: 'm',
        subject,
        status: 'unknown',
        medicationCodeableConcept: absent('no-medication-info'),
      },
    ],
    [
      '47519-4',
      'procedures',
      { resourceType: 'Procedure', id: 'o', subject, status: 'unknown', code: absent('no-procedure-info') },
    ],
    [
      '11369-6',
      'immunizations',
      {
        resourceType: 'Immunization',
        id: 'i',
        patient: subject,
        status: 'not-done',
        vaccineCode: absent('no-immunization-info'),
      },
    ],
  ])('%s is no empty list of %s', (code, list, resource) => {
    expect(saidOf(code, resource)).toMatchObject({ [list]: [], incomplete: [list] })
  })

  it('says so of what stands beside it, too', () => {
    const past = { resourceType: 'Condition', id: 'c2', subject, code: { text: 'endocarditis' } }
    expect(recordOf(bundleOf({}, noProblems, past)).notes.map(({ message }) => message)).toContain(
      'the record says itself that there is no information: nothing is known to be absent of conditions',
    )
  })

  it('is an empty list where it says that there is nothing', () => {
    const none = { ...noProblems, code: absent('no-known-problems') }
    expect(saidOf('11450-4', none)).toEqual({ id: 'p1', conditions: [] })
  })

  it('says nothing where it is entered in error', () => {
    const verificationStatus = { coding: [{ code: 'entered-in-error' }] }
    const [problem, allergy] = ['Condition', 'AllergyIntolerance'].map((resourceType) => {
      return { resourceType, id: 'x', subject, code: absent('no-problem-info'), verificationStatus }
    })
    expect(saidOf('11450-4', problem ?? {})['incomplete']).toBeUndefined()
    expect(saidOf('48765-2', allergy ?? {})['incomplete']).toBeUndefined()
  })
})

describe('a section in which it is said of one kind only that there is none', () => {
  const noFood = {
    resourceType: 'AllergyIntolerance',
    id: 'a1',
    patient: subject,
    code: { text: 'No known food allergy' },
  }
  const other = (code: object): Json => ({ ...noFood, id: 'a2', code })

  it('is open', () => {
    expect(saidOf('48765-2', noFood)).toMatchObject({ allergies: [], incomplete: ['allergies'] })
  })

  it.each([{ text: 'No known drug allergies' }, { text: 'penicillin' }])(
    'is a list where %j stands beside it',
    (code) => {
      expect(saidOf('48765-2', noFood, other(code))).not.toHaveProperty('incomplete')
    },
  )
})
