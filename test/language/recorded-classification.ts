import type { ClassificationFact } from '../../src/facts/fact.js'
import { vocabulary } from './vocabulary.js'
import type { WrittenClassification } from './written.js'

/** What a patient's record gives of a set of criteria, as the reader of patient files makes it. */
export function classificationOf(
  { name, met, items, others, excluded }: WrittenClassification,
  place: number,
): ClassificationFact {
  const set = vocabulary.classifications.find(name)
  if (set === undefined) throw new Error(`'${name}' is not in the vocabulary of these tests`)
  return {
    path: `/classifications/${place}`,
    label: name,
    set,
    met,
    items: new Map(Object.entries(items ?? {})),
    others: new Set(others),
    excluded,
  }
}
