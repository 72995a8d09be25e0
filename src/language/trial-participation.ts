import * as z from 'zod'
import type { Day } from '../kernel/day.js'
import { FALSE, TRUE, UNKNOWN } from '../kernel/truth.js'
import { withChanges } from '../facts/changed-facts.js'
import type { TrialParticipationFact } from '../facts/fact.js'
import type { Facts } from '../facts/facts.js'
import { normalised } from '../facts/lexicon/name.js'
import { courseOf, formatCourse, type Lifetime } from './time/course.js'
import { endThresholds, withEdit } from './time/course-threshold.js'
import { eventTiming } from './event/event.js'
import { anyOf } from './rule/hearing.js'
import { listPassedOver } from './list/list-passed-over.js'
import { truthFromList, type ListTruth } from './list/list-truth.js'
import { answerFromList, type Answer, type ListQuestion } from './list/listing.js'
import { isObservational } from './event/observational.js'
import { defineOperator } from './rule/operator.js'
import type { Anchor } from './rule/rule.js'
import { duration } from './rule/schema.js'
import { timingClause, timingFlips, timingInWords, timingTruth, type Timing } from './time/timing.js'

export const trialParticipation = defineOperator({
  name: 'trial-participation',
  summary: 'The patient takes, or took, part in another trial.',
  doc: `\`done: now\` asks whether it goes on, \`done: ever\` for any time, and \`within\` whether any day of it lies in the
window. Participation with a start and no end, that is not marked ongoing, may have ended on any day. Taking part in the
very trial that is screened does not count; the trial is told by its registry number, and one by any other name counts as
another. What only observes by its name, a registry or an observational study, is no trial. What another list tells of one, a
study visit, leaves it open. Where no other trial is in the list, it is assumed that there was none; without a list, it is unknown.`,
  examples: ['trial-participation: other\nwithin: 6 months', 'trial-participation: other\ndone: now'],
  schema: z.strictObject({
    'trial-participation': z.literal('other').describe('any trial but the one that is screened'),
    done: z.enum(['now', 'ever']).optional().describe('whether it must go on now, or may have been at any time'),
    within: duration.optional().describe('the window before the anchor in which some day of it must lie'),
  }),
  compile: (args, compiler) => {
    const timing = eventTiming(args, compiler)
    const { anchor, trial } = compiler.setting
    const questionOn = (facts: Facts, day: Day): ListQuestion<TrialParticipationFact> => ({
      list: 'other trials',
      listing: facts.trialParticipation,
      strict: facts.strict,
      what: 'participation in another trial',
      kind: 'trial',
      answers: facts.trialParticipation.entries.map((fact) =>
        answerOf(fact, { trial, timing, anchor, lifetime: facts, day }),
      ),
      absences: [],
      denying: () => [],
      covered: false,
      unsaid: (past) => [past.length === 0 ? 'participation in another trial' : 'participation in any further trial'],
    })
    const asTruth: ListTruth<TrialParticipationFact> = {
      listing: ({ trialParticipation: listing }) => listing,
      truthOf: (fact, facts, day) => answerOf(fact, { trial, timing, anchor, lifetime: facts, day }).truth,
    }
    return {
      hears: () => ({ topics: [anyOf('trialParticipation')] }),
      truth: ({ facts, day }) => truthFromList(asTruth, facts, day),
      words: `participation in another trial, ${timingInWords(timing, anchor)}`,
      thresholds: ({ facts, day }) =>
        facts.trialParticipation.entries
          .filter(({ label, doubt }) => doubt === undefined && uncounted(label, trial) === undefined)
          .flatMap((fact) =>
            endThresholds({
              fact,
              kind: 'trial',
              course: courseOf(fact.start, fact.end, fact.ongoing ? 'ongoing' : 'unknown', facts),
              recorded: formatCourse(fact.start, fact.end, fact.ongoing),
              timing,
              day,
              edited: (before, edit) =>
                withChanges(before, { trialParticipation: withEdit(before.trialParticipation, edit) }),
            }),
          ),
      evaluate: ({ facts, day }) => answerFromList(questionOn(facts, day)),
      passedOver: ({ facts, day }) => listPassedOver(questionOn(facts, day), facts.leftOut.trialParticipation, facts),
    }
  },
})

interface Asked {
  /** the trial that is screened */
  readonly trial: string
  readonly timing: Timing
  readonly anchor: Anchor
  readonly lifetime: Lifetime
  readonly day: Day
}

function answerOf(fact: TrialParticipationFact, asked: Asked): Answer<TrialParticipationFact> {
  const { trial, timing, anchor, lifetime, day } = asked
  const { label, doubt, start, end, ongoing } = fact
  const why = uncounted(label, trial)
  const course = courseOf(start, end, ongoing ? 'ongoing' : 'unknown', lifetime)
  const timed = timingTruth(timing, course, day)
  const counted = doubt !== undefined && timed === TRUE ? UNKNOWN : timed
  const dates = formatCourse(start, end, ongoing)
  return {
    fact,
    truth: why === undefined ? counted : FALSE,
    unrecognised: false,
    flips: why === undefined ? timingFlips(timing, course, day) : [],
    value: dates,
    need: () => ({
      need: doubt === undefined ? `dates of participation in ${label}` : `${label}: which trial it was of, and when`,
      kind: 'trial',
    }),
    clause: () => {
      if (why !== undefined) return `${label} ${why}`
      if (doubt !== undefined && counted === UNKNOWN) {
        return `${label} (${dates}) stands in another list, and may tell of another trial`
      }
      return `participation in ${label} (${dates}) ${timingClause(timing, course, timed, day, anchor)}`
    },
  }
}

/** Why a study does not count as another trial, if it does not. */
function uncounted(label: string, trial: string): string | undefined {
  if (normalised(label) === normalised(trial)) return 'is the trial itself'
  return isObservational(label) ? 'only observes, and is no trial' : undefined
}
