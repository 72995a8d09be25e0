import * as z from 'zod'
import type { Day } from '../kernel/day.js'
import { both, FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import type { DrugFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { DrugTerm } from '../facts/term.js'
import { valueOfDrug } from './drug/drug-course.js'
import {
  countable,
  countedIn,
  fewest,
  lookAt,
  most,
  type Countable,
  type Counted,
  type Look,
} from './drug/drug-count.js'
import { findingOf } from './drug/drug-count-finding.js'
import { filterInWords, responses } from './drug/drug-filter.js'
import type { Finding } from './rule/finding.js'
import { reasonOf } from './rule/reason.js'
import { routes } from './drug/drug-route.js'
import { anyOf } from './rule/hearing.js'
import { ingredientsOf } from './sought/ingredients.js'
import { lastingInWords, lastingSchema } from './time/lasting.js'
import { beside, leftOut } from './rule/passed-over.js'
import { sharedLook } from './rule/look.js'
import { defineOperator } from './rule/operator.js'
import { isKnown, type Compiler, type Evaluation } from './rule/rule.js'
import { names } from './rule/schema.js'
import { seek } from './rule/seek.js'
import type { Sought } from './sought/sought.js'
import {
  certainDays,
  lastedInAll,
  possibleDays,
  requiredOf,
  treatmentFlips,
  unionOf,
  type Treatment,
} from './combination/treated-time.js'

export const differentDrugs = defineOperator({
  name: 'different-drugs',
  summary: 'At least so many different drugs of these classes were taken.',
  doc: `Different means different ingredients: two courses of methotrexate are one drug, a brand is its ingredient, and a product
is each of its ingredients. A drug that is named only by its class counts as one if it can be none of the others, and may be
several; one whose name is not recognised may be one. \`route\` and \`response\` narrow it to courses of that kind; what a
course does not record leaves it open. Drugs that are not in the list are assumed not taken; without a list, it is unknown.
\`for\` asks how long they were taken in all, one after the other or together: each day on which any of the courses that
count went on is counted once. Days without a gap are counted by the calendar. With gaps between them, they are more than
three months, say, when they are more than the longest three months (92 days), not when they are no more than the shortest
(89 days), and between the two it is unknown.`,
  examples: [
    `different-drugs: [corticosteroid, antimalarial, conventional immunosuppressant, biologic]
at-least: 3
response: [inadequate, relapse]`,
    `different-drugs: conventional immunosuppressant
at-least: 2
route: systemic
for: { more-than: 3 months }`,
  ],
  schema: z.strictObject({
    'different-drugs': names.describe('drugs or classes of drugs: a name, or a list of names'),
    'at-least': z.int('a whole number of drugs').min(1).describe('how many different drugs'),
    route: routes
      .optional()
      .describe('only courses by this route, or by one of a list; systemic and parenteral are groups'),
    response: responses.optional().describe('only courses with one of these responses'),
    for: lastingSchema.optional().describe('how long they must have been taken in all'),
  }),
  compile: (args, compiler) => {
    const { drugs } = compiler.vocabulary
    const sought = seek(args['different-drugs'], drugs, 'drug or class of drugs', ['different-drugs'], compiler)
    const count = args['at-least']
    if (!isKnown(compiler)) refuseTooMany(count, sought, compiler)
    const filter = { route: args.route, response: args.response }
    const inWords = filterInWords(filter)
    const required = args.for === undefined ? undefined : { ...requiredOf(args.for), words: lastingInWords(args.for) }
    const inAll = required === undefined ? '' : `, for ${required.words} in all`
    const countedOn = (facts: Facts, day: Day): Counted => {
      return { sought, filter, drugs, absent: facts.drugs.entries.filter(isAbsent), lifetime: facts, day }
    }
    const looksAt = (facts: Facts, day: Day): (Look & { readonly fact: DrugFact })[] => {
      const counted = countedOn(facts, day)
      const taken = facts.drugs.entries.filter((fact) => !isAbsent(fact))
      return taken.map((fact) => ({ fact, ...lookAt(fact, counted) }))
    }
    const tallyOf = (some: readonly Countable[], day: Day): Counting => {
      const [least, highest] = [fewest(some, drugs), most(some)]
      const treatment = treatmentOf(some)
      const lasted = required === undefined ? undefined : lastedInAll(treatment, required, day)
      return { least, most: highest, treatment, enough: enough(least, highest, count), lasted }
    }
    const key = JSON.stringify(['different-drugs', args['different-drugs'], filter])
    const takenOn = sharedLook(compiler.vocabulary, key, ({ facts, day }): Taken => {
      const counted = countedOn(facts, day)
      const some: Countable[] = []
      for (const fact of facts.drugs.entries) if (!isAbsent(fact)) some.push(...countedIn(fact, counted))
      const { certain, possible } = treatmentOf(some)
      return {
        least: fewest(some, drugs),
        most: most(some),
        treatment: { certain: unionOf(certain, day), possible: unionOf(possible, day) },
      }
    })
    const truthOf = ({ least, most, treatment }: Taken, day: Day): Truth => {
      const isEnough = enough(least, most, count)
      if (isEnough === FALSE || required === undefined) return isEnough
      return both(isEnough, lastedInAll(treatment, required, day))
    }
    const evaluate = ({ facts, day }: Pick<Evaluation, 'facts' | 'day'>): Finding => {
      const looks = looksAt(facts, day)
      const rejected = looks.flatMap(({ fact, rejection }) =>
        rejection === undefined ? [] : [{ fact, why: rejection }],
      )
      const candidates = looks.flatMap((look) => look.candidates)
      const { treatment, lasted, ...tally } = tallyOf(candidates.map(countable), day)
      const time =
        required === undefined || lasted === undefined ? undefined : { truth: lasted, length: required.words }
      return {
        ...findingOf({ ...tally, candidates, rejected, time }, { sought, count, filter: inWords, day }, facts),
        flips: required === undefined ? [] : treatmentFlips(treatment, required, day),
      }
    }
    return {
      hears: () => ({ topics: [anyOf('drugs')] }),
      truth: (evaluation) => {
        const { facts, day } = evaluation
        const truth = truthOf(takenOn(evaluation), day)
        if (truth !== FALSE || (facts.drugs.listed && !facts.strict)) return truth
        return sought.covers(facts.drugs.entries.filter(isAbsent)) ? FALSE : UNKNOWN
      },
      words: `at least ${count} ${count === 1 ? 'drug' : 'different drugs'} of ${sought.what}${inWords}${inAll}`,
      evaluate,
      passedOver: ({ facts, day }) => {
        const { evidence } = evaluate({ facts, day })
        const looked = looksAt(facts, day).flatMap(({ fact, candidates, rejection }) => {
          const doubts = candidates.flatMap((candidate) => candidate.doubts)
          const why = rejection?.() ?? reasonOf(doubts.map(({ clause }) => clause()))
          return why === '' ? [] : [{ fact, value: valueOfDrug(fact), why }]
        })
        const left = facts.leftOut.drugs.filter((fact) => sought.includes(fact) || sought.mayInclude(fact))
        return [...beside(looked, evidence), ...leftOut(left, facts)]
      },
    }
  },
})

/** Refuses to ask for more drugs than there are. */
function refuseTooMany(count: number, sought: Sought<DrugTerm>, compiler: Compiler): void {
  const { drugs } = compiler.vocabulary
  const known = drugs.terms.filter((term) => term.kind === 'drug' && term.ingredients.length === 0)
  const kinds = sought.kinds()
  const meant = known.filter(({ id }) => kinds.has(id))
  const possible = ingredientsOf(meant, drugs).length
  if (count <= possible) return
  const few = possible === 1 ? 'is only 1 drug' : `are only ${possible} drugs`
  compiler.refuse(['at-least'], `of ${sought.what} there ${few}`, 'lower the number or name more')
}

function isAbsent({ status }: DrugFact): boolean {
  return status === 'absent'
}

/** What the courses come to, however many drugs and however long a time are asked for. */
interface Taken {
  readonly least: number
  readonly most: number
  readonly treatment: Treatment
}

interface Counting extends Taken {
  /** whether there are enough */
  readonly enough: Truth
  /** whether they were taken for so long in all; undefined where any time will do */
  readonly lasted: Truth | undefined
}

function enough(least: number, most: number, count: number): Truth {
  if (least >= count) return TRUE
  return most >= count ? UNKNOWN : FALSE
}

function treatmentOf(some: readonly Countable[]): Treatment {
  return {
    certain: some.filter(({ isCertain }) => isCertain).flatMap(({ course }) => certainDays(course)),
    possible: some.map(({ course }) => possibleDays(course)),
  }
}
