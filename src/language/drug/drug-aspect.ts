import { formatDay, type Day } from '../../kernel/day.js'
import { formatDuration, type Duration } from '../../kernel/duration.js'
import { not, TRUE, UNKNOWN, type Truth } from '../../kernel/truth.js'
import { listed } from '../../kernel/listed.js'
import { doseInWords } from '../../facts/daily-dose.js'
import type { DrugFact } from '../../facts/fact.js'
import { lasted, type Course } from '../time/course.js'
import {
  DOSE_UNIT,
  doseTruth,
  irregularity,
  isOfSeveral,
  responseTruth,
  stableTruth,
  type DrugFilter,
} from './drug-filter.js'
import { purposeTruth, unlessPurposeTruth } from './drug-purpose.js'
import { routeInWords, routeTruth } from './drug-route.js'
import { lastingInWords } from '../time/lasting.js'
import type { Anchor } from '../rule/rule.js'
import { boundsInWords } from '../rule/schema.js'
import { timingClause, timingTruth, type Timing } from '../time/timing.js'

/** One thing that a rule asks of a course of a drug – when, by which route, with which response … – and its answer. */
export interface Aspect {
  readonly truth: Truth
  /** how the course stands to it, behind the course as the subject: `rituximab until 2025-12-15 …` */
  readonly clause: () => string
  /** what would settle it: `route of ciclosporin` */
  readonly need: () => string
}

/** When the course must have been. */
export function timingAspect(fact: DrugFact, timing: Timing, course: Course, day: Day, anchor: Anchor): Aspect {
  const truth = timingTruth(timing, course, day)
  return {
    truth,
    clause: () => timingClause(timing, course, truth, day, anchor),
    need: () => (timing.kind === 'now' ? `whether ${fact.label} is still taken` : `when ${fact.label} was last taken`),
  }
}

/** What the filter asks beyond that; of an aspect that holds, the clause follows the one about the time. */
export function filterAspects(fact: DrugFact, filter: DrugFilter, course: Course, day: Day): Aspect[] {
  return [
    ...routeAspect(fact, filter),
    ...purposeAspect(fact, filter),
    ...unlessPurposeAspect(fact, filter),
    ...responseAspect(fact, filter),
    ...lastingAspect(fact, filter, course, day),
    ...doseAspect(fact, filter),
    ...stableAspect(fact, filter, course, day),
    ...unstableAspect(fact, filter, course, day),
  ]
}

function routeAspect(fact: DrugFact, { route }: DrugFilter): Aspect[] {
  if (route === undefined) return []
  const truth = routeTruth(fact, route)
  return [
    {
      truth,
      clause: () => {
        const by = `by ${routeInWords(route)}`
        return worded(truth, by, 'is recorded without a route', `was not given ${by}`)
      },
      need: () => `route of ${fact.label}`,
    },
  ]
}

/** A course counts unless its purpose is recorded and is one of those that do not; one that cannot be read may be. */
function unlessPurposeAspect(fact: DrugFact, { unlessPurpose }: DrugFilter): Aspect[] {
  if (unlessPurpose === undefined) return []
  const { what } = unlessPurpose
  const given = fact.purpose?.label ?? ''
  const truth = unlessPurposeTruth(fact, unlessPurpose)
  const clause = (): string =>
    worded(
      truth,
      `not recorded as given for ${what}`,
      `is given for '${given}', which may or may not be ${what}`,
      `is given for ${given} and does not count`,
    )
  return [{ truth, clause, need: purposeOf(fact.label) }]
}

function purposeAspect(fact: DrugFact, { purpose }: DrugFilter): Aspect[] {
  if (purpose === undefined) return []
  const truth = purposeTruth(fact, purpose)
  const given = fact.purpose
  const clause =
    given === undefined
      ? () => 'is recorded without what it is given for'
      : () =>
          worded(
            truth,
            `given for ${given.label}`,
            `is given for '${given.label}', which may or may not be ${purpose.what}`,
            `is given for ${given.label}, not ${purpose.what}`,
          )
  return [{ truth, clause, need: purposeOf(fact.label) }]
}

function responseAspect({ label, response }: DrugFact, filter: DrugFilter): Aspect[] {
  if (filter.response === undefined) return []
  const asked = listed(filter.response, 'or')
  const truth = responseTruth(response, filter.response)
  const clause =
    response === undefined
      ? () => 'is recorded without a response'
      : () => (truth === TRUE ? `response ${response}` : `had response ${response}, not ${asked}`)
  return [{ truth, clause, need: () => `response to ${label}` }]
}

function lastingAspect({ label }: DrugFact, { lasting }: DrugFilter, course: Course, day: Day): Aspect[] {
  if (lasting === undefined) return []
  const long = `taken for ${lastingInWords(lasting)}`
  const truth = lasted(course, lasting, day)
  return [
    {
      truth,
      clause: () => worded(truth, long, `may or may not have been ${long}`, `was not ${long} by ${formatDay(day)}`),
      need: () => `dates of ${label}`,
    },
  ]
}

function doseAspect(fact: DrugFact, { dose: asked }: DrugFilter): Aspect[] {
  if (asked === undefined) return []
  const truth = doseTruth(fact, asked)
  const { label, dose } = fact
  const amount = dose?.kind === 'daily' ? doseInWords(dose) : undefined
  return [
    {
      truth,
      clause: () => {
        if (amount === undefined) return 'is recorded without an amount a day'
        if (isOfSeveral(fact)) return `is recorded at ${amount} in all, not of each ingredient`
        const not = `was given at ${amount}, not ${boundsInWords(asked, DOSE_UNIT)}`
        return worded(truth, `at ${amount}`, `was given at ${amount}`, not)
      },
      need: () => `dose of ${label} on a day`,
    },
  ]
}

function stableAspect(fact: DrugFact, filter: DrugFilter, course: Course, day: Day): Aspect[] {
  const { stable } = filter
  if (stable === undefined) return []
  const truth = stableTruth(fact, course, stable, day, filter)
  return [
    { truth, clause: () => stableClause(fact, stable, truth, day, 'dose unchanged'), need: () => sinceWhen(fact) },
  ]
}

/** The opposite of `stable`, so that a rule can ask whether every course is. */
function unstableAspect(fact: DrugFact, filter: DrugFilter, course: Course, day: Day): Aspect[] {
  const { unstable } = filter
  if (unstable === undefined) return []
  const truth = stableTruth(fact, course, unstable, day, filter)
  return [
    {
      truth: not(truth),
      clause: () => stableClause(fact, unstable, truth, day, 'has had an unchanged dose'),
      need: () => sinceWhen(fact),
    },
  ]
}

function sinceWhen({ label }: DrugFact): string {
  return `since when the dose of ${label} is unchanged`
}

/** @param held how a stable dose is said: behind another clause, or as the only one */
function stableClause(fact: DrugFact, asked: Duration, truth: Truth, day: Day, held: string): string {
  const irregular = irregularity(fact)
  if (irregular !== undefined) return `is ${irregular} and has no stable dose`
  const unchanged = `for at least ${formatDuration(asked)} on ${formatDay(day)}`
  return worded(
    truth,
    `${held} ${unchanged}`,
    `may or may not have had an unchanged dose ${unchanged}`,
    `has not had an unchanged dose ${unchanged}`,
  )
}

function worded(truth: Truth, held: string, open: string, failed: string): string {
  if (truth === TRUE) return held
  return truth === UNKNOWN ? open : failed
}

function purposeOf(label: string): () => string {
  return () => `what ${label} is given for`
}
