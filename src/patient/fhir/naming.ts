import { isUnsure } from '../../facts/names/name-doubt.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { CodeSystem, Term } from '../../facts/term.js'
import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import { codeOf } from './code-system.js'
import type { Draft } from './draft.js'
import type { Concept } from './elements.js'
import { nameOf, wordsOf } from './words.js'

/** How the concepts of one kind of resource are found in the vocabulary. */
export interface Vocable {
  readonly lexicon: Pick<Lexicon<Term>, 'find' | 'findCode' | 'kindsOf'>
  readonly systems: readonly CodeSystem[]
  /** what a name means; none where it is not known */
  readonly termsOf: (name: string) => readonly Term[]
  /** ids of what a term consists of: the ingredients of a combination */
  readonly partsOf?: (term: Term) => readonly string[]
}

/** What an entry of a patient file is called. */
export interface Naming {
  readonly name: string
  readonly code: readonly string[] | undefined
  /** how the vocabulary knows it */
  readonly by: 'code' | 'name' | 'nothing'
  /** what the vocabulary calls it, by the first code that it knows */
  readonly term: string | undefined
}

/** What a concept is called, and how it is known: by one of its codes, else by one of its names. */
export function namingOf(concept: Concept | undefined, { lexicon, systems, termsOf }: Vocable): Naming {
  const codes = (concept?.coding ?? []).flatMap((coding) => codeOf(coding, systems) ?? [])
  const written = [...new Set(codes.map(({ system, code }) => `${system}:${code}`))]
  const code = written.length === 0 ? undefined : written
  const term = codes.map((one) => lexicon.findCode(one.system, one.code)).find((found) => found !== undefined)?.label
  if (term !== undefined) return { name: nameOf(concept), code, by: 'code', term }
  const known = wordsOf(concept).find((word) => termsOf(word).length > 0)
  return { name: known ?? nameOf(concept), code, by: known === undefined ? 'nothing' : 'name', term }
}

/**
 * The name of a code that nobody knows, where it is a kind of what all the rest says: the codings of a concept say the same,
 * "of slightly different granularity" (hl7.org/fhir/R4/datatypes.html#CodeableConcept). Of several such names none is.
 */
export function closerNameOf(concept: Concept | undefined, vocable: Vocable): string | undefined {
  if (concept?.coding === undefined) return undefined
  const { lexicon, systems, termsOf } = vocable
  const told = new Set<string>()
  const names = new Map<string, { readonly name: string; readonly kinds: ReadonlySet<string> }>()
  const tell = (terms: readonly Term[]): void => {
    for (const { id } of terms) told.add(id)
  }
  for (const coding of concept.coding) {
    const code = codeOf(coding, systems)
    const known = code === undefined ? undefined : lexicon.findCode(code.system, code.code)
    if (known !== undefined) {
      told.add(known.id)
      continue
    }
    const [name] = wordsOf({ text: coding.display })
    const term = name === undefined || isUnsure(name) ? undefined : lexicon.find(name)
    if (name !== undefined && term !== undefined) names.set(term.id, { name, kinds: lexicon.kindsOf(term) })
  }
  if (names.size === 0) return undefined
  if (concept.text !== undefined) tell(termsOf(concept.text))
  // what is broader than another of these names says no more than that
  const all = [...names].filter(([id]) => ![...names].some(([other, { kinds }]) => other !== id && kinds.has(id)))
  const [closest, another] = all
  if (closest === undefined || another !== undefined) return undefined
  const [id, { name, kinds }] = closest
  const isCloser = told.size > 0 && !told.has(id) && [...told].every((one) => kinds.has(one))
  return isCloser ? name : undefined
}

/** The name and the codes for an entry; that it is known by its name only, or more closely by one, is warned of. */
export function named(
  concept: Concept | undefined,
  vocable: Vocable,
  path: JsonPath,
  draft: Draft,
): { readonly name: string; readonly code: string | readonly string[] | undefined } {
  const { name, code, by } = namingOf(concept, vocable)
  const closer = closerNameOf(concept, vocable)
  if (closer !== undefined) draft.warn(path, `${quoted(closer)} says more closely what ${quoted(name)} is: it counts`)
  else if (by === 'name') draft.warn(path, byName(name))
  return { name: closer ?? name, code: code?.length === 1 ? code[0] : code }
}

/** What is said of whatever is known by its name only. */
export function byName(name: string): string {
  return `${quoted(name)} was recognised by its name: it has no code that is known`
}
