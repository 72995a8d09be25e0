import type { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../../src/facts/term.js'
import { isMap, mutation, partsOf, type Mutator } from './mutation.js'

const KEYS = ['drug', 'different-drugs', 'together', 'start-of', 'allergy']

/** Each drug, or class of drugs, one step up in the hierarchy of the vocabulary, and one step down to each of its kinds. */
export const drugClasses: Mutator = (written) =>
  [...partsOf(written.rule)].flatMap(({ path, value }) => {
    if (!isMap(value)) return []
    return Object.entries(value)
      .filter(([key]) => KEYS.includes(key) || (key === 'except' && 'drug' in value))
      .flatMap(([key, names]) => [...partsOf(names, [...path, key])])
      .flatMap((part) =>
        typeof part.value === 'string'
          ? nextTo(part.value, written.vocabulary.drugs).map((other) =>
              mutation(written, part.path, other, `${String(part.value)} → ${other}`),
            )
          : [],
      )
  })

/** The names of what is one step broader or narrower. */
function nextTo(name: string, drugs: Lexicon<DrugTerm>): string[] {
  const term = drugs.find(name)
  if (term === undefined) return []
  const { id, parents } = term
  const broader = drugs.among(parents)
  const narrower = drugs.terms.filter((other) => other.parents.includes(id))
  return [...broader, ...narrower].map((other) => other.id)
}
