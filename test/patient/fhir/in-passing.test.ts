import { describe, expect, it } from 'vitest'
import { tellsInPassing } from '../../../src/patient/fhir/in-passing.js'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { bundleOf, coded, ICD10, listsOf, recordOf } from './made.js'

const subject = { reference: 'Patient/p1' }
const gout = { resourceType: 'Condition', subject, code: { text: 'gout' } }
const concept = { text: 'tuberculosis' }
const flag = { resourceType: 'Flag', status: 'active', subject, code: concept }

function names(...resources: readonly Json[]): unknown {
  const { conditions = [] } = listsOf(gout, ...resources)
  return (conditions as Json[]).slice(1).map(({ name, status }) => [name, status])
}

describe('a condition of which a resource tells that is not read', () => {
  it.each([
    [flag, 'a flag warns of'],
    [{ resourceType: 'ServiceRequest', status: 'active', subject, reasonCode: [concept] }, 'something was asked for'],
    [
      { resourceType: 'Claim', status: 'active', patient: subject, diagnosis: [{ diagnosisCodeableConcept: concept }] },
      'a claim is for',
    ],
    [
      {
        resourceType: 'ExplanationOfBenefit',
        status: 'active',
        patient: subject,
        diagnosis: [{ diagnosisCodeableConcept: concept }],
      },
      'a claim was for',
    ],
  ])('is suspected: %j', (resource, told) => {
    expect(names(resource)).toEqual([['tuberculosis', 'suspected']])
    const { notes } = recordOf(bundleOf({}, gout, resource))
    expect(notes.map(({ message }) => message).join('\n')).toContain(told)
  })

  it('is known by its code, too, and told of once', () => {
    const code = coded(ICD10, 'A15.0')
    expect(names({ ...flag, code }, { ...flag, code })).toEqual([['A15.0', 'suspected']])
    const unknown = { ...coded(ICD10, 'X99'), ...concept }
    expect(names({ ...flag, code: unknown })).toEqual([['tuberculosis', 'suspected']])
    expect(names({ ...flag, code: { ...coded('https://example.org', '1'), ...concept } })).toHaveLength(1)
    expect(names({ ...gout, code: unknown }, flag)).toHaveLength(1)
  })

  it.each([
    { ...flag, code: { text: 'big dog' } },
    { ...flag, code: { text: 'gout' } },
    { ...flag, code: undefined },
    { ...flag, code: 'tuberculosis' },
    { ...flag, status: 'entered-in-error' },
    { ...flag, modifierExtension: [{ url: 'https://example.org/not' }] },
    {
      resourceType: 'Claim',
      status: 'cancelled',
      patient: subject,
      diagnosis: [{ diagnosisCodeableConcept: concept }],
    },
    { resourceType: 'Claim', status: 'active', patient: subject, diagnosis: [{ diagnosisReference: {} }, 5] },
    { resourceType: 'Consent', status: 'active', patient: subject },
  ])('is none: %j', (resource) => {
    expect(names(resource)).toEqual([])
  })

  it('is none where the list of conditions has it, or a kind of it', () => {
    const listed = { resourceType: 'Condition', subject, code: coded(ICD10, 'A15.9'), clinicalStatus: undefined }
    expect(names(listed, flag)).toHaveLength(1)
    expect(names({ ...listed, code: { text: 'tuberculosis' } }, flag)).toHaveLength(1)
  })

  it('may be told of by what names a diagnosis', () => {
    const claim = {
      resourceType: 'Claim',
      diagnosis: [{ diagnosisReference: {} }, { diagnosisCodeableConcept: concept }],
    }
    const others = [
      { ...claim, diagnosis: [{ diagnosisReference: {} }] },
      { ...claim, resourceType: 'Consent' },
    ]
    expect([claim, ...others].map(tellsInPassing)).toEqual([true, false, false])
  })

  it('makes no list by itself', () => {
    expect(listsOf(flag)).toMatchObject({ incomplete: ['conditions'] })
  })
})
