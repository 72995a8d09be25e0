import { FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import type { NumberClaim } from '../../language/rule/claim.js'
import type { Rule } from '../../language/rule/rule.js'
import { claimOf } from './claims.js'
import { accepts, samplesOf } from './number-line.js'
import { consistencyOf, type World, type Worlds } from './worlds.js'

/** A rule that misses something, and what it can become once that is found out. */
export interface Missing {
  readonly rule: Rule
  readonly makes: readonly Truth[]
}

/**
 * How rules that miss the same thing can come out once it is found out, whatever else is missing. It is one answer for
 * all of them: rules about the same number see the same one, whichever results they select, because the new result is
 * the latest and lies in every window.
 */
export function answersTo(missing: readonly Missing[]): Worlds {
  const axes = new Map<string | Rule, Missing[]>()
  for (const one of missing) {
    const claim = claimOf(one.rule)
    const axis = claim?.kind === 'number' ? claim.of : one.rule
    axes.set(axis, [...(axes.get(axis) ?? []), one])
  }
  return { axes: [...axes.values()].map(waysOf), allows: consistencyOf(missing.map(({ rule }) => rule)) }
}

function waysOf(missing: readonly Missing[]): readonly World[] {
  const claims = missing
    .map(({ rule }) => claimOf(rule))
    .filter((claim): claim is NumberClaim => claim?.kind === 'number')
  const [first, ...others] = claims
  if (first === undefined) return missing.flatMap(({ rule, makes }) => makes.map((truth) => new Map([[rule, truth]])))
  return samplesOf([first, ...others]).map((sample) => {
    const truths = claims.map((claim) => truthAt(claim, sample))
    return new Map(
      missing.map(({ rule, makes }, index) => [rule, makes.find((one) => one === truths[index]) ?? UNKNOWN]),
    )
  })
}

function truthAt(claim: NumberClaim, sample: number): Truth {
  if (accepts(claim, sample)) return TRUE
  return claim.undecidedAt === sample ? UNKNOWN : FALSE
}
