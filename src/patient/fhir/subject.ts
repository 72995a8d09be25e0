import { isJson, type Json, type Resource } from './resource.js'

/** The elements that say whom a resource is about. */
export const SUBJECTS = ['subject', 'patient', 'individual']

/** Whom a resource says that it is about; undefined where it names nobody. */
export function subjectOf(resource: Resource): Json | undefined {
  for (const element of SUBJECTS) {
    const subject = resource[element]
    if (subject !== undefined) return isAddressed(subject) ? subject : undefined
  }
  return undefined
}

function isAddressed(subject: unknown): subject is Json {
  return isJson(subject) && (typeof subject['reference'] === 'string' || subject['identifier'] !== undefined)
}

/** What a resource is about that is no Patient, where it only says of which type that is: a group, a place. */
export function typeOfSubject(resource: Resource): string | undefined {
  const subject = SUBJECTS.map((element) => resource[element]).find((one) => one !== undefined)
  const type = isJson(subject) ? subject['type'] : undefined
  return typeof type === 'string' && type !== 'Patient' && !type.endsWith('/Patient') ? type : undefined
}
