import { readAllergyIntolerance } from './allergy-intolerance.js'
import { readCondition } from './condition.js'
import { readDiagnosticReport } from './diagnostic-report.js'
import type { ListName } from '../reading/list-name.js'
import { readEncounter } from './encounter.js'
import { readFinding } from './finding.js'
import { readImmunization } from './immunization.js'
import type { Mapping } from './mapping.js'
import { readMedicationAdministration } from './medication-administration.js'
import { readMedicationDispense } from './medication-dispense.js'
import { readMedicationRequest } from './medication-request.js'
import { readMedicationStatement } from './medication-statement.js'
import { readObservation } from './observation.js'
import { readProcedure } from './procedure.js'
import { readResearchSubject } from './research-subject.js'
import type { Located } from './resource.js'

/** How a type of resource is read. */
export interface Reader {
  readonly read: (located: Located, mapping: Mapping) => void
  /** the list that its resources go into; undefined where silence says nothing */
  readonly list: ListName | undefined
}

/** The types that are read, besides Patient, and Medication, which others refer to. */
export const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['AdverseEvent', { read: readFinding, list: undefined }],
  ['AllergyIntolerance', { read: readAllergyIntolerance, list: 'allergies' }],
  ['ClinicalImpression', { read: readFinding, list: undefined }],
  ['Condition', { read: readCondition, list: 'conditions' }],
  ['DiagnosticReport', { read: readDiagnosticReport, list: undefined }],
  ['Encounter', { read: readEncounter, list: 'encounters' }],
  ['Immunization', { read: readImmunization, list: 'immunizations' }],
  ['MedicationAdministration', { read: readMedicationAdministration, list: 'drugs' }],
  ['MedicationDispense', { read: readMedicationDispense, list: 'drugs' }],
  ['MedicationRequest', { read: readMedicationRequest, list: 'drugs' }],
  ['MedicationStatement', { read: readMedicationStatement, list: 'drugs' }],
  ['Observation', { read: readObservation, list: undefined }],
  ['Procedure', { read: readProcedure, list: 'procedures' }],
  ['ResearchSubject', { read: readResearchSubject, list: 'trialParticipation' }],
])
