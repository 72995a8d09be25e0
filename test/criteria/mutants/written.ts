import { VOCABULARY } from '../invented.js'
import { readVocabulary } from '../../../src/criteria/vocabulary/read.js'
import type { Mutator, Written } from './mutation.js'

const vocabulary = readVocabulary([VOCABULARY])

/** What a mutator makes of a rule: where, what, and the rule with the fault in it as on 31 May 2025. */
export function faultsOf(
  mutate: Mutator,
  rule: unknown,
  decimals = 0,
): [place: string, change: string, rule: unknown][] {
  const written: Written = { rule, vocabulary, decimalsAt: () => decimals }
  return mutate(written).map(({ path, change, ruleOn }) => [path.join('.'), change, ruleOn(LAST_OF_MAY)])
}

/** 2025-05-31: three months before it is the last day of February. */
const LAST_OF_MAY = 20239
