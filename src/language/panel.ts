import { FALSE, not, TRUE, UNKNOWN } from '../kernel/truth.js'
import type { Analyte } from '../facts/term.js'
import { summed } from './combine.js'
import { unknown, type Finding, type Need } from './finding.js'
import type { Test } from './judge-result.js'

/**
 * The answer of several tests under one name. One positive test makes it positive. Whether one negative test makes it
 * negative, or only all of them, the vocabulary says: any negative tuberculosis test clears, but one negative
 * antibody of several does not.
 * @param own the results that are recorded under the panel's own name
 * @param members those of its tests
 */
export function panelFinding(
  own: Finding,
  members: readonly Finding[],
  test: Test,
  negativeWhen: Analyte['negativeWhen'],
  need: Need,
): Finding {
  const positive = test.kind === 'sign' && test.sign === 'positive' ? TRUE : FALSE
  const negative = not(positive)
  const parts = [own, ...members]
  const truths = members.map(({ truth }) => truth)
  if (own.truth === positive || truths.includes(positive)) return summed(positive, parts, 1)
  // of two results that contradict each other one may be positive, so another negative test does not clear
  const disputed = parts.filter(({ needs }) => needs.some(({ kind }) => kind === 'conflict'))
  if (disputed.length > 0) return summed(UNKNOWN, disputed, 1)
  const clear = truths.filter((truth) => truth === negative).length
  const enough = negativeWhen === 'one-member' ? 1 : Math.max(members.length, 1)
  if (own.truth === negative || clear >= enough) return summed(negative, parts, 1)
  return open(parts, clear > 0 ? members : [], need)
}

/** @param awaited the tests of which one that was not done is missing, too */
function open(parts: readonly Finding[], awaited: readonly Finding[], need: Need): Finding {
  // a test that was done and does not decide comes before those that were not done
  const undecided = parts.filter((part) => part.truth === UNKNOWN && part.evidence.length > 0)
  const relevant = [...new Set([...undecided, ...awaited])]
  if (relevant.length > 0) return summed(UNKNOWN, relevant, 1)
  return unknown({
    needs: [need],
    flips: parts.flatMap(({ flips }) => flips),
    clauses: () => [{ untested: need.need }],
  })
}
