import { LISTS } from '../facts/lists.js'
import type { Facts } from '../facts/facts.js'

/** So many changed records are looked at for the counterfactual of a trial; then the search ends and says so. */
const MOST_STEPS = 2_000

/** So many entries of the record and criteria of the trial may be long: of more, fewer changed records are looked at. */
const USUAL_SIZE = 1_000

/** However long they are, so many. */
const LEAST_STEPS = 20

/** How many steps a search may take. It rests on what is asked alone, so that every machine answers alike. */
export function stepsFor(facts: Facts, criteria: number): number {
  const size = LISTS.reduce((sum, list) => sum + facts[list].entries.length, resultsOf(facts) + criteria)
  return Math.min(MOST_STEPS, Math.max(LEAST_STEPS, Math.floor((MOST_STEPS * USUAL_SIZE) / size)))
}

function resultsOf({ measurements, scores }: Facts): number {
  let results = 0
  for (const ofOne of [...measurements.values(), ...scores.values()]) results += ofOne.length
  return results
}

/**
 * Whether more sets than there are steps have to be looked at before the first one can be enough: all of those that are
 * smaller than the least that is.
 * @param things of which they are
 */
export function takesMoreThan(steps: number, things: number, least: number): boolean {
  let sets = 1
  let before = 0
  for (let size = 1; size < least && before <= steps; size += 1) {
    sets = (sets * Math.max(0, things - size + 1)) / size
    before += sets
  }
  return before > steps
}
