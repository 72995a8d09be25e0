import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { Code, CodeSystem, Term } from '../../facts/term.js'
import type { JsonPath } from '../json/json-path.js'
import { quoted } from '../../kernel/quote.js'
import type { Remarks } from '../reading/remarks.js'
import { isOverlong, overlongText } from '../written/written-text.js'

/** What must be known of the terms of a list. */
type Terms<T extends Term> = Pick<Lexicon<T>, 'among' | 'findCode' | 'kindsOf' | 'suggested'>

/** How the entries of one list are named. */
export interface Naming<T extends Term> {
  /** what an entry is: `lab`, `drug` */
  readonly kind: string
  readonly lexicon: Terms<T>
  /** the systems whose codes mean something in this list */
  readonly systems: readonly CodeSystem[]
  /** what a name that is not known here means in another list, and what becomes of it; undefined where it means nothing */
  readonly elsewhere?: ((name: string) => string | undefined) | undefined
}

/** An entry's name and codes, and where they stand. */
export interface Named {
  readonly name: string | undefined
  /** several codes say the same in different systems, or more and less closely */
  readonly codes: readonly string[]
  readonly path: JsonPath
  readonly namePath: JsonPath
}

/** What an entry is called, and the terms that it means: none when it is not recognised. */
export interface Recognised<T extends Term> {
  readonly label: string
  readonly terms: readonly T[]
  readonly codes?: readonly string[] | undefined
  /** what its name and its codes mean, where they mean different things */
  readonly disputed?: readonly T[]
}

/**
 * Finds the terms that an entry means, by its codes, else by its name; a code may stand in place of the name. When
 * several are known, the narrowest one counts; when codes mean different things, what all of them are, and when there is
 * nothing that they are, or the name means something else, none does. What is not recognised is warned of.
 * @param byName what the name means; empty when it is not known
 * @returns undefined for an entry with neither name nor code
 */
export function recognise<T extends Term>(
  { name, codes, path, namePath }: Named,
  byName: readonly T[],
  naming: Naming<T>,
  remarks: Remarks,
): Recognised<T> | undefined {
  const { kind, lexicon } = naming
  const [code, another] = codes
  if (code !== undefined && another === undefined) {
    const term = termOfCode(code, naming)
    const terms = term === undefined ? undefined : closestOf(byName, term, lexicon)
    if (term !== undefined && terms !== undefined) return { label: name ?? term.label, terms, codes }
  }
  if (codes.length > 0) return recogniseCoded({ name, codes, path, namePath }, byName, naming, remarks)
  if (name === undefined) return undefined
  const inPlaceOfName = byName.length === 0 ? splitCode(name, naming.systems) : undefined
  if (inPlaceOfName !== undefined) {
    return recogniseCoded({ name: undefined, codes: [name], path, namePath }, [], naming, remarks, namePath)
  }
  if (byName.length === 0) remarks.warn(namePath, naming.elsewhere?.(name) ?? unknownName(name, kind, lexicon))
  return { label: name, terms: byName }
}

/** `'IgGG' is not a known lab; did you mean 'IgG'?` */
export function unknownName<T extends Term>(
  name: string,
  kind: string,
  lexicon: Pick<Lexicon<T>, 'suggested'>,
): string {
  if (isOverlong(name)) return overlongText(kind)
  const meant = lexicon.suggested(name)
  const message = `${quoted(name)} is not a known ${kind}`
  return meant === undefined ? message : `${message}; did you mean '${meant}'?`
}

function recogniseCoded<T extends Term>(
  { name, codes, path, namePath }: Named,
  byName: readonly T[],
  { kind, lexicon, systems }: Naming<T>,
  remarks: Remarks,
  codePath: JsonPath = [...path, 'code'],
): Recognised<T> {
  const splits = codes.map((code) => ({ code, split: splitCode(code, systems) }))
  for (const { code, split } of splits) {
    if (split !== undefined) continue
    const prefixes = systems.map((system) => `${system}:`).join(' or ')
    remarks.warn(codePath, `${quoted(code)} is not a code of a known system; write ${prefixes} before it`)
  }
  const coded = codes.flatMap((code) => {
    const term = termOfCode(code, { lexicon, systems })
    return term === undefined ? [] : [{ code, term }]
  })
  const narrowest = narrowestOf(coded, lexicon)
  const [closest, another] = narrowest
  const label = name ?? closest?.term.label ?? codes.join(', ')
  if (closest === undefined) {
    if (byName.length > 0) return { label, terms: byName, codes }
    if (name !== undefined) remarks.warn(namePath, unknownName(name, kind, lexicon))
    else if (splits.some(({ split }) => split !== undefined)) {
      remarks.warn(codePath, `${quoted(codes.join(', '))} is not a known ${kind}`)
    }
    return { label, terms: [], codes }
  }
  const { code, term } = closest
  if (another !== undefined) {
    const told = `${quoted(code)} (${term.label}) and ${quoted(another.code)} (${another.term.label})`
    const common = commonOf(narrowest, lexicon)
    const meant = common.length === 0 ? undefined : narrowerOf(byName, common, lexicon)
    if (meant !== undefined) {
      const all = common.map((one) => one.label).join(' and ')
      remarks.warn(codePath, `${told} do not mean the same; that it is ${all} was used, and the rest is left open`)
      return { label, terms: meant, codes }
    }
    remarks.warn(codePath, `${told} do not mean the same; neither was used`)
    return { label, terms: [], codes, disputed: [...byName, ...coded.map((one) => one.term)] }
  }
  const terms = closestOf(byName, term, lexicon)
  if (terms !== undefined) return { label, terms, codes }
  if (byName.some((named) => lexicon.kindsOf(named).has(term.id) || isListedUnder(named, term))) {
    return { label, terms: byName, codes }
  }
  // of the two a condition may be either
  const use = kind === 'condition' ? 'which of the two is meant was left open' : 'neither was used'
  remarks.warn(path, `${quoted(label)} and ${quoted(code)} (${term.label}) do not mean the same; ${use}`)
  return { label, terms: [], codes, disputed: [...byName, term] }
}

