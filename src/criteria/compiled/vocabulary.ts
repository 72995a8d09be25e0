import { Lexicon } from '../../facts/lexicon/lexicon.js'
import type { LexiconIndex } from '../../facts/lexicon/lexicon-index.js'
import type { Analyte, Conversion } from '../../facts/analyte.js'
import type { Classification } from '../../facts/classification.js'
import type { DrugTerm, ConditionTerm } from '../../facts/term.js'
import type { ProcedureTerm, PurposeTerm, Score, Term } from '../../facts/term.js'
import type { SteroidEquivalence, Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { Lines } from './compiled-lines.js'
import { entryAt, lineAt, parsed, TermLines } from './term-lines.js'

/** The lexicons in the order in which they stand: of each the parts of its index, and then its terms, a line each. */
const LEXICONS = [
  'drugs',
  'conditions',
  'analytes',
  'scores',
  'classifications',
  'procedures',
  'purposes',
  'reactions',
  'encounters',
] as const

/** The parts of an index, each of which is read when something is looked up in it: a record without codes needs none. */
const INDEX = ['ids', 'names', 'narrowed', 'kinds', 'codes', 'prefixes'] as const

/** What stands before them. */
interface Head {
  /** how many terms each lexicon has */
  readonly lengths: readonly number[]
  readonly unitAliases: readonly (readonly [string, string])[]
  readonly steroidEquivalences: readonly SteroidEquivalence[]
}

/** An analyte as JSON can hold it. */
interface CompiledAnalyte extends Omit<Analyte, 'conversions' | 'unconvertible'> {
  readonly conversions: readonly (readonly [string, Conversion])[]
  readonly unconvertible: readonly string[]
}

/** A vocabulary as JSON can hold it, in parts that are read one by one. */
export function compileVocabulary(vocabulary: Vocabulary): readonly unknown[] {
  const head: Head = {
    lengths: LEXICONS.map((kind) => vocabulary[kind].terms.length),
    unitAliases: [...vocabulary.unitAliases],
    steroidEquivalences: vocabulary.steroidEquivalences,
  }
  const lexicons = LEXICONS.flatMap((kind) => {
    const terms = kind === 'analytes' ? vocabulary.analytes.terms.map(compiledAnalyte) : vocabulary[kind].terms
    const { index } = vocabulary[kind]
    return [...INDEX.map((part) => index[part]), ...terms]
  })
  return [head, ...lexicons]
}

function compiledAnalyte(analyte: Analyte): CompiledAnalyte {
  const { conversions, unconvertible } = analyte
  return { ...analyte, conversions: [...conversions], unconvertible: [...unconvertible] }
}

function analyteFrom(line: string): Analyte {
  const analyte = parsed<CompiledAnalyte>(line)
  const { conversions, unconvertible } = analyte
  return { ...analyte, conversions: new Map(conversions), unconvertible: new Set(unconvertible) }
}

/** @param start in which line its first part stands */
function indexFrom(lines: Lines, start: number): LexiconIndex {
  const part = <K extends (typeof INDEX)[number]>(name: K): LexiconIndex[K] =>
    parsed<LexiconIndex[K]>(lineAt(lines, start + INDEX.indexOf(name)))
  return {
    get ids() {
      return part('ids')
    },
    get names() {
      return part('names')
    },
    get narrowed() {
      return part('narrowed')
    },
    get kinds() {
      return part('kinds')
    },
    get codes() {
      return part('codes')
    },
    get prefixes() {
      return part('prefixes')
    },
  }
}

/**
 * @param lines with what `compileVocabulary` made, as JSON
 * @param first in which line that begins
 */
export function vocabularyFrom(lines: Lines, first: number): Vocabulary {
  const { lengths, unitAliases, steroidEquivalences } = parsed<Head>(lineAt(lines, first))
  const lexicon = <T extends Term>(kind: (typeof LEXICONS)[number], read: (line: string) => T): Lexicon<T> => {
    const number = LEXICONS.indexOf(kind)
    const start = lengths.slice(0, number).reduce((at, length) => at + INDEX.length + length, first + 1)
    const terms = new TermLines(lines, start + INDEX.length, entryAt(lengths, number), read)
    return new Lexicon(terms, indexFrom(lines, start))
  }
  return {
    drugs: lexicon('drugs', parsed<DrugTerm>),
    conditions: lexicon('conditions', parsed<ConditionTerm>),
    analytes: lexicon('analytes', analyteFrom),
    scores: lexicon('scores', parsed<Score>),
    classifications: lexicon('classifications', parsed<Classification>),
    procedures: lexicon('procedures', parsed<ProcedureTerm>),
    purposes: lexicon('purposes', parsed<PurposeTerm>),
    reactions: lexicon('reactions', parsed<Term>),
    encounters: lexicon('encounters', parsed<Term>),
    unitAliases: new Map(unitAliases),
    steroidEquivalences,
  }
}
