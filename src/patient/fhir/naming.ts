import type { Lexicon } from '../../facts/lexicon.js'
import type { CodeSystem, Term } from '../../facts/term.js'
import type { JsonPath } from '../json-path.js'
import { quoted } from '../quote.js'
import { codeOf } from './code-system.js'
import type { Draft } from './draft.js'
import type { Concept } from './elements.js'
import { nameOf, wordsOf } from './words.js'

/** How the concepts of one kind of resource are found in the vocabulary. */
export interface Vocable {
  readonly lexicon: Pick<Lexicon<Term>, 'findCode' | 'kindsOf'>
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

/** The name and the codes for an entry; that it is known by its name only is warned of. */
export function named(
  concept: Concept | undefined,
  vocable: Vocable,
  path: JsonPath,
  draft: Draft,
): { readonly name: string; readonly code: string | readonly string[] | undefined } {
  const { name, code, by } = namingOf(concept, vocable)
  if (by === 'name') draft.warn(path, byName(name))
  return { name, code: code?.length === 1 ? code[0] : code }
}

/** What is said of whatever is known by its name only. */
export function byName(name: string): string {
  return `${quoted(name)} was recognised by its name: it has no code that is known`
}
