import type { ListName } from '../reading/list-name.js'
import { readers } from './readers.js'
import { isJson, isResource, listOf, type Json, type Resource } from './resource.js'

/** The lists that resources go into. */
export const ALL_LISTS: readonly ListName[] = [
  ...new Set([...readers.values()].flatMap(({ list }) => (list === undefined ? [] : [list]))),
]

/** What a search asks for. */
export interface Search {
  readonly lists: readonly ListName[]
  /** whether that is all of the lists, a part of them, or nobody can tell */
  readonly extent: 'whole' | 'part' | 'untold'
  /** whether what comes along with what was asked for is only what that refers to, by its type */
  readonly isBeside: (type: string) => boolean
  /** ids of the patients that it is about; undefined where it is about everybody */
  readonly patients: readonly string[] | undefined
}

/** Parameters of a search that leave nothing out of the list. */
const WHOLE =
  /^(?:patient|subject|individual|_count|_sort|_format|_include|_revinclude|_total|_pretty|_elements|_summary)(?::[^=]*)?=/u
/** Those that many servers demand, so that the searches for each value together are the whole. */
const DEMANDED = /^(?:category|intent)(?::[^=]*)?=/u
/** Those by which a server tells how many there are, and gives none (FHIR R4, search.html#count, search.html#summary). */
const COUNTS = /^(?:_summary=count|_count=0)$/u
/** Those that say of whom. */
const WHOSE = /^(?:patient|subject|individual)(?::[^=]*)?=(.*)$/u
/** Those that leave something out of all that there is of a patient (FHIR R4, patient-operation-everything.html). */
const CUT = /^(?:_since|start|end)=/u

/** The lists that a search asks for, and whether it asks for all of them. @param url of its link to itself */
export function searchIn(url: string | undefined): Search {
  const address = url ?? ''
  const mark = address.includes('?') ? address.indexOf('?') : address.length
  const parameters = address
    .slice(mark + 1)
    .split('&')
    .filter((part) => part !== '')
  const asked =
    address
      .slice(0, mark)
      .split('/')
      .findLast((step) => step !== '') ?? ''
  const reversed = parameters.filter((part) => part.startsWith('_revinclude'))
  const isBeside = (type: string): boolean =>
    url !== undefined &&
    asked !== '$everything' &&
    !reversed.some((part) => part.includes(`=${type}:`) || part.endsWith('=*'))
  const patients = patientsIn(address.slice(0, mark), parameters)
  if (asked === '$everything') {
    const isCut = parameters.some((part) => CUT.test(part))
    const extent = parameters.length === 0 ? 'whole' : isCut ? 'part' : 'untold'
    return { lists: ALL_LISTS, extent, isBeside, patients }
  }
  const list = readers.get(asked)?.list
  const others = parameters.filter((part) => !WHOLE.test(part) || COUNTS.test(part))
  const extent = others.length === 0 ? 'whole' : others.every((part) => DEMANDED.test(part)) ? 'untold' : 'part'
  return { lists: list === undefined ? [] : [list], extent, isBeside, patients }
}

function patientsIn(path: string, parameters: readonly string[]): readonly string[] | undefined {
  const ofOne = /\/([^/]+)\/\$everything\/?$/u.exec(path)?.[1]
  if (ofOne !== undefined) return [ofOne]
  const values = parameters.flatMap((part) => WHOSE.exec(part)?.[1]?.split(/,|%2C/iu) ?? [])
  return values.length === 0 ? undefined : values.map((value) => value.replace(/^.*(?:\/|%2F)/iu, ''))
}

/** The lists of what came along with what was asked for: a diagnosis of an encounter is not all that somebody has. */
export function includedIn(bundle: Json, { isBeside }: Search): readonly ListName[] {
  return listOf(bundle['entry']).flatMap((entry) => {
    if (!isJson(entry) || !isResource(entry['resource']) || !isJson(entry['search'])) return []
    const { resourceType: type } = entry['resource']
    const list = readers.get(type)?.list
    return list === undefined || entry['search']['mode'] !== 'include' || !isBeside(type) ? [] : [list]
  })
}

/** Codes by which a server says that it gives less than there is (hl7.org/fhir/R4/valueset-issue-type.html). */
const SHORTENED = ['suppressed', 'too-costly', 'timeout', 'throttled', 'incomplete']

/** Whether a resource is the word of a server that something went wrong, or was kept back. */
export function isShortened({ resourceType, issue }: Resource): boolean {
  if (resourceType !== 'OperationOutcome') return false
  return listOf(issue).some((one) => {
    if (!isJson(one)) return false
    const { severity, code } = one
    return severity === 'error' || severity === 'fatal' || SHORTENED.includes(String(code))
  })
}
