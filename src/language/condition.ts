import * as z from 'zod'
import type { Day } from '../kernel/day.js'
import { atLeast, FALSE } from '../kernel/truth.js'
import type { ConditionFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { ConditionTerm } from '../facts/term.js'
import { answerOf, conditionTruth, type Asked } from './condition/condition-answer.js'
import { exceptionsInWords, exceptionsOf } from './condition/condition-exception.js'
import { conditionDemands } from './condition/condition-demands.js'
import { entryClaim } from './list/entry-claim.js'
import { entriesOf } from './rule/hearing.js'
import { lastingInWords, lastingSchema } from './time/lasting.js'
import { namesPassedOver } from './list/list-passed-over.js'
import { truthFromList, type ListTruth } from './list/list-truth.js'
import { answerFromList, type ListQuestion } from './list/listing.js'
import { distinctEpisodes } from './condition/episodes.js'
import { defineOperator } from './rule/operator.js'
import { boundsInWords, boundsOf, duration, names } from './rule/schema.js'
import { seek } from './rule/seek.js'
import type { Sought } from './sought/sought.js'
import { timingInWords, type Timing } from './time/timing.js'

const grades = z.int('a whole grade').min(1).max(5)

export const condition = defineOperator({
  name: 'condition',
  summary: 'The patient has, or had, a condition, by name or by class of conditions.',
  doc: `\`status: current\` asks whether it is there on the day: active; or, where the record gives neither status nor
end, a disease that lasts (of an infection that is unknown). \`status: ever\` asks for any time up to then; a resolved
one counts. \`within\` asks whether any day of it lies in the window; an event such as an infarction lies on its date.
What is in remission was there until then, and may be there all the same. A suspected condition is neither yes nor no;
what a stay or visit, a drug or a procedure was for is suspected, where no condition of the list tells of it.
A recorded child answers for its parent (lupus nephritis for lupus), never the reverse; but a part that is over does
not say that the disease is. A condition that is not in the list is assumed absent; without a list, it is unknown. A
condition whose name is not recognised might be any, so it leaves the answer open.

What is, or is a kind of, one of \`except\` does not count; what is named so broadly that it may be one of them (a "skin
cancer") leaves the answer open. A condition whose recorded treatments are all of \`unless-treated-only-by\` does not count;
one with another treatment does, and any drug is another; a treatment that is not recorded, or not recognised, leaves the
answer open. A procedure, or a drug, of another list that was for this condition, and no other, while it was there, is one
of its treatments; one that may have been for it leaves the answer open where it is another treatment. What is recorded under a name of \`unclear\` (an "immunodeficiency", where a primary one is asked for) may be
what is asked for, and leaves the answer open; so does an overlap of diseases of which one is asked for, where its name
does not say of which. With \`for\` it must have lasted so long; with \`times\` so many
entries must be it, an infection that recurred; two that may tell of one, of the same or overlapping days, leave it open.`,
  examples: [
    'condition: chronic respiratory failure\nstatus: current',
    'condition: malignancy\nwithin: 5 years',
    'condition: heart failure\nstatus: current\ngrade: { at-least: 3 }',
    'condition: malignancy\nwithin: 5 years\nexcept: basal cell carcinoma of skin',
    'condition: basal cell carcinoma of skin\nwithin: 5 years\nunless-treated-only-by: local resection',
    'condition: primary immunodeficiency\nstatus: ever\nunclear: immunodeficiency',
    'condition: pneumonia\nstatus: ever\ntimes: 3',
  ],
  schema: z
    .strictObject({
      condition: names,
      status: z.enum(['current', 'ever']).optional().describe('whether it must be there now, or at any time'),
      within: duration.optional().describe('the window before the anchor in which some day of it must lie'),
      for: lastingSchema.optional().describe('how long it must have lasted'),
      grade: z
        .strictObject({
          'at-least': grades.optional().describe('this grade or higher'),
          'at-most': grades.optional().describe('this grade or lower'),
        })
        .refine((given) => Object.keys(given).length > 0, 'give at least one bound')
        .optional()
        .describe('CTCAE or GVHD grade, NYHA class or CKD stage, from 1 to 5'),
      times: z.int('a whole number').min(2).optional().describe('so many entries of it, or more'),
      except: names.optional().describe('conditions, or classes of them, that do not count'),
      'unless-treated-only-by': names
        .optional()
        .describe('procedures: a condition that was treated by these and by nothing else does not count'),
      unclear: names.optional().describe('conditions so broad that what is recorded under their names may be it'),
    })
    .refine(({ status, within: window }) => (status === undefined) !== (window === undefined), {
      message: 'say when: status: current, status: ever, or within: a duration',
    }),
  compile: (args, compiler) => {
    const { conditions } = compiler.vocabulary
    const sought = seek(args.condition, conditions, 'condition', ['condition'], compiler)
    const timing = timingOf(args.status, args.within)
    const grade = args.grade === undefined ? undefined : boundsOf(args.grade, ['grade'], compiler)
    const exceptions = exceptionsOf(args, sought, compiler)
    const unclear =
      args.unclear === undefined ? undefined : seek(args.unclear, conditions, 'condition', ['unclear'], compiler)
    const isUnclear = (fact: ConditionFact): boolean =>
      !sought.includes(fact) &&
      (sought.mayHold(fact, exceptions.except) ||
        fact.terms.some(({ id }) => unclear?.terms.some((term) => term.id === id) === true))
    const { anchor } = compiler.setting
    const gradeWords = grade === undefined ? '' : boundsInWords(grade)
    const lasting = args.for
    const long = lasting === undefined ? '' : `, for ${lastingInWords(lasting)}`
    const narrowed = `${grade === undefined ? '' : ` of grade ${gradeWords}`}${exceptionsInWords(exceptions)}`
    const distinct =
      args.times === undefined
        ? undefined
        : (facts: readonly ConditionFact[]): readonly ConditionFact[] => distinctEpisodes(facts, conditions)
    const askedOn = (facts: Facts, day: Day, isSilenceBelieved: boolean): Asked => {
      return {
        sought,
        among: conditions,
        timing,
        lasting,
        grade,
        gradeWords,
        exceptions,
        anchor,
        lifetime: facts,
        day,
        isSilenceBelieved,
      }
    }
    const questionOn = (facts: Facts, day: Day): ListQuestion<ConditionFact> => {
      const { conditions: listing, strict } = facts
      const absent = listing.entries.filter(({ status }) => status === 'absent')
      const present = listing.entries.filter(({ status }) => status !== 'absent')
      const concerned = present.filter((fact) => fact.terms.length === 0 || sought.includes(fact) || isUnclear(fact))
      const asked = askedOn(facts, day, !strict)
      const answers = concerned.map((fact) => answerOf(fact, asked, isUnclear(fact)))
      const over = answers.filter(({ truth, unrecognised }) => truth === FALSE && !unrecognised)
      return {
        list: 'conditions',
        listing,
        strict,
        what: sought.what,
        kind: 'condition',
        answers,
        times: args.times,
        distinct,
        absences: sought.touching(absent),
        denying: (fact) => sought.denying(fact, absent),
        covered:
          sought.covers(timing.kind === 'now' ? [...absent, ...over.map(({ fact }) => fact)] : absent) &&
          !restsOnSilence(facts, day, concerned),
        unsaid: (past) => sought.unsaidBy(past, absent),
      }
    }
    /** Whether it is only by the silence of other lists that a condition is taken to have been treated by nothing else. */
    const restsOnSilence = (facts: Facts, day: Day, concerned: readonly ConditionFact[]): boolean => {
      if (exceptions.onlyBy === undefined) return false
      const asked = askedOn(facts, day, false)
      const truths = concerned.map((fact) => conditionTruth(fact, asked, isUnclear(fact)))
      return atLeast(args.times ?? 1, truths) !== FALSE
    }
    const asTruth: ListTruth<ConditionFact> = {
      listing: (facts) => facts.conditions,
      // what is unclear may be what is sought, though its name does not say so
      among: unclear === undefined ? (entries) => sought.concerned(entries) : undefined,
      times: args.times,
      distinct,
      truthOf: (fact, facts, day) => {
        const unclearly = isUnclear(fact)
        if (fact.terms.length > 0 && !unclearly && !sought.includes(fact)) return undefined
        return conditionTruth(fact, askedOn(facts, day, !facts.strict), unclearly)
      },
      isDenied: (fact, absent) => sought.denying(fact, absent).length > 0,
      isCovered: (_absent, facts, day) => questionOn(facts, day).covered,
    }
    return {
      words: `${sought.what}${narrowed}, ${timingInWords(timing, anchor)}${long}${timesInWords(args.times)}${unclearInWords(unclear)}`,
      claim: () => entryClaim('conditions', args, sought, conditionDemands(timing, lasting, grade)),
      hears: () => entriesOf('conditions', sought, ...(unclear === undefined ? [] : [unclear])),
      truth: ({ facts, day }) => truthFromList(asTruth, facts, day),
      evaluate: ({ facts, day }) => answerFromList(questionOn(facts, day)),
      passedOver: ({ facts, day }) => namesPassedOver(questionOn(facts, day), sought, facts.leftOut.conditions, facts),
    }
  },
})

function unclearInWords(unclear: Sought<ConditionTerm> | undefined): string {
  return unclear === undefined ? '' : ` (${unclear.what} may be it)`
}

function timesInWords(times: number | undefined): string {
  return times === undefined ? '' : `, at least ${times} times`
}

function timingOf(status: 'current' | 'ever' | undefined, window: z.output<typeof duration> | undefined): Timing {
  if (window !== undefined) return { kind: 'within', window }
  return status === 'current' ? { kind: 'now' } : { kind: 'ever' }
}
