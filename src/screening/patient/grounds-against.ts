import type { Clause } from '../../language/rule/finding.js'
import type { PatientFinding } from './judge-patient.js'

/** What is against each trial, by its id and then by that of the criterion: of those that are violated, the grounds. */
export type GroundsAgainst = ReadonlyMap<string, ReadonlyMap<string, readonly Clause[]>>

/** The grounds of what is violated, one by one, for whoever tells less of them than the reason in the result does. */
export function groundsAgainst({ trials }: Pick<PatientFinding, 'trials'>): GroundsAgainst {
  return new Map(
    trials.map(({ trial, criteria }) => {
      const violated = criteria.filter(({ outcome }) => outcome === 'violated')
      return [trial.id, new Map(violated.map(({ criterion, finding }) => [criterion.id, finding.clauses()]))]
    }),
  )
}