/** Of a group of ATC codes is what has one of them, though the vocabulary does not list it there. */
function isListedUnder(named: Term, group: Term): boolean {
  const prefixes = group.codes.filter(({ system, prefix }) => system === 'atc' && prefix)
  return prefixes.some(({ code }) => named.codes.some((own) => own.system === 'atc' && own.code.startsWith(code)))
}

/** What the name says of what all codes have in common, or that itself; undefined where the name says something else. */
function narrowerOf<T extends Term>(
  byName: readonly T[],
  common: readonly T[],
  lexicon: Terms<T>,
): readonly T[] | undefined {
  if (byName.length === 0) return common
  const isCommon = (term: T): boolean => common.some(({ id }) => lexicon.kindsOf(term).has(id))
  if (byName.every(isCommon)) return byName
  return byName.every((named) => common.some((term) => lexicon.kindsOf(term).has(named.id))) ? common : undefined
}

/** The narrowest terms that the terms of all codes are kinds of, each narrowed to a kind that is not told. */
function commonOf<T extends Term>(coded: readonly Coded<T>[], lexicon: Terms<T>): readonly T[] {
  const kinds = coded.map(({ term }) => lexicon.kindsOf(term))
  const ids = new Set(kinds.flatMap((some) => [...some]))
  const terms = lexicon.among([...ids].filter((id) => kinds.every((some) => some.has(id))))
  const narrowest = terms.filter(({ id }) => !terms.some((term) => term.id !== id && lexicon.kindsOf(term).has(id)))
  const narrowedTo = coded.map(({ code }) => code).join(' ')
  return narrowest.map((term) => ({ ...term, narrowedTo }))
}

/** Those of the codes of an entry of which none says what another does, more or less closely; none where all say the same. */
export function codesApart<T extends Term>(
  codes: readonly string[],
  { lexicon, systems }: Pick<Naming<T>, 'lexicon' | 'systems'>,
): readonly string[] {
  const coded = codes.flatMap((code) => {
    const term = termOfCode(code, { lexicon, systems })
    return term === undefined ? [] : [{ code, term }]
  })
  const apart = narrowestOf(coded, lexicon).map(({ code }) => code)
  return apart.length > 1 ? apart : []
}

function termOfCode<T extends Term>(
  code: string,
  { lexicon, systems }: Pick<Naming<T>, 'lexicon' | 'systems'>,
): T | undefined {
  const split = splitCode(code, systems)
  return split === undefined ? undefined : lexicon.findCode(split.system, split.code)
}

/**
 * What a name and a code mean together, where the name says no more than the code. A coder often has to choose a
 * narrower code than is meant: of one and the same term, the name tells how much is said.
 * @returns undefined where the name says more, or something else
 */
function closestOf<T extends Term>(byName: readonly T[], term: T, lexicon: Terms<T>): readonly T[] | undefined {
  if (byName.some(({ id }) => id === term.id)) return byName
  const kinds = lexicon.kindsOf(term)
  // of a combination, a code may tell one part more closely, and nothing of the others
  const others = byName.filter(({ id }) => !kinds.has(id))
  return byName.length === 0 || others.length < byName.length ? [term, ...others] : undefined
}

/** Whether the text is a code of one of the systems: `loinc:2160-0`. */
export function isCode(text: string, systems: readonly CodeSystem[]): boolean {
  return splitCode(text, systems) !== undefined
}

interface Coded<T extends Term> {
  readonly code: string
  readonly term: T
}

/** The codes of different terms, without those that another says more closely. */
function narrowestOf<T extends Term>(coded: readonly Coded<T>[], lexicon: Terms<T>): Coded<T>[] {
  const distinct = [...new Map(coded.map((one) => [one.term.id, one])).values()]
  return distinct.filter(
    ({ term }) => !distinct.some((other) => other.term.id !== term.id && lexicon.kindsOf(other.term).has(term.id)),
  )
}

function splitCode(text: string, systems: readonly CodeSystem[]): Pick<Code, 'system' | 'code'> | undefined {
  const colon = text.indexOf(':')
  const written = text.slice(0, Math.max(0, colon)).toLowerCase()
  const system = systems.find((known) => known === written)
  return system === undefined ? undefined : { system, code: text.slice(colon + 1).trim() }
}
