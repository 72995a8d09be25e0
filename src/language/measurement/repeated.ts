import { FALSE } from '../../kernel/truth.js'
import type { Measurement } from '../../facts/fact.js'
import type { Test } from './judge-result.js'
import type { ResultAnswer, Selection } from './latest.js'
import { isPositive, resultInWords } from './measured.js'

/** Whether any positive result decides, so that an unclear one of long ago would keep the answer open for ever. */
export function countsAnyPositive(test: Test, { kind }: Selection): boolean {
  return test.kind === 'sign' && test.sign === 'positive' && (kind === 'ever' || kind === 'within')
}

/**
 * The clear negative of a later day that settles an unclear result: a test that failed is done again, and the repeat
 * counts. On the same day it is open which of the two was the repeat.
 * @param results of the same test
 * @returns undefined where there is none, and of a result that is not unclear
 */
export function negativeRepeat(result: Measurement, results: readonly Measurement[]): Measurement | undefined {
  const { value, on } = result
  if (value.kind !== 'word' || value.word !== 'indeterminate' || on === undefined) return undefined
  return results.find((other) => other.on !== undefined && other.on.first > on.last && isPositive(other) === FALSE)
}

/** What an unclear result says, once a repeat has settled it. */
export function settledBy(repeat: Measurement, answer: ResultAnswer): ResultAnswer {
  const { value, clause } = answer
  return { truth: FALSE, value, clause: () => `${clause()}, and the repeat, ${resultInWords(repeat)}, settles it` }
}
