import type { ListName } from '../reading/list-name.js'
import { modifierOf } from './mapping.js'
import { isJson, listOf, type Json, type Located, type Resource } from './resource.js'
import { ALL_LISTS, includedIn, isShortened, searchIn } from './search.js'
import { isShort, searchesIn } from './search-pages.js'
import type { References } from './reference.js'
import { subjectOf } from './subject.js'

/** Of whom it is asked what a file says of whole lists. */
export interface Whose {
  readonly patient: Located
  /** whether the file has no other patient: what names nobody is of this one */
  readonly isOnly: boolean
  readonly references: References
}

/** What the bundles of a file say of whole lists of a patient. */
export interface Completeness {
  /** lists that are there, even if nothing is in them */
  readonly present: ReadonlySet<ListName>
  /** lists of which the bundle holds a part only */
  readonly partial: ReadonlySet<ListName>
  /** lists of which a search asked for a part, or found something beside what it asked for, and none for all of it */
  readonly chosen: ReadonlySet<ListName>
  /** lists of which a document names entries that are not in the file */
  readonly missing: ReadonlySet<ListName>
  /** lists of which a document tells only what has changed */
  readonly changed: ReadonlySet<ListName>
}

/** Sections of a document by their LOINC codes (International Patient Summary, C-CDA): the list that each one is. */
const SECTIONS: ReadonlyMap<string, ListName> = new Map([
  ['11450-4', 'conditions'],
  ['48765-2', 'allergies'],
  ['10160-0', 'drugs'],
  ['47519-4', 'procedures'],
  ['11369-6', 'immunizations'],
  ['46240-8', 'encounters'],
])

/** Reasons for an empty section that say that there is nothing to list (hl7.org/fhir/R4/valueset-list-empty-reason.html). */
const NIL_KNOWN = 'nilknown'

/** Looks for sections and searches: an empty section that is there, and a search without a hit, say that there is nothing. */
export function completenessOf(resources: readonly Located[], bundles: readonly Located[], whose: Whose): Completeness {
  const present = new Set<ListName>()
  const partial = new Set<ListName>()
  const chosen = new Set<ListName>()
  const missing = new Set<ListName>()
  const changed = new Set<ListName>()
  for (const located of resources) {
    if (located.resource.resourceType !== 'Composition' || !isAbout(located, whose)) continue
    for (const section of sectionsIn(located.resource)) {
      const list = section['focus'] === undefined ? listIn(section) : undefined
      if (list === undefined) continue
      if (section['mode'] === 'changes') changed.add(list)
      else if (isFinal(located.resource) && isTold(section)) present.add(list)
      if (!listOf(section['entry']).every((entry) => isHere(entry, located, whose))) missing.add(list)
    }
  }
  for (const { self, pages, isWhole } of searchesIn(bundles)) {
    const search = searchIn(self)
    const isOfThem = whose.isOnly || search.patients?.includes(String(whose.patient.resource['id'])) !== false
    const isCut = isWhole && isShort(pages)
    if (isCut && self === undefined) for (const list of ALL_LISTS) chosen.add(list)
    for (const list of search.lists) {
      if (isCut || search.extent === 'part') chosen.add(list)
      else if (search.extent === 'whole' && isWhole && isOfThem) present.add(list)
    }
    for (const page of pages) for (const list of includedIn(page, search)) chosen.add(list)
    if (!isWhole) for (const list of ALL_LISTS) partial.add(list)
  }
  for (const list of present) chosen.delete(list)
  if (resources.some(({ resource }) => isShortened(resource))) for (const list of ALL_LISTS) chosen.add(list)
  return { present, partial, chosen, missing, changed }
}

/**
 * Whether a document stands as it is (hl7.org/fhir/R4/valueset-composition-status.html): what is not final may lack something,
 * and one that is modified as a whole may say something else.
 */
function isFinal(composition: Resource): boolean {
  const { status } = composition
  return status !== 'preliminary' && status !== 'entered-in-error' && modifierOf(composition) === undefined
}

/** Whether a document is about the patient, as far as it says about whom it is. */
function isAbout(composition: Located, { patient, isOnly, references }: Whose): boolean {
  const reference = subjectOf(composition.resource)?.['reference']
  const found = typeof reference === 'string' ? references.find(reference, composition)?.resource : undefined
  return found?.resourceType === 'Patient' ? found === patient.resource : isOnly
}

/** The sections of a document, and those within them. */
function sectionsIn({ section }: Json): Json[] {
  return listOf(section)
    .filter(isJson)
    .flatMap((one) => [one, ...sectionsIn(one)])
}

/**
 * Whether a section is a list: it has entries, or says that there are none; what stands in its text only is not read. One
 * that is divided is so where all of its parts are.
 */
function isTold(section: Json): boolean {
  const { entry, emptyReason, text, modifierExtension } = section
  if (listOf(modifierExtension).length > 0) return false
  if (isJson(emptyReason)) return codesIn(emptyReason).includes(NIL_KNOWN)
  const parts = listOf(section['section']).filter(isJson)
  if (listOf(entry).length > 0) return true
  return parts.length > 0 ? parts.every(isTold) : text === undefined
}

function isHere(entry: unknown, from: Located, { references }: Whose): boolean {
  const reference = isJson(entry) ? entry['reference'] : undefined
  return typeof reference === 'string' && references.find(reference, from) !== undefined
}

function listIn({ code }: Json): ListName | undefined {
  const codes = isJson(code) ? codesIn(code) : []
  return codes.map((one) => SECTIONS.get(one)).find((list) => list !== undefined)
}

function codesIn(concept: Json): string[] {
  return listOf(concept['coding']).flatMap((coding) =>
    isJson(coding) && typeof coding['code'] === 'string' ? [coding['code']] : [],
  )
}
