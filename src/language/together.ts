import * as z from 'zod'
import { FALSE, TRUE, UNKNOWN } from '../kernel/truth.js'
import { listed } from '../kernel/listed.js'
import type { Day } from '../kernel/day.js'
import type { DrugFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import { choicesOf, combinationsOf, type Choices, type Combination, type Ground } from './combination/combination.js'
import { valueOfDrug } from './drug/drug-course.js'
import { routeInWords, routes, routeTruth, type RouteWord } from './drug/drug-route.js'
import type { Finding } from './rule/finding.js'
import { anyOf } from './rule/hearing.js'
import { soughtIn } from './sought/ingredients.js'
import { lastingInWords, lastingSchema } from './time/lasting.js'
import { openCombinations, openRows } from './combination/open-combinations.js'
import { beside, leftOut } from './rule/passed-over.js'
import { defineOperator } from './rule/operator.js'
import { sharedLook } from './rule/look.js'
import type { Evaluation } from './rule/rule.js'
import { seek } from './rule/seek.js'
import { absentOf, isSure, sureOf, takenTogether, type Taken } from './combination/taken-together.js'
import { conflict, longOnes, notTaken, paused, perhapsTaken, taken } from './combination/together-finding.js'
import { lastedInAll, lastedInARow, requiredOf, treatmentFlips, type Required } from './combination/treated-time.js'

export const together = defineOperator({
  name: 'together',
  summary: 'Several drugs were taken at the same time for so long.',
  doc: `Counts the days in a row on which all of them were taken, also where one entry of a drug follows another, or one
drug of a class another. Where only the days before and after a pause are so many when they are added up, it is unknown.
Where one of the drugs is not in the list, the combination is assumed not to have been taken; without a list of drugs it
is unknown; so it is where the dates, or the routes if \`route\` asks for them, leave it open. One drug that belongs to
two of the classes is no combination; a product of several ingredients may be.`,
  examples: [
    'together: [prednisone, mycophenolate]\nfor: { more-than: 3 months }',
    'together: [corticosteroid, conventional immunosuppressant]\nroute: systemic\nfor: { more-than: 3 months }',
  ],
  schema: z.strictObject({
    together: z
      .array(z.string().min(1, 'must not be empty'))
      .min(2, 'together needs two drugs')
      .describe('drugs or classes of drugs'),
    route: routes.optional().describe('only courses by this route, or by one of a list, for each of the drugs'),
    for: lastingSchema.describe('how long they must have been taken together'),
  }),
  compile: (args, compiler) => {
    const { drugs } = compiler.vocabulary
    const sought = args.together.map((name, index) => seek(name, drugs, 'drug', ['together', index], compiler))
    const by = args.route === undefined ? '' : `, each by ${routeInWords(args.route)},`
    const names = listed(args.together, 'and')
    const required = requiredOf(args.for)
    const key = JSON.stringify(['together', args.together, args.route])
    const groundOf = (facts: Facts): Ground => {
      return { entries: facts.drugs.entries, routes: args.route, drugs, lifetime: facts }
    }
    const takenOn = sharedLook(compiler.vocabulary, key, ({ facts, day }): Taken =>
      takenTogether(sought, groundOf(facts), day),
    )
    const evaluate = (evaluation: Evaluation): Finding => {
      const { facts, day } = evaluation
      const treatment = takenOn(evaluation)
      const choices = choicesOf(sought, groundOf(facts))
      const absent = absentOf(facts.drugs.entries)
      const { sure, undenied } = sureOf(choices, absent)
      const asked = { names, length: lastingInWords(args.for), required, day }
      const longIn = (some: Choices): readonly (readonly Combination[])[] =>
        longOnes(
          combinationsOf(some, drugs, (parts) => isSure(parts, drugs)),
          asked,
        )
      const truth = lastedInARow(treatment, required, day)
      const flips = treatmentFlips(treatment, required, day)
      if (truth === TRUE) return { ...taken(longIn(undenied), asked), flips }
      if (isDenied(treatment, required, day)) return { ...conflict(longIn(sure).flat(), absent, asked), flips }
      if (truth === UNKNOWN) {
        return { ...perhapsTaken(openRows(choices, drugs, treatment.possible, asked), asked), flips }
      }
      if (lastedInAll(treatment, required, day) !== FALSE) {
        return {
          ...paused(
            openCombinations(choices, drugs, () => true),
            asked,
          ),
          flips,
        }
      }
      const absences = sought.flatMap((one, index) => (choices[index]?.length === 0 ? one.touching(absent) : []))
      const identified = choices.map((parts) => parts.filter(({ identity }) => identity === TRUE))
      return { ...notTaken(combinationsOf(identified, drugs), absences, facts, asked), flips }
    }
    return {
      words: `${names}${by} together for ${lastingInWords(args.for)}`,
      hears: () => ({ topics: [anyOf('drugs')] }),
      truth: (evaluation) => {
        const { facts, day } = evaluation
        const treatment = takenOn(evaluation)
        const truth = lastedInARow(treatment, required, day)
        if (truth !== FALSE) return truth
        if (isDenied(treatment, required, day) || lastedInAll(treatment, required, day) !== FALSE) return UNKNOWN
        // without a list that is believed, only absences that it records tell that one of the drugs was not taken
        return facts.drugs.listed && !facts.strict ? FALSE : evaluate(evaluation).truth
      },
      evaluate,
      passedOver: (evaluation) => {
        const { facts } = evaluation
        const concerned = facts.drugs.entries
          .filter(({ status }) => status !== 'absent')
          .filter((fact) => sought.some((one) => soughtIn(fact, one, drugs).length > 0))
          .map((fact) => ({
            fact,
            value: valueOfDrug(fact),
            why: whyApart(fact, args.route, lastingInWords(args.for)),
          }))
        const left = facts.leftOut.drugs.filter((fact) =>
          sought.some((one) => one.includes(fact) || one.mayInclude(fact)),
        )
        return [...beside(concerned, evaluate(evaluation).evidence), ...leftOut(left, facts)]
      },
    }
  },
})

/** Whether they were surely taken for so long, if what is recorded as absent were not. */
function isDenied({ certain, undisputed = certain, possible }: Taken, required: Required, day: Day): boolean {
  return lastedInARow({ certain: undisputed, possible }, required, day) === TRUE
}

/** Why a course of one of the drugs has no part in the answer. */
function whyApart(fact: DrugFact, routes: readonly RouteWord[] | undefined, length: string): string {
  if (routes !== undefined && routeTruth(fact, routes) === FALSE) return 'given by a route that does not count'
  return `not together with the others for ${length}`
}
