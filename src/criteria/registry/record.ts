import { daysInMonth } from '../../kernel/day.js'
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
  const refuse = (path: readonly (string | number)[], message: string, remedy: string): void => {
    problems.push({ file: source.file, place: source.place(path, 'value'), severity: 'error', message, remedy })
  }
  if (paths.length === 0) refuse([], 'there is no study in it', STUDY_FORM)
  if (paths.length > MOST_STUDIES) {
    refuse([], `there are more than ${MOST_STUDIES} studies in it`, 'take the records of the trials that are checked')
    throw new InputError(problems)
  }
  const records = paths.flatMap((path): RegistryRecord[] => {
    const id = valueAt(source.value, [...path, ...ID])
    if (typeof id !== 'string' || id === '') {
      if (problems.length < MOST_TOLD) refuse([...path, ...ID], NO_STUDY, STUDY_FORM)
      return []
    }
    const record = recordOf(source, path, id)
    if (isOverlong(record.text)) refuse([...path, 'protocolSection', ...TEXT], OVERLONG, ONLY_TEXT)
    return [record]
  })
  if (problems.length > 0) throw new InputError(problems)
  return records
}

/**
 * A plain copy of an eligibility text as a record that says nothing else.
 * @throws InputError for a text that is too long to be one
 */
export function plainRecord(file: string, text: string): RegistryRecord {
  if (isOverlong(text)) throw new InputError([{ file, severity: 'error', message: OVERLONG, remedy: ONLY_TEXT }])
  return { file, text, id: undefined, place: undefined, version: undefined, recruitment: undefined }
}

const ID = ['protocolSection', 'identificationModule', 'nctId']
const NO_STUDY = 'this study has no protocolSection.identificationModule.nctId'
export const STUDY_FORM = 'expected a study record of ClinicalTrials.gov as its API (v2) gives it'

/** A page of a search has no more (ClinicalTrials.gov API v2, `pageSize`). */
const MOST_STUDIES = 1000

/** One place more tells nothing more of a file that is another thing altogether. */
const MOST_TOLD = 20

/**
 * Ten times what the registry takes: 20,000 characters (ClinicalTrials.gov, Protocol Registration Data Element Definitions,
 * Eligibility Criteria).
 */
const LONGEST_TEXT = 200_000
const OVERLONG = `the eligibility text has more than ${LONGEST_TEXT} characters, ten times what the registry takes`
const ONLY_TEXT = 'get the record anew: something else stands in place of its text, or behind it'

function isOverlong(text: string | undefined): boolean {
  return text !== undefined && text.length > LONGEST_TEXT
}

function pathsOf(value: unknown): (string | number)[][] {
  if (Array.isArray(value)) return value.map((_study, index) => [index])
  if (valueAt(value, ['studies']) === undefined) return [[]]
  return entriesAt(value, ['studies']).map((_study, index) => ['studies', index])
}

function recordOf(source: RecordSource, path: readonly (string | number)[], id: string): RegistryRecord {
  const { file, value } = source
  const textAt = (...keys: string[]): string | undefined => {
    const found = valueAt(value, [...path, 'protocolSection', ...keys])
    return typeof found === 'string' && found.trim() !== '' ? found : undefined
  }
  const version = textAt('statusModule', 'lastUpdatePostDateStruct', 'date')
  const status = textAt('statusModule', 'overallStatus')
  return {
    file,
    // to look for it takes as long as to read the file
    get place() {
      return source.place([...path, ...ID], 'value')
    },
    id,
    version: version !== undefined && isDay(version) ? version : undefined,
    recruitment: status === undefined ? undefined : (STATUSES.get(status) ?? inLetters(status)),
    text: textAt(...TEXT),
  }
}

const TEXT = ['eligibilityModule', 'eligibilityCriteria'] as const

const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)$/u

function isDay(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number)
  return year !== undefined && month !== undefined && day !== undefined && day > 0 && day <= daysInMonth(year, month)
}

/** The words of the registry's pages, where they are not those of its codes. */
const STATUSES = new Map([
  ['ACTIVE_NOT_RECRUITING', 'active, not recruiting'],
  ['UNKNOWN', 'unknown status'],
])

function inLetters(status: string): string {
  return status.toLowerCase().replaceAll('_', ' ')
}
