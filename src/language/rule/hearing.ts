import type { LISTS } from '../../facts/lists.js'
import type { Term } from '../../facts/term.js'
import type { Sought } from '../sought/sought.js'

export type ListName = (typeof LISTS)[number]

/**
 * What of a record can make a rule say something else than it says of a patient of whom nothing is recorded: everything
 * that it looks into, be it for its truth, its grounds or its words, apart from which lists there are and whether their
 * silence is believed. Of a record that has none of it the rule need not be asked. What its parts look into goes without.
 * Where a record has some of it, only that and what is `besides` can make the rule say something else.
 */
export interface Hearing {
  readonly topics: readonly string[]
  /** entries of a list, by their names; one that records an absence, or whose name is not known, is always heard */
  readonly entries?: { readonly list: ListName; readonly isMeant: (term: Term) => boolean }
  /** topics that matter only beside what it hears: the weight beside a dose for each kilogram of it */
  readonly besides?: readonly string[]
  /** what its parts hear matters only beside what it hears itself */
  readonly partsBesides?: true
}

/** A part of the record that there is once. */
export const [BIRTH, SEX, REPRODUCTIVE] = ['birth', 'sex', 'reproductive'] as const
/** What is recorded of any set of classification criteria; any answer of a person; results and scores of no known name. */
export const [CLASSIFICATIONS, STATEMENTS, NAMELESS] = ['classifications', 'statements', 'nameless'] as const

/** Any entry of a list. */
export function anyOf(list: ListName): string {
  return `any of ${list}`
}

/** The results of an analyte. */
export function resultsIn(analyte: string): string {
  return `results of ${analyte}`
}

export function scoresOf(score: string): string {
  return `scores of ${score}`
}

/** A person's answer under a name. */
export function statementNamed(name: string): string {
  return `statement ${name}`
}

/** A rule that hears nothing by itself: only what its parts say. */
export function byParts(): Hearing {
  return { topics: [] }
}

/** A rule that hears the entries of a list that are, or may be, what one of these names. */
export function entriesOf<T extends Term>(list: ListName, ...sought: readonly Sought<T>[]): Hearing {
  return { topics: [], entries: { list, isMeant: ({ id }) => sought.some((one) => one.mayConcern(id)) } }
}
