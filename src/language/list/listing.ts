import type { Day } from '../../kernel/day.js'
import { atLeast, FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import type { Fact } from '../../facts/fact.js'
import type { Listing } from '../../facts/facts.js'
import { conflictNeed } from '../rule/conflict.js'
import {
  decided,
  unknown,
  type Clause,
  type Decided,
  type Evidence,
  type Finding,
  type Need,
  type NeedKind,
} from '../rule/finding.js'

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
  /** how many entries must say so; one where this is missing */
  readonly times?: number | undefined
  /** of entries that say so, those that surely do not tell of one thing twice; missing where each counts */
  readonly distinct?: ((facts: readonly F[]) => readonly F[]) | undefined
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
 * Answers a question to a list. True if an entry says so, or as many as are asked for; unknown if they may say so, if the list is missing, or if a
 * recorded absence contradicts a recorded presence; else false: recorded where an absence is recorded, assumed where
 * the list is silent – and under strict unknown instead of assumed.
 */
export function answerFromList<F extends Fact>(question: ListQuestion<F>): Finding {
  const { answers, absences, listing, what, times = 1 } = question
  const flips = answers.flatMap((answer) => answer.flips)
  const truths = answers.map((answer) => answer.truth)
  const truth = atLeast(times, truths)
  const holding = answers.filter((answer) => answer.truth === TRUE)
  if (truth === TRUE) {
    const undisputed = holding.filter(({ fact }) => question.denying(fact).length === 0)
    if (undisputed.length < times) return conflict(question, holding, flips)
    const facts = undisputed.map(({ fact }) => fact)
    const distinct = question.distinct?.(facts) ?? facts
    if (distinct.length < times) return toldTwice(question, undisputed, { least: distinct.length, times }, flips)
    return decided(TRUE, {
      evidence: evidenceOf(undisputed),
      flips,
      clauses: () => [...undisputed.map(({ clause }) => clause()), ...countInWords(answers, times)],
    })
  }
  if (truth === UNKNOWN) {
    const open = answers.filter((answer) => answer.truth === UNKNOWN)
    const telling = [...holding, ...open]
    const makes = (): readonly Decided[] =>
      EITHER.filter((one) => (one === TRUE ? holding.length + 1 >= times : telling.length <= times))
    return unknown({
      needs: open.map(({ need }) => (open.length === 1 ? need() : { ...need(), makes })),
      evidence: evidenceOf(telling),
      flips,
      clauses: () => [...telling.map(({ clause }) => clause()), ...countInWords(answers, times)],
    })
  }
  const past = answers.filter(({ unrecognised }) => !unrecognised)
  const evidence = [...absences.map((fact) => ({ fact, value: 'absent' })), ...evidenceOf(past)]
  const clauses = (): Clause[] => [
    ...absences.map(({ label }) => `${label} is recorded as absent`),
    ...past.map(({ clause }) => clause()),
    ...countInWords(answers, times),
  ]
  if (question.covered) return decided(FALSE, { evidence, flips, clauses })
  if (!listing.listed) {
    return unknown({
      needs: [{ need: `the list of ${question.list}`, kind: 'list' }],
      clauses: () => [{ withoutList: question.list, open: what }],
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

const EITHER: readonly Decided[] = [TRUE, FALSE]

/** `1 entry, perhaps 1 more, at least 3 asked for`; nothing where one is enough, or none has a name that is known. */
function countInWords(answers: readonly Answer<Fact>[], times: number): string[] {
  const may = answers.filter(({ truth }) => truth !== FALSE)
  if (times === 1 || may.every(({ unrecognised }) => unrecognised)) return []
  const least = may.filter(({ truth }) => truth === TRUE).length
  const most = may.length
  const entries = least === 0 ? 'no certain entry' : `${least} ${least === 1 ? 'entry' : 'entries'}`
  const perhaps = least === most ? '' : `, perhaps ${most - least}${least === 0 ? '' : ' more'}`
  return [`${entries}${perhaps}, at least ${times} asked for`]
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
  const disputed = holding.filter(({ fact }) => question.denying(fact).length > 0)
  const denials = [...new Set(disputed.flatMap(({ fact }) => question.denying(fact)))]
  const sides = [...disputed.map(({ fact }) => fact), ...denials]
  return unknown({
    needs: [conflictNeed(`which is right about ${question.what}`, sides)],
    evidence: [...evidenceOf(disputed), ...denials.map((fact) => ({ fact, value: 'absent' }))],
    flips,
    clauses: () => [`the record contradicts itself about ${question.what}: present and absent`],
  })
}

function toldTwice<F extends Fact>(
  { what, kind }: ListQuestion<F>,
  holding: readonly Answer<F>[],
  { least, times }: { readonly least: number; readonly times: number },
  flips: readonly Day[],
): Finding {
  return unknown({
    needs: [{ need: `how often there was ${what}`, kind }],
    evidence: evidenceOf(holding),
    flips,
    clauses: () => [
      ...holding.map(({ clause }) => clause()),
      `${holding.length} entries, which may tell of only ${least}, at least ${times} asked for`,
    ],
  })
}

function evidenceOf<F extends Fact>(answers: readonly Answer<F>[]): Evidence[] {
  return answers.map(({ fact, value }) => ({ fact, value }))
}
