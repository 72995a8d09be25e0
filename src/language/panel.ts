import { FALSE, not, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import type { Analyte } from '../facts/term.js'
import { summed } from './combine.js'
import type { Finding, Need } from './finding.js'
import type { Test } from './judge-result.js'

/**
 * The answer of several tests under one name. One positive test makes it positive. Whether one negative test makes it
 * negative, or only all of them, the vocabulary says: any negative tuberculosis test clears, but one negative
 * antibody of several does not.
 * @param parts the panel's own results first, then those of its tests
 */
export function panelFinding(parts: readonly Finding[], test: Test, panel: Analyte, need: Need): Finding {
  const asksPositive = test.kind === 'sign' && test.positive
  const positive = asksPositive ? TRUE : FALSE
  const negative = not(positive)
  const [own, ...members] = parts.map(({ truth }) => truth)
  const truth = truthOfPanel(own ?? UNKNOWN, members, positive, negative, panel.negativeWhen)
  const finding = summed(truth, parts, 1)
  if (truth !== UNKNOWN) return finding
  // a test that was done and does not decide comes before one that was not done
  const open = parts.filter((part) => part.truth === UNKNOWN && part.evidence.length > 0)
  if (open.length > 0) return summed(UNKNOWN, open, 1)
  // where any test would do, the panel itself is what is needed
  if (panel.negativeWhen === 'all') return finding
  return { ...finding, needs: [need], clauses: () => [`${need.need} is not recorded`] }
}

function truthOfPanel(
  own: Truth,
  members: readonly Truth[],
  positive: Truth,
  negative: Truth,
  negativeWhen: 'any' | 'all',
): Truth {
  if (own === positive || members.includes(positive)) return positive
  if (own === negative) return negative
  const clear = members.filter((member) => member === negative).length
  const enough = negativeWhen === 'any' ? 1 : Math.max(members.length, 1)
  return clear >= enough ? negative : UNKNOWN
}
