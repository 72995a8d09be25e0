import * as z from 'zod'
import { all, FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import { within, exactly, type Bounds } from '../kernel/range.js'
import type { Day } from '../kernel/day.js'
import type { ConditionFact } from '../facts/fact.js'
import type { ConditionTerm } from '../facts/term.js'
import { courseOf, formatCourse, type OpenEnd } from './course.js'
import { answerFromList, type Answer } from './listing.js'
import { defineOperator, type Anchor } from './rule.js'
import { boundsInWords, boundsOf, duration, names } from './schema.js'
import { seek, type Sought } from './sought.js'
import { timingClause, timingFlips, timingInWords, timingTruth, type Timing } from './timing.js'

const grades = z.int('a whole grade').min(1).max(5)

export const condition = defineOperator({
  name: 'condition',
  summary: 'The patient has, or had, a condition, by name or by class of conditions.',
  doc: `\`status: current\` asks whether it is there on the day: active; or, where the record gives neither status nor
end, a disease that lasts (of an infection that is unknown). \`status: ever\` asks for any time up to then; a resolved
one counts. \`within\` asks whether any day of it lies in the window; an event such as an infarction lies on its date.
A suspected condition is neither yes nor no. A recorded child answers for its parent (lupus nephritis for lupus), never
the reverse; but a part that is over does not say that the disease is. A condition that is not in the list is assumed
absent; without a list, it is unknown. A condition whose name is not recognised might be any, so it leaves the answer
open.`,
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
        .strictObject({
          'at-least': grades.optional().describe('this grade or higher'),
          'at-most': grades.optional().describe('this grade or lower'),
        })
        .refine((given) => Object.keys(given).length > 0, 'give at least one bound')
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
    const grade = args.grade === undefined ? undefined : boundsOf(args.grade, ['grade'], compiler)
    const { anchor } = compiler.setting
    const gradeWords = grade === undefined ? '' : boundsInWords(grade)
    return {
      words: `${sought.what}${grade === undefined ? '' : ` of grade ${gradeWords}`}, ${timingInWords(timing, anchor)}`,
      evaluate: ({ facts, day }) => {
        const present = facts.conditions.entries.filter(({ status }) => status !== 'absent')
        const absent = facts.conditions.entries.filter(({ status }) => status === 'absent')
        const concerned = present.filter((fact) => fact.terms.length === 0 || sought.includes(fact))
        const asked = { sought, timing, grade, gradeWords, anchor, asOf: facts.asOf, day }
        const answers = concerned.map((fact) => answerOf(fact, asked))
        return answerFromList({
          list: 'conditions',
          listing: facts.conditions,
          strict: facts.strict,
          what: sought.what,
          kind: 'condition',
          answers,
          absences: sought.touching(absent),
          denying: (fact) => sought.denying(fact, absent),
          covered: sought.covers(timing.kind === 'now' ? [...absent, ...concerned] : absent),
          unsaid: (past) => sought.unsaidBy(past, absent),
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
  readonly sought: Sought<ConditionTerm>
  readonly timing: Timing
  readonly grade: Bounds | undefined
  /** `at least 3`; empty where no grade is asked for */
  readonly gradeWords: string
  readonly anchor: Anchor
  readonly asOf: Day
  readonly day: Day
}

function answerOf(fact: ConditionFact, asked: Asked): Answer<ConditionFact> {
  const { sought, timing, grade, gradeWords, anchor, asOf, day } = asked
  const { label, status, onset, end } = fact
  const [term] = fact.terms
  const open = openEndOf(fact, timing)
  // an end that is recorded has come, even if only its month or year is known
  const isOver = status === 'resolved' || end !== undefined
  const outlived = isOver && isOutlived(fact, sought)
  const course = outlived ? courseOf(onset, undefined, 'unknown', asOf) : courseOf(onset, end, open, asOf)
  const timed = isOver && !outlived && timing.kind === 'now' ? FALSE : timingTruth(timing, course, day)
  const graded = gradeTruth(fact, grade)
  const truth = doubted(all([timed, graded]), status === 'suspected' || term === undefined)
  return {
    fact,
    truth,
    unrecognised: term === undefined,
    flips: timingFlips(timing, course, day),
    value: valueOf(status, datesOf(fact, open)),
    need: () => ({ need: needOf(fact, outlived ? sought.what : label, timing, timed), kind: 'condition' }),
    clause: () => {
      if (term === undefined) return { unrecognised: label, kind: 'condition', couldBe: sought.names }
      if (status === 'suspected' && truth === UNKNOWN) return `${label} is suspected, which is neither yes nor no`
      if (timed === TRUE && graded === UNKNOWN) return `the grade of ${label} is not recorded`
      const subject = grade === undefined || fact.grade === undefined ? label : `${label} of grade ${fact.grade}`
      if (timed !== FALSE && graded === FALSE) return `${label} is of grade ${String(fact.grade)}, not ${gradeWords}`
      const dates = datesOf(fact, open)
      const dated = dates === undefined ? subject : `${subject} (${dates})`
      if (outlived && timed === UNKNOWN) return `${dated} is over, which does not say that ${sought.what} is`
      return `${dated} ${timingClause(timing, course, timed, day, anchor)}`
    },
  }
}

/** Whether a disease that lasts may go on though its part is over: the lupus after the lupus nephritis. */
function isOutlived(fact: ConditionFact, sought: Sought<ConditionTerm>): boolean {
  if (fact.terms.every(({ course }) => course !== 'chronic')) return false
  return sought.matching(fact).some((term) => term.course === 'chronic' && !fact.terms.includes(term))
}

/** Without an end: an active one goes on, a resolved one is over on an unknown day, and else the kind of condition tells. */
function openEndOf({ status, terms }: ConditionFact, timing: Timing): OpenEnd {
  const kind = terms[0]?.course ?? 'episode'
  if (kind === 'event' && (timing.kind !== 'now' || status !== 'active')) return 'same-day'
  if (status === 'active') return 'ongoing'
  if (status === 'resolved') return 'over'
  return kind === 'chronic' ? 'ongoing' : 'unknown'
}

function datesOf({ onset, end }: ConditionFact, open: OpenEnd): string | undefined {
  if (onset === undefined && end === undefined) return undefined
  return formatCourse(onset, open === 'same-day' ? (end ?? onset) : end, open === 'ongoing' && end === undefined)
}

function valueOf(status: ConditionFact['status'], dates: string | undefined): string {
  if (dates === undefined) return status ?? 'listed'
  return status === undefined ? dates : `${status}, ${dates}`
}

function gradeTruth({ grade }: ConditionFact, bounds: Bounds | undefined): Truth {
  if (bounds === undefined) return TRUE
  return grade === undefined ? UNKNOWN : within(exactly(grade), bounds)
}

function doubted(truth: Truth, inDoubt: boolean): Truth {
  return inDoubt && truth === TRUE ? UNKNOWN : truth
}

/** @param label what has the dates that are missing */
function needOf({ label: name, status, terms }: ConditionFact, label: string, timing: Timing, timed: Truth): string {
  if (terms.length === 0) return `what '${name}' is`
  if (status === 'suspected') return `whether ${label} is confirmed`
  if (timed === UNKNOWN) return timing.kind === 'now' ? `whether ${label} is still present` : `dates of ${label}`
  return `grade of ${label}`
}
