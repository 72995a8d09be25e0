import { conditionIn, identifierIn } from './conditional.js'
import { holdsReadable } from './contained.js'
import { tellsInPassing } from './in-passing.js'
import { readers } from './readers.js'
import { containedIn, namedInReference } from './reference.js'
import { isJson, listOf, type Resource } from './resource.js'
import { isWithoutReader } from './unread.js'
import { subjectOf } from './subject.js'

/** To whom a resource of an export belongs. */
export type Address =
  /** a patient; without an id only others that stand alone with it can be of this patient */
  | { readonly kind: 'patient'; readonly id: string | undefined }
  /**
   * of a patient, by id, or where nobody has it by a business identifier; `needs` is the key of what it refers to besides
   */
  | ({ readonly kind: 'of-patient'; readonly id: string } & Identified)
  | ({ readonly kind: 'of-identified' } & Identified)
  /** of nobody that it names */
  | { readonly kind: 'of-nobody'; readonly needs: string | undefined }
  /** of somebody, or something, that is no patient */
  | { readonly kind: 'of-other'; readonly why: string }
  /** of somebody of whom nobody can tell whether it is one of the patients, unless by a business identifier */
  | ({ readonly kind: 'of-somebody'; readonly why: string } & Identified)
  /** what those of several patients may refer to */
  | { readonly kind: 'shared'; readonly key: string }
  /** of a type that is not read, for a reason that is known */
  | { readonly kind: 'unread' }

interface Identified {
  /** keys of business identifiers */
  readonly identifiers: readonly string[]
  readonly needs: string | undefined
}

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
  if (!readers.has(type) && !isWithoutReader(type) && !holdsReadable(resource) && !tellsInPassing(resource))
    return { kind: 'unread' }
  const needs = needsOf(resource)
  const subject = subjectOf(resource)
  if (subject === undefined) return { kind: 'of-nobody', needs }
  const { reference } = subject
  const identifiers = keysOf(subject['identifier'])
  if (typeof reference !== 'string') return { kind: 'of-identified', identifiers, needs }
  if (reference.includes('?')) {
    const condition = conditionIn(reference)
    const { type = 'Patient' } = condition
    if (type !== 'Patient') return { kind: 'of-other', why: `is about a ${type}` }
    const all = [...identifiers, ...keysOf(identifierIn(condition))]
    return { kind: 'of-somebody', why: 'names a patient by a condition', identifiers: all, needs }
  }
  const named = namedInReference(reference)
  if (named === undefined) {
    const within = containedIn(resource, reference.slice(1))?.['identifier']
    const all = [...identifiers, ...keysOf(within)]
    return { kind: 'of-somebody', why: 'is about somebody within itself', identifiers: all, needs }
  }
  const { type: whose = 'Patient', id: patient } = named
  return whose === 'Patient'
    ? { kind: 'of-patient', id: patient, identifiers, needs }
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

/** The keys of the business identifiers of a patient. */
export function identifiersOf(patient: Resource): readonly string[] {
  return keysOf(patient['identifier'])
}

/** Two identifiers are the same where their values are, and the systems that they are of. */
function keysOf(identifiers: unknown): readonly string[] {
  return listOf(identifiers).flatMap((one) =>
    isJson(one) && typeof one['value'] === 'string' ? [JSON.stringify([one['system'], one['value']])] : [],
  )
}
