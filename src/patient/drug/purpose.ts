import { resolveCondition } from '../../facts/names/condition-name.js'
import type { PurposeFact } from '../../facts/fact.js'
import { isUnsure } from '../../facts/names/name-doubt.js'
import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { JsonPath } from '../json/json-path.js'
import { readPhrases, type Wording } from '../entry/phrases.js'
import type { Reading } from '../reading/reading.js'

type Meaning = Pick<PurposeFact, 'terms' | 'conditions'>

/**
 * Reads what a drug is given for: a purpose by its name, or a disease that tells it; or several. A disease of the
 * vocabulary that tells none stays without terms; so does a text that is not recognised, with a warning. A purpose may
 * name a disease, too: cancer does.
 * @param path the drug
 */
export function readPurpose(
  text: string | undefined,
  path: JsonPath,
  { vocabulary, remarks }: Reading,
): PurposeFact | undefined {
  if (text === undefined) return undefined
  const place = [...path, 'purpose']
  const wording: Wording<Meaning> = {
    kind: 'purpose',
    lexicon: vocabulary.purposes,
    resolve: (phrase) => meaningOf(phrase, vocabulary),
    isKnown: ({ terms, conditions }) => terms.length + conditions.length > 0,
  }
  const told = readPhrases(text, place, wording, remarks)
  return {
    path: remarks.pointer(place),
    label: text,
    terms: told.flatMap(({ terms }) => terms),
    conditions: told.flatMap(({ conditions }) => conditions),
  }
}

function meaningOf(text: string, { purposes, conditions }: Vocabulary): Meaning {
  const named = isUnsure(text) ? undefined : purposes.find(text)
  const [condition] = [text, named?.label ?? ''].flatMap((name) => resolveCondition(name, conditions).terms)
  const told = condition === undefined ? [] : [condition]
  if (named !== undefined) return { terms: [named], conditions: told }
  if (condition === undefined) return { terms: [], conditions: [] }
  const kinds = conditions.kindsOf(condition)
  return { terms: purposes.terms.filter((one) => one.conditions.some((id) => kinds.has(id))), conditions: told }
}
