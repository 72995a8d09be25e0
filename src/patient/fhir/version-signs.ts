import { isJson, listOf } from './resource.js'

/** An element that R4 does not have, or has in another form. */
export interface Sign {
  readonly version: string
  readonly type: string
  readonly element: string
  /** what the value must look like; anything where this is missing */
  readonly form?: (value: unknown) => boolean
}

const isText = (value: unknown): boolean => typeof value === 'string'
export const hasKey =
  (key: string) =>
  (value: unknown): boolean =>
    listOf(value).some((part) => isJson(part) && Object.hasOwn(part, key))

/** In R5 a CodeableReference: a concept, or a reference one level deeper than that of R4. */
const isCodeableReference = (value: unknown): boolean =>
  listOf(value).some((part) => isJson(part) && (Object.hasOwn(part, 'concept') || isJson(part['reference'])))

/** STU3 has one interpretation, of the table of HL7 v2; R4 has a list of them, from v3. */
const isOfTable78 = (value: unknown): boolean =>
  isJson(value) &&
  listOf(value['coding']).some((coding) => isJson(coding) && coding['system'] === 'http://hl7.org/fhir/v2/0078')

function signs(version: string, elements: Readonly<Record<string, readonly string[]>>): Sign[] {
  return Object.entries(elements).flatMap(([type, names]) => names.map((element) => ({ version, type, element })))
}

const EARLY = 'DSTU2 or STU3'

/**
 * Elements that one version has and R4 has not; of DSTU1 those of its first publication, of the others as the type definitions
 * of @types/fhir 0.0.44 compare (r2, r3, r5 against r4). The first that is found names the version, so that what belongs to
 * one version only comes first. What careless records of R4 have, too, is no sign: names of elements that are common words,
 * such as `reason`, and the addresses of code systems that earlier versions used.
 */
