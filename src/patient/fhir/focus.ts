import { quoted } from '../../kernel/quote.js'
import { conceptSchema, type Reference } from './elements.js'
import { typeInReference, type References } from './reference.js'
import { isJson, listOf, type Located, type Resource } from './resource.js'
import { subjectOf } from './subject.js'
import { nameOf } from './words.js'

/** Who may be what an Observation is about instead of its subject: the fetus, the mother, a donor. */
const PEOPLE: ReadonlySet<string> = new Set(['RelatedPerson', 'Patient', 'Group', 'Practitioner', 'PractitionerRole'])

/** The elements by which a reference names what it is to; a fetus may have a name only. */
const TELLING: ReadonlySet<string> = new Set(['reference', 'identifier', 'display'])

const NOT_HERE = 'is about somebody or something that is not in the file'

/** Why a result is not about the patient, a clause that fits behind it. */
export interface OfAnother {
  readonly why: string
  /** whether nobody can tell that it is not about the patient */
  readonly mayBeTheirs: boolean
}

/** Why an Observation is not about the patient, by its focus (hl7.org/fhir/R4/observation.html#focus); undefined where it is. */
export function whyOfAnother(
  focus: readonly Reference[],
  from: Located,
  references: References,
): OfAnother | undefined {
  const coded = focusCodeOf(from.resource)
  if (coded !== undefined) return { why: `is about ${quoted(coded)}, not the patient of the record`, mayBeTheirs: true }
  for (const one of focus) {
    const { reference } = one
    const found = references.find(reference, from)?.resource
    const type = found?.resourceType ?? typeInReference(reference ?? '#') ?? one['type']
    if (typeof type === 'string') {
      // a Patient by an identifier, or a name, may be the patient
      if (type === 'Patient' && reference === undefined) return { why: NOT_HERE, mayBeTheirs: true }
      if (PEOPLE.has(type) && !isSubject(reference, from, references))
        return { why: 'is about somebody else than the patient', mayBeTheirs: false }
    } else if (Object.keys(one).some((element) => TELLING.has(element))) return { why: NOT_HERE, mayBeTheirs: true }
  }
  return undefined
}

/** "A code representing the focus of an observation when the focus is not the patient of record" (observation-focusCode). */
const FOCUS_CODE = /\/observation-focusCode$/u

/** What an extension says that an Observation is about: a fetus, a donor, a tumour. */
function focusCodeOf({ extension }: Resource): string | undefined {
  const found = listOf(extension).find((one) => isJson(one) && FOCUS_CODE.test(String(one['url'])))
  if (!isJson(found)) return undefined
  const { data } = conceptSchema.safeParse(found['valueCodeableConcept'])
  return nameOf(data)
}

function isSubject(reference: string | undefined, from: Located, references: References): boolean {
  const found = references.find(reference, from)
  const subject = subjectOf(from.resource)?.['reference']
  return found !== undefined && typeof subject === 'string' && references.find(subject, from) === found
}
