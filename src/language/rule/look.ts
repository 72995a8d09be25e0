import type { Vocabulary } from '../../facts/lexicon/vocabulary.js'
import type { Evaluation } from './rule.js'

/** Looks something up of a patient on a day, without regard to what else a rule asks. */
export type Look<T> = (evaluation: Evaluation) => T

/** The same, once for each patient and day: rules that differ only in a threshold or a window look at the same things. */
export function lookedUpOnce<T>(look: Look<T>): Look<T> {
  return (evaluation) => {
    const looks = (evaluation.kept.looks ??= new Map<unknown, unknown>())
    const known = looks.get(look)
    if (isFoundBy(look, known)) return known
    const found = look(evaluation)
    looks.set(look, found)
    return found
  }
}

/**
 * One look for all rules that look for the same.
 * @param vocabulary where what is looked for has its meaning
 * @param key what is looked for, in full
 */
export function sharedLook<T>(vocabulary: Vocabulary, key: string, look: Look<T>): Look<T> {
  let known = shared.get(vocabulary)
  if (known === undefined) shared.set(vocabulary, (known = new Map<string, unknown>()))
  const before = known.get(key)
  if (isLikeThat(look, before)) return before
  const once = lookedUpOnce(look)
  known.set(key, once)
  return once
}

const shared = new WeakMap<Vocabulary, Map<string, unknown>>()

/** What is kept under a look was found by it. */
function isFoundBy<T>(_look: Look<T>, known: unknown): known is T {
  return known !== undefined
}

/** A key names what is looked for, and so what kind of thing is found. */
function isLikeThat<T>(_look: Look<T>, known: unknown): known is Look<T> {
  return known !== undefined
}
