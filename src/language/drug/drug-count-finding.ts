import { formatDay, type Day } from '../../kernel/day.js'
import { all, FALSE, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import type { DrugFact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { DrugTerm } from '../../facts/term.js'
import { drugDoubt, needsOf, type Doubt } from '../rule/doubt.js'
import { courseWords, valueOfDrug } from './drug-course.js'
import type { Candidate } from './drug-count.js'
import { decided, unknown, type Clause, type Evidence, type Finding } from '../rule/finding.js'
import { isOneDrug } from '../sought/ingredients.js'
import type { Sought } from '../sought/sought.js'

/** What was found of the drugs that are counted. */
export interface Tally {
  readonly candidates: readonly Candidate[]
  /** courses that do not count, and why */
  readonly rejected: readonly { readonly fact: DrugFact; readonly why: () => string }[]
  readonly least: number
  readonly most: number
  /** whether there are enough of them */
  readonly enough: Truth
  /** whether they were taken for so long; undefined where any time will do */
  readonly time: { readonly truth: Truth; readonly length: string } | undefined
}

/** What was asked. */
export interface Asked {
  readonly sought: Sought<DrugTerm>
  readonly count: number
  /** the filter behind a name */
  readonly filter: string
  readonly day: Day
}

export function findingOf(tally: Tally, asked: Asked, facts: Facts): Finding {
  const certain = tally.candidates.filter(({ doubts }) => doubts.length === 0)
  const clauses = (): string[] => tallyInWords(certain, tally, asked)
  const truth = all([tally.enough, tally.time?.truth ?? TRUE])
  if (truth === TRUE) return decided(TRUE, { evidence: evidenceOf(certain), clauses })
  if (truth === FALSE) return notEnough(certain, tally, asked, facts)
  const doubts = doubtsOf(certain, tally)
  return unknown({
    needs: needsOf(doubts),
    evidence: evidenceOf(tally.candidates),
    clauses: () => [...clauses(), ...doubts.map(({ clause }) => clause())],
  })
}

/**
 * `prednisone since 2025-01-01 and MMF since 2025-06-01: 2 drugs, at least 2 different ones asked for`; what may count stands
 * behind what does.
 */
function tallyInWords(
  certain: readonly Candidate[],
  { candidates, least, most, time }: Tally,
  { count, day }: Asked,
): string[] {
  if (certain.length === 0) return []
  const possible = candidates.filter(({ doubts }) => doubts.length > 0)
  const courses = `${inWords(certain)}${possible.length === 0 ? '' : `, perhaps ${inWords(possible)}`}`
  const more = most === Infinity ? 'any number more' : `${most - least} more`
  const number = `${least} ${least === 1 ? 'drug' : 'drugs'}${least === most ? '' : `, perhaps ${more}`}`
  // of one that will do, nobody asks whether it differs
  const asked = `at least ${count} ${count === 1 ? '' : 'different ones '}asked for`
  return [`${courses}: ${number}, ${asked}${timeInWords(time, day)}`]
}

function inWords(candidates: readonly Candidate[]): string {
  return listed([...new Set(candidates.map(({ fact }) => courseWords(fact)))], 'and')
}

function timeInWords(time: Tally['time'], day: Day): string {
  if (time === undefined) return ''
  const { truth, length } = time
  const taken = `taken for ${length} in all by ${formatDay(day)}`
  if (truth === TRUE) return `, ${taken}`
  return truth === FALSE ? `, not ${taken}` : `, which may or may not have been ${taken}`
}

/** What leaves the answer open. */
function doubtsOf(certain: readonly Candidate[], { candidates, enough, time }: Tally): readonly Doubt[] {
  const doubts = [
    ...candidates.flatMap((candidate) => candidate.doubts),
    ...(enough === UNKNOWN ? certain.flatMap(classDoubt) : []),
    ...(time?.truth === UNKNOWN ? certain.flatMap(dateDoubt) : []),
  ]
  if (doubts.length > 0 || time === undefined) return doubts
  const labels = listed([...new Set(certain.map(({ fact }) => fact.label))], 'and')
  const clause = (): string => `whether so many days, with gaps between them, are ${time.length} depends on the months`
  return [drugDoubt(`whether ${labels} were taken for ${time.length} in all`, clause)]
}

/** One that is named only by its class may be one of the others, or several. */
function classDoubt({ fact, ingredient }: Candidate): Doubt[] {
  if (ingredient === undefined || isOneDrug(ingredient)) return []
  return [drugDoubt(`which drugs '${fact.label}' stands for`, () => `${courseWords(fact)} is not named more closely`)]
}

function dateDoubt({ fact, course }: Candidate): Doubt[] {
  if (course.startFirst === course.startLast && course.endFirst === course.endLast) return []
  return [drugDoubt(`dates of ${fact.label}`, () => `the dates of ${fact.label} are not known exactly`)]
}

/** Too few, or for too short a time: as far as the list says, which is taken at its word. */
function notEnough(certain: readonly Candidate[], tally: Tally, asked: Asked, { drugs, strict }: Facts): Finding {
  const { sought, filter } = asked
  const absent = drugs.entries.filter(({ status }) => status === 'absent')
  const denials = sought.touching(absent)
  const rejected = tally.rejected.map(({ fact }) => fact)
  const present = [...tally.candidates.map(({ fact }) => fact), ...rejected]
  const evidence = [
    ...denials.map((fact): Evidence => ({ fact, value: 'absent' })),
    ...evidenceOf(certain),
    ...rejected.map((fact): Evidence => ({ fact, value: valueOfDrug(fact) })),
  ]
  const clauses = (): Clause[] => [
    ...denials.map(({ label }) => `${label} is recorded as absent`),
    ...tallyInWords(certain, tally, asked),
    // what may count is told as it is counted
    ...tally.candidates.flatMap(({ doubts }) => doubts.map(({ clause }) => clause())),
    ...tally.rejected.map(({ why }) => why()),
  ]
  if (sought.covers(absent)) return decided(FALSE, { evidence, clauses })
  if (!drugs.listed) {
    return unknown({
      needs: [{ need: 'the list of drugs', kind: 'list' }],
      clauses: () => [{ withoutList: 'drugs', open: sought.what }],
    })
  }
  const silent = sought.unsaidBy(present, absent, filter)
  if (!strict) return decided(FALSE, { basis: 'assumed', evidence, clauses: () => [...clauses(), { silent }] })
  return unknown({
    needs: [{ need: `any other ${sought.what}${filter}`, kind: 'drug' }],
    evidence,
    clauses: () => [...clauses(), 'that the list of drugs names no other is no proof of absence'],
  })
}

function evidenceOf(candidates: readonly Candidate[]): Evidence[] {
  return [...new Set(candidates.map(({ fact }) => fact))].map((fact) => ({ fact, value: valueOfDrug(fact) }))
}
