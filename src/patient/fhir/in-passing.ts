import type { Term } from '../../facts/term.js'
import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import { codeOf } from './code-system.js'
import { conceptSchema, type Concept } from './elements.js'
import { modifierOf, type Mapping } from './mapping.js'
import { isJson, listOf, type Json, type Located, type Resource } from './resource.js'
import { addSuspected } from './suspected.js'
import { vocables } from './vocables.js'
import { nameOf, wordsOf } from './words.js'

/** The element that names a condition, or of which a part does, and how it is told. */
interface Where {
  readonly element: string
  readonly part?: string
  readonly told: string
}

/** Where resources that are not read name conditions of the patient. */
const TOLD: ReadonlyMap<string, Where> = new Map<string, Where>([
  ['Claim', { element: 'diagnosis', part: 'diagnosisCodeableConcept', told: 'a claim is for' }],
  ['ExplanationOfBenefit', { element: 'diagnosis', part: 'diagnosisCodeableConcept', told: 'a claim was for' }],
  ['Flag', { element: 'code', told: 'a flag warns of' }],
  ['ServiceRequest', { element: 'reasonCode', told: 'something was asked for because of' }],
])

/** Statuses of what was never so (hl7.org/fhir/R4/valueset-fm-status.html, valueset-flag-status.html, valueset-request-status.html). */
const VOID: readonly unknown[] = ['entered-in-error', 'cancelled', 'draft']

/**
 * Suspects the conditions of which resources tell that are not read: claims, flags, requests. What the list of conditions has
 * already, or a kind of it, it has the word on; what nobody knows is mostly none.
 */
export function suspectInPassing(located: Located, mapping: Mapping): void {
  const { resource } = located
  const where = TOLD.get(resource.resourceType)
  if (where === undefined || VOID.includes(resource['status']) || modifierOf(resource) !== undefined) return
  const places = valuesAt(resource, where, located.path)
  const told = places.length === 0 ? new Set<string>() : listed(mapping)
  for (const { value, at } of places) {
    const { data: concept } = conceptSchema.safeParse(value)
    const terms = concept === undefined ? [] : termsIn(concept, mapping)
    if (concept === undefined || terms.length === 0 || terms.some(({ id }) => told.has(id))) continue
    for (const { id } of terms) told.add(id)
    addSuspected(concept, `${where.told} ${quoted(nameOf(concept))}`, at, mapping)
  }
}

/** Whether a resource that is not read may tell of a condition. */
export function tellsInPassing(resource: Resource): boolean {
  const where = TOLD.get(resource.resourceType)
  return where !== undefined && valuesAt(resource, where, []).length > 0
}

interface Place {
  readonly value: unknown
  readonly at: JsonPath
}

/** The values of an element, or of an element of each of its parts. */
function valuesAt(resource: Json, { element, part }: Where, path: JsonPath): readonly Place[] {
  const values = partsOf(resource[element], [...path, element])
  if (part === undefined) return values
  return values.flatMap(({ value, at }) => (isJson(value) ? partsOf(value[part], [...at, part]) : []))
}

function partsOf(value: unknown, at: JsonPath): readonly Place[] {
  if (Array.isArray(value)) return value.map((one: unknown, index) => ({ value: one, at: [...at, index] }))
  return value === undefined ? [] : [{ value, at }]
}

function termsIn(concept: Concept, { vocabulary }: Mapping): readonly Term[] {
  const { lexicon, systems, termsOf } = vocables.condition(vocabulary)
  const coded = (concept.coding ?? []).flatMap((coding) => {
    const code = codeOf(coding, systems)
    return code === undefined ? [] : (lexicon.findCode(code.system, code.code) ?? [])
  })
  return coded.length > 0 ? coded : wordsOf(concept).flatMap(termsOf).slice(0, 1)
}

/** The ids of the conditions that the list has, and of what they are kinds of. */
function listed({ draft, vocabulary }: Mapping): Set<string> {
  const { lexicon, systems, termsOf } = vocables.condition(vocabulary)
  const entries = listOf(draft.patient['conditions']).filter(isJson)
  const terms = entries.flatMap(({ name, code }) => {
    const codes = listOf(code).map(String)
    const coded = systems.flatMap((system) => {
      const own = codes.filter((one) => one.startsWith(`${system}:`))
      return own.flatMap((one) => lexicon.findCode(system, one.slice(system.length + 1)) ?? [])
    })
    return [...coded, ...termsOf(String(name))]
  })
  return new Set(terms.flatMap((term) => [...lexicon.kindsOf(term)]))
}
