import type { JsonPath } from '../json-path.js'
import { isJson, listOf, type Located } from './resource.js'

/** A place that shows that a file is of another version of FHIR. */
export interface VersionSign {
  readonly version: string
  /** the element that gives it away: `Immunization.notGiven` */
  readonly element: string
  readonly path: JsonPath
}

/** An element that R4 does not have, or has in another form. Sources: the version histories of hl7.org/fhir. */
interface Sign {
  readonly version: string
  readonly type: string
  readonly element: string
  /** what the value must look like; anything where this is missing */
  readonly form?: (value: unknown) => boolean
}

const isText = (value: unknown): boolean => typeof value === 'string'
const hasKey =
  (key: string) =>
  (value: unknown): boolean =>
    listOf(value).some((part) => isJson(part) && Object.hasOwn(part, key))

/** STU3 has one interpretation, of the table of HL7 v2; R4 has a list of them, from v3. */
const isOfTable78 = (value: unknown): boolean =>
  isJson(value) &&
  listOf(value['coding']).some((coding) => isJson(coding) && coding['system'] === 'http://hl7.org/fhir/v2/0078')

function signs(version: string, elements: Readonly<Record<string, readonly string[]>>): Sign[] {
  return Object.entries(elements).flatMap(([type, names]) => names.map((element) => ({ version, type, element })))
}

const SIGNS: readonly Sign[] = [
  ...signs('DSTU1', { Observation: ['name', 'appliesDateTime', 'appliesPeriod'], Condition: ['dateAsserted'] }),
  { version: 'DSTU1', type: 'Observation', element: 'valueQuantity', form: hasKey('units') },
  ...signs('DSTU2', {
    Condition: ['patient', 'dateRecorded'],
    Immunization: ['wasNotGiven', 'reported'],
    MedicationStatement: ['wasNotTaken', 'reasonForUseCodeableConcept'],
    Procedure: ['notPerformed', 'reasonNotPerformed'],
    AllergyIntolerance: ['substance'],
    Observation: ['comments'],
    Patient: ['careProvider'],
  }),
  { version: 'DSTU2', type: 'Encounter', element: 'class', form: isText },
  ...signs('STU3', {
    Condition: ['assertedDate', 'context'],
    Observation: ['context', 'related'],
    Procedure: ['context', 'notDone', 'notDoneReason'],
    DiagnosticReport: ['context', 'codedDiagnosis'],
    MedicationRequest: ['context', 'definition'],
    MedicationStatement: ['taken', 'reasonNotTaken'],
    MedicationAdministration: ['notGiven', 'prescription'],
    MedicationDispense: ['notDone'],
    Medication: ['isBrand', 'isOverTheCounter'],
    Immunization: ['notGiven', 'date', 'explanation', 'vaccinationProtocol'],
    AllergyIntolerance: ['assertedDate'],
    Encounter: ['reason'],
    Patient: ['animal'],
  }),
  { version: 'STU3', type: 'Condition', element: 'clinicalStatus', form: isText },
  { version: 'STU3', type: 'AllergyIntolerance', element: 'clinicalStatus', form: isText },
  { version: 'STU3', type: 'Observation', element: 'interpretation', form: isOfTable78 },
  { version: 'STU3', type: 'MedicationStatement', element: 'dosage', form: hasKey('doseQuantity') },
  { version: 'STU3', type: 'MedicationRequest', element: 'dosageInstruction', form: hasKey('doseQuantity') },
  ...signs('R5', {
    Condition: ['participant'],
    Encounter: ['actualPeriod', 'plannedStartDate'],
    Observation: ['triggeredBy', 'bodyStructure', 'instantiatesCanonical'],
    DiagnosticReport: ['composition', 'supportingInfo'],
    Procedure: ['occurrenceDateTime', 'occurrencePeriod', 'reportedBoolean'],
    Immunization: ['administeredProduct', 'basedOn'],
    MedicationRequest: ['medication', 'informationSource'],
    MedicationStatement: ['medication', 'adherence'],
    MedicationAdministration: ['medication', 'occurenceDateTime', 'occurencePeriod'],
    MedicationDispense: ['medication'],
  }),
  { version: 'R5', type: 'Encounter', element: 'class', form: Array.isArray },
  { version: 'R5', type: 'AllergyIntolerance', element: 'type', form: isJson },
  { version: 'R5', type: 'Immunization', element: 'programEligibility', form: hasKey('program') },
]

const SIGNS_OF: ReadonlyMap<string, readonly Sign[]> = new Map(
  SIGNS.map(({ type }) => [type, SIGNS.filter((sign) => sign.type === type)] as const),
)

/** Types that R4 does not have. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['MedicationPrescription', 'DSTU1'],
  ['AdverseReaction', 'DSTU1'],
  ['MedicationOrder', 'DSTU2'],
  ['DiagnosticOrder', 'DSTU2'],
  ['ProcedureRequest', 'STU3'],
  ['ReferralRequest', 'STU3'],
  ['NutritionProduct', 'R4B or R5'],
  ['SubscriptionStatus', 'R4B or R5'],
  ['SubscriptionTopic', 'R4B or R5'],
  ['MedicinalProductDefinition', 'R4B or R5'],
  ['Citation', 'R4B or R5'],
  ['ActorDefinition', 'R5'],
  ['GenomicStudy', 'R5'],
  ['EncounterHistory', 'R5'],
  ['BiologicallyDerivedProductDispense', 'R5'],
])

/** Versions as the addresses of the specification and `fhirVersion` number them. */
const NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/^1\./u, 'DSTU2'],
  [/^3\./u, 'STU3'],
  [/^4\.3/u, 'R4B'],
  [/^5\./u, 'R5'],
]
const NUMBERED = /^https?:\/\/hl7\.org\/fhir\/(\d\.\d)\//u

/** The first place in which a resource shows that it is of another version than R4; undefined where nothing does. */
export function versionSign({ resource, path }: Located): VersionSign | undefined {
  const { resourceType: type } = resource
  const content = type === 'Bundle' ? listOf(resource['entry']).findIndex(hasKey('content')) : -1
  if (content !== -1)
    return { version: 'DSTU1', element: 'Bundle.entry.content', path: [...path, 'entry', content, 'content'] }
  const ofType = TYPES.get(type)
  if (ofType !== undefined) return { version: ofType, element: type, path: [...path, 'resourceType'] }
  for (const { element, form, version } of SIGNS_OF.get(type) ?? []) {
    const value = resource[element]
    if (value === undefined || form?.(value) === false) continue
    return { version, element: `${type}.${element}`, path: [...path, element] }
  }
  return numberedSign({ resource, path, url: undefined })
}

function numberedSign({ resource, path }: Located): VersionSign | undefined {
  const { meta, fhirVersion, resourceType: type } = resource
  const profiles = isJson(meta) ? listOf(meta['profile']) : []
  const written = [
    ...profiles.map((profile) => (typeof profile === 'string' ? NUMBERED.exec(profile)?.[1] : undefined)),
    typeof fhirVersion === 'string' ? fhirVersion : undefined,
  ]
  for (const number of written) {
    const version = number === undefined ? undefined : NUMBERS.find(([form]) => form.test(number))?.[1]
    if (version !== undefined) return { version, element: `${type} of version ${String(number)}`, path }
  }
  return undefined
}
