import type { Lexicon } from '../facts/lexicon.js'
import type { Code, CodeSystem, Term } from '../facts/term.js'
import type { JsonPath } from './json-path.js'
import { quoted } from './quote.js'
import type { Remarks } from './remarks.js'

/** How the entries of one list are named. */
export interface Naming<T extends Term> {
  /** what an entry is: `lab`, `drug` */
  readonly kind: string
  readonly lexicon: Lexicon<T>
  /** the systems whose codes mean something in this list */
  readonly systems: readonly CodeSystem[]
}

/** An entry's name and code, and where they stand. */
export interface Named {
  readonly name: string | undefined
  readonly code: string | undefined
  readonly path: JsonPath
  readonly namePath: JsonPath
}

/** What an entry is called, and the terms that it means: none when it is not recognised. */
export interface Recognised<T extends Term> {
  readonly label: string
  readonly terms: readonly T[]
}

/**
 * Finds the terms that an entry means, by its code, else by its name; a code may stand in place of the name. When both
 * are known, the narrower one counts; when they mean different things, neither does. What is not recognised is warned
 * of.
 * @param byName what the name means; empty when it is not known
 * @returns undefined for an entry with neither name nor code
 */
export function recognise<T extends Term>(
  { name, code, path, namePath }: Named,
  byName: readonly T[],
  naming: Naming<T>,
  remarks: Remarks,
): Recognised<T> | undefined {
  const { kind, lexicon } = naming
  if (code !== undefined) return recogniseCoded({ name, code, path, namePath }, byName, naming, remarks)
  if (name === undefined) return undefined
  const inPlaceOfName = byName.length === 0 ? splitCode(name, naming.systems) : undefined
  if (inPlaceOfName !== undefined) {
    return recogniseCoded({ name: undefined, code: name, path, namePath }, [], naming, remarks, namePath)
  }
  if (byName.length === 0) remarks.warn(namePath, unknownName(name, kind, lexicon))
  return { label: name, terms: byName }
}

/** `'IgGG' is not a known lab; did you mean 'IgG'?` */
export function unknownName<T extends Term>(name: string, kind: string, lexicon: Pick<Lexicon<T>, 'nearest'>): string {
  const meant = lexicon.nearest(name)
  const message = `${quoted(name)} is not a known ${kind}`
  return meant === undefined ? message : `${message}; did you mean '${meant}'?`
}

function recogniseCoded<T extends Term>(
  { name, code, path, namePath }: Named & { readonly code: string },
  byName: readonly T[],
  { kind, lexicon, systems }: Naming<T>,
  remarks: Remarks,
  codePath: JsonPath = [...path, 'code'],
): Recognised<T> {
  const split = splitCode(code, systems)
  const term = split === undefined ? undefined : lexicon.findCode(split.system, split.code)
  const label = name ?? term?.label ?? code
  if (split === undefined) {
    const prefixes = systems.map((system) => `${system}:`).join(' or ')
    remarks.warn(codePath, `${quoted(code)} is not a code of a known system; write ${prefixes} before it`)
  }
  if (term === undefined) {
    if (byName.length > 0) return { label, terms: byName }
    if (name !== undefined) remarks.warn(namePath, unknownName(name, kind, lexicon))
    else if (split !== undefined) remarks.warn(codePath, `${quoted(code)} is not a known ${kind}`)
    return { label, terms: [] }
  }
  if (byName.length === 0 || byName.some(({ id }) => lexicon.kindsOf(term).has(id))) return { label, terms: [term] }
  if (byName.some((named) => lexicon.kindsOf(named).has(term.id))) return { label, terms: byName }
  remarks.warn(path, `${quoted(label)} and ${quoted(code)} (${term.label}) do not mean the same; neither was used`)
  return { label, terms: [] }
}

/** Whether the text is a code of one of the systems: `loinc:2160-0`. */
export function isCode(text: string, systems: readonly CodeSystem[]): boolean {
  return splitCode(text, systems) !== undefined
}

function splitCode(text: string, systems: readonly CodeSystem[]): Pick<Code, 'system' | 'code'> | undefined {
  const colon = text.indexOf(':')
  const written = text.slice(0, Math.max(0, colon)).toLowerCase()
  const system = systems.find((known) => known === written)
  return system === undefined ? undefined : { system, code: text.slice(colon + 1).trim() }
}
