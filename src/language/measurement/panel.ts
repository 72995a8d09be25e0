import { FALSE, not, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { Analyte } from '../../facts/analyte.js'
import { summed } from '../rule/combine.js'
import { unknown, type Finding, type Need } from '../rule/finding.js'
import type { Test } from './judge-result.js'

/**
 * The answer of several tests under one name. One positive test makes it positive. Whether one negative test makes it
 * negative, or only all of them, the vocabulary says: a single negative tuberculosis test clears, but one negative
 * antibody of several does not.
 * @param own the results that are recorded under the panel's own name
 * @param members those of its tests
 * @param uncalled those of them that rest on a result which may be positive, and did not fail: another test does not clear it
 */
export function panelFinding(
  own: Finding,
  members: readonly Finding[],
  test: Test,
  negativeWhen: Analyte['negativeWhen'],
  need: Need,
  uncalled: readonly Finding[] = [],
): Finding {
  const positive = test.kind === 'sign' && test.sign === 'positive' ? TRUE : FALSE
  const negative = not(positive)
  const parts = [own, ...members]
  const truths = members.map(({ truth }) => truth)
  if (own.truth === positive || truths.includes(positive)) return summed(positive, parts, 1)
  // of two results that contradict each other one may be positive, so another negative test does not clear
  const disputed = parts.filter((part) => part.needs.some(({ kind }) => kind === 'conflict') || uncalled.includes(part))
  if (disputed.length > 0) return summed(UNKNOWN, disputed, 1)
  const clear = truths.filter((truth) => truth === negative).length
  if (own.truth === negative || clear >= enoughNegative(negativeWhen, members.length)) return summed(negative, parts, 1)
  return open(parts, clear > 0 ? members : [], need)
}

/** How many of so many tests have to be negative for the whole to be. */
export function enoughNegative(negativeWhen: Analyte['negativeWhen'], count: number): number {
  return negativeWhen === 'one-member' ? 1 : Math.max(count, 1)
}

/**
 * The truth of what `panelFinding` answers; undefined where a result leaves it open beside negative ones, since then
 * it matters why.
 * @param own what the results say that are recorded under the panel's own name; undefined where there are none
 * @param tested what those of its tests say of which there are results
 * @param count of its tests
 */
export function panelTruth(
  own: Truth | undefined,
  tested: readonly Truth[],
  count: number,
  test: Test,
  negativeWhen: Analyte['negativeWhen'],
): Truth | undefined {
  const positive = test.kind === 'sign' && test.sign === 'positive' ? TRUE : FALSE
  if (own === positive) return positive
  let isLeftOpen = own === UNKNOWN
  let clear = 0
  for (const truth of tested) {
    if (truth === positive) return positive
    if (truth === UNKNOWN) isLeftOpen = true
    else clear += 1
  }
  if (own !== not(positive) && clear < enoughNegative(negativeWhen, count)) return UNKNOWN
  return isLeftOpen ? undefined : not(positive)
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
