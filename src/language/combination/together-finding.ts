import { formatDay, type Day } from '../../kernel/day.js'
import { FALSE, TRUE } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import type { DrugFact } from '../../facts/fact.js'
import type { Facts } from '../../facts/facts.js'
import type { Combination } from './combination.js'
import { conflictNeed } from '../rule/conflict.js'
import { reaches } from '../time/course.js'
import { courseWords, valueOfDrug } from '../drug/drug-course.js'
import { decided, unknown, type Clause, type Evidence, type Finding, type Need } from '../rule/finding.js'
import { certainDays, unionOf, type Required, type Stretch } from './treated-time.js'

/** What is asked of the combinations. */
export interface Asked {
  readonly names: string
  readonly length: string
  readonly required: Required
  readonly day: Day
}

/** Combinations that are told of together: one, or several that follow each other. */
type Row = readonly Combination[]

/** The combinations that surely last long enough, each of itself; where none does, those that do one after the other. */
export function longOnes(combinations: readonly Combination[], { required, day }: Asked): readonly Row[] {
  const longDays = (some: readonly Combination[]): Stretch[] =>
    unionOf(some.flatMap(surely), day).filter(({ first, last }) => reaches(first, last, required))
  const alone = combinations.filter((one) => longDays([one]).length > 0)
  if (alone.length > 0) return alone.map((one) => [one])
  return longDays(combinations).map((row) =>
    combinations.filter((one) => surely(one).some(({ first }) => row.first <= first && first <= row.last)),
  )
}

/** The days on which the drugs were surely taken together. */
function surely({ shared }: Combination): Stretch[] {
  return shared === undefined ? [] : certainDays(shared)
}

/** The recorded absences that contradict a combination. */
export function denialsOf({ parts }: Combination, absent: readonly DrugFact[]): DrugFact[] {
  return parts.flatMap(({ sought, fact }) => sought.denying(fact, absent))
}

export function taken(rows: readonly Row[], asked: Asked): Finding {
  return decided(TRUE, {
    evidence: evidenceOf(rows.flat()),
    clauses: () => rows.map((row) => `${courses(row)} ${timeInWords(row, asked)}`),
  })
}

export function perhapsTaken(rows: readonly Row[], asked: Asked): Finding {
  const open = likelyOf(rows)
  const needs = open.flat().flatMap(({ doubts }) => {
    return doubts.length > 0 ? doubts.map(({ need }) => need.need) : [`when ${asked.names} were taken together`]
  })
  return unknown({
    needs: [...new Set(needs)].map((need): Need => ({ need, kind: 'drug' })),
    evidence: evidenceOf(open.flat()),
    clauses: () =>
      open.flatMap((row) => {
        const doubts = row.flatMap((one) => one.doubts)
        if (doubts.length > 0) return doubts.map(({ clause }) => clause())
        return [`${courses(row)} may or may not have been taken ${timeInWords(row, asked)}`]
      }),
  })
}

/** Enough days in all, and too few in a row: no trial says whether a pause between them matters. */
export function paused(row: Row, asked: Asked): Finding {
  const { names, length, day } = asked
  const doubts = row.flatMap((one) => one.doubts)
  const needs = [
    `whether a pause counts between the times of ${names} together`,
    ...doubts.map(({ need }) => need.need),
  ]
  return unknown({
    needs: [...new Set(needs)].map((need): Need => ({ need, kind: 'drug' })),
    evidence: evidenceOf(row),
    clauses: () => [
      `${courses(row)} together for ${length} by ${formatDay(day)} only if the times before and after a pause are added up`,
      ...doubts.map(({ clause }) => clause()),
    ],
  })
}

/** Those in which an unknown drug stands for one drug only; where there are none, all of them. */
function likelyOf(rows: readonly Row[]): readonly Row[] {
  const likely = rows.filter((row) =>
    row.every(({ parts }) => new Set(parts.map(({ fact }) => fact)).size === parts.length),
  )
  return likely.length > 0 ? likely : rows
}

/** The drugs were taken together for so long, and one of them was not: the record says both. */
export function conflict(combinations: readonly Combination[], absent: readonly DrugFact[], { names }: Asked): Finding {
  const present = factsOf(combinations)
  const denials = [...new Set(combinations.flatMap((one) => denialsOf(one, absent)))]
  return unknown({
    needs: [conflictNeed(`which is right about ${names}`, [...present, ...denials])],
    evidence: [...evidenceOf(combinations), ...absentEvidence(denials)],
    clauses: () => [`the record contradicts itself about ${names}: present and absent`],
  })
}

/** @param absences of a drug of which no course is recorded */
export function notTaken(
  combinations: readonly Combination[],
  absences: readonly DrugFact[],
  { drugs, strict }: Facts,
  asked: Asked,
): Finding {
  const { names } = asked
  if (absences.length > 0) {
    const clauses = absences.map(({ label }) => `${label} is recorded as absent`)
    return decided(FALSE, { evidence: absentEvidence(absences), clauses: () => clauses })
  }
  const named = combinations.filter(({ parts }) => parts.every(({ identity }) => identity === TRUE))
  const silent = `${named.length > 0 ? 'any other use of ' : ''}${names} together`
  if (!drugs.listed) {
    const clauses: readonly Clause[] = [{ withoutList: 'drugs', open: silent }]
    return unknown({ needs: [{ need: 'the list of drugs', kind: 'list' }], clauses: () => clauses })
  }
  const evidence = evidenceOf(named)
  const clauses = (): string[] => named.map((one) => `${courses([one])} not ${timeInWords([one], asked)}`)
  if (!strict)
    return decided(FALSE, { basis: 'assumed', evidence, clauses: () => [...clauses(), { silent: [silent] }] })
  return unknown({
    needs: [{ need: `whether ${names} were taken together`, kind: 'drug' }],
    evidence,
    clauses: () => [...clauses(), `the list of drugs does not name ${silent}, which is no proof of absence`],
  })
}

function factsOf(combinations: readonly Combination[]): DrugFact[] {
  return [...new Set(combinations.flatMap(({ parts }) => parts.map(({ fact }) => fact)))]
}

function evidenceOf(combinations: readonly Combination[]): Evidence[] {
  return factsOf(combinations).map((fact) => ({ fact, value: valueOfDrug(fact) }))
}

function absentEvidence(absences: readonly DrugFact[]): Evidence[] {
  return absences.map((fact) => ({ fact, value: 'absent' }))
}

/** `prednisone since 2025-06-01 and MMF since 2025-10-15:`. */
function courses(row: Row): string {
  return `${listed([...new Set(factsOf(row).map(courseWords))], 'and')}:`
}

/** `together for more than 3 months by 2026-03-01`. */
function timeInWords({ length: count }: Row, { length, day }: Asked): string {
  return `together${count > 1 ? ', one after the other,' : ''} for ${length} by ${formatDay(day)}`
}
