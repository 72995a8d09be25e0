import type { Facts } from '../../facts/facts.js'
import type { Setting } from './rule.js'

/** What else must be the same for the answer to be: the criterion of a question, the trial to which others are "other". */
export function ownersOf(rule: unknown, written: string, { trial, criterion }: Setting): readonly string[] {
  // a rule without these words is spared the search
  if (!/"(?:ask|find-out|trial-participation)"/u.test(written)) return []
  if (asksIn(rule)) return [trial, criterion]
  return holds(rule, 'trial-participation') ? [trial] : []
}

/** Whether the rule holds a question: its answer may belong to one criterion, so that it is another one's question. */
export function asksIn(rule: unknown): boolean {
  return holds(rule, 'ask') || holds(rule, 'find-out')
}

/** The name under which a statement answers the question of one criterion. */
export function ownKey({ trial, criterion }: Pick<Setting, 'trial' | 'criterion'>): string {
  return `${trial}:${criterion}`
}

/**
 * Whether anything is recorded that one owner may take up and another not: an answer to the question of one criterion, or
 * a trial. Of a patient without, rules that differ in nothing but their owners say the same.
 */
export function speaksToOwners({ statements, trialParticipation }: Facts): boolean {
  if (trialParticipation.entries.length > 0) return true
  for (const name of statements.keys()) if (name.includes(':')) return true
  return false
}

function holds(rule: unknown, operator: string): boolean {
  if (Array.isArray(rule)) return rule.some((part) => holds(part, operator))
  if (typeof rule !== 'object' || rule === null) return false
  return Object.hasOwn(rule, operator) || Object.values(rule).some((part) => holds(part, operator))
}
