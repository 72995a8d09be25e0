/** Why resources of a type are not read, a clause that fits behind one of them. */
const BUSINESS = 'tells nothing of the health of a patient'
const INTENDED = 'tells what is intended or asked for, not what happened'
const WRITTEN = 'holds text, pictures or answers'

const TYPES: readonly (readonly [string, readonly string[]])[] = [
  [
    BUSINESS,
    [
      'Account',
      'ActivityDefinition',
      'Appointment',
      'AppointmentResponse',
      'AuditEvent',
      'Basic',
      'Binary',
      'BodyStructure',
      'CareTeam',
      'Claim',
      'ClaimResponse',
      'CodeSystem',
      'Communication',
      'Consent',
      'Contract',
      'Coverage',
      'CoverageEligibilityRequest',
      'CoverageEligibilityResponse',
      'Device',
      'Endpoint',
      'EnrollmentRequest',
      'EnrollmentResponse',
      'EpisodeOfCare',
      'ExplanationOfBenefit',
      'Group',
      'HealthcareService',
      'ImmunizationEvaluation',
      'Invoice',
      'Library',
      'Linkage',
      'List',
      'Location',
      'Measure',
      'MeasureReport',
      'MessageHeader',
      'OperationOutcome',
      'Organization',
      'Parameters',
      'PaymentNotice',
      'PaymentReconciliation',
      'Person',
      'PlanDefinition',
      'Practitioner',
      'PractitionerRole',
      'Provenance',
      'Questionnaire',
      'RelatedPerson',
      'ResearchStudy',
      'Schedule',
      'Slot',
      'Specimen',
      'StructureDefinition',
      'Subscription',
      'Substance',
      'SupplyDelivery',
      'ValueSet',
    ],
  ],
  [
    INTENDED,
    [
      'CarePlan',
      'CommunicationRequest',
      'DeviceRequest',
      'Goal',
      'ImmunizationRecommendation',
      'NutritionOrder',
      'RequestGroup',
      'ServiceRequest',
      'SupplyRequest',
      'Task',
      'VisionPrescription',
    ],
  ],
  [
    WRITTEN,
    [
      'Composition',
      'DocumentManifest',
      'DocumentReference',
      'ImagingStudy',
      'Media',
      'MolecularSequence',
      'QuestionnaireResponse',
    ],
  ],
  ['tells of a relative, never of the patient', ['FamilyMemberHistory']],
  ['is referred to by nothing that was read', ['Medication']],
]

const REASONS: ReadonlyMap<string, string> = new Map(
  TYPES.flatMap(([reason, types]) => types.map((type) => [type, reason] as const)),
)

/** Why resources of a type that has no reader are not read. What nobody thought of may say something of the patient. */
export function whyUnread(type: string): string {
  return REASONS.get(type) ?? 'is of a type without a reader, and may tell something of the patient'
}

/** Whether a type is one that nobody thought of. */
export function isWithoutReader(type: string): boolean {
  return !REASONS.has(type)
}
