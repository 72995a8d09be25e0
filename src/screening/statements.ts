import type { Facts, PatientWarning } from '../facts/facts.js'
import type { StatementFact } from '../facts/fact.js'
import type { Library } from '../criteria/library.js'
import type { Trial } from '../criteria/trial.js'
import { nearest } from '../kernel/nearest.js'

/**
 * The patient's statements as the trials use them: a bare criterion id means the one trial that is screened. A
 * statement that answers nothing is a warning, never silence.
 */
export function assignStatements(facts: Facts, library: Library, trials: readonly Trial[]): Facts {
  const statements = new Map<string, StatementFact>()
  const warnings: PatientWarning[] = []
  const [only, second] = trials
  for (const [name, statement] of facts.statements) {
    const trial = library.trials.find(({ criteria, id }) =>
      criteria.some((criterion) => `${id}:${criterion.id}` === name),
    )
    const bare = only?.criteria.some(({ id }) => id === name) === true && second === undefined
    if (bare) statements.set(`${only.id}:${name}`, statement)
    else statements.set(name, statement)
    const known = bare || trial !== undefined || isQuestion(name, library) || isClassification(name, library)
    if (!known) warnings.push({ path: statement.path, message: unused(name, library, trials) })
  }
  return { ...facts, statements, warnings: [...facts.warnings, ...warnings] }
}

function isQuestion(name: string, { questions }: Library): boolean {
  return questions.has(name)
}

function isClassification(name: string, { vocabulary }: Library): boolean {
  return vocabulary.classifications.find(name) !== undefined
}

function unused(name: string, library: Library, trials: readonly Trial[]): string {
  const owners = trials.filter(({ criteria }) => criteria.some(({ id }) => id === name))
  const [owner] = owners
  if (owner !== undefined) return `'${name}' could belong to several trials; write it as '${owner.id}:${name}'`
  const keys = library.trials.flatMap(({ id, criteria }) => criteria.map((criterion) => `${id}:${criterion.id}`))
  const meant = nearest(name, [...library.questions, ...keys])
  const advice = meant === undefined ? 'it was not used' : `did you mean '${meant}'?`
  return `'${name}' answers no question of the trials; ${advice}`
}
