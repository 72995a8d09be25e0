import { parseSpan } from '../../kernel/span.js'
import type { PatientWarning } from '../../facts/facts.js'
import { pointer, type JsonPath } from '../json/json-path.js'
import type { JsonSource } from '../json/json.js'
import type { ReadOptions } from '../reading/read-options.js'
import { orderAcrossZones } from './across-zones.js'
import { collect, type Collection } from './collect.js'
import { completenessOf } from './completeness.js'
import { leaveOutContained } from './contained.js'
import { Draft, type LeftOut } from './draft.js'
import { noteGaps } from './gaps.js'
import { ofAnybodyIn } from './gathered.js'
import { groupByPatient, type Astray, type Group } from './groups.js'
import { suspectInPassing } from './in-passing.js'
import { leftOutNotes } from './left-out.js'
import type { Mapping } from './mapping.js'
import { leaveOpen } from './may-be-theirs.js'
import { readPatient } from './patient.js'
import { pregnanciesOver } from './pregnancy-status.js'
import { readers } from './readers.js'
import { References } from './reference.js'
import { repeatedIn } from './repeated.js'
import { refuse, refuseOthers } from './refused.js'
import { IN_RETRACTED, retractedIn } from './retracted-report.js'
import { specimensOfReports } from './report-specimen.js'
import type { Located } from './resource.js'
import { ResultsBeside } from './results-beside.js'
import { superseded } from './superseded.js'
import type { FhirText } from './text.js'
import { dateOf } from './time.js'
import { whyUnread } from './unread.js'
import { mayBeAbout } from './whose.js'

/** One patient of a FHIR file, in the form of a patient file. */
export interface FhirRecord {
  /** the patient, whose places are those of the FHIR file */
  readonly source: JsonSource & { readonly value: object }
  /** what was not used, or not as written */
  readonly notes: readonly { readonly path: JsonPath; readonly message: string }[]
  /** type → how many resources were read */
  readonly used: ReadonlyMap<string, number>
  readonly leftOut: readonly LeftOut[]
  /** the place of a JSON pointer among the resources of the file */
  readonly ordinal: (path: string) => number
}

/** What of the options bears on how resources are read. */
type HowToRead = Pick<ReadOptions, 'vocabulary' | 'asOf' | 'today'>

/**
 * Turns FHIR R4 resources into patients in the form of patient files, one for each Patient resource.
 * @throws InputError for another version of FHIR, and for a text without a Patient
 */
export function readFhir(text: FhirText, { vocabulary, asOf, today }: HowToRead): readonly FhirRecord[] {
  const collection = collect(text.parts)
  refuseOthers(collection, text)
  const { resources, bundles, doubtful } = collection
  const repeated = repeatedIn(resources)
  const isCurrent = (located: Located): boolean => !repeated.has(located)
  const references = new References(repeated.size === 0 ? resources : resources.filter(isCurrent))
  const { groups, astray } = groupByPatient(
    resources.filter((located) => !isPatient(located) || isCurrent(located)),
    references,
    ofAnybodyIn(text.gathered),
  )
  if (groups.length === 0) {
    const message = 'there is no Patient in this FHIR file'
    const remedy = 'export the Patient together with the rest, as in a Bundle from Patient/[id]/$everything'
    refuse([], text, message, remedy)
  }
  const telling = resources.filter(
    (located) => TELLING_OF_LISTS.has(located.resource.resourceType) && !doubtful.has(located),
  )
  const isOnly = groups.length === 1
  return groups.map((group, index) => {
    const complete = completenessOf(telling, bundles, { patient: group.patient, isOnly, references })
    const draft = new Draft()
    readPatient(group.patient, isOnly ? undefined : `${text.file}, patient ${index + 1}`, draft)
    const doubt = doubtful.get(group.patient)
    if (doubt !== undefined) draft.warn(group.patient.path, `the Patient ${doubt}`)
    readDay(collection, draft)
    const ofReports = specimensOfReports(group.resources, references)
    const counted = group.resources.filter((one) => !repeated.has(one) && !doubtful.has(one))
    const beside = new ResultsBeside(counted, vocabulary)
    const mapping = { draft, vocabulary, references, asOf: asOf ?? draft.recordedOn ?? today, ofReports, beside }
    readResources(group, { repeated, doubtful }, mapping)
    readBeside(group, collection, mapping)
    leaveOpen(astray, mapping)
    orderAcrossZones(draft)
    const { onlyDeniedInPart } = draft
    for (const list of complete.present) draft.open(list)
    noteGaps({ ...complete, onlyDeniedInPart, unreadable: text.gathered?.incomplete ?? [] }, draft)
    for (const [located, why] of repeated) if (isAgain(located, group.patient)) draft.leaveOut(located, why)
    leaveOutTheRest(collection, astray, draft)
    return recordOf(draft, text)
  })
}

