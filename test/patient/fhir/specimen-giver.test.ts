import { describe, expect, it } from 'vitest'
import { whyOfOtherGiver } from '../../../src/patient/fhir/specimen-giver.js'
import { References } from '../../../src/patient/fhir/reference.js'
import type { Located, Resource } from '../../../src/patient/fhir/resource.js'
import { bundleOf, coded, listsOf, LOINC, recordsOf, SNOMED } from './made.js'

const patients = ['p1', 'p2'].map((id): Located => ({
  resource: { resourceType: 'Patient', id },
  path: [],
  url: `https://fhir.example.org/Patient/${id}`,
}))
const references = new References(patients)
const subject = { reference: 'Patient/p1' }

function why(specimen: object, display?: string, about: object = subject): unknown {
  const resource = { resourceType: 'Specimen', id: 's', ...specimen }
  const observation: Resource = { resourceType: 'Observation', subject: about, contained: [resource] }
  const at = { path: [], resource: observation, url: undefined }
  return whyOfOtherGiver([{ resource, display }], at, references)
}

describe('a specimen', () => {
  it.each([
    [{ subject: { reference: 'Patient/p2' } }, false],
    [{ subject: { reference: 'Substance/1' } }, true],
    [{ subject: { type: 'Device', display: 'bag' } }, true],
    [{ subject: { reference: 'Patient/elsewhere' } }, true],
    [{ type: coded(SNOMED, '119300005') }, true],
    [{ type: coded('http://terminology.hl7.org/CodeSystem/v2-0487', 'BPU') }, true],
    [{ type: { text: 'Specimen from blood product (specimen)' } }, true],
    [{ type: { text: 'Fetal blood' } }, true],
  ])('is not the patient’s, or may not be: %j', (specimen, mayBeTheirs) => {
    expect(why(specimen)).toMatchObject({ mayBeTheirs })
  })

  it.each([
    'donor serum',
    'Spenderblut',
    'Erythrozytenkonzentrat',
    'maternal blood',
    'packed red cells',
    'sang du donneur',
  ])('may not be the patient’s by what it is called: %s', (display) => {
    const told = { why: `is of a specimen that may not be the patient's: '${display}'`, mayBeTheirs: true }
    expect(why({}, display)).toEqual(told)
  })

  it.each([
    [{}],
    [{ subject }],
    [{ subject: { display: 'Ms A' } }],
    [{ subject: { reference: 'Patient/elsewhere' } }, { reference: 'Patient/elsewhere' }],
    [{ subject }, { reference: 'https://fhir.example.org/Patient/p1' }],
    [{ type: coded(SNOMED, '119364003', 'Serum specimen') }],
    [{ type: { text: 'Packed cell volume tube' } }],
  ])('is the patient’s: %j', (specimen, about = subject) => {
    expect(why(specimen, undefined, about)).toBeUndefined()
  })

  it('is of one of several, so that nobody knows whose the result is', () => {
    const other = { resource: { resourceType: 'Specimen', subject: { reference: 'Patient/p2' } }, display: undefined }
    const own = { resource: { resourceType: 'Specimen', subject }, display: undefined }
    const at = { path: [], resource: { resourceType: 'Observation', subject }, url: undefined }
    expect(whyOfOtherGiver([own, other], at, references)).toMatchObject({ mayBeTheirs: true })
    expect(whyOfOtherGiver([], at, references)).toBeUndefined()
  })
})

describe('a result of a specimen of a donor', () => {
  const result = { resourceType: 'Observation', status: 'final', subject, effectiveDateTime: '2026-02-20' }

  it('does not answer for the patient, and no older one does', () => {
    const donor = {
      code: coded(LOINC, '5195-3', 'HBsAg'),
      valueString: 'negative',
      specimen: { display: 'Donor serum' },
    }
    const { labs } = listsOf({ ...result, ...donor })
    expect(labs).toMatchObject([{ value: "is of a specimen that may not be the patient's: 'Donor serum'" }])
  })

  it('is one of a panel that is called so', () => {
    const component = [{ code: { text: 'HBsAg' }, valueString: 'positive' }]
    const labs = (text: string): unknown => listsOf({ ...result, code: { text }, component })['labs']
    expect(labs('Donor infectious markers')).toMatchObject([
      { name: 'HBsAg', value: "is of a specimen that may not be the patient's: 'Donor infectious markers'" },
    ])
    expect(labs('Infectious markers')).toMatchObject([{ name: 'HBsAg', value: 'positive' }])
  })

  it('leaves the older one of the patient where it is surely of somebody else', () => {
    const specimen = { resourceType: 'Specimen', id: 's', subject: { reference: 'Patient/p2' } }
    const code = { text: 'creatinine' }
    const value = { valueQuantity: { value: 1, unit: 'mg/dL' } }
    const given = { ...result, code, ...value, contained: [specimen], specimen: { reference: '#s' } }
    const [patient] = recordsOf(bundleOf({}, { resourceType: 'Patient', id: 'p2' }, given))
    expect(patient?.source.value).not.toHaveProperty('labs')
    expect(patient?.leftOut).toMatchObject([{ why: 'is of a specimen of another patient' }])
  })
})
