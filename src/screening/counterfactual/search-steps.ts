import type { Facts } from '../../facts/facts.js'
import { LISTS } from '../../facts/lists.js'

/** So many changed records are looked at for the counterfactual of a trial; then the search ends and says so. */
const MOST_STEPS = 2_000

/** A record may be so long before fewer changed records are looked at. */
const USUAL_LENGTH = 200

/** However long it is, so many. */
const LEAST_STEPS = 10

/** A result, or a criterion, is looked at in so small a part of the time that an entry of a list takes. */
const LIGHTER = 20

/**
 * How many steps a search may take. It rests on what is asked alone, so that every machine answers alike. A record that is
 * twice as long has twice as much to change, and each step takes twice as long.
 */
export function stepsFor(facts: Facts, criteria: number): number {
  const entries = LISTS.reduce((sum, list) => sum + facts[list].entries.length, 0)
  const length = entries + (resultsOf(facts) + criteria) / LIGHTER
  const steps = MOST_STEPS * (USUAL_LENGTH / Math.max(USUAL_LENGTH, length)) ** 2
  return Math.max(LEAST_STEPS, Math.floor(steps))
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
