import { resolveCondition } from '../facts/condition-name.js'
import type { PurposeFact } from '../facts/fact.js'
import { isUnsure } from '../facts/name-doubt.js'
import type { JsonPath } from './json-path.js'
import type { Reading } from './reading.js'
import { unknownName } from './recognise.js'

/**
 * Reads what a drug is given for: a purpose by its name, or a disease that tells it. A disease of the vocabulary that
 * tells none stays without terms; so does a text that is not recognised, with a warning. A purpose may name a disease,
 * too: cancer does.
 * @param path the drug
 */
export function readPurpose(
  text: string | undefined,
  path: JsonPath,
  { vocabulary, remarks }: Reading,
): PurposeFact | undefined {
  if (text === undefined) return undefined
  const { purposes, conditions } = vocabulary
  const place = [...path, 'purpose']
  const fact = { path: remarks.pointer(place), label: text }
  const named = isUnsure(text) ? undefined : purposes.find(text)
  const [condition] = [text, named?.label ?? ''].flatMap((name) => resolveCondition(name, conditions).terms)
  const told = condition === undefined ? [] : [condition]
  if (named !== undefined) return { ...fact, terms: [named], conditions: told }
  if (condition === undefined) {
    remarks.warn(place, unknownName(text, 'purpose', purposes))
    return { ...fact, terms: [], conditions: [] }
  }
  const kinds = conditions.kindsOf(condition)
  const terms = purposes.terms.filter((purpose) => purpose.conditions.some((id) => kinds.has(id)))
  return { ...fact, terms, conditions: told }
}
