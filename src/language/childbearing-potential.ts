import * as z from 'zod'
import { ageRange, birthdayOf } from '../kernel/age.js'
import type { Day } from '../kernel/day.js'
import { FALSE, TRUE } from '../kernel/truth.js'
import type { StatementFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import { decided, unknown, type Evidence, type Finding } from './finding.js'
import { defineOperator } from './rule.js'
import { contradicted } from './schema.js'

const years = z.int('a whole number of years').min(0).max(130)

export const childbearingPotential = defineOperator({
  name: 'childbearing-potential',
  summary: 'The patient can become pregnant.',
  doc: `As recorded. A pregnancy shows it; a male patient does not have it. Where a female patient's record does not say,
it is assumed from \`from\` to \`to\` completed years of age, assumed not to be there above, and unknown below: menarche is
not a birthday. Under strict nothing is assumed.`,
  examples: ['childbearing-potential: { from: 12, to: 55 }'],
  schema: z.strictObject({
    'childbearing-potential': z
      .strictObject({
        from: years.describe('the youngest age at which it is assumed'),
        to: years.describe('the oldest age at which it is assumed'),
      })
      .describe('the ages between which it is assumed where the record does not say'),
  }),
  compile: (args, { refuse }) => {
    const { from, to } = args['childbearing-potential']
    if (from > to) return contradicted(['childbearing-potential'], refuse)
    return {
      words: `of childbearing potential (assumed at ${from} to ${to} years where not recorded)`,
      evaluate: ({ facts, day }) => recorded(facts) ?? byAge(facts, day, from, to),
    }
  },
})

function recorded({ sex, reproductive }: Facts): Finding | undefined {
  const { childbearingPotential: potential, pregnant } = reproductive
  const shown = potential?.holds === true ? potential : pregnant?.holds === true ? pregnant : undefined
  if (sex?.sex === 'male') {
    const evidence = [{ fact: sex, value: 'male' }]
    if (shown === undefined) return decided(FALSE, { evidence, clauses: () => ['does not apply: male'] })
    return unknown({
      needs: [{ need: `which is right: ${sex.path} and ${shown.path}`, kind: 'conflict' }],
      evidence: [...evidence, ...stated(shown)],
      clauses: () => [`the record contradicts itself: male, and ${wordsOf(shown, pregnant)}`],
    })
  }
  if (potential?.holds === false && shown !== undefined) {
    return unknown({
      needs: [{ need: `which is right: ${potential.path} and ${shown.path}`, kind: 'conflict' }],
      evidence: [...stated(potential), ...stated(shown)],
      clauses: () => ['the record contradicts itself: not of childbearing potential, and pregnant'],
    })
  }
  if (shown !== undefined) {
    return decided(TRUE, { evidence: stated(shown), clauses: () => [`recorded as ${wordsOf(shown, pregnant)}`] })
  }
  if (potential === undefined) return undefined
  return decided(FALSE, {
    evidence: stated(potential),
    clauses: () => ['does not apply: recorded as not of childbearing potential'],
  })
}

function wordsOf(shown: StatementFact, pregnant: StatementFact | undefined): string {
  return shown === pregnant ? 'pregnant' : 'of childbearing potential'
}

function stated(fact: StatementFact): Evidence[] {
  return [{ fact, value: fact.holds ? 'yes' : 'no' }]
}

function byAge({ sex, birth, strict }: Facts, day: Day, from: number, to: number): Finding {
  const needs = [{ need: 'childbearing potential', kind: 'demographic' as const }]
  if (birth === undefined) {
    return unknown({ needs, clauses: () => ['childbearing potential is not recorded, nor is the age'] })
  }
  const { min, max } = ageRange(birth.on, day)
  const flips = [birthdayOf(birth.on.first, from), birthdayOf(birth.on.last, from), birthdayOf(birth.on.first, to + 1)]
    .concat(birthdayOf(birth.on.last, to + 1))
    .filter((flip) => flip > day)
  const evidence = [{ fact: birth, value: `age ${min === max ? min : `${min} to ${max}`}` }]
  if (!strict && min > to) {
    const clauses = (): string[] => [`does not apply: over ${to} years, childbearing potential not recorded`]
    return decided(FALSE, { basis: 'assumed', evidence, flips, clauses })
  }
  if (!strict && sex !== undefined && min >= from && max <= to) {
    const clauses = (): string[] => [
      `taken to be of childbearing potential at age ${min}, since the record does not say`,
    ]
    return decided(TRUE, { basis: 'assumed', evidence, flips, clauses })
  }
  return unknown({ needs, evidence, flips, clauses: () => ['childbearing potential is not recorded'] })
}
