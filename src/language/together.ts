import * as z from 'zod'
import type { Day } from '../kernel/day.js'
import { formatDay } from '../kernel/day.js'
import { any, FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import type { DrugFact } from '../facts/fact.js'
import type { DrugTerm } from '../facts/term.js'
import { lasted, lastingFlips, overlapOf, type Course, type Lasting } from './course.js'
import { courseOfDrug, courseWords, valueOfDrug } from './drug-course.js'
import { decided, listed, unknown, type Finding } from './finding.js'
import { lastingInWords, lastingSchema } from './lasting.js'
import { defineOperator } from './rule.js'
import { seek, type Sought } from './sought.js'

export const together = defineOperator({
  name: 'together',
  summary: 'Several drugs were taken at the same time for so long.',
  doc: `Counts the days that the courses share. Where one of the drugs is not in the list, the combination is assumed not
to have been taken; without a list of drugs it is unknown; so it is where the dates leave the length open.`,
  examples: ['together: [prednisone, mycophenolate]\nfor: { more-than: 3 months }'],
  schema: z.strictObject({
    together: z.array(z.string().min(1)).min(2, 'together needs two drugs').describe('drugs or classes of drugs'),
    for: lastingSchema.describe('how long they must have been taken together'),
  }),
  compile: (args, compiler) => {
    const { drugs } = compiler.vocabulary
    const sought = args.together.map((name, index) => seek(name, drugs, 'drug', ['together', index], compiler))
    const what = `${listed(args.together, 'and')} together`
    return {
      words: `${what} for ${lastingInWords(args.for)}`,
      evaluate: ({ facts, day }) => {
        const { entries, listed: isListed } = facts.drugs
        const taken = entries.filter(({ status }) => status !== 'absent')
        const choices = sought.map((one) => taken.filter((fact) => mayBe(fact, one)))
        const combinations = product(choices).map((courses) => judge(courses, sought, args.for, facts.asOf, day))
        const truth = any(combinations.map((combination) => combination.truth))
        const deciding = combinations.filter((combination) => combination.truth === truth)
        const evidence = deciding.flatMap(({ courses }) => courses.map((fact) => ({ fact, value: valueOfDrug(fact) })))
        const flips = combinations.flatMap((combination) => combination.flips)
        const clauses = (): string[] => deciding.map(({ courses }) => clauseOf(courses, truth, args.for, day))
        if (truth === TRUE) return decided(TRUE, { evidence, flips, clauses })
        if (truth === UNKNOWN) return open(`dates of ${what}`, evidence, flips, clauses)
        if (!isListed) return open('the list of drugs', [], [], () => ['there is no list of drugs'])
        if (facts.strict) return open(`whether ${what} were taken`, evidence, flips, clauses)
        const silent = combinations.length > 0 ? [] : [{ silent: what }]
        return decided(FALSE, { basis: 'assumed', evidence, flips, clauses: () => [...clauses(), ...silent] })
      },
    }
  },
})

interface Combination {
  readonly courses: readonly DrugFact[]
  readonly truth: Truth
  readonly flips: readonly Day[]
}

function judge(
  courses: readonly DrugFact[],
  sought: readonly Sought<DrugTerm>[],
  lasting: Lasting,
  asOf: Day,
  day: Day,
): Combination {
  const [first, ...others] = courses.map((fact) => courseOfDrug(fact, asOf))
  const shared = others.reduce<Course | undefined>((a, b) => (a === undefined ? undefined : overlapOf(a, b)), first)
  if (shared === undefined) return { courses, truth: FALSE, flips: [] }
  const certain = courses.every((fact, index) => sought[index]?.includes(fact) === true)
  const long = lasted(shared, lasting, day)
  return { courses, truth: !certain && long === TRUE ? UNKNOWN : long, flips: lastingFlips(shared, lasting, day) }
}

function mayBe(fact: DrugFact, sought: Sought<DrugTerm>): boolean {
  return fact.terms.length === 0 || sought.includes(fact) || sought.narrows(fact)
}

function product(choices: readonly (readonly DrugFact[])[]): DrugFact[][] {
  return choices.reduce<DrugFact[][]>(
    (chosen, facts) => chosen.flatMap((before) => facts.map((fact) => [...before, fact])),
    [[]],
  )
}

function clauseOf(courses: readonly DrugFact[], truth: Truth, lasting: Lasting, day: Day): string {
  const words = listed(courses.map(courseWords), 'and')
  const length = lastingInWords(lasting)
  if (truth === TRUE) return `${words}: together for ${length} on ${formatDay(day)}`
  return truth === UNKNOWN ? `${words}: how long together is not certain` : `${words}: not together for ${length}`
}

function open(
  need: string,
  evidence: Finding['evidence'],
  flips: readonly Day[],
  clauses: Finding['clauses'],
): Finding {
  return unknown({ needs: [{ need, kind: need === 'the list of drugs' ? 'list' : 'drug' }], evidence, flips, clauses })
}