export const SIGNS: readonly Sign[] = [
  ...signs('DSTU1', { Observation: ['name', 'appliesDateTime', 'appliesPeriod'], Condition: ['dateAsserted'] }),
  { version: 'DSTU1', type: 'Observation', element: 'valueQuantity', form: hasKey('units') },
  { version: 'DSTU1', type: 'Patient', element: 'identifier', form: hasKey('label') },
  { version: 'DSTU1', type: 'Encounter', element: 'identifier', form: hasKey('label') },
  ...signs('DSTU2', {
    AllergyIntolerance: ['substance', 'lastOccurence'],
    Condition: ['patient', 'dateRecorded'],
    Encounter: ['indication'],
    Immunization: ['wasNotGiven', 'reported'],
    MedicationAdministration: ['wasNotGiven', 'effectiveTimeDateTime', 'effectiveTimePeriod'],
    MedicationStatement: ['wasNotTaken', 'reasonForUseCodeableConcept', 'reasonForUseReference'],
    Observation: ['comments'],
    Patient: ['careProvider'],
    Procedure: ['notPerformed', 'reasonNotPerformed', 'reasonCodeableConcept'],
  }),
  { version: 'DSTU2', type: 'Encounter', element: 'class', form: isText },
  ...signs('STU3', {
    AllergyIntolerance: ['assertedDate'],
    Condition: ['assertedDate', 'context'],
    DiagnosticReport: ['context'],
    Immunization: ['notGiven'],
    Medication: ['isOverTheCounter'],
    MedicationAdministration: ['notGiven'],
    MedicationDispense: ['notDone', 'notDoneReasonCodeableConcept', 'notDoneReasonReference'],
    MedicationRequest: ['context', 'definition'],
    MedicationStatement: ['taken'],
    Observation: ['context'],
    Procedure: ['context', 'notDone', 'notDoneReason'],
  }),
  { version: 'STU3', type: 'Observation', element: 'interpretation', form: isOfTable78 },
  { version: 'STU3', type: 'MedicationStatement', element: 'dosage', form: hasKey('doseQuantity') },
  { version: 'STU3', type: 'MedicationRequest', element: 'dosageInstruction', form: hasKey('doseQuantity') },
  ...signs(EARLY, {
    Condition: ['abatementBoolean'],
    DiagnosticReport: ['codedDiagnosis'],
    Encounter: ['incomingReferral'],
    Immunization: ['date', 'explanation', 'vaccinationProtocol'],
    Medication: ['isBrand'],
    MedicationAdministration: ['prescription', 'reasonNotGiven'],
    MedicationStatement: ['reasonNotTaken'],
    Observation: ['related'],
    Patient: ['animal'],
  }),
  { version: EARLY, type: 'Condition', element: 'clinicalStatus', form: isText },
  { version: 'STU3', type: 'AllergyIntolerance', element: 'clinicalStatus', form: isText },
  ...signs('R5', {
    AllergyIntolerance: ['participant'],
    Condition: ['participant'],
    DiagnosticReport: ['composition', 'supportingInfo'],
    Encounter: ['subjectStatus', 'virtualService', 'actualPeriod', 'plannedStartDate', 'plannedEndDate', 'admission'],
    Immunization: ['administeredProduct', 'basedOn', 'informationSource', 'supportingInformation'],
    Medication: ['marketingAuthorizationHolder', 'doseForm', 'totalVolume'],
    MedicationAdministration: ['medication', 'occurenceDateTime', 'occurencePeriod', 'occurenceTiming', 'isSubPotent'],
    MedicationDispense: ['medication', 'notPerformedReason', 'statusChanged', 'renderedDosageInstruction'],
    MedicationRequest: ['medication', 'informationSource', 'statusChanged', 'renderedDosageInstruction'],
    MedicationStatement: ['medication', 'adherence', 'renderedDosageInstruction', 'relatedClinicalInformation'],
    Observation: ['triggeredBy', 'bodyStructure', 'instantiatesCanonical', 'instantiatesReference'],
    Procedure: ['occurrenceDateTime', 'occurrencePeriod', 'occurrenceString', 'occurrenceAge', 'reportedBoolean'],
    ResearchSubject: ['progress', 'assignedComparisonGroup', 'actualComparisonGroup'],
  }),
  ...['Immunization', 'MedicationAdministration', 'MedicationRequest', 'MedicationStatement', 'Procedure'].map(
    (type) => {
      return { version: 'R5', type, element: 'reason', form: isCodeableReference }
    },
  ),
  // R4 says so as asNeededBoolean or asNeededCodeableConcept
  ...['asNeeded', 'asNeededFor'].flatMap((key): Sign[] => [
    { version: 'R5', type: 'MedicationStatement', element: 'dosage', form: hasKey(key) },
    { version: 'R5', type: 'MedicationRequest', element: 'dosageInstruction', form: hasKey(key) },
    { version: 'R5', type: 'MedicationDispense', element: 'dosageInstruction', form: hasKey(key) },
  ]),
  { version: 'R5', type: 'AllergyIntolerance', element: 'type', form: isJson },
  { version: 'R5', type: 'Condition', element: 'evidence', form: isCodeableReference },
  { version: 'R5', type: 'Encounter', element: 'class', form: Array.isArray },
  { version: 'R5', type: 'Encounter', element: 'reason', form: hasKey('value') },
  { version: 'R5', type: 'Immunization', element: 'manufacturer', form: isCodeableReference },
  { version: 'R5', type: 'Immunization', element: 'programEligibility', form: hasKey('programStatus') },
  { version: EARLY, type: 'Encounter', element: 'reason' },
]

/**
 * Types that R4 does not have, by the same comparison. The ballots of R5 called MedicationUsage what is a MedicationStatement
 * before and after them (hl7.org/fhir/2022Sep/medicationusage-profiles.html).
 */
export const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    DSTU1: ['MedicationPrescription', 'AdverseReaction'],
    DSTU2: ['MedicationOrder', 'DiagnosticOrder', 'Order', 'OrderResponse', 'Conformance', 'DeviceUseRequest'],
    STU3: ['ImagingManifest', 'ServiceDefinition', 'ExpansionProfile', 'Sequence'],
    [EARLY]: [
      'ProcedureRequest',
      'ReferralRequest',
      'BodySite',
      'DeviceComponent',
      'EligibilityRequest',
      'DataElement',
    ],
    'R4B or R5': [
      'Citation',
      'ClinicalUseDefinition',
      'Ingredient',
      'MedicinalProductDefinition',
      'NutritionProduct',
      'SubscriptionStatus',
      'SubscriptionTopic',
    ],
    'R5 ballot': ['MedicationUsage'],
    R5: [
      'ActorDefinition',
      'BiologicallyDerivedProductDispense',
      'DeviceDispense',
      'DeviceUsage',
      'EncounterHistory',
      'GenomicStudy',
      'ImagingSelection',
      'NutritionIntake',
      'RequestOrchestration',
    ],
  }).flatMap(([version, types]) => types.map((type) => [type, version] as const)),
)
