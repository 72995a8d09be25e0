import type { Fact, NamedFact } from '../../facts/fact.js'
import type { Facts, LeftOutFact } from '../../facts/facts.js'
import type { Term } from '../../facts/term.js'
import { reasonOf } from '../rule/reason.js'
import { answerFromList, type ListQuestion } from './listing.js'
import { beside, leftOut, type PassedOver } from '../rule/passed-over.js'
import type { Sought } from '../sought/sought.js'

/**
 * The entries of a list that concern a question and have no part in its answer: those that say no, or less, where others
 * decide; absences that do not; entries that were left out.
 * @param left the entries that were left out
 */
export function listPassedOver<F extends Fact>(
  question: ListQuestion<F>,
  left: readonly LeftOutFact<Term>[],
  facts: Facts,
): PassedOver[] {
  const { evidence } = answerFromList(question)
  const answers = question.answers.map(({ fact, value, clause }) => ({ fact, value, why: reasonOf([clause()]) }))
  const absences = question.absences.map((fact) => ({ fact, value: 'absent', why: 'is recorded as absent' }))
  return [...beside([...answers, ...absences], evidence), ...leftOut(left, facts)]
}

/** The same of a list that is asked for terms of the vocabulary: with the absences that speak of a part of them only. */
export function namesPassedOver<T extends Term, F extends NamedFact<T> & { readonly status: string | undefined }>(
  question: ListQuestion<F>,
  sought: Sought<T>,
  left: readonly LeftOutFact<T>[],
  facts: Facts,
): PassedOver[] {
  const { absences, listing } = question
  const concerned = left.filter((fact) => sought.includes(fact) || sought.mayInclude(fact))
  const narrower = listing.entries
    .filter((fact) => fact.status === 'absent' && sought.includes(fact))
    .filter((fact) => absences.every(({ path }) => path !== fact.path))
  return [
    ...listPassedOver(question, concerned, facts),
    ...narrower.map((fact) => ({ fact, value: 'absent', why: 'its absence says nothing of what else is asked for' })),
  ]
}
