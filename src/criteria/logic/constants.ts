import type { Count, Rule } from '../../language/rule/rule.js'
import { rulesWithin, type PlacedRule } from '../placed-rule.js'
import { claimOf } from './claims.js'
import { constancyOf, groundsOf, type Constancy, type Open } from './constancy.js'

/** A rule that can only come out one way. */
export interface Constant {
  readonly constancy: Constancy
  /** why, behind a colon */
  readonly because: string
}

/** The rules that are constant of themselves: not those that only hold a constant one. */
export interface Constants {
  readonly found: ReadonlyMap<Rule, Constant>
  /** these, and those of which something else is known to be wrong */
  readonly settled: Open
}

export function constantsAmong(rules: readonly PlacedRule[]): Constants {
  const found = new Map<Rule, Constant>()
  const settled = new Set<Rule>()
  const seen = new Set<Rule>()
  for (const { rule } of rules.flatMap((placed) => [...rulesWithin(placed)])) {
    if (seen.has(rule)) continue
    seen.add(rule)
    if (rule.remarks?.some(({ severity }) => severity === 'error') === true) {
      settled.add(rule)
      continue
    }
    const count: Count = { atLeast: 1, of: [{ path: [], rule }] }
    const constancy = constancyOf(count, settled)
    if (constancy === undefined) continue
    found.set(rule, { constancy, because: reasonOf(rule, constancy, groundsOf(count, constancy, settled)) })
    settled.add(rule)
  }
  return { found, settled }
}

function reasonOf(rule: Rule, constancy: Constancy, grounds: readonly Rule[]): string {
  const claim = claimOf(rule)
  if (claim?.kind !== 'number') return inWords(grounds)
  return `${constancy === 'never true' ? 'no' : 'every'} ${claim.each} fits`
}

/** The rules in words, each in one line. */
export function inWords(rules: readonly Rule[]): string {
  return rules.map(({ words }) => `'${words.replaceAll(/\n\s*/gu, ' ')}'`).join(' against ')
}
