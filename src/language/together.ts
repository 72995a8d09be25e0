import * as z from 'zod'
import { formatDay, type Day } from '../kernel/day.js'
import { any, FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import type { DrugFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { DrugTerm } from '../facts/term.js'
import { lasted, lastingFlips, overlapOf, type Course, type Lasting } from './course.js'
import { couldBe, courseOfDrug, courseWords, valueOfDrug } from './drug-course.js'
import { decided, listed, unknown, type Clause, type Evidence, type Finding, type Need } from './finding.js'
import { lastingInWords, lastingSchema } from './lasting.js'
import { defineOperator } from './rule.js'
import { seek, type Sought } from './sought.js'

export const together = defineOperator({
  name: 'together',
  summary: 'Several drugs were taken at the same time for so long.',
  doc: `Counts the days that the courses share. Where one of the drugs is not in the list, the combination is assumed not
to have been taken; without a list of drugs it is unknown; so it is where the dates leave the length open. One drug
that belongs to two of the classes is no combination; a product of several ingredients may be.`,
  examples: ['together: [prednisone, mycophenolate]\nfor: { more-than: 3 months }'],
  schema: z.strictObject({
    together: z
      .array(z.string().min(1, 'must not be empty'))
      .min(2, 'together needs two drugs')
      .describe('drugs or classes of drugs'),
    for: lastingSchema.describe('how long they must have been taken together'),
  }),
  compile: (args, compiler) => {
    const { drugs } = compiler.vocabulary
    const sought = args.together.map((name, index) => seek(name, drugs, 'drug', ['together', index], compiler))
    const names = listed(args.together, 'and')
    const length = lastingInWords(args.for)
    return {
      words: `${names} together for ${length}`,
      evaluate: ({ facts, day }) => {
        const { entries } = facts.drugs
        const absent = entries.filter(({ status }) => status === 'absent')
        const choices = sought.map((one) => partsFor(one, entries))
        const combinations = product(choices)
          .filter(isDistinct)
          .map((parts) => judge(parts, args.for, facts.asOf, day))
        const truth = any(combinations.map((combination) => combination.truth))
        const agreeing = combinations.filter((combination) => combination.truth === truth)
        const undisputed = agreeing.filter(({ parts }) => denialsOf(parts, absent).length === 0)
        const flips = combinations.flatMap((combination) => combination.flips)
        if (truth === TRUE) {
          if (undisputed.length > 0) return decided(TRUE, foundIn(undisputed, flips, length, day))
          return conflict(names, agreeing, absent, flips)
        }
        if (truth === UNKNOWN) {
          const telling = likelyOf(agreeing)
          return unknown({ ...foundIn(telling, flips, length, day), needs: needsOf(telling, names) })
        }
        const named = agreeing.filter(({ parts }) => parts.every(({ known }) => known))
        const found = foundIn(named, flips, length, day)
        return notTogether(facts, names, found, absencesOf(sought, choices, absent))
      },
    }
  },
})

/** One drug of the combination, and a course that is, or may be, of it. */
interface Part {
  readonly sought: Sought<DrugTerm>
  readonly fact: DrugFact
  readonly known: boolean
}

interface Combination {
  readonly parts: readonly Part[]
  readonly truth: Truth
  readonly flips: readonly Day[]
}

interface Found {
  readonly evidence: readonly Evidence[]
  readonly flips: readonly Day[]
  readonly clauses: () => readonly Clause[]
}

function partsFor(sought: Sought<DrugTerm>, entries: readonly DrugFact[]): Part[] {
  return entries
    .filter(({ status }) => status !== 'absent')
    .map((fact) => ({ sought, fact, known: sought.includes(fact) }))
    .filter(({ fact, known }) => known || fact.terms.length === 0 || sought.mayInclude(fact))
}

function product(choices: readonly (readonly Part[])[]): Part[][] {
  return choices.reduce<Part[][]>(
    (chosen, parts) => chosen.flatMap((before) => parts.map((part) => [...before, part])),
    [[]],
  )
}

/** One drug is no combination, unless it is a product of several ingredients or might be one. */
function isDistinct(parts: readonly Part[]): boolean {
  const single = parts.filter(({ fact }) => fact.terms.length === 1).map(({ fact }) => fact)
  return new Set(single).size === single.length
}

/** Those in which an unknown drug stands for one drug only; where there are none, all of them. */
function likelyOf(combinations: readonly Combination[]): readonly Combination[] {
  const likely = combinations.filter(({ parts }) => new Set(parts.map(({ fact }) => fact)).size === parts.length)
  return likely.length > 0 ? likely : combinations
}

function judge(parts: readonly Part[], lasting: Lasting, asOf: Day, day: Day): Combination {
  const [first, ...others] = parts.map(({ fact }) => courseOfDrug(fact, asOf))
  const shared = others.reduce<Course | undefined>((a, b) => (a === undefined ? undefined : overlapOf(a, b)), first)
  if (shared === undefined) return { parts, truth: FALSE, flips: [] }
  const long = lasted(shared, lasting, day)
  const known = parts.every((part) => part.known)
  return { parts, truth: !known && long === TRUE ? UNKNOWN : long, flips: lastingFlips(shared, lasting, day) }
}

function foundIn(combinations: readonly Combination[], flips: readonly Day[], length: string, day: Day): Found {
  return {
    evidence: factsOf(combinations).map((fact) => ({ fact, value: valueOfDrug(fact) })),
    flips,
    clauses: () => combinations.flatMap((combination) => clausesOf(combination, length, day)),
  }
}

function factsOf(combinations: readonly Combination[]): DrugFact[] {
  return [...new Set(combinations.flatMap(({ parts }) => parts.map(({ fact }) => fact)))]
}

function needsOf(combinations: readonly Combination[], names: string): Need[] {
  const needs = combinations.flatMap(({ parts }) => {
    const unnamed = parts.filter(({ known }) => !known).map(({ fact }) => `what '${fact.label}' is`)
    return unnamed.length > 0 ? unnamed : [`when ${names} were taken together`]
  })
  return [...new Set(needs)].map((need) => ({ need, kind: 'drug' }))
}

function clausesOf({ parts, truth }: Combination, length: string, day: Day): Clause[] {
  const unnamed = parts.filter(({ known }) => !known)
  if (truth === UNKNOWN && unnamed.length > 0) {
    return unnamed.map(({ fact, sought }) => couldBe(fact, sought.names))
  }
  const words = `${listed([...new Set(parts.map(({ fact }) => courseWords(fact)))], 'and')}:`
  if (truth === TRUE) return [`${words} together for ${length} by ${formatDay(day)}`]
  const negated = truth === UNKNOWN ? 'may or may not have been taken' : 'not'
  return [`${words} ${negated} together for ${length} by ${formatDay(day)}`]
}

/** The recorded absences that contradict a part. */
function denialsOf(parts: readonly Part[], absent: readonly DrugFact[]): DrugFact[] {
  return parts.flatMap(({ sought, fact }) => sought.denying(fact, absent))
}

function conflict(
  names: string,
  combinations: readonly Combination[],
  absent: readonly DrugFact[],
  flips: readonly Day[],
): Finding {
  const present = factsOf(combinations)
  const denials = [...new Set(combinations.flatMap(({ parts }) => denialsOf(parts, absent)))]
  const places = [...present, ...denials].map(({ path }) => path)
  return unknown({
    needs: [{ need: `which is right about ${names}: ${places.join(' and ')}`, kind: 'conflict' }],
    evidence: [...present.map((fact) => ({ fact, value: valueOfDrug(fact) })), ...absentEvidence(denials)],
    flips,
    clauses: () => [`the record contradicts itself about ${names}: present and absent`],
  })
}

/** The recorded absences of a drug of which no course is recorded. */
function absencesOf(
  sought: readonly Sought<DrugTerm>[],
  choices: readonly (readonly Part[])[],
  absent: readonly DrugFact[],
): DrugFact[] {
  return sought.flatMap((one, index) => (choices[index]?.length === 0 ? one.touching(absent) : []))
}

function notTogether({ drugs, strict }: Facts, names: string, found: Found, absences: readonly DrugFact[]): Finding {
  if (absences.length > 0) {
    const clauses = absences.map(({ label }) => `${label} is recorded as absent`)
    return decided(FALSE, { ...found, evidence: absentEvidence(absences), clauses: () => clauses })
  }
  const other = found.evidence.length > 0 ? 'any other use of ' : ''
  const silent = `${other}${names} together`
  if (!drugs.listed) {
    const clause = `there is no list of drugs, so that ${silent} cannot be ruled out`
    return unknown({ needs: [{ need: 'the list of drugs', kind: 'list' }], clauses: () => [clause] })
  }
  if (!strict) {
    return decided(FALSE, { ...found, basis: 'assumed', clauses: () => [...found.clauses(), { silent: [silent] }] })
  }
  return unknown({
    ...found,
    needs: [{ need: `whether ${names} were taken together`, kind: 'drug' }],
    clauses: () => [...found.clauses(), `the list of drugs does not name ${silent}, which is no proof of absence`],
  })
}

function absentEvidence(absences: readonly DrugFact[]): Evidence[] {
  return absences.map((fact) => ({ fact, value: 'absent' }))
}
