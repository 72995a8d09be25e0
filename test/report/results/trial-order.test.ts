import { expect, it } from 'vitest'
import { inOrder } from '../../../src/report/results/trial-order.js'
import type { TrialResult } from '../../../src/screening/result/result.js'
import { criterion, trial } from './results.js'

const open: Partial<TrialResult> = { verdict: 'undetermined' }
const near = closed('E1', 'E2')
const later: Partial<TrialResult> = { ...fixed('I1'), clearsOn: '2027-03-02' }

/** What these criteria are against. */
function closed(...ids: readonly string[]): Partial<TrialResult> {
  const counterfactual = { sets: [], more: 0, complete: true, against: [] }
  return { verdict: 'ineligible', counterfactual, criteria: ids.map((id) => criterion({ id, outcome: 'violated' })) }
}

/** The same of what nothing changeable clears. */
function fixed(...ids: readonly string[]): Partial<TrialResult> {
  return { ...closed(...ids), counterfactual: { sets: [], more: 0, complete: true, against: [...ids] } }
}

/** In the order in which they are to come. */
it.each<[string, readonly Partial<TrialResult>[]]>([
  ['what may fit, what cannot be told yet, what does not fit', [{}, open, closed('E1')]],
  ['what takes patients before what does not', [open, { ...open, recruitment: 'completed' }]],
  ['but not before what fits better', [{ recruitment: 'completed' }, open]],
  ['what is by invitation takes patients', [{ recruitment: 'enrolling by invitation' }, { recruitment: 'withdrawn' }]],
  ['what fails for one reason first', [closed('E1'), near]],
  ['what results could open before an age of years ahead, and before what never opens', [near, later, fixed('I1')]],
  ['what time opens within a year, that day among it', [{ ...fixed('I1'), clearsOn: '2027-03-01' }, near, later]],
  ['what could open before what takes patients', [{ ...near, recruitment: 'completed' }, fixed('I1')]],
  ['what takes patients before what fails for one reason', [near, { ...closed('E1'), recruitment: 'completed' }]],
  ['else in the order of the files', [near, near, near]],
])('begins with what can be acted on first: %s', (_what, given) => {
  const trials = given.map((part, index) => trial({ id: `T${index}`, ...part }))
  const order = (of: readonly TrialResult[]): string[] =>
    inOrder({ asOf: '2026-03-01', trials: of }).map(({ id }) => id)
  const ids = trials.map(({ id }) => id)
  expect(order(trials)).toEqual(ids)
  if (new Set(given).size > 1) expect(order(trials.toReversed())).toEqual(ids)
})
