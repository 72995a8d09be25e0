import { describe, expect, it } from 'vitest'
import type { Resource } from '../../../src/patient/fhir/resource.js'
import { versionSign } from '../../../src/patient/fhir/version.js'

function sign(resource: Resource): string | undefined {
  const found = versionSign({ resource, path: ['entry', 0, 'resource'], url: undefined })
  return found === undefined ? undefined : `${found.version}: ${found.element} at ${found.path.slice(3).join('/')}`
}

const of = (resourceType: string, elements: object): Resource => ({ resourceType, ...elements })

describe('another version of FHIR', () => {
  it.each<[Resource, string]>([
    [of('MedicationPrescription', {}), 'DSTU1: MedicationPrescription at resourceType'],
    [of('Bundle', { entry: [{ content: {} }] }), 'DSTU1: Bundle.entry.content at entry/0/content'],
    [of('Observation', { name: {} }), 'DSTU1: Observation.name at name'],
    [of('Observation', { valueQuantity: { units: 'mg' } }), 'DSTU1: Observation.valueQuantity at valueQuantity'],
    [of('MedicationOrder', {}), 'DSTU2: MedicationOrder at resourceType'],
    [of('Condition', { patient: {} }), 'DSTU2: Condition.patient at patient'],
    [of('Immunization', { wasNotGiven: false }), 'DSTU2: Immunization.wasNotGiven at wasNotGiven'],
    [of('Encounter', { class: 'inpatient' }), 'DSTU2: Encounter.class at class'],
    [of('Condition', { clinicalStatus: 'active' }), 'DSTU2 or STU3: Condition.clinicalStatus at clinicalStatus'],
    [of('Patient', { identifier: [{ label: 'MRN' }] }), 'DSTU1: Patient.identifier at identifier'],
    [of('Patient', { animal: {} }), 'DSTU2 or STU3: Patient.animal at animal'],
    [of('ProcedureRequest', {}), 'DSTU2 or STU3: ProcedureRequest at resourceType'],
    [of('Encounter', { reason: [{ value: [] }] }), 'R5: Encounter.reason at reason'],
    [of('Encounter', { reason: [{ text: 'fever' }] }), 'DSTU2 or STU3: Encounter.reason at reason'],
    [
      of('Immunization', { manufacturer: { reference: { reference: 'Organization/1' } } }),
      'R5: Immunization.manufacturer at manufacturer',
    ],
    [of('Condition', { evidence: [{ concept: {} }] }), 'R5: Condition.evidence at evidence'],
    [of('ResearchSubject', { progress: [] }), 'R5: ResearchSubject.progress at progress'],
    [of('Procedure', { reason: [{ concept: {} }] }), 'R5: Procedure.reason at reason'],
    [of('Immunization', { notGiven: false }), 'STU3: Immunization.notGiven at notGiven'],
    [
      of('Observation', { interpretation: { coding: [5, { system: 'http://hl7.org/fhir/v2/0078' }] } }),
      'STU3: Observation.interpretation at interpretation',
    ],
    [of('MedicationStatement', { dosage: [{ doseQuantity: {} }] }), 'STU3: MedicationStatement.dosage at dosage'],
    [of('MedicationStatement', { dosage: [{ asNeeded: true }] }), 'R5: MedicationStatement.dosage at dosage'],
    [of('Encounter', { class: [{}] }), 'R5: Encounter.class at class'],
    [of('Condition', { participant: [] }), 'R5: Condition.participant at participant'],
    [of('AllergyIntolerance', { type: {} }), 'R5: AllergyIntolerance.type at type'],
    [of('MedicationRequest', { medication: {} }), 'R5: MedicationRequest.medication at medication'],
    [of('SubscriptionTopic', {}), 'R4B or R5: SubscriptionTopic at resourceType'],
    [
      of('Patient', { meta: { profile: [5, 'http://hl7.org/fhir/4.3/StructureDefinition/Patient'] } }),
      'R4B: Patient of version 4.3 at ',
    ],
    [of('CapabilityStatement', { fhirVersion: '3.0.2' }), 'STU3: CapabilityStatement of version 3.0.2 at '],
    [of('CapabilityStatement', { fhirVersion: '4.6.0' }), 'R5 ballot: CapabilityStatement of version 4.6.0 at '],
    [of('CapabilityStatement', { fhirVersion: '6.0.0' }), 'R6: CapabilityStatement of version 6.0.0 at '],
    [of('MedicationUsage', {}), 'R5 ballot: MedicationUsage at resourceType'],
  ])('is recognised: %j', (resource, expected) => {
    expect(sign(resource)).toBe(expected)
  })

  it.each<Resource>([
    of('Observation', { interpretation: [{ text: 'H' }], category: [{}], valueQuantity: { unit: 'mg' } }),
    of('Observation', { interpretation: { text: 'H' } }),
    of('Observation', { interpretation: 'H' }),
    of('Condition', { clinicalStatus: { coding: [] } }),
    of('MedicationStatement', { context: {}, dosage: [{ doseAndRate: [] }] }),
    of('AllergyIntolerance', { type: 'allergy' }),
    of('Encounter', { class: { code: 'IMP' } }),
    of('Procedure', { reason: [{ text: 'careless' }] }),
    of('Bundle', { entry: [{ resource: {} }] }),
    of('Patient', { meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Patient'] }, fhirVersion: '4.0.1' }),
  ])('is not seen in R4: %j', (resource) => {
    expect(sign(resource)).toBeUndefined()
  })
})
