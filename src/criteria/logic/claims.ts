import type { Claim } from '../../language/rule/claim.js'
import type { Rule } from '../../language/rule/rule.js'

const known = new WeakMap<Rule, { readonly claim: Claim | undefined }>()

/** What a rule says of the record; asked for often and worked out once. */
export function claimOf(rule: Rule): Claim | undefined {
  const found = known.get(rule) ?? { claim: rule.claim?.() }
  known.set(rule, found)
  return found.claim
}
