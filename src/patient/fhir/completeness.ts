import type { ListName } from './draft.js'
import { isJson, listOf, type Json, type Located } from './resource.js'
import { ALL_LISTS, includedIn, isShortened, searchIn } from './search.js'

/** What the bundles of a file say of whole lists. */
export interface Completeness {
  /** lists that are there, even if nothing is in them */
  readonly present: ReadonlySet<ListName>
  /** lists of which the bundle holds a part only */
  readonly partial: ReadonlySet<ListName>
  /** lists of which a search asked for a part, or found something beside what it asked for, and none for all of it */
  readonly chosen: ReadonlySet<ListName>
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
export function completenessOf(resources: readonly Located[], bundles: readonly Located[]): Completeness {
  const present = new Set<ListName>()
  const partial = new Set<ListName>()
  const chosen = new Set<ListName>()
  for (const { resource } of resources) {
    if (resource.resourceType !== 'Composition') continue
    for (const section of listOf(resource['section'])) {
      const list = isJson(section) && isTold(section) ? listIn(section) : undefined
      if (list !== undefined) present.add(list)
    }
  }
  for (const { resource } of bundles) {
    if (resource['type'] !== 'searchset') continue
    const links = listOf(resource['link']).filter(isJson)
    const search = searchIn(urlOf(links, 'self'))
    const isLastPage = urlOf(links, 'next') === undefined
    for (const list of search.lists) {
      if (search.extent === 'whole' && isLastPage) present.add(list)
      if (search.extent === 'part') chosen.add(list)
    }
    for (const list of includedIn(resource, search)) chosen.add(list)
    if (!isLastPage) for (const list of ALL_LISTS) partial.add(list)
  }
  for (const list of present) chosen.delete(list)
  if (resources.some(({ resource }) => isShortened(resource))) for (const list of ALL_LISTS) chosen.add(list)
  return { present, partial, chosen }
}

/** Whether a section is a list: it has entries, or says that there are none; what stands in its text only is not read. */
function isTold({ entry, emptyReason, text }: Json): boolean {
  if (isJson(emptyReason)) return codesIn(emptyReason).includes(NIL_KNOWN)
  return listOf(entry).length > 0 || text === undefined
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

function urlOf(links: readonly Json[], relation: string): string | undefined {
  const url = links.find((link) => link['relation'] === relation)?.['url']
  return typeof url === 'string' ? url : undefined
}
