import * as z from 'zod'
import type { Day } from '../kernel/day.js'
import { all, FALSE, TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import { listed } from '../kernel/listed.js'
import type { EncounterFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import type { ConditionTerm, Term } from '../facts/term.js'
import { courseOf, formatCourse, type Course, type Lifetime } from './time/course.js'
import { endThresholds } from './time/course-threshold.js'
import { eventKeys, eventTiming } from './event/event.js'
import type { Clause } from './rule/finding.js'
import { entriesOf } from './rule/hearing.js'
import { namesPassedOver } from './list/list-passed-over.js'
import { truthFromList, type ListTruth } from './list/list-truth.js'
import { answerFromList, type Answer, type ListQuestion } from './list/listing.js'
import { defineOperator } from './rule/operator.js'
import type { Anchor } from './rule/rule.js'
import { names } from './rule/schema.js'
import { seek } from './rule/seek.js'
import type { Sought } from './sought/sought.js'
import { timingClause, timingFlips, timingInWords, timingTruth, type Timing } from './time/timing.js'
import { unnamed } from './rule/vague.js'

export const encounter = defineOperator({
  name: 'encounter',
  summary: 'The patient was in hospital, or seen, for a reason.',
  doc: `\`done: now\` asks whether it goes on, \`done: ever\` for any time, and \`within\` whether any day of it lies in the
window. A stay with a start and no end may still go on. \`reason\` narrows it to encounters for that condition, or a kind of it: where the reason is not recorded,
not recognised, suspected, or named so broadly that it may be it, the answer is open. A reason of \`except\` does not count,
though it is a kind of that condition. A kind of encounter that is not
recognised, or says less than the rule, leaves it open, too. What is not in the list is assumed not to have been; without a
list, it is unknown.`,
  examples: ['encounter: hospitalization\nreason: infection\nwithin: 60 days', 'encounter: intensive care\ndone: ever'],
  schema: z.strictObject({
    encounter: names,
    reason: names.optional().describe('only encounters for this condition, or one of these'),
    except: names.optional().describe('reasons that do not count, though they are kinds of that condition'),
    ...eventKeys,
  }),
  compile: (args, compiler) => {
    const { encounters, conditions } = compiler.vocabulary
    const sought = seek(args.encounter, encounters, 'kind of encounter', ['encounter'], compiler)
    const reason =
      args.reason === undefined ? undefined : seek(args.reason, conditions, 'condition', ['reason'], compiler)
    const except =
      args.except === undefined ? undefined : seek(args.except, conditions, 'condition', ['except'], compiler)
    if (except !== undefined && reason === undefined) {
      compiler.refuse(['except'], 'there is no reason to except from', 'say which with reason: a condition')
    }
    const timing = eventTiming(args, compiler)
    const { anchor } = compiler.setting
    const forReason = (kind: string): string =>
      reason === undefined ? kind : `${kind} for ${reasonInWords(reason, except)}`
    const questionOn = (facts: Facts, day: Day): ListQuestion<EncounterFact> => {
      const { encounters: listing, strict } = facts
      const { entries } = listing
      const absent = absentFor(
        entries.filter(({ status }) => status === 'absent'),
        reason,
      )
      const answers = entries
        .filter(({ status }) => status !== 'absent')
        .filter((fact) => fact.terms.length === 0 || sought.includes(fact) || sought.mayInclude(fact))
        .map((fact) => answerOf(fact, { sought, reason, except, timing, anchor, lifetime: facts, day }))
      return {
        list: 'hospital stays and visits',
        listing,
        strict,
        what: forReason(sought.what),
        kind: 'encounter',
        answers,
        absences: sought.touching(absent),
        denying: (fact) => sought.denying(fact, absent),
        covered: sought.covers(absent),
        unsaid: (past) => sought.unsaidBy(past, absent).map(forReason),
      }
    }
    const asTruth: ListTruth<EncounterFact> = {
      listing: ({ encounters }) => encounters,
      among: (entries) => sought.concerned(entries),
      truthOf: (fact, facts, day) => {
        const identity = fact.terms.length === 0 ? UNKNOWN : sought.truthOf(fact)
        if (identity === FALSE) return undefined
        const timed = timingTruth(timing, courseOfEncounter(fact, facts), day)
        return all([identity, timed, reasonTruth(fact, reason, except)])
      },
      isDenied: (fact, absent) => sought.denying(fact, absentFor(absent, reason)).length > 0,
      isCovered: (absent) => sought.covers(absentFor(absent, reason)),
    }
    return {
      hears: () => entriesOf('encounters', sought),
      truth: ({ facts, day }) => truthFromList(asTruth, facts, day),
      words: `${forReason(sought.what)}, ${timingInWords(timing, anchor)}`,
      thresholds: ({ facts, day }) =>
        facts.encounters.entries
          .filter(
            (fact) => fact.status !== 'absent' && sought.includes(fact) && reasonTruth(fact, reason, except) === TRUE,
          )
          .flatMap((fact) =>
            endThresholds({
              fact,
              kind: 'encounter',
              course: courseOfEncounter(fact, facts),
              recorded: formatCourse(fact.start, fact.end, fact.ongoing),
              timing,
              day,
            }),
          ),
      evaluate: ({ facts, day }) => answerFromList(questionOn(facts, day)),
      passedOver: ({ facts, day }) => namesPassedOver(questionOn(facts, day), sought, facts.leftOut.encounters, facts),
    }
  },
})

/** The absences that speak of all that is asked for: of encounters for any reason, or for all of these. */
function absentFor(absent: readonly EncounterFact[], sought: Sought<ConditionTerm> | undefined): EncounterFact[] {
  return absent.filter(({ reasons }) => reasons.length === 0 || sought?.covers(reasons) === true)
}

function courseOfEncounter({ start, end, ongoing }: EncounterFact, lifetime: Lifetime): Course {
  return courseOf(start, end, ongoing ? 'ongoing' : 'unknown', lifetime)
}

interface Asked {
  readonly sought: Sought<Term>
  readonly reason: Sought<ConditionTerm> | undefined
  readonly except: Sought<ConditionTerm> | undefined
  readonly timing: Timing
  readonly anchor: Anchor
  readonly lifetime: Lifetime
  readonly day: Day
}

function answerOf(fact: EncounterFact, asked: Asked): Answer<EncounterFact> {
  const { sought, reason, except, timing, anchor, lifetime, day } = asked
  const { label, start, end, ongoing, terms } = fact
  const course = courseOfEncounter(fact, lifetime)
  const timed = timingTruth(timing, course, day)
  const reasoned = reasonTruth(fact, reason, except)
  const known = sought.includes(fact)
  const truth = all([known ? TRUE : UNKNOWN, timed, reasoned])
  const dates = formatCourse(start, end, ongoing)
  const subject = `${label} (${dates})`
  const told = listed(
    fact.reasons.map((one) => `'${one.label}'`),
    'and',
  )
  const isDoubtful = fact.doubt !== undefined && terms.length > 0
  const isTimeTelling = timed === truth
  return {
    fact,
    truth,
    unrecognised: !known,
    flips: timingFlips(timing, course, day),
    value: told === '' ? dates : `${dates}, for ${told}`,
    need: () => {
      const dated = isTimeTelling ? `dates of ${label}` : `reason for ${subject}`
      const identity = isDoubtful ? `whether ${subject} took place` : `what '${label}' is`
      return { need: known ? dated : identity, kind: 'encounter' }
    },
    clause: (): Clause => {
      // what does not hold needs no better name
      const isOpen = truth !== FALSE
      if (isOpen && terms.length === 0) return { unrecognised: label, kind: 'kind of encounter', couldBe: sought.names }
      if (isOpen && isDoubtful) return `whether ${subject} took place is uncertain`
      if (isOpen && !known) return unnamed(subject, sought.names)
      if (reason !== undefined && !isTimeTelling)
        return reasonClause(subject, told, reasoned, reasonInWords(reason, except))
      const forReason = told === '' ? '' : ` for ${told}`
      return `${subject}${forReason} ${timingClause(timing, course, timed, day, anchor)}`
    },
  }
}

/** Whether one of the reasons is, or is a kind of, one of those sought, and not of those excepted. */
function reasonTruth(
  { reasons }: EncounterFact,
  sought: Sought<ConditionTerm> | undefined,
  except: Sought<ConditionTerm> | undefined,
): Truth {
  if (sought === undefined) return TRUE
  const counted = except === undefined ? reasons : reasons.filter((reason) => !except.includes(reason))
  if (counted.some((reason) => !reason.suspected && sought.includes(reason))) return TRUE
  const mayBe = counted.some(
    (reason) =>
      reason.terms.length === 0 ||
      sought.includes(reason) ||
      sought.mayInclude(reason) ||
      sought.mayHold(reason, except),
  )
  return reasons.length === 0 || mayBe ? UNKNOWN : FALSE
}

function reasonInWords(reason: Sought<ConditionTerm>, except: Sought<ConditionTerm> | undefined): string {
  return except === undefined ? reason.what : `${reason.what} other than ${except.what}`
}

function reasonClause(subject: string, told: string, truth: Truth, what: string): Clause {
  const vague = `the reason for ${subject}`
  if (told === '') return { vague, because: 'is not recorded', couldBe: [what] }
  if (truth === UNKNOWN) return { vague, because: `is told as ${told}`, couldBe: [what] }
  return `${subject} was for ${told}, not ${what}`
}
