import type { Lexicon } from '../../facts/lexicon/lexicon.js'
import { dateTakenOff } from '../../facts/names/date-behind.js'
import { isUntaken } from '../../facts/names/doubting-words.js'
import { resolveDrug } from '../../facts/names/drug-name.js'
import type { TreatmentFact } from '../../facts/fact.js'
import { isUnsure } from '../../facts/names/name-doubt.js'
import { drugsWithin } from '../../facts/names/named-within.js'
import { negatedIn } from '../../facts/names/negation.js'
import type { DrugTerm } from '../../facts/term.js'
import type { JsonPath } from '../json/json-path.js'
import { phrasesSchema, readPhrases, termsNamed, type Wording } from '../entry/phrases.js'
import type { Reading } from '../reading/reading.js'

export const treatmentSchema = phrasesSchema.describe(
  'how it was treated: a text such as "excision" or "radiotherapy", or a list of texts',
)

/** Reads how a condition was treated: by procedures, by drugs. */
export function readTreatments(
  written: string | readonly string[] | undefined,
  path: JsonPath,
  { vocabulary, remarks }: Reading,
): TreatmentFact[] {
  const { procedures, drugs } = vocabulary
  const wording: Wording<Pick<TreatmentFact, 'terms' | 'drugs'>> = {
    kind: 'treatment',
    lexicon: { suggested: (name) => procedures.suggested(name) ?? drugs.suggested(name) },
    resolve: (text) => {
      const terms = termsNamed(text, procedures)
      return { terms, drugs: terms.length > 0 || isUnsure(text) ? [] : resolveDrug(text, drugs).terms }
    },
    isKnown: (meaning) => meaning.terms.length > 0 || meaning.drugs.length > 0,
    // its drug is read below, with its date
    isOther: (text) =>
      resolveDrug(dateTakenOff(text)?.rest ?? text, drugs).terms.length > 0 && drugsNamed(text, drugs).length > 0,
  }
  return readPhrases(written, path, wording, remarks).map((fact) =>
    wording.isKnown(fact) ? fact : { ...fact, drugs: drugsNamed(fact.label, drugs) },
  )
}

/** The drugs of some words of a text that is not known as a whole: "rituximab until 09/2025". */
function drugsNamed(text: string, drugs: Lexicon<DrugTerm>): readonly DrugTerm[] {
  // "ab 05/2024" alone is no plan by itself, as by its day it has begun
  const undated = dateTakenOff(text)?.rest ?? text
  if (isUnsure(text) || isUntaken(undated) || negatedIn(text) !== undefined) return []
  return [...new Set(drugsWithin(text, drugs).map(({ term }) => term))]
}
