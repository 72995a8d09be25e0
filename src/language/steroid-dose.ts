import * as z from 'zod'
import type { Day } from '../kernel/day.js'
import { formatDuration, type Duration } from '../kernel/duration.js'
import { betweenWithin, WITHOUT_END } from '../kernel/fraction.js'
import { FALSE, TRUE } from '../kernel/truth.js'
import { doseInWords } from '../facts/daily-dose.js'
import type { DrugFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { DrugTerm } from '../facts/term.js'
import { courseOfDrug, valueOfDrug } from './drug/drug-course.js'
import { decided, unknown, type Evidence, type Finding, type Need } from './rule/finding.js'
import { anyOf, BIRTH, resultsIn } from './rule/hearing.js'
import { leftOut, type PassedOver } from './rule/passed-over.js'
import { sharedLook } from './rule/look.js'
import { defineOperator } from './rule/operator.js'
import type { Compiler, Evaluation } from './rule/rule.js'
import { bounds, boundsInWords, boundsOf, duration } from './rule/schema.js'
import type { Sought } from './sought/sought.js'
import { intakeOf, steroidsOf, whyNoIntake, type Intake, type Occasion, type Steroids } from './drug/steroid-intake.js'
import { comparePerKilogram, WEIGHT, weightsPassedOver } from './drug/steroid-per-kilogram.js'
import { amountOf, comparePerDay, totalOf, type Total } from './drug/steroid-total.js'
import { steroidThresholds } from './drug/steroid-threshold.js'
import { timingFlips } from './time/timing.js'

export const steroidDose = defineOperator({
  name: 'steroid-dose',
  summary: 'All systemic corticosteroids of the day together, as prednisone, lie within the bounds.',
  doc: `Adds up every corticosteroid that is taken on the day by mouth or by injection into a vein or muscle or under the
skin, each times 5 mg over its dose that equals 5 mg of prednisone: the tables of formularies, as the vocabulary has them
with their sources. Where the tables differ, both ends of the range are compared, and the answer is known when both agree.
What is taken at intervals of days counts as its average. Two entries of one steroid at the same dose may be one
treatment or two, and count once at the least. A steroid whose dose is not recorded, is tapered or is taken as
needed may amount to anything; so may one without an accepted equivalent (budesonide by mouth, vamorolone), one that is
named only by its class, and a drug whose name is not recognised. Creams, drops, inhalers, enemas and injections into a
joint do not count, nor does fludrocortisone. No steroid in the list is taken to be none. Per kilogram, the most recent
weight counts if it is no older than \`weight-valid\`, or the trial's \`defaults.valid.vital\`; of somebody under 18, or of
unknown age, no older than 90 days in any case, which is our policy. Without any steroid the weight does not matter.`,
  examples: [
    'steroid-dose: { at-most: 20, unit: mg/day }',
    'steroid-dose: { at-least: 1, unit: mg/kg/day }\nweight-valid: 180 days',
  ],
  schema: z.strictObject({
    'steroid-dose': z
      .strictObject({ ...bounds, unit: z.enum(['mg/day', 'mg/kg/day']).describe('the unit of the bounds') })
      .describe('the bounds of the daily dose, as prednisone'),
    'weight-valid': duration.optional().describe('how old the weight may be, for a dose per kilogram'),
  }),
  compile: (args, compiler) => {
    const { unit } = args['steroid-dose']
    const required = boundsOf(args['steroid-dose'], ['steroid-dose'], compiler)
    if (required === undefined) {
      return compiler.refuse(['steroid-dose'], 'the dose needs bounds', 'for example at-most: 20')
    }
    const valid =
      unit === 'mg/day' ? withoutWeight(args['weight-valid'], compiler) : weightValidity(args['weight-valid'], compiler)
    const steroids = steroidsOf(compiler.vocabulary) ?? withoutSteroids(compiler)
    const byWeight = valid === undefined ? '' : `, by a weight no older than ${formatDuration(valid)}`
    const occasionOn = (facts: Facts, day: Day): Occasion => ({
      steroids,
      absent: facts.drugs.entries.filter(({ status }) => status === 'absent'),
      lifetime: facts,
      day,
    })
    const amountOn = sharedLook(compiler.vocabulary, 'steroid-dose', ({ facts, day }) =>
      amountOf(intakesOn(facts, occasionOn(facts, day))),
    )
    const evaluate = ({ facts, day, resultsDay }: Evaluation): Finding => {
      const occasion = occasionOn(facts, day)
      const { absent } = occasion
      const intakes = intakesOn(facts, occasion)
      const compare = (total: Total): Finding =>
        valid === undefined
          ? comparePerDay(total, required, unit)
          : comparePerKilogram(total, required, facts, valid, resultsDay)
      const total = totalOf(intakes, day)
      const found = compare(total)
      const isCertain = compare({ ...total, highest: WITHOUT_END }).truth === found.truth
      return {
        ...answer(found, total, { intakes, absent, facts, isCertain, family: steroids.family }),
        flips: [
          ...found.flips,
          ...intakes.flatMap(({ fact }) => timingFlips({ kind: 'now' }, courseOfDrug(fact, facts), day)),
        ],
      }
    }
    return {
      words: `systemic corticosteroids now, as prednisone, ${boundsInWords(required, unit)}${byWeight}`,
      thresholds: (evaluation) => {
        const { facts, day } = evaluation
        const intakes = intakesOn(facts, occasionOn(facts, day))
        return steroidThresholds(totalOf(intakes, day), intakes, { bounds: required, unit, steroids }, evaluation)
      },
      // a weight matters only where a steroid is taken
      hears: () => ({ topics: [anyOf('drugs')], besides: valid === undefined ? [] : [BIRTH, resultsIn(WEIGHT)] }),
      truth: (evaluation) => {
        const { facts } = evaluation
        const { lowest, highest } = amountOn(evaluation)
        // by weight, and where the list is not believed, only the grounds tell
        if ((valid !== undefined && highest.over > 0) || !facts.drugs.listed || facts.strict) {
          return evaluate(evaluation).truth
        }
        return betweenWithin(lowest, highest, required)
      },
      isHeardOf: ({ facts, day }) => intakesOn(facts, occasionOn(facts, day)).length > 0,
      evaluate,
      passedOver: ({ facts, day, resultsDay }) => {
        const occasion = occasionOn(facts, day)
        const left = facts.leftOut.drugs.filter((fact) => steroids.family.includes(fact))
        const total = totalOf(intakesOn(facts, occasion), day)
        return [
          ...facts.drugs.entries.flatMap((fact): PassedOver[] => {
            const why = fact.status === 'absent' ? undefined : whyNoIntake(fact, occasion)
            return why === undefined ? [] : [{ fact, value: valueOfDose(fact), why }]
          }),
          ...leftOut(left, facts),
          ...(valid === undefined ? [] : weightsPassedOver(total, required, facts, valid, resultsDay)),
        ]
      },
    }
  },
})

function intakesOn(facts: Facts, occasion: Occasion): readonly Intake[] {
  const known = taken.get(facts)
  if (known?.day === occasion.day && known.steroids === occasion.steroids) return known.intakes
  const intakes: Intake[] = []
  for (const fact of facts.drugs.entries) {
    const intake = fact.status === 'absent' ? undefined : intakeOf(fact, occasion)
    if (intake !== undefined) intakes.push(intake)
  }
  taken.set(facts, { day: occasion.day, steroids: occasion.steroids, intakes })
  return intakes
}

/** What a patient was last found to take: most rules ask about the same day. */
const taken = new WeakMap<Facts, { readonly day: Day; readonly steroids: Steroids; readonly intakes: Intake[] }>()

function withoutWeight(given: Duration | undefined, { refuse }: Compiler): undefined {
  if (given === undefined) return undefined
  return refuse(['weight-valid'], 'a dose in mg/day needs no weight', 'leave it out, or give the bounds in mg/kg/day')
}

function weightValidity(given: Duration | undefined, { setting, refuse, vocabulary }: Compiler): Duration {
  if (vocabulary.analytes.get(WEIGHT) === undefined) {
    refuse([], 'the vocabulary has no weight', `add an analyte with the id ${WEIGHT} to a vocabulary file`)
  }
  const valid = given ?? setting.valid.vital
  if (valid !== undefined) return valid
  const remedy = "give weight-valid: a duration, or the trial's defaults.valid.vital"
  return refuse([], 'how long does a weight stay valid?', remedy)
}

function withoutSteroids({ refuse }: Compiler): never {
  return refuse(
    [],
    'the vocabulary has no corticosteroids',
    'add a drug class with the id corticosteroid to a vocabulary file',
  )
}

interface Grounds {
  readonly intakes: readonly Intake[]
  readonly absent: readonly DrugFact[]
  readonly facts: Facts
  /** no other steroid could change the answer */
  readonly isCertain: boolean
  readonly family: Sought<DrugTerm>
}

/** What the comparison says under the rules of silence: a steroid that is not in the list is taken not to be taken. */
function answer(found: Finding, total: Total, { intakes, absent, facts, isCertain, family }: Grounds): Finding {
  const courses = intakes.map(({ fact }) => ({ fact, value: valueOfDose(fact) }))
  const evidence = [...courses, ...found.evidence]
  const { truth } = found
  if (truth !== TRUE && truth !== FALSE) {
    return unknown({
      needs: distinct([...total.doubts.map(({ need }) => need), ...found.needs]),
      evidence,
      clauses: () => [...found.clauses(), ...total.doubts.map(({ clause }) => clause())],
    })
  }
  if (isCertain) return decided(truth, { evidence, clauses: found.clauses })
  const denials = family.touching(absent)
  if (denials.length > 0) {
    return decided(truth, {
      evidence: [...evidence, ...denials.map((fact): Evidence => ({ fact, value: 'absent' }))],
      clauses: () => [...found.clauses(), ...denials.map(({ label }) => `${label} is recorded as absent`)],
    })
  }
  const other = `${intakes.length > 0 ? 'any other ' : ''}systemic corticosteroid`
  if (!facts.drugs.listed) {
    return unknown({
      needs: [{ need: 'the list of drugs', kind: 'list' }],
      clauses: () => [{ withoutList: 'drugs', open: `a ${other}` }],
    })
  }
  if (!facts.strict) {
    return decided(truth, { basis: 'assumed', evidence, clauses: () => [...found.clauses(), { silent: [other] }] })
  }
  return unknown({
    needs: [{ need: `whether ${other} is taken`, kind: 'drug' }],
    evidence,
    clauses: () => [...found.clauses(), `the list of drugs does not name ${other}, which is no proof of absence`],
  })
}

/** The course as evidence: `10 mg/day, since 2024-01-10`. */
function valueOfDose(fact: DrugFact): string {
  const { dose } = fact
  return dose?.kind === 'daily' ? `${doseInWords(dose)}, ${valueOfDrug(fact)}` : valueOfDrug(fact)
}

function distinct(needs: readonly Need[]): Need[] {
  return [...new Map(needs.map((need) => [need.need, need])).values()]
}
