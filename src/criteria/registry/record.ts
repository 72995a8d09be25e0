import { InputError, type Diagnostic, type Place } from '../../kernel/diagnostic.js'
import { entriesAt, valueAt } from '../value-at.js'

/** A JSON text read into plain values that still knows where each of them stands. */
export interface RecordSource {
  readonly file: string
  readonly value: unknown
  place(path: readonly (string | number)[], of: 'key' | 'value'): Place
}

/** What a registry's record says of a trial. */
export interface RegistryRecord {
  readonly file: string
  /** where its id stands; undefined in a plain text */
  readonly place: Place | undefined
  /** registry number; undefined in a plain text */
  readonly id: string | undefined
  /** the day of its last update, ISO 8601 */
  readonly version: string | undefined
  /** recruitment status as the registry prints it, in lower case */
  readonly recruitment: string | undefined
  /** its eligibility text, as written */
  readonly text: string | undefined
}

/**
 * The records of a file of ClinicalTrials.gov (API v2): one study, a list of them, or a page of a search.
 * @throws InputError for everything in it that is no such study
 */
export function readRecords(source: RecordSource): RegistryRecord[] {
  const paths = pathsOf(source.value)
  const problems: Diagnostic[] = []
  const records = paths.flatMap((path): RegistryRecord[] => {
    const place = source.place([...path, ...ID], 'value')
    const id = valueAt(source.value, [...path, ...ID])
    if (typeof id === 'string' && id !== '') return [recordOf(source, path, id, place)]
    problems.push({ file: source.file, place, severity: 'error', message: NO_STUDY, remedy: FORM })
    return []
  })
  if (paths.length === 0) {
    const place = source.place([], 'value')
    problems.push({ file: source.file, place, severity: 'error', message: 'there is no study in it', remedy: FORM })
  }
  if (problems.length > 0) throw new InputError(problems)
  return records
}

/** A plain copy of an eligibility text as a record that says nothing else. */
export function plainRecord(file: string, text: string): RegistryRecord {
  return { file, text, id: undefined, place: undefined, version: undefined, recruitment: undefined }
}

const ID = ['protocolSection', 'identificationModule', 'nctId']
const NO_STUDY = 'this study has no protocolSection.identificationModule.nctId'
const FORM = 'expected a study record of ClinicalTrials.gov as its API (v2) gives it'

function pathsOf(value: unknown): (string | number)[][] {
  if (Array.isArray(value)) return value.map((_study, index) => [index])
  if (valueAt(value, ['studies']) === undefined) return [[]]
  return entriesAt(value, ['studies']).map((_study, index) => ['studies', index])
}

function recordOf(
  { file, value }: RecordSource,
  path: readonly (string | number)[],
  id: string,
  place: Place,
): RegistryRecord {
  const textAt = (...keys: string[]): string | undefined => {
    const found = valueAt(value, [...path, 'protocolSection', ...keys])
    return typeof found === 'string' && found.trim() !== '' ? found : undefined
  }
  const version = textAt('statusModule', 'lastUpdatePostDateStruct', 'date')
  const status = textAt('statusModule', 'overallStatus')
  return {
    file,
    place,
    id,
    version: version !== undefined && DAY.test(version) ? version : undefined,
    recruitment: status === undefined ? undefined : (STATUSES.get(status) ?? inLetters(status)),
    text: textAt('eligibilityModule', 'eligibilityCriteria'),
  }
}

const DAY = /^\d{4}-\d\d-\d\d$/u

/** The words of the registry's pages, where they are not those of its codes. */
const STATUSES = new Map([
  ['ACTIVE_NOT_RECRUITING', 'active, not recruiting'],
  ['UNKNOWN', 'unknown status'],
])

function inLetters(status: string): string {
  return status.toLowerCase().replaceAll('_', ' ')
}
