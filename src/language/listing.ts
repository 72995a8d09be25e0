import type { Day } from '../kernel/day.js'
import { any, FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import type { Fact } from '../facts/fact.js'
import type { Listing } from '../facts/facts.js'
import {
  decided,
  listed,
  unknown,
  type Clause,
  type Evidence,
  type Finding,
  type Need,
  type NeedKind,
} from './finding.js'

/** What one entry of a list says to a question. */
export interface Answer<F extends Fact> {
  readonly fact: F
  readonly truth: Truth
  /** true when the entry's name is not recognised, so that it might be what is asked for */
  readonly unrecognised: boolean
  readonly flips: readonly Day[]
  /** the entry in words: `rituximab until 2025-12-15 is within 3 months before 2026-03-01` */
  readonly clause: () => Clause
  readonly value: string
  /** what would decide it; asked for only when its truth is unknown */
  readonly need: () => Need
}

/** A question to a list – conditions, drugs, procedures … – under the rules of silence. */
export interface ListQuestion<F extends Fact> {
  readonly list: string
  readonly listing: Listing<F>
  readonly strict: boolean
  /** what is asked for, as the reports say it: `biologic` */
  readonly what: string
  readonly kind: NeedKind
  /** the entries that concern the question, absences apart */
  readonly answers: readonly Answer<F>[]
  /** entries that record the absence of what is asked for, or of a part of it */
  readonly absences: readonly F[]
  /** the absences that contradict an entry that says yes */
  readonly denying: (fact: F) => readonly F[]
  /** true when the entries that say no cover the whole question, as an absence or, for "has it now", a resolved disease does */
  readonly covered: boolean
  /** the names of what is asked for of which nothing is recorded beside the absences and these entries, which say no */
  readonly unsaid: (past: readonly F[]) => readonly string[]
}

/**
 * Answers a question to a list. True if an entry says so; unknown if one may say so, if the list is missing, or if a
 * recorded absence contradicts a recorded presence; else false: recorded where an absence is recorded, assumed where
 * the list is silent – and under strict unknown instead of assumed.
 */
export function answerFromList<F extends Fact>(question: ListQuestion<F>): Finding {
  const { answers, absences, listing, what } = question
  const flips = answers.flatMap((answer) => answer.flips)
  const truth = any(answers.map((answer) => answer.truth))
  if (truth === TRUE) {
    const holding = answers.filter((answer) => answer.truth === TRUE)
    const undisputed = holding.filter(({ fact }) => question.denying(fact).length === 0)
    if (undisputed.length === 0) return conflict(question, holding, flips)
    return decided(TRUE, {
      evidence: evidenceOf(undisputed),
      flips,
      clauses: () => undisputed.map(({ clause }) => clause()),
    })
  }
  if (truth === UNKNOWN) {
    const open = answers.filter((answer) => answer.truth === UNKNOWN)
    return unknown({
      needs: open.map(({ need }) => need()),
      evidence: evidenceOf(open),
      flips,
      clauses: () => open.map(({ clause }) => clause()),
    })
  }
  const past = answers.filter((answer) => answer.truth === FALSE && !answer.unrecognised)
  const evidence = [...absences.map((fact) => ({ fact, value: 'absent' })), ...evidenceOf(past)]
  const clauses = (): Clause[] => [
    ...absences.map(({ label }) => `${label} is recorded as absent`),
    ...past.map(({ clause }) => clause()),
  ]
  if (question.covered) return decided(FALSE, { evidence, flips, clauses })
  if (!listing.listed) {
    return unknown({
      needs: [{ need: `the list of ${question.list}`, kind: 'list' }],
      clauses: () => [`there is no list of ${question.list}, so that ${what} cannot be ruled out`],
    })
  }
  const silent = (): readonly string[] => question.unsaid(past.map(({ fact }) => fact))
  if (question.strict) {
    return unknown({
      needs: [{ need: what, kind: question.kind }],
      evidence,
      flips,
      clauses: () => [...clauses(), noProof(question.list, silent())],
    })
  }
  return decided(FALSE, { basis: 'assumed', evidence, flips, clauses: () => [...clauses(), { silent: silent() }] })
}

function noProof(list: string, silent: readonly string[]): string {
  const gap = silent.length === 0 ? 'has no other entry of it' : `does not name ${listed(silent, 'or')}`
  return `the list of ${list} ${gap}, which is no proof of absence`
}

function conflict<F extends Fact>(
  question: ListQuestion<F>,
  holding: readonly Answer<F>[],
  flips: readonly Day[],
): Finding {
  const denials = [...new Set(holding.flatMap(({ fact }) => question.denying(fact)))]
  const places = [...holding.map(({ fact }) => fact), ...denials].map(({ path }) => path).join(' and ')
  return unknown({
    needs: [{ need: `which is right about ${question.what}: ${places}`, kind: 'conflict' }],
    evidence: [...evidenceOf(holding), ...denials.map((fact) => ({ fact, value: 'absent' }))],
    flips,
    clauses: () => [`the record contradicts itself about ${question.what}: present and absent`],
  })
}

function evidenceOf<F extends Fact>(answers: readonly Answer<F>[]): Evidence[] {
  return answers.map(({ fact, value }) => ({ fact, value }))
}
