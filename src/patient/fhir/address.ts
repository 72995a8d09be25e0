import { holdsReadable } from './contained.js'
import { isIdentifiedBy } from './patient.js'
import { readers } from './readers.js'
import { namedInReference } from './reference.js'
import { isJson, type Resource } from './resource.js'
import { isWithoutReader } from './unread.js'
import { subjectOf } from './subject.js'

/** To whom a resource of an export belongs. */
export type Address =
  /** a patient; without an id only others that stand alone with it can be of this patient */
  | { readonly kind: 'patient'; readonly id: string | undefined }
  /** of a patient, by id, or by a business identifier; `needs` is the key of what it refers to besides */
  | { readonly kind: 'of-patient'; readonly id: string; readonly needs: string | undefined }
  | { readonly kind: 'of-identified'; readonly identifier: unknown; readonly needs: string | undefined }
  /** of nobody that it names */
  | { readonly kind: 'of-nobody'; readonly needs: string | undefined }
  /** of somebody, or something, that is no patient */
  | { readonly kind: 'of-other'; readonly why: string }
  /** of somebody of whom nobody can tell whether it is one of the patients */
  | { readonly kind: 'of-somebody'; readonly why: string }
  /** what those of several patients may refer to */
  | { readonly kind: 'shared'; readonly key: string }
  /** of a type that is not read, for a reason that is known */
  | { readonly kind: 'unread' }

/** The types that are read only where another resource refers to them, and by which element it does. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ['Medication', 'medicationReference'],
  ['ResearchStudy', 'study'],
])

/** Finds out to whom a resource belongs, without reading more of it. */
export function addressOf(resource: Resource): Address {
  const { resourceType: type, id } = resource
  const ownId = typeof id === 'string' && id !== '' ? id : undefined
  if (type === 'Patient') return { kind: 'patient', id: ownId }
  if (SHARED.has(type)) return ownId === undefined ? { kind: 'unread' } : { kind: 'shared', key: `${type}/${ownId}` }
  if (!readers.has(type) && !isWithoutReader(type) && !holdsReadable(resource)) return { kind: 'unread' }
  const needs = needsOf(resource)
  const subject = subjectOf(resource)
  if (subject === undefined) return { kind: 'of-nobody', needs }
  const { reference, identifier } = subject
  if (typeof reference !== 'string') return { kind: 'of-identified', identifier, needs }
  const named = namedInReference(reference)
  if (named === undefined) return { kind: 'of-somebody', why: 'is about somebody within itself' }
  const { type: whose = 'Patient', id: patient } = named
  return whose === 'Patient'
    ? { kind: 'of-patient', id: patient, needs }
    : { kind: 'of-other', why: `is about a ${whose}` }
}

/** The key of the one resource that another refers to and that is of no patient: `Medication/m1`. */
function needsOf(resource: Resource): string | undefined {
  for (const [type, element] of SHARED) {
    const value = resource[element]
    const reference = isJson(value) ? value['reference'] : undefined
    const named = typeof reference === 'string' ? namedInReference(reference) : undefined
    if (named !== undefined) return `${named.type ?? type}/${named.id}`
  }
  return undefined
}

/** Whether a business identifier names a patient. */
export function isIdentified(patient: Resource, identifier: unknown): boolean {
  return isIdentifiedBy({ resource: patient, path: [], url: undefined }, identifier)
}
