import * as z from 'zod'
import { all, FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import { within, exactly, type Bounds } from '../kernel/range.js'
import type { Day } from '../kernel/day.js'
import type { ConditionFact } from '../facts/fact.js'
import type { ConditionTerm } from '../facts/term.js'
import { courseOf, formatCourse, type Course } from './course.js'
import type { Need } from './finding.js'
import { answerFromList, type Answer } from './listing.js'
import { defineOperator, type Anchor } from './rule.js'
import { boundsInWords, boundsOf, duration, names } from './schema.js'
import { seek } from './sought.js'
import { timingClause, timingFlips, timingInWords, timingTruth, type Timing } from './timing.js'

const grades = z.number().min(1).max(5)

export const condition = defineOperator({
  name: 'condition',
  summary: 'The patient has, or had, a condition, by name or by class of conditions.',
  doc: `\`status: current\` asks whether it is there on the day: active; or, where the record gives neither status nor
end, a disease that lasts (of an infection that is unknown). \`status: ever\` asks for any time up to then; a resolved
one counts. \`within\` asks whether any day of it lies in the window; an event such as an infarction lies on its date.
A suspected condition is neither yes nor no. A recorded child answers for its parent (lupus nephritis for lupus), never
the reverse. A condition that is not in the list is assumed absent; without a list, it is unknown. A condition whose
name is not recognised might be any, so it leaves the answer open.`,
  examples: [
    'condition: chronic respiratory failure\nstatus: current',
    'condition: malignancy\nwithin: 5 years',
    'condition: heart failure\nstatus: current\ngrade: { at-least: 3 }',
  ],
  schema: z
    .strictObject({
      condition: names,
      status: z.enum(['current', 'ever']).optional().describe('whether it must be there now, or at any time'),
      within: duration.optional().describe('the window before the anchor in which some day of it must lie'),
      grade: z
        .strictObject({ 'at-least': grades.optional(), 'at-most': grades.optional() })
        .optional()
        .describe('CTCAE or GVHD grade, NYHA class or CKD stage, from 1 to 5'),
    })
    .refine(({ status, within: window }) => (status === undefined) !== (window === undefined), {
      message: 'say when: status: current, status: ever, or within: a duration',
    }),
  compile: (args, compiler) => {
    const { conditions } = compiler.vocabulary
    const sought = seek(args.condition, conditions, 'condition', ['condition'], compiler)
    const timing = timingOf(args.status, args.within)
    const grade = args.grade === undefined ? undefined : boundsOf(args.grade)
    const { anchor } = compiler.setting
    const gradeWords = grade === undefined ? '' : ` of grade ${boundsInWords(grade)}`
    return {
      words: `${sought.what}${gradeWords}, ${timingInWords(timing, anchor)}`,
      evaluate: ({ facts, day }) => {
        const present = facts.conditions.entries.filter(({ status }) => status !== 'absent')
        const absent = facts.conditions.entries.filter(({ status }) => status === 'absent')
        const concerned = present.filter((fact) => fact.terms.length === 0 || sought.includes(fact))
        const asked = { what: sought.what, timing, grade, anchor, asOf: facts.asOf, day }
        const answers = concerned.map((fact) => answerOf(fact, asked))
        const holding = answers.filter(({ truth }) => truth === TRUE)
        return answerFromList({
          list: 'conditions',
          listing: facts.conditions,
          strict: facts.strict,
          what: sought.what,
          kind: 'condition',
          answers,
          absences: sought.covering(absent),
          denials: holding.flatMap(({ fact }) => sought.denying(fact, absent)),
          covered: timing.kind === 'now' && answers.some(({ fact }) => sought.narrows(fact)),
        })
      },
    }
  },
})

function timingOf(status: 'current' | 'ever' | undefined, window: z.output<typeof duration> | undefined): Timing {
  if (window !== undefined) return { kind: 'within', window }
  return status === 'current' ? { kind: 'now' } : { kind: 'ever' }
}

interface Asked {
  readonly what: string
  readonly timing: Timing
  readonly grade: Bounds | undefined
  readonly anchor: Anchor
  readonly asOf: Day
  readonly day: Day
}

function answerOf(fact: ConditionFact, { what, timing, grade, anchor, asOf, day }: Asked): Answer<ConditionFact> {
  const [term] = fact.terms
  const course = courseOfCondition(fact, term, timing, asOf)
  const timed = timingTruth(timing, course, day)
  const graded = gradeTruth(fact, grade)
  const truth = doubted(all([timed, graded]), fact.status === 'suspected' || term === undefined)
  const dated = fact.onset !== undefined || fact.end !== undefined
  const dates = dated ? ` ${formatCourse(fact.onset, fact.end, fact.end === undefined)}` : ''
  return {
    fact,
    truth,
    unrecognised: term === undefined,
    flips: timingFlips(timing, course, day),
    value: valueOf(fact, dates.trim()),
    need: truth === UNKNOWN ? needOf(fact, term, timed, graded) : undefined,
    clause: () => {
      if (term === undefined) return `'${fact.label}' is not a known condition and could be ${what}`
      if (fact.status === 'suspected' && truth === UNKNOWN)
        return `${fact.label} is suspected, which is neither yes nor no`
      if (graded === UNKNOWN) return `the grade of ${fact.label} is not recorded`
      if (graded === FALSE) return `${fact.label} is of grade ${String(fact.grade)}`
      return `${fact.label}${dates} ${timingClause(timing, course, timed, day, anchor)}`
    },
  }
}

/** Without an end: an active one goes on, a resolved one is over on an unknown day, and else the kind of condition tells. */
function courseOfCondition(
  { status, onset, end }: ConditionFact,
  term: ConditionTerm | undefined,
  timing: Timing,
  asOf: Day,
): Course {
  const kind = term?.course ?? 'episode'
  if (kind === 'event' && (timing.kind !== 'now' || status !== 'active')) return courseOf(onset, end, 'same-day', asOf)
  if (status === 'active') return courseOf(onset, end, 'ongoing', asOf)
  if (status === 'resolved') return courseOf(onset, end, 'over', asOf)
  return courseOf(onset, end, kind === 'chronic' ? 'ongoing' : 'unknown', asOf)
}

function valueOf({ status }: ConditionFact, dates: string): string {
  if (dates === '') return status ?? 'listed'
  return status === undefined ? dates : `${status}, ${dates}`
}

function gradeTruth({ grade }: ConditionFact, bounds: Bounds | undefined): Truth {
  if (bounds === undefined) return TRUE
  return grade === undefined ? UNKNOWN : within(exactly(grade), bounds)
}

function doubted(truth: Truth, inDoubt: boolean): Truth {
  return inDoubt && truth === TRUE ? UNKNOWN : truth
}

function needOf(fact: ConditionFact, term: ConditionTerm | undefined, timed: Truth, graded: Truth): Need {
  if (term === undefined) return { need: `what '${fact.label}' is`, kind: 'condition' }
  if (timed === UNKNOWN) return { need: `dates of ${fact.label}`, kind: 'condition' }
  if (graded === UNKNOWN) return { need: `grade of ${fact.label}`, kind: 'condition' }
  return { need: `whether ${fact.label} is confirmed`, kind: 'condition' }
}