/** The types by which a document, or a server, says something of whole lists. */
const TELLING_OF_LISTS: ReadonlySet<string> = new Set(['Composition', 'OperationOutcome'])

/** What stands within a resource without a reader, or the Patient, and what such a resource tells in passing. */
function readBeside({ patient }: Group, { resources, doubtful }: Collection, mapping: Mapping): void {
  const { draft, references } = mapping
  for (const located of resources) {
    const isOwn = isPatient(located) ? located === patient : mayBeAbout(patient, located, references)
    if (!isOwn || readers.has(located.resource.resourceType)) continue
    leaveOutContained(located, draft)
    if (!doubtful.has(located)) suspectInPassing(located, mapping)
  }
}

type Replaced = ReadonlyMap<Located, string>

/** Whether it is the same Patient once more. */
function isAgain({ resource }: Located, patient: Located): boolean {
  return resource.resourceType === 'Patient' && resource['id'] === patient.resource['id']
}

function isPatient({ resource }: Located): boolean {
  return resource.resourceType === 'Patient'
}

/** @param doubtful of which nobody knows whether they count, and why */
function readResources(
  { resources, unaddressed }: Group,
  { repeated, doubtful }: { readonly repeated: Replaced; readonly doubtful: Replaced },
  mapping: Mapping,
): void {
  const { draft, asOf, references } = mapping
  const current = resources.filter((one) => !repeated.has(one) && !doubtful.has(one))
  const replaced = new Map([...superseded(current), ...pregnanciesOver(current, asOf)])
  const retracted = retractedIn(current, references)
  for (const located of resources) {
    const why = repeated.get(located) ?? replaced.get(located)
    const doubt = doubtful.get(located) ?? (retracted.has(located.resource) ? IN_RETRACTED : undefined)
    if (why !== undefined) draft.leaveOut(located, why)
    else if (doubt === undefined) {
      readers.get(located.resource.resourceType)?.read(located, mapping)
      leaveOutContained(located, draft)
    } else {
      draft.leaveOut(located, doubt)
      leaveOpen([{ located, why: doubt, mayBeTheirs: true }], mapping)
    }
  }
  const [first] = unaddressed
  if (first === undefined) return
  const count = unaddressed.length === 1 ? '1 resource names' : `${unaddressed.length} resources name`
  draft.warn(first.path, `${count} no patient: taken as of the only patient in the file`)
}

/** A document was true on the day of its composition; a result without a day may be of any day up to then. */
function readDay({ resources, bundles }: Collection, draft: Draft): void {
  const [document, another] = bundles.filter(({ resource }) => resource['type'] === 'document')
  const composition = resources.find(({ resource }) => resource.resourceType === 'Composition')
  if (document === undefined || another !== undefined) return
  const written = composition?.resource['date'] ?? document.resource['timestamp']
  if (typeof written !== 'string') return
  const path = composition === undefined ? [] : [...composition.path, 'date']
  const day = dateOf(written, path, draft)
  const span = parseSpan(day ?? '')
  if (typeof span === 'object' && span.first === span.last) draft.set('asOf', day, path)
}

/** What has no reader, names nobody here, or holds nothing. */
function leaveOutTheRest({ resources, leftOut }: Collection, astray: readonly Astray[], draft: Draft): void {
  for (const { located, why, mayBeTheirs } of astray) {
    if (mayBeTheirs) draft.leaveOpen(located, why)
    else draft.leaveOut(located, why)
  }
  for (const located of resources) {
    const { resourceType: type } = located.resource
    if (draft.isReferred(located)) draft.count(type)
    else if (!readers.has(type) && type !== 'Patient') draft.leaveOut(located, whyUnread(type))
  }
  for (const { path, why } of leftOut) draft.warn(path, `this entry ${why}`)
}

function recordOf(draft: Draft, text: FhirText): FhirRecord {
  const given = (path: JsonPath): JsonPath => draft.given(path)
  return {
    source: {
      file: text.file,
      value: draft.patient,
      given,
      isTold: (path) => draft.isTold(path),
      place: (path) => text.place(given(path)),
      offset: (path) => text.ordinal(given(path)),
      compare: (a, b) => text.ordinal(given(a)) - text.ordinal(given(b)),
    },
    ordinal: (path) => text.ordinal(path.split('/')),
    notes: [...draft.notes, ...leftOutNotes(draft.leftOut)],
    used: draft.used,
    leftOut: draft.leftOut,
  }
}

/** The warnings of the reader, and the notes on the file, in the order of its resources. */
export function warningsOf({ notes, ordinal }: FhirRecord, warnings: readonly PatientWarning[]): PatientWarning[] {
  const all = [...notes.map(({ path, message }) => ({ path: pointer(path), message })), ...warnings]
  return all.toSorted((a, b) => ordinal(a.path) - ordinal(b.path))
}
