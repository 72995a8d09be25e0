import { formatDay, type Day } from '../kernel/day.js'
import { formatDuration } from '../kernel/duration.js'
import { TRUE, UNKNOWN, type Truth } from '../kernel/truth.js'
import type { DrugFact } from '../facts/fact.js'
import { lasted, type Course } from './course.js'
import { responseTruth, routeInWords, routeTruth, stableTruth, type DrugFilter } from './drug-filter.js'
import { listed } from './finding.js'
import { lastingInWords } from './lasting.js'
import type { Anchor } from './rule.js'
import { timingClause, timingTruth, type Timing } from './timing.js'

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
    ...responseAspect(fact, filter),
    ...lastingAspect(fact, filter, course, day),
    ...stableAspect(fact, filter, day),
  ]
}

function routeAspect(fact: DrugFact, { route }: DrugFilter): Aspect[] {
  if (route === undefined) return []
  const by = `by ${routeInWords(route)}`
  const truth = routeTruth(fact, route)
  return [
    {
      truth,
      clause: () => worded(truth, by, 'is recorded without a route', `was not given ${by}`),
      need: () => `route of ${fact.label}`,
    },
  ]
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

function stableAspect(fact: DrugFact, { stable }: DrugFilter, day: Day): Aspect[] {
  if (stable === undefined) return []
  const unchanged = `for at least ${formatDuration(stable)} on ${formatDay(day)}`
  const truth = stableTruth(fact, stable, day)
  return [
    {
      truth,
      clause: () =>
        worded(
          truth,
          `dose unchanged ${unchanged}`,
          `may or may not have had an unchanged dose ${unchanged}`,
          `has not had an unchanged dose ${unchanged}`,
        ),
      need: () => `since when the dose of ${fact.label} is unchanged`,
    },
  ]
}

function worded(truth: Truth, held: string, open: string, failed: string): string {
  if (truth === TRUE) return held
  return truth === UNKNOWN ? open : failed
}
