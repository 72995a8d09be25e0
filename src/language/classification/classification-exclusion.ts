import { listed } from '../../kernel/listed.js'
import { FALSE, TRUE, UNKNOWN } from '../../kernel/truth.js'
import type { ClassificationFact, ConditionFact } from '../../facts/fact.js'
import type { Classification } from '../../facts/classification.js'
import type { ConditionTerm } from '../../facts/term.js'
import { conflictNeed, factsOf } from '../rule/conflict.js'
import { decided, unknown, type Evidence, type Finding, type Need } from '../rule/finding.js'
import type { Compiler, Evaluation, Rule } from '../rule/rule.js'
import { Sought } from '../sought/sought.js'

/** The conditions by which the authors of a set exclude, and the question whether any is recorded. */
export interface Exclusions {
  readonly set: Classification
  readonly each: readonly { readonly sought: Sought<ConditionTerm>; readonly where: string | undefined }[]
  /** undefined where the set excludes nothing */
  readonly any: Rule | undefined
  /** whether a procedure was done that excludes, too; undefined where none does */
  readonly done: Rule | undefined
}

export function exclusionsOf(set: Classification, compiler: Compiler): Exclusions {
  const each = set.excludedBy.map(({ condition, where }) => ({ sought: soughtOf([condition], compiler), where }))
  const rule = { condition: each.flatMap(({ sought }) => sought.names), status: 'ever' }
  const any = each.length === 0 ? undefined : compiler.child(['classification'], rule, 'what excludes')
  return { set, each, any, done: doneRule(set, compiler) }
}

function doneRule({ excludedByProcedures = [] }: Classification, compiler: Compiler): Rule | undefined {
  if (excludedByProcedures.length === 0) return undefined
  const names = compiler.vocabulary.procedures.among(excludedByProcedures).map(({ label }) => label)
  return compiler.child(['classification'], { procedure: names, done: 'ever' }, 'what may exclude')
}

/** Conditions of the vocabulary by their ids, as what a rule asks for. */
export function soughtOf(ids: readonly string[], { vocabulary }: Pick<Compiler, 'vocabulary'>): Sought<ConditionTerm> {
  const terms = vocabulary.conditions.among(ids)
  return new Sought(new Map(terms.map(({ id, label }) => [label, id])), vocabulary.conditions)
}

/**
 * The recorded conditions and procedures that speak against a set that is stated as met; none where a person says that none
 * applies. A procedure that only may be one does not: whoever stated the set knew more of it than its name.
 */
export function excludingEntries(
  { each, done }: Exclusions,
  entries: readonly ClassificationFact[],
  evaluation: Evaluation,
): readonly Evidence[] {
  if (entries.some(({ excluded }) => excluded === false)) return []
  const present = evaluation.facts.conditions.entries.filter(
    ({ status }) => status !== 'absent' && status !== 'suspected',
  )
  const conditions = present
    .filter((fact) => each.some(({ sought }) => sought.includes(fact)))
    .map((fact) => ({ fact, value: fact.status ?? 'listed' }))
  const procedures = done === undefined ? undefined : evaluation.find(done)
  return [...conditions, ...(procedures?.truth === TRUE ? procedures.evidence : [])]
}

/**
 * Whether nothing excludes from a set that the items meet. A person's answer comes first; else the list of conditions
 * answers, under its rules of silence. What excludes only in part, or is over and may have been so before the items
 * were recorded, is for a person to weigh.
 * @param entries what the record gives of the set
 */
export function nothingExcludes(
  exclusions: Exclusions,
  entries: readonly ClassificationFact[],
  evaluation: Evaluation,
): Finding {
  const { set, any } = exclusions
  const judged = entries.filter(({ excluded }) => excluded !== undefined)
  if (judged.length > 0) return asJudged(set, judged)
  if (any === undefined) return decided(TRUE, { clauses: () => [] })
  const recorded = evaluation.find(any)
  if (recorded.truth === UNKNOWN) return recorded
  if (recorded.truth === FALSE) return unlessDone(exclusions, { ...recorded, truth: TRUE }, evaluation)
  const excluding = evaluation.facts.conditions.entries
    .filter((fact) => recorded.evidence.some((shown) => shown.fact === fact))
    .map((fact) => ({ fact, doubt: doubtOf(fact, exclusions) }))
  const clauses = (): string[] =>
    excluding.map(({ fact, doubt }) => `${fact.label} is recorded, which the set excludes${doubt?.words ?? ''}`)
  const needs = excluding.flatMap(({ doubt }) => doubt?.need ?? [])
  const { evidence, flips } = recorded
  return needs.length < excluding.length
    ? decided(FALSE, { evidence, flips, clauses })
    : unknown({ needs, evidence, flips, clauses })
}

/**
 * A procedure that excludes, or that may be one, leaves it open: what was irradiated, its name may only suggest. The
 * silence of its list does not, because the list of conditions may name it as well.
 */
function unlessDone({ set, done }: Exclusions, free: Finding, evaluation: Evaluation): Finding {
  if (done === undefined) return free
  const found = evaluation.find(done)
  if (found.truth === FALSE || found.evidence.length === 0) return free
  const { evidence, flips, clauses } = found
  const need = `whether the patient meets ${set.label} in spite of ${listed(
    factsOf(evidence).map(({ label }) => label),
    'and',
  )}`
  return unknown({
    needs: found.truth === TRUE ? [{ need, kind: 'procedure' }] : found.needs,
    evidence,
    flips,
    clauses,
  })
}

function asJudged(set: Classification, judged: readonly ClassificationFact[]): Finding {
  const evidence = judged.map((fact) => ({ fact, value: fact.excluded === true ? 'excluded' : 'not excluded' }))
  const answers = new Set(judged.map(({ excluded }) => excluded))
  if (answers.size > 1) {
    return unknown({
      needs: [conflictNeed(`which is right about what excludes from ${set.label}`, judged)],
      evidence,
      clauses: () => ['recorded both as excluded and as not excluded by the set'],
    })
  }
  return answers.has(true)
    ? decided(FALSE, { evidence, clauses: () => ['recorded as excluded by the set'] })
    : decided(TRUE, { evidence, clauses: () => ['recorded as not excluded by the set'] })
}

interface Doubt {
  readonly need: Need
  /** to read behind "which the set excludes" */
  readonly words: string
}

/** Why a recorded condition may not exclude; undefined where it does. */
function doubtOf(fact: ConditionFact, { set, each }: Exclusions): Doubt | undefined {
  const { label, status, end, terms } = fact
  const reasons = each.filter(({ sought }) => sought.includes(fact))
  const isOver = (status === 'resolved' || end !== undefined) && terms.every(({ course }) => course !== 'event')
  if (reasons.some(({ where }) => where === undefined)) {
    if (!isOver) return undefined
    const need = `whether ${label} was present when the items of ${set.label} were`
    return { need: { need, kind: 'condition' }, words: ' if it was not over by then' }
  }
  const where = reasons.map((reason) => reason.where).join(' or ')
  return { need: { need: `${label}: whether ${where}`, kind: 'condition' }, words: ` where ${where}` }
}
