import { rememberedFor } from '../../kernel/remembered.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { DrugTerm, ProcedureTerm, Term } from '../term.js'

const WORD = /[\p{L}\p{N}]+/gu

/** So many words at most are one name: more would be looked up, and few names have as many. */
const MOST_WORDS = 4

/** Shorter words are too many things, "IS" an immunosuppression and a verb. */
const SHORTEST = 3

/** Of a sentence, though together the letters of an abbreviation: "asthma as a child" tells of no ASA. */
const SMALL_WORDS = /^as an?$/iu

/** What is longer is no name, but a text. */
const MOST_TEXT = 500

/** What some words of a name mean, and what stands behind them. */
export interface Within<T extends Term> {
  readonly term: T
  readonly behind: string
}

/** The drugs that some words of a name mean: rituximab of "ITP, rituximab 10/2026". Whether it says that, or denies it, is not told. */
export const drugsWithin = rememberedFor((name, drugs: Lexicon<DrugTerm>) => termsWithin(name, drugs))

/** The same of procedures: a stem cell transplant of "AML, allogeneic HSCT 8/2026". */
export const proceduresWithin = rememberedFor((name, procedures: Lexicon<ProcedureTerm>) =>
  termsWithin(name, procedures),
)

/** What some words of a name mean, the longest first where they overlap. */
function termsWithin<T extends Term>(name: string, lexicon: Lexicon<T>): readonly Within<T>[] {
  const words = [...name.slice(0, MOST_TEXT).matchAll(WORD)].map((word) => ({
    start: word.index,
    end: word.index + word[0].length,
  }))
  const found: Within<T>[] = []
  let until = 0
  for (const [at, { start }] of words.entries()) {
    if (start < until) continue
    for (const { end } of words.slice(at, at + MOST_WORDS).toReversed()) {
      const text = name.slice(start, end)
      const term = text.length < SHORTEST || SMALL_WORDS.test(text) ? undefined : lexicon.find(text)
      if (term === undefined) continue
      found.push({ term, behind: name.slice(end) })
      until = end
      break
    }
  }
  return found
}
