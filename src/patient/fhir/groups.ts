import { quoted } from '../../kernel/quote.js'
import { conditionIn } from './conditional.js'
import { isIdentifiedBy } from './patient.js'
import { readers } from './readers.js'
import { typeInReference, type References } from './reference.js'
import { isJson, listOf, type Json, type Located } from './resource.js'
import { subjectOf, typeOfSubject } from './subject.js'
import { nameOfAnother } from './subject-display.js'

/** A patient, and what is told of the patient. */
export interface Group {
  readonly patient: Located
  readonly resources: readonly Located[]
  /** resources that name no patient, in a file of one patient: taken as the patient's own */
  readonly unaddressed: readonly Located[]
}

/** A resource that belongs to none of the patients, and why. */
export interface Astray {
  readonly located: Located
  readonly why: string
  /** whether nobody can tell that it is not of one of the patients */
  readonly mayBeTheirs: boolean
}

const NAMES_NONE = 'names no patient'
const WITHIN = 'is about a patient within itself'

/**
 * Sorts the resources that have a reader by patient. What names nobody is the patient's own where there is only one; what
 * names somebody who is not in the file is nobody's.
 * @param isOfAnybody whether what names nobody may be of somebody who is not in the file
 */
export function groupByPatient(
  resources: readonly Located[],
  references: References,
  isOfAnybody: (located: Located) => boolean = () => false,
): { readonly groups: readonly Group[]; readonly astray: readonly Astray[] } {
  const patients = resources.filter(({ resource }) => resource.resourceType === 'Patient')
  const groups = new Map(
    patients.map((patient) => [
      patient.resource,
      { patient, resources: new Array<Located>(), unaddressed: new Array<Located>() },
    ]),
  )
  const only = groups.size === 1 ? [...groups.values()][0] : undefined
  const astray: Astray[] = []
  for (const located of resources) {
    if (!readers.has(located.resource.resourceType)) continue
    const subject = subjectOf(located.resource)
    if (subject === undefined) {
      const type = typeOfSubject(located.resource)
      const called = only === undefined ? undefined : nameOfAnother(located.resource, only.patient)
      if (type !== undefined) astray.push({ located, why: `is about a ${type}`, mayBeTheirs: false })
      else if (called !== undefined)
        astray.push({ located, why: `is about ${quoted(called)}, who may not be the patient`, mayBeTheirs: true })
      else if (only === undefined || isOfAnybody(located)) astray.push({ located, why: NAMES_NONE, mayBeTheirs: true })
      else {
        only.resources.push(located)
        only.unaddressed.push(located)
      }
      continue
    }
    const found = patientMeant(subject, located, references, patients)
    const group = found === undefined ? undefined : groups.get(found.resource)
    if (group !== undefined) group.resources.push(located)
    else astray.push({ located, ...whoElse(subject, references, patients) })
  }
  return { groups: [...groups.values()], astray }
}

function patientMeant(
  { reference, identifier }: Json,
  from: Located,
  references: References,
  patients: readonly Located[],
): Located | undefined {
  const written = typeof reference === 'string' ? reference : undefined
  const found = references.find(written, from)
  if (found !== undefined && written?.startsWith('#') === false) return found
  const identifiers = [identifier, ...listOf(found?.resource['identifier'])]
  return patients.find((patient) => identifiers.some((one) => isIdentifiedBy(patient, one)))
}

function whoElse(
  { reference, type: kind, identifier }: Json,
  references: References,
  patients: readonly Located[],
): Pick<Astray, 'why' | 'mayBeTheirs'> {
  if (typeof reference !== 'string' && (kind === undefined || kind === 'Patient')) {
    // whoever has an identifier of the same system has another one; of the rest nobody knows theirs
    const mayBeTheirs = patients.some((patient) => !hasOneOfSystem(patient, identifier))
    if (mayBeTheirs) return { why: 'names a patient by an identifier that one here may have', mayBeTheirs }
  }
  const written = typeof reference === 'string' ? reference : ''
  if (written.startsWith('#')) return { why: WITHIN, mayBeTheirs: true }
  if (written.includes('?')) {
    const { type: whose = 'Patient' } = conditionIn(written)
    if (whose !== 'Patient') return { why: `is about a ${whose}`, mayBeTheirs: false }
    return { why: 'names a patient by a condition that nobody here surely meets', mayBeTheirs: true }
  }
  if (references.isElsewhere(written))
    return { why: 'names a patient of another server, who is not in the file', mayBeTheirs: true }
  const type = typeInReference(written) ?? (typeof kind === 'string' ? kind : undefined)
  if (type === undefined || type === 'Patient')
    return { why: 'names a patient who is not in the file', mayBeTheirs: false }
  return { why: `is about a ${type}`, mayBeTheirs: false }
}

function hasOneOfSystem({ resource }: Located, identifier: unknown): boolean {
  const system = isJson(identifier) ? identifier['system'] : undefined
  return system !== undefined && listOf(resource['identifier']).some((one) => isJson(one) && one['system'] === system)
}
