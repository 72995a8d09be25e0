import type { Term } from '../../facts/term.js'
import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import { codeOf } from './code-system.js'
import type { Draft } from './draft.js'
import type { Concept } from './elements.js'
import { closerNameOf, namingOf, type Vocable } from './naming.js'
import { nameOf, wordsOf } from './words.js'

/** A name and codes for an entry beside the one of its resource. */
interface Beside {
  readonly name: string
  readonly code: readonly string[] | undefined
}

/**
 * What a resource is about by the names of its codes that nobody knows, or by what comes with it, where that is known, and
 * something else than the entry that it makes. Which of the two is meant nobody can say, so that neither may be lost.
 * @param more what comes with it: the ingredients of a product
 */
export function besideOf(
  concept: Concept | undefined,
  vocable: Vocable,
  path: JsonPath,
  draft: Draft,
  more: readonly Concept[] = [],
): readonly Beside[] {
  if (concept === undefined) return []
  const { text, coding = [] } = concept
  if (more.length === 0 && !coding.some(({ display }) => display !== undefined && display !== text)) return []
  const told = termsIn(concept, vocable)
  // what is not known at all is open already
  const displays = told.length === 0 ? [] : displaysOf(concept, vocable)
  const others = new Map<string, Beside>()
  for (const other of [...displays, ...more]) {
    if (!isElse(termsIn(other, vocable), told, vocable)) continue
    const { name, code } = namingOf(other, vocable)
    if (others.has(name)) continue
    others.set(name, { name, code })
    const what = told.length === 0 ? 'which is known' : 'which is something else'
    const message = `beside ${quoted(nameOf(concept))} stands ${quoted(name)}, ${what}: it is left open`
    draft.warn(path, message)
  }
  return [...others.values()]
}

/** The names of codes that are not known, where they differ from the text; of one that nobody knows, either, its words. */
function displaysOf({ text, coding: all = [] }: Concept, vocable: Vocable): Concept[] {
  return all.flatMap((coding) => {
    const { display } = coding
    if (display === undefined || display === text) return []
    if (codedTerm(coding, vocable) !== undefined) return []
    const isKnown = (name: string): boolean => vocable.termsOf(name).length > 0
    const [name = display] = wordsOf({ text: display })
    const names = isKnown(name) ? [name] : (name.match(WORD) ?? []).filter(isKnown)
    return names.map((one) => ({ text: one }))
  })
}

/** A word that may be the name of something: shorter ones are abbreviations, and mean many things. */
const WORD = /[\p{L}\d]{6,}/gu

function termsIn(concept: Concept, vocable: Vocable): readonly Term[] {
  const coded = (concept.coding ?? []).flatMap((coding) => codedTerm(coding, vocable) ?? [])
  const names = [namingOf(concept, vocable).name, closerNameOf(concept, vocable)].filter((name) => name !== undefined)
  return [...coded, ...names.flatMap((name) => vocable.termsOf(name))]
}

function codedTerm(coding: Parameters<typeof codeOf>[0], { systems, lexicon }: Vocable): Term | undefined {
  const code = codeOf(coding, systems)
  return code === undefined ? undefined : lexicon.findCode(code.system, code.code)
}

function isElse(terms: readonly Term[], told: readonly Term[], { lexicon, partsOf }: Vocable): boolean {
  const known = new Set(told.flatMap((term) => [...lexicon.kindsOf(term), ...(partsOf?.(term) ?? [])]))
  return terms.some(({ id }) => !known.has(id))
}
