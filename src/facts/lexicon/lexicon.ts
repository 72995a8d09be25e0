import { nearestAmong } from '../../kernel/nearest.js'
import { remembered } from '../../kernel/remembered.js'
import { isShort, keepsAbbreviations } from './abbreviation.js'
import { GERMAN_MARKS } from './german-marks.js'
import { Hierarchy } from './hierarchy.js'
import { lookUpIn } from './keyed.js'
import { codeKey, markedAsKind } from './lexicon-index.js'
import { normalised } from './name.js'
import type { CodeSystem, Term } from '../term.js'

/** ICD-10 categories and groups of ATC codes have three characters or more. */
const SHORTEST_PREFIX = 3

const MARKS_BEHIND = new RegExp(`${GERMAN_MARKS}$`, 'u')

/**
 * The terms of one kind – all drugs, all conditions … – found by name, by code or by id, with their hierarchy. Where
 * two terms have the same code, the narrower one has it.
 */
export class Lexicon<T extends Term> extends Hierarchy<T> {
  private readonly byName = lookUpIn(() => this.index.names)
  private readonly byNarrowed = lookUpIn(() => this.index.narrowed)
  private readonly byCode = lookUpIn(() => this.index.codes)
  private readonly byPrefix = lookUpIn(() => this.index.prefixes)
  private readonly narrowed = new Map<string, T>()
  private readonly byWrittenCode = remembered((key) => this.coded(key))
  private readonly near = nearestAmong(() => this.names())
  private readonly resembling = remembered((name) =>
    this.near(name, (known) => !isShort(name) || keepsAbbreviations(name, known)),
  )
  private readonly meantBy = remembered((name) => this.near(name, (known) => keepsAbbreviations(name, known)))

  /** The term that a name means, ignoring case, accents and punctuation; narrowed where the name is that of a kind of it. */
  find(name: string): T | undefined {
    const key = normalised(name)
    const found = this.byName(key)
    return found === undefined || found >= 0 ? this.at(found) : this.narrowedTerm(key, markedAsKind(found))
  }

  /**
   * The term of a code; else that of the longest listed prefix that the code begins with: an ICD-10 category, a group
   * of ATC codes. A code of the patient that is shorter than every listed one matches nothing. A code that is longer than
   * the listed one, or one of several, is that of a kind: the term is narrowed to it.
   */
  findCode(system: CodeSystem, code: string): T | undefined {
    return this.byWrittenCode(codeKey(system, code))
  }

  private coded(written: string): T | undefined {
    const key = written.startsWith('icd10:') ? written.replace(MARKS_BEHIND, '') : written
    const system = key.slice(0, key.indexOf(':'))
    const exact = this.at(this.byCode(key))
    if (exact !== undefined) {
      const isOneOfSeveral = exact.codes.filter((own) => own.prefix && own.system === system).length > 1
      return isOneOfSeveral ? { ...exact, narrowedTo: key } : exact
    }
    const shortest = system.length + 1 + SHORTEST_PREFIX
    for (let length = key.length - 1; length >= shortest; length -= 1) {
      const broader = this.at(this.byPrefix(key.slice(0, length)))
      if (broader !== undefined) return { ...broader, narrowedTo: key }
    }
    return undefined
  }

  /** The known name that a misspelt one resembles most, which it may therefore mean. ENA resembles ANA, but is none. */
  nearest(name: string): string | undefined {
    return this.resembling(name)
  }

  /** The known name to suggest for a misspelt one: the nearest that is not of another virus, class or stage. */
  suggested(name: string): string | undefined {
    return this.meantBy(name)
  }

  private narrowedTerm(key: string, number: number): T {
    const known = this.narrowed.get(key)
    if (known !== undefined) return known
    const narrowed = { ...this.term(number), narrowedTo: String(this.byNarrowed(key)) }
    this.narrowed.set(key, narrowed)
    return narrowed
  }

  private *names(): Iterable<string> {
    for (const term of this.terms) {
      yield term.label
      yield* term.names
      yield* term.narrower ?? []
      yield term.id
    }
  }
}
