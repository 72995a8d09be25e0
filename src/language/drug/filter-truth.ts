import type { Day } from '../../kernel/day.js'
import { both, not, TRUE, type Truth } from '../../kernel/truth.js'
import type { DrugFact } from '../../facts/fact.js'
import { lasted, type Course } from '../time/course.js'
import { doseTruth, responseTruth, stableTruth, type DrugFilter } from './drug-filter.js'
import { purposeTruth, unlessPurposeTruth } from './drug-purpose.js'
import { routeTruth } from './drug-route.js'

/** Whether all that the filter asks holds. */
export function filterTruth(fact: DrugFact, filter: DrugFilter, course: Course, day: Day): Truth {
  return both(givenTruth(fact, filter), extentTruth(fact, filter, course, day))
}

/** Whether it was given as the filter asks, whenever it was: how, what for, and with which response. */
export function givenTruth(fact: DrugFact, { route, purpose, unlessPurpose, response }: DrugGiven): Truth {
  let held: Truth = TRUE
  if (route !== undefined) held = both(held, routeTruth(fact, route))
  if (purpose !== undefined) held = both(held, purposeTruth(fact, purpose))
  if (unlessPurpose !== undefined) held = both(held, unlessPurposeTruth(fact, unlessPurpose))
  return response === undefined ? held : both(held, responseTruth(fact.response, response))
}

/** What a filter asks of how a drug was given. */
export type DrugGiven = Pick<DrugFilter, 'route' | 'purpose' | 'unlessPurpose' | 'response'>

/** Whether it was given for as long, as much and as steadily as the filter asks. */
export function extentTruth(fact: DrugFact, filter: DrugFilter, course: Course, day: Day): Truth {
  const { lasting, dose, stable, unstable } = filter
  let held: Truth = TRUE
  if (lasting !== undefined) held = both(held, lasted(course, lasting, day))
  if (dose !== undefined) held = both(held, doseTruth(fact, dose))
  if (stable !== undefined) held = both(held, stableTruth(fact, course, stable, day, filter))
  return unstable === undefined ? held : both(held, not(stableTruth(fact, course, unstable, day, filter)))
}
