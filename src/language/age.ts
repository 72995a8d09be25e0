import * as z from 'zod'
import { ageRange, birthdayOf } from '../kernel/age.js'
import { formatDay, type Day } from '../kernel/day.js'
import { all, FALSE, TRUE, truthOf, UNKNOWN, type Truth } from '../kernel/truth.js'
import { between, type Bounds, type Range } from '../kernel/range.js'
import { formatSpan, type Span } from '../kernel/span.js'
import { decided, unknown, type Finding } from './rule/finding.js'
import { BIRTH } from './rule/hearing.js'
import { defineOperator } from './rule/operator.js'
import { boundsIn, boundsInWords, contradicted } from './rule/schema.js'
import { standing } from './time/standing.js'
import { anyOf, inUnit } from './rule/threshold.js'

const years = z.int('a whole number of years').min(0).max(130)
/** To the end of the last year of age that a record may give. */
const POSSIBLE: Range = { low: 0, high: 131, lowOpen: false, highOpen: true }

export const age = defineOperator({
  name: 'age',
  summary: 'The age, in completed calendar years, lies within the bounds.',
  doc: `\`at-least: 18\` holds from the 18th birthday; \`at-most: 70\` to the day before the 71st, as registries mean it;
\`more-than: 18\` only from the day after the 18th birthday; \`below: 18\` to the day before it. Whoever is born on 29
February has the birthday on 1 March in common years. A year or month of birth decides only where every day that it may
mean agrees.`,
  examples: ['age: { at-least: 18, at-most: 70 }', 'age: { more-than: 18 }'],
  schema: z.strictObject({
    age: z
      .strictObject({
        'at-least': years.optional().describe('this age or older'),
        'more-than': years.optional().describe('older than this: from the day after that birthday'),
        'at-most': years.optional().describe('this age or younger, to the end of that year of life'),
        below: years.optional().describe('younger than this'),
      })
      .refine((given) => Object.keys(given).length > 0, 'give at least one bound')
      .describe('bounds in completed years'),
  }),
  compile: (args, { refuse }) => {
    const given = args.age
    const youngest = Math.max(given['at-least'] ?? 0, given['more-than'] ?? 0)
    const oldest = Math.min(given['at-most'] ?? Infinity, (given.below ?? Infinity) - 1)
    if (youngest > oldest) return contradicted(['age'], refuse)
    const limits = [
      ...limit(given['at-least'], (born, n) => birthdayOf(born, n), 'from'),
      ...limit(given['more-than'], (born, n) => birthdayOf(born, n) + 1, 'from'),
      ...limit(given['at-most'], (born, n) => birthdayOf(born, n + 1), 'until'),
      ...limit(given.below, (born, n) => birthdayOf(born, n), 'until'),
    ]
    const bounds = boundsIn(given)
    const end = Math.min((given['at-most'] ?? Infinity) + 1, given.below ?? Infinity)
    const inYears = (some: Bounds): string => boundsInWords(some, 'years')
    return {
      words: `age ${inYears(bounds)}`,
      claim: () => ({
        kind: 'number',
        of: 'age',
        accepts: { ...boundsIn({ 'at-least': given['at-least'], 'more-than': given['more-than'] }), below: end },
        possible: POSSIBLE,
        each: 'age (0 to 130 years)',
        among: { kind: 'one' },
      }),
      thresholds: ({ facts: { birth }, day }) => {
        if (birth === undefined) return []
        const { min, max } = ageRange(birth.on, day)
        return [
          {
            accepts: bounds,
            variable: {
              key: 'age',
              kind: 'age',
              what: 'age',
              recorded: `born ${formatSpan(birth.on)}`,
              paths: [birth.path],
              scale: 'number',
              value: between(min, max),
              shown: inUnit('years'),
              sampleIn: anyOf(POSSIBLE),
            },
          },
        ]
      },
      hears: () => ({ topics: [BIRTH] }),
      truth: ({ facts: { birth }, day }) =>
        birth === undefined ? UNKNOWN : all(limits.map(({ reached, side }) => holds(birth.on, day, reached, side))),
      evaluate: ({ facts, day }): Finding => {
        const { birth } = facts
        if (birth === undefined) {
          return unknown({
            needs: [{ need: 'date of birth', kind: 'demographic' }],
            clauses: () => ['neither birth date nor age is recorded'],
          })
        }
        const { on } = birth
        const truth = all(limits.map(({ reached, side }) => holds(on, day, reached, side)))
        const flips = limits
          .flatMap(({ reached }) => [reached(on.first), reached(on.last)])
          .filter((flip) => flip > day)
        const evidence = [{ fact: birth, value: `born ${formatSpan(on)}` }]
        const clauses = (): string[] => [
          `age ${ageInWords(on, day)} on ${formatDay(day)} ${standing(truth, bounds, inYears)}`,
        ]
        if (truth === UNKNOWN) {
          return unknown({ needs: [{ need: 'exact date of birth', kind: 'demographic' }], evidence, flips, clauses })
        }
        return decided(truth === TRUE ? TRUE : FALSE, { evidence, flips, clauses })
      },
    }
  },
})

interface AgeLimit {
  /** the day on which a person born on a day reaches the limit */
  readonly reached: (born: Day) => Day
  readonly side: 'from' | 'until'
}

function limit(given: number | undefined, on: (born: Day, n: number) => Day, side: 'from' | 'until'): AgeLimit[] {
  return given === undefined ? [] : [{ reached: (born) => on(born, given), side }]
}

/** Whoever is born first reaches a limit first. */
function holds(birth: Span, day: Day, reached: (born: Day) => Day, side: 'from' | 'until'): Truth {
  const first = day >= reached(birth.first)
  const last = day >= reached(birth.last)
  if (first !== last) return UNKNOWN
  return truthOf(side === 'from' ? first : !first)
}

function ageInWords(birth: Span, day: Day): string {
  const { min, max } = ageRange(birth, day)
  return min === max ? String(min) : `${min} to ${max}`
}
