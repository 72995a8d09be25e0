import type { EventFact } from '../facts/fact.js'
import type { UnrecognisedMeasurement } from '../facts/facts.js'
import { readResultWord } from '../facts/result-word.js'

const YES = /^(?:yes|ja|true|oui|s[ií]|y|j|x|✓)$/iu

/**
 * What stands among the results of tests without being one: a disease that is said to be there, a drug of which a dose is
 * told. A number says nothing of a disease, and a concentration nothing of a drug that the body makes as well.
 */
export function entriesAmongResults(results: readonly UnrecognisedMeasurement[]): readonly EventFact[] {
  return results
    .filter(({ written }) => written !== undefined && isSaidToBe(written.trim()))
    .map(({ path, label, on }) => ({ path, label, terms: [], status: undefined, start: on, end: on, ongoing: false }))
}

const DOSE = /^\d+(?:[.,]\d+)?\s*(?:mg|g|µg|mcg|IE|IU)$/iu

function isSaidToBe(written: string): boolean {
  return YES.test(written) || readResultWord(written) === 'positive' || DOSE.test(written)
}
