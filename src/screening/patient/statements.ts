import type { Library } from '../../criteria/library.js'
import type { Criterion, Trial } from '../../criteria/trial.js'
import { withChanges } from '../../facts/changed-facts.js'
import type { StatementFact } from '../../facts/fact.js'
import type { Facts, PatientWarning } from '../../facts/facts.js'
import { nearest } from '../../kernel/nearest.js'

/**
 * The patient's statements as the trials use them: a bare criterion id means the one trial that is screened. A
 * statement that answers nothing is a warning, never silence.
 */
export function assignStatements(facts: Facts, library: Library, trials: readonly Trial[]): Facts {
  if (facts.statements.size === 0) return facts
  const statements = new Map<string, StatementFact>()
  const warnings: PatientWarning[] = []
  const [only, second] = trials
  for (const [name, statement] of facts.statements) {
    const isBare = only?.criteria.some(({ id }) => id === name) === true && second === undefined
    const full = isBare ? `${only.id}:${name}` : name
    const other = statements.get(full)
    if (other !== undefined && other.holds !== statement.holds) {
      statements.delete(full)
      const message = `'${name}' and '${other.label}' answer the same question and contradict each other; neither was used`
      warnings.push({ path: statement.path, message })
      continue
    }
    statements.set(full, statement)
    const criterion = criterionOf(full, library)
    const isUsed = criterion?.asks ?? (isQuestion(name, library) || isClassification(name, library))
    // what stands under reproductive is no answer that went astray where no trial asks
    if (isUsed || statement === facts.reproductive.effectiveContraception) continue
    const message =
      criterion === undefined
        ? unused(name, library, trials)
        : `'${name}' asks nobody: the record decides it, and the statement was not used`
    warnings.push({ path: statement.path, message })
  }
  return withChanges(facts, { statements, warnings: [...facts.warnings, ...warnings] })
}

function criterionOf(name: string, { trials }: Library): Criterion | undefined {
  if (!name.includes(':')) return undefined
  for (const { id, criteria } of trials) {
    const found = criteria.find((criterion) => `${id}:${criterion.id}` === name)
    if (found !== undefined) return found
  }
  return undefined
}

function isQuestion(name: string, { questions }: Library): boolean {
  return questions.has(name)
}

function isClassification(name: string, { vocabulary }: Library): boolean {
  return vocabulary.classifications.find(name) !== undefined
}

function unused(name: string, { questions, trials: all }: Library, trials: readonly Trial[]): string {
  const owner = trials.find(({ criteria }) => criteria.some(({ id, asks }) => asks && id === name))
  if (owner !== undefined)
    return `several trials are screened, so that '${name}' is not enough; write '${owner.id}:${name}'`
  const keys = all.flatMap(({ id, criteria }) =>
    criteria.filter(({ asks }) => asks).map((criterion) => `${id}:${criterion.id}`),
  )
  const meant = nearest(name, [...questions, ...keys])
  const advice = meant === undefined ? 'it was not used' : `did you mean '${meant}'?`
  return `'${name}' answers no question of the trials; ${advice}`
}
