import { accompaniedNames, addedNames, joinedNames, successiveNames } from '../../facts/names/joined-names.js'
import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import { remembered } from '../../kernel/remembered.js'
import type { Term } from '../../facts/term.js'
import { codesOf } from './entries.js'
import type { JsonPath } from '../json/json-path.js'
import { codesApart, recognise, type Naming, type Recognised } from './recognise.js'
import type { Remarks } from '../reading/remarks.js'

/** So many are remembered before all are forgotten: more than a vocabulary has names and codes. */
const MOST = 10_000

const NONE: readonly never[] = []

/** An entry's name and code, or its codes, and where they stand. */
interface NamedEntry {
  readonly name: string | undefined
  readonly code: string | readonly string[] | undefined
  readonly path: JsonPath
  readonly namePath: JsonPath
}

/**
 * How the entries of one list are recognised. Of a name with a code that was recognised without a remark it is known
 * what they mean, wherever they stand: the records of a cohort have the same ones again and again.
 */
export class Names<T extends Term> {
  readonly naming: Naming<T>
  private readonly byName: (name: string) => readonly T[]
  /** by name, then by code; without one of them, by the empty text */
  private readonly known = new Map<string, Map<string, Recognised<T>>>()
  private size = 0

  /** @param byName what a name means; empty when it is not known */
  constructor(naming: Naming<T>, byName: (name: string) => readonly T[]) {
    this.naming = naming
    this.byName = byName
  }

  /** As `recognise` does. */
  recognise({ name, code, path, namePath }: NamedEntry, remarks: Remarks): Recognised<T> | undefined {
    const one = code ?? ''
    const before = typeof one === 'string' ? this.known.get(name ?? '')?.get(one) : undefined
    if (before !== undefined) return before
    const { count } = remarks
    const entry = { name, codes: codesOf(code), path, namePath }
    const found = recognise(entry, this.byName(name ?? ''), this.naming, remarks)
    if (found !== undefined && typeof one === 'string' && remarks.count === count) this.keep(name ?? '', one, found)
    return found
  }

  /**
   * What an entry is called besides what its codes mean, of a name that means nothing as a whole: "hepatitis C" of
   * "hepatitis B and C" with a code of hepatitis B, "ESRD" of "diabetes with ESRD" with a code of diabetes. Of each term one name, and the parts that mean nothing beside one that the
   * codes tell; none where the entry itself may be anything.
   */
  besides(name: string, terms: readonly T[]): readonly string[] {
    const joined = joinedIn(name)
    if (terms.length === 0 || joined.length === 0 || this.knows(name)) return NONE
    const { lexicon } = this.naming
    const told = new Set(terms.flatMap((term) => [...lexicon.kindsOf(term)]))
    const found = new Map<string, string>()
    for (const one of joined) {
      for (const { id } of this.byName(one)) if (!told.has(id) && !found.has(id)) found.set(id, one)
    }
    return [...new Set([...found.values(), ...this.unknownBeside(name, told, joined)])]
  }

  /** The codes of an entry that mean different things, of which only what they have in common was used. */
  apart({ terms, codes = NONE }: Pick<Recognised<T>, 'terms' | 'codes'>): readonly string[] {
    return codes.length > 1 && terms.length > 0 ? codesApart(codes, this.naming) : NONE
  }

  /** The parts of a name of which nothing is known, however they are read, where another part is told by the codes. */
  private unknownBeside(name: string, told: ReadonlySet<string>, joined: readonly string[]): readonly string[] {
    const parts = addedNames(name)
    if (!parts.some((part) => this.byName(part).some(({ id }) => told.has(id)))) return NONE
    return parts.filter((part) => !joined.some((one) => ` ${one} `.includes(` ${part} `) && this.knows(one)))
  }

  /** Whether a name means something by itself, without a code. */
  readonly knows = (name: string): boolean => this.byName(name).length > 0

  private keep(name: string, code: string, found: Recognised<T>): void {
    if (this.size >= MOST) {
      this.known.clear()
      this.size = 0
    }
    const byCode = this.known.get(name) ?? new Map<string, Recognised<T>>()
    this.known.set(name, byCode.set(code, found))
    this.size += 1
  }
}

/** The names that a name joins in one way or another. */
const joinedIn = remembered((name): readonly string[] => [
  ...joinedNames(name),
  ...accompaniedNames(name),
  ...successiveNames(name),
])

/** What one name means in a lexicon. */
export function namedIn<T extends Term>({
  lexicon,
}: {
  readonly lexicon: Pick<Lexicon<T>, 'find'>
}): (name: string) => readonly T[] {
  return (name) => {
    const term = lexicon.find(name)
    return term === undefined ? [] : [term]
  }
}
