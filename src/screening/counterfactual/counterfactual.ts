import type { Criterion } from '../../criteria/trial.js'
import type { Facts } from '../../facts/facts.js'
import { hull } from '../../kernel/range.js'
import type { Evaluation } from '../../language/rule/rule.js'
import type { TrialFinding } from '../judge/judge-trial.js'
import type { Counterfactual, Difference } from '../result/result.js'
import { CounterfactualSearch, type Pull } from './counterfactual-search.js'
import { choiceDifference, quantityDifference } from './difference.js'
import { canTurn } from './turning.js'

/** How many sets are listed; the others are counted. */
const MOST_SETS = 10

/** All criteria by themselves may take so many times the steps of one search. */
const MOST_APART = 5

/**
 * The smallest sets of changeable facts that would have to differ so that nothing is against an ineligible trial.
 * Removing the violations is enough: what is unknown or left to judgment stays so.
 * @param evaluationOf the same patient, on the screening date, with changed facts
 */
export function counterfactualOf(
  found: TrialFinding,
  today: Evaluation,
  evaluationOf: (facts: Facts) => Evaluation,
): Counterfactual {
  const violated = found.criteria.filter(({ outcome }) => outcome === 'violated').map(({ criterion }) => criterion)
  // mostly something stands against it that nothing changes, and then there is no more to look for
  const stuck = stuckAmong(violated, found, today, evaluationOf)
  if (stuck.length > 0) return nothingChangeable(stuck)
  const others = found.trial.criteria.filter((criterion) => !violated.includes(criterion))
  const search = new CounterfactualSearch(found, [...violated, ...others], today, evaluationOf)
  const sets = search.run()
  if (sets.length === 0 && search.isComplete) return nothingChangeable(violated)
  const listed = sets.slice(0, MOST_SETS).map((pulls) => differencesOf(search, pulls))
  return {
    sets: listed,
    more: Math.max(0, sets.length - MOST_SETS),
    complete: search.isComplete,
    against: [],
  }
}

/**
 * The criteria that nothing changeable clears, whatever it does to the others. Where the search is broken off, or a trial has
 * hundreds that take long to look at, that is left open.
 */
function stuckAmong(
  violated: readonly Criterion[],
  found: TrialFinding,
  today: Evaluation,
  evaluationOf: (facts: Facts) => Evaluation,
): readonly Criterion[] {
  let steps = 0
  return violated.filter((criterion) => {
    if (!canTurn(criterion.rule, today)) return true
    const search = new CounterfactualSearch(found, [criterion], today, evaluationOf)
    if (steps > MOST_APART * search.mostSteps) return false
    const sets = search.run(1)
    steps += search.steps
    return sets.length === 0 && search.isComplete
  })
}

function nothingChangeable(criteria: readonly Criterion[]): Counterfactual {
  return { sets: [], more: 0, complete: true, against: criteria.map(({ id }) => id) }
}

/**
 * What each of the changed things would have to be: as far around the nearest position as every combination with what
 * the others may be removes the violations as well.
 */
function differencesOf(search: CounterfactualSearch, pulls: readonly Pull[]): Difference[] {
  const reached = pulls.map((pull) => ({ pull, row: [pull] }))
  for (const [index, { pull, row }] of reached.entries()) {
    const { lever, position } = pull
    const place = lever.positions.indexOf(position)
    const below = lever.positions.slice(0, place).toReversed()
    const above = lever.positions.slice(place + 1)
    for (const side of [below, above]) {
      for (const next of side) {
        const rows = reached.map((one) => one.row).with(index, [{ lever, position: next }])
        if (
          next.range === undefined ||
          !search.mayLookAt(rows) ||
          !combinationsOf(rows).every((all) => search.removes(all))
        )
          break
        row.push({ lever, position: next })
      }
    }
  }
  return reached.map(({ pull: { lever, position }, row }) => {
    const { variable } = lever
    if (variable.scale === 'word') return choiceDifference(variable, position.word)
    const ranges = row.map((one) => one.position.range).filter((range) => range !== undefined)
    return quantityDifference(variable, ranges.reduce(hull))
  })
}

function combinationsOf(rows: readonly (readonly Pull[])[]): Pull[][] {
  return rows.reduce<Pull[][]>((chosen, row) => chosen.flatMap((before) => row.map((pull) => [...before, pull])), [[]])
}
