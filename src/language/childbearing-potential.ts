import * as z from 'zod'
import { ageRange, birthdayOf } from '../kernel/age.js'
import { formatDay, type Day } from '../kernel/day.js'
import { before, firstClearDay, formatDuration } from '../kernel/duration.js'
import { FALSE, TRUE } from '../kernel/truth.js'
import type { Fact, Measurement } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { Vocabulary } from '../facts/lexicon/vocabulary.js'
import { conflictNeed } from './rule/conflict.js'
import { decided, unknown, type Finding } from './rule/finding.js'
import { anyOf, BIRTH, REPRODUCTIVE, resultsIn, SEX } from './rule/hearing.js'
import { infertilityOf, menopauseFlips } from './pregnancy/infertility.js'
import { isPositive, resultInWords } from './measurement/measured.js'
import { LONGEST_PREGNANCY, pregnancyOf } from './pregnancy/pregnancy.js'
import { defineOperator } from './rule/operator.js'
import { contradicted } from './rule/schema.js'

/** A positive one shows the potential too, as long as that pregnancy may last, whatever later tests say. */
const PREGNANCY_TESTS = ['hcg-urine', 'hcg-blood', 'pregnancy-test']

const years = z.int('a whole number of years').min(0).max(130)

export const childbearingPotential = defineOperator({
  name: 'childbearing-potential',
  summary: 'The patient can become pregnant.',
  doc: `As recorded. A pregnancy shows it, and so does a positive pregnancy test of the last 42 weeks, which by time alone
goes on showing it; a male patient does not have it, nor does one whose uterus, ovaries or tubes were removed, or who is past
menopause, by the procedures or conditions of the record: a ligation of the tubes is contraception and does not end it, and a menopause
is one after 12 months. Where a female patient's record does not say, it is assumed from \`from\` to \`to\` completed years of age,
assumed not to be there above, and unknown below: menarche is not a birthday. Under strict nothing is assumed.`,
  examples: ['childbearing-potential: { from: 12, to: 55 }'],
  schema: z.strictObject({
    'childbearing-potential': z
      .strictObject({
        from: years.describe('the youngest age at which it is assumed'),
        to: years.describe('the oldest age at which it is assumed'),
      })
      .describe('the ages between which it is assumed where the record does not say'),
  }),
  compile: (args, { refuse, vocabulary }) => {
    const { from, to } = args['childbearing-potential']
    if (from > to) return contradicted(['childbearing-potential'], refuse)
    return {
      words: `of childbearing potential (assumed at ${from} to ${to} years where not recorded)`,
      hears: () => ({
        topics: [SEX, BIRTH, REPRODUCTIVE, anyOf('conditions'), anyOf('procedures'), ...PREGNANCY_TESTS.map(resultsIn)],
      }),
      evaluate: ({ facts, day, resultsDay }) => {
        const finding = recorded(facts, resultsDay, vocabulary) ?? byAge(facts, day, from, to)
        return { ...finding, flips: [...finding.flips, ...menopauseFlips(facts, resultsDay)] }
      },
      passedOver: ({ facts, resultsDay }) =>
        pregnancyTests(facts).flatMap((fact) => {
          const why = signOfTest(fact, resultsDay)
          return typeof why === 'string' ? [{ fact, value: resultInWords(fact), why }] : []
        }),
    }
  },
})

/** What shows that the patient can become pregnant, in words, and the fact that does. */
interface Sign {
  readonly fact: Fact
  readonly value: string
  readonly words: string
  /** the day from which it does so no longer */
  readonly flips: readonly Day[]
}

function recorded(facts: Facts, day: Day, vocabulary: Vocabulary): Finding | undefined {
  const { sex } = facts
  const lack = lackOf(facts, vocabulary, day)
  const sign = signOf(facts, day, vocabulary, lack?.since)
  if (sex?.sex === 'male') {
    const evidence = [{ fact: sex, value: 'male' }]
    if (sign === undefined) return decided(FALSE, { evidence, clauses: () => ['does not apply: male'] })
    return contradiction(sex, 'male', 'male', sign)
  }
  if (lack !== undefined) {
    const { fact, value, words } = lack
    if (sign !== undefined) return contradiction(fact, value, words, sign)
    return decided(FALSE, { evidence: [{ fact, value }], clauses: () => [`does not apply: recorded as ${words}`] })
  }
  if (sign === undefined) return undefined
  return decided(TRUE, {
    evidence: [{ fact: sign.fact, value: sign.value }],
    flips: sign.flips,
    clauses: () => [`recorded as ${sign.words}`],
  })
}

/** What shows that the patient cannot become pregnant, in words, and the fact that does. */
interface Lack {
  readonly fact: Fact
  readonly value: string
  readonly words: string
  /** an earlier pregnancy does not speak against it */
  readonly since: Day | undefined
}

function lackOf(facts: Facts, vocabulary: Vocabulary, day: Day): Lack | undefined {
  const { childbearingPotential: potential } = facts.reproductive
  const words = 'not of childbearing potential'
  if (potential?.holds === false) return { fact: potential, value: 'no', words, since: undefined }
  const shown = infertilityOf(facts, vocabulary, day)
  return shown === undefined ? undefined : { ...shown, words: `${words} (${shown.fact.label})` }
}

function signOf(facts: Facts, day: Day, { conditions }: Vocabulary, since: Day | undefined): Sign | undefined {
  const { childbearingPotential: potential } = facts.reproductive
  if (potential?.holds === true) return { fact: potential, value: 'yes', words: 'of childbearing potential', flips: [] }
  const pregnancy = pregnancyOf(facts, conditions, day)
  if (pregnancy !== undefined) return { ...pregnancy, value: 'yes', words: 'pregnant' }
  return pregnancyTests(facts)
    .filter(({ on }) => since === undefined || on === undefined || on.last >= since)
    .map((test) => signOfTest(test, day))
    .find((sign) => typeof sign !== 'string')
}

/** A test as a sign; or why it is none. */
function signOfTest(test: Measurement, day: Day): Sign | string {
  const { on, written } = test
  if (on === undefined) return 'without a date'
  if (on.first < before(day, LONGEST_PREGNANCY)) {
    return `older than ${formatDuration(LONGEST_PREGNANCY)} on ${formatDay(day)}`
  }
  if (isPositive(test) !== TRUE) return 'not positive, which does not tell whether a pregnancy is possible'
  const flips = [firstClearDay(on.first, LONGEST_PREGNANCY)]
  return { fact: test, value: written, words: 'pregnant by test', flips }
}

function pregnancyTests({ measurements }: Facts): Measurement[] {
  return PREGNANCY_TESTS.flatMap((id) => measurements.get(id) ?? [])
}

function contradiction(fact: Fact, value: string, words: string, sign: Sign): Finding {
  return unknown({
    needs: [conflictNeed('which is right', [fact, sign.fact])],
    evidence: [
      { fact, value },
      { fact: sign.fact, value: sign.value },
    ],
    flips: sign.flips,
    clauses: () => [`the record contradicts itself: ${words}, and ${sign.words}`],
  })
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
