import * as z from 'zod'
import type { Day } from '../kernel/day.js'
import { both, FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import type { DrugFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import { valueOfDrug } from './drug/drug-course.js'
import { answerOfDrug } from './drug/drug-answer.js'
import { extentTruth, type DrugGiven } from './drug/filter-truth.js'
import { doseBounds, doseOf, filterInWords, mayBeOfDose, responses, type DrugFilter } from './drug/drug-filter.js'
import { seekPurpose } from './drug/drug-purpose.js'
import { drugThresholds } from './drug/drug-threshold.js'
import { routes } from './drug/drug-route.js'
import { mayHaveChanged } from './drug/told-change.js'
import { seekDrugs } from './drug/drugs-meant.js'
import { drugDemands } from './drug/drug-demands.js'
import { drugsTaken, type CourseTaken } from './drug/drugs-taken.js'
import { entryClaim } from './list/entry-claim.js'
import { entriesOf } from './rule/hearing.js'
import { namesPassedOver } from './list/list-passed-over.js'
import { answerFromList, type ListQuestion } from './list/listing.js'
import { sharedLook } from './rule/look.js'
import { defineOperator } from './rule/operator.js'
import type { Evaluation } from './rule/rule.js'
import { duration, names } from './rule/schema.js'
import { timingInWords, timingTruth, type Timing } from './time/timing.js'
import { lastingSchema } from './time/lasting.js'

export const drug = defineOperator({
  name: 'drug',
  summary: 'The patient takes, or took, a drug, by name or by class.',
  doc: `A class stands for all its members and sub-classes. \`taken: now\` asks whether a course goes on on the day,
\`taken: ever\` for any time up to then. \`within\` asks whether any day of a course lies in the window, so a washout
counts from the last dose: the end of the course, which for a drug given at intervals is the last infusion. A course
without an end that is not marked ongoing may have ended on any day. \`except\` takes drugs or classes out; a course that is
named only by a broader class may be one of them. \`route\`, \`purpose\`, \`response\`, \`for\`, \`dose\` and \`stable\` narrow it to
courses of that kind; what a course does not record leaves it open. A course that is recorded as given for one of
\`unless-purpose\` does not count; one without a purpose does, and one whose purpose is not recognised may. A route that
is not recorded is known where the drug has only routes of one kind. \`dose\` is what is taken on a day on which it is taken: 500 mg of "500 mg weekly", while "70 mg per week" may be
anything between 10 mg, on each of the seven days, and 70 mg, on one. A dose that is tapered or taken as needed is not stable; alternating doses are, if the
pattern is. \`unstable\` asks for the opposite of \`stable\`: that every steroid taken is stable is
\`not: { drug: corticosteroid, taken: now, unstable: 7 days }\`. With \`within\` or \`taken: ever\`, one that is over is
unstable: that none was changed or stopped within the time is \`not: { drug: corticosteroid, within: 7 days, unstable: 7 days }\`.
Where a second entry of a drug begins as the first ends, at no other dose that is recorded, nothing was changed. A drug that is not in the list is assumed not taken; without
a list, it is unknown. A drug whose name is not recognised might be any, so it leaves the answer open. With \`doubt: ignored\`
a course counts only where all that is asked is recorded, and what is not leaves nothing open: beside a rule that asks more widely. A course of which a
dose is told that may be as asked – "500 mg per week" –, or a change of it that may lie within the time or not – "in April" –,
leaves it open all the same, whatever else is not known of it.`,
  examples: [
    'drug: biologic\nwithin: 3 months',
    'drug: [mycophenolate, cyclophosphamide]\ntaken: now\nstable: 6 months',
    'drug: conventional immunosuppressant\ntaken: ever\nroute: systemic\nresponse: [inadequate, relapse]',
    'drug: biologic\nexcept: rituximab\ntaken: ever',
    'drug: methylprednisolone\ntaken: ever\nroute: iv\ndose: { at-least: 250, unit: mg/day }',
    'drug: [aciclovir, valaciclovir]\ntaken: now\nroute: [oral, iv]\npurpose: suppression of a chronic infection',
  ],
  schema: z
    .strictObject({
      drug: names,
      taken: z.enum(['now', 'ever']).optional().describe('whether it must be taken now, or at any time'),
      within: duration.optional().describe('the window before the anchor in which some day of a course must lie'),
      except: names.optional().describe('drugs, or classes of them, that do not count: a name, or a list of names'),
      route: routes
        .optional()
        .describe('only courses by this route, or by one of a list; systemic and parenteral are groups'),
      purpose: names.optional().describe('only courses given for this purpose, or for one of a list'),
      'unless-purpose': names.optional().describe('courses recorded as given for one of these do not count'),
      response: responses.optional().describe('only courses with one of these responses'),
      for: lastingSchema.optional().describe('only courses that have lasted so long'),
      dose: doseBounds.optional().describe('only courses of so much of the drug itself, on a day on which it is given'),
      silence: z
        .literal('unknown')
        .optional()
        .describe('a list that names no such course leaves the answer open, instead of assuming that there was none'),
      doubt: z
        .literal('ignored')
        .optional()
        .describe('what a course does not record, or a name that is not recognised, leaves nothing open'),
      stable: duration.optional().describe('only courses whose dose has not changed for at least so long'),
      unstable: duration.optional().describe('only courses whose dose has not been the same for so long'),
    })
    .refine(({ taken, within }) => (taken === undefined) !== (within === undefined), {
      message: 'say when: taken: now, taken: ever, or within: a duration',
    }),
  compile: (args, compiler) => {
    const meant = seekDrugs(args, compiler)
    const timing: Timing =
      args.within === undefined
        ? { kind: args.taken === 'now' ? 'now' : 'ever' }
        : { kind: 'within', window: args.within }
    const { response, stable, unstable } = args
    if (stable !== undefined && unstable !== undefined) {
      compiler.refuse(['unstable'], 'a dose is stable or unstable, not both', 'keep one of the two keys')
    }
    const purpose = args.purpose === undefined ? undefined : seekPurpose(args.purpose, compiler)
    const unless = args['unless-purpose']
    const unlessPurpose = unless === undefined ? undefined : seekPurpose(unless, compiler, 'unless-purpose')
    const filter: DrugFilter = {
      route: args.route,
      purpose,
      unlessPurpose,
      response,
      lasting: args.for,
      dose: args.dose === undefined ? undefined : doseOf(args.dose, compiler),
      stable,
      unstable,
      takesInPast: unstable === undefined || timing.kind === 'now' ? undefined : true,
    }
    const isFiltered = Object.values(filter).some((part) => part !== undefined)
    const { anchor } = compiler.setting
    const narrowed = filterInWords(filter)
    const breaksSilence =
      args.silence === undefined ? undefined : (fact: DrugFact): boolean => meant.includes(fact) === TRUE
    const steady = stable ?? unstable
    const isTold = (fact: DrugFact, day: Day): boolean =>
      (filter.dose !== undefined && mayBeOfDose(fact, filter.dose)) ||
      (steady !== undefined && mayHaveChanged(fact, steady, day))
    const counted = (truth: Truth, fact: DrugFact, day: Day): Truth =>
      args.doubt !== undefined && truth === UNKNOWN && !isTold(fact, day) ? FALSE : truth
    const questionOn = (facts: Facts, day: Day, ignoresSilence = false): ListQuestion<DrugFact> => {
      const { entries } = facts.drugs
      const absent = entries.filter(({ status }) => status === 'absent')
      const concerned = entries.filter((fact) => fact.status !== 'absent' && meant.includes(fact) !== FALSE)
      const asked = { meant, timing, filter, isFiltered, counted, anchor, lifetime: facts, day }
      const answers = concerned.map((fact) => answerOfDrug(fact, asked))
      return {
        list: 'drugs',
        listing: facts.drugs,
        strict: facts.strict || (!ignoresSilence && breaksSilence !== undefined && !concerned.some(breaksSilence)),
        what: `${meant.what}${narrowed}`,
        kind: 'drug',
        answers,
        absences: meant.sought.touching(absent),
        denying: (fact) => meant.sought.denying(fact, absent),
        covered: meant.sought.covers(absent),
        unsaid: (past) => meant.unsaidBy(past, absent, narrowed),
      }
    }
    const given: DrugGiven = { route: args.route, purpose, unlessPurpose, response }
    const key = JSON.stringify(['drug', args.drug, args.except, args.route, args.purpose, unless, response])
    const takenOn = sharedLook(compiler.vocabulary, key, ({ facts }) => drugsTaken(meant, given, facts))
    const truthOf = ({ fact, course, truth }: CourseTaken, day: Day): Truth => {
      const timed = both(truth, timingTruth(timing, course, day))
      return counted(timed === FALSE ? FALSE : both(timed, extentTruth(fact, filter, course, day)), fact, day)
    }
    const truthOn = (evaluation: Evaluation): Truth => {
      const { facts, day, ignoresSilence } = evaluation
      const { courses, isNamed, absent } = takenOn(evaluation)
      let isOpen = false
      for (const one of courses) {
        const truth = truthOf(one, day)
        if (truth === FALSE) continue
        if (truth === TRUE && meant.sought.denying(one.fact, absent).length === 0) return TRUE
        isOpen = true
      }
      if (isOpen) return UNKNOWN
      const isBelieved = isNamed || args.silence === undefined || ignoresSilence === true
      if (isBelieved && facts.drugs.listed && !facts.strict) return FALSE
      return meant.sought.covers(absent) ? FALSE : UNKNOWN
    }
    return {
      words: `${meant.what}${narrowed}, taken ${timingInWords(timing, anchor)}${args.silence === undefined ? '' : ' (open where none is recorded)'}${args.doubt === undefined ? '' : ' (as far as all of it is recorded)'}`,
      claim: () => entryClaim('drugs', args, meant.sought, drugDemands(timing, filter)),
      thresholds: (evaluation) => drugThresholds({ meant, timing, filter }, evaluation),
      leastToTurn: isTurnedEach(filter)
        ? (evaluation) => {
            const told = takenOn(evaluation).courses.filter((one) => truthOf(one, evaluation.day) === TRUE)
            return new Set(told.map(({ fact }) => fact.path)).size
          }
        : undefined,
      hears: () => entriesOf('drugs', meant.sought),
      truth: truthOn,
      // of a list that is there, only courses that may be of it leave it open
      isHeardOf: (evaluation) => takenOn(evaluation).isTold,
      evaluate: ({ facts, day, ignoresSilence }) => answerFromList(questionOn(facts, day, ignoresSilence)),
      passedOver: ({ facts, day }) => [
        ...namesPassedOver(questionOn(facts, day), meant.sought, facts.leftOut.drugs, facts),
        ...facts.drugs.entries.flatMap((fact) => {
          const why = fact.status === 'absent' ? undefined : meant.exception(fact)
          return why === undefined ? [] : [{ fact, value: valueOfDrug(fact), why }]
        }),
      ],
    }
  },
})

/** Whether what becomes of one course says nothing of another: of which one it goes on from, only these ask. */
function isTurnedEach({ route, lasting, dose, stable, unstable }: DrugFilter): boolean {
  return [route, lasting, dose, stable, unstable].every((one) => one === undefined)
}
