import { describe, expect, it } from 'vitest'
import { addTrial, countTrial, emptyTrialTally, type TrialTally } from '../../../src/screening/cohort/trial-tally.js'
import type { TrialFinding } from '../../../src/screening/judge/judge-trial.js'
import { found, library, PATIENTS } from './found.js'

const [trial] = library.trials
if (trial === undefined) throw new Error('no trial')

function findingOf(patient: object): TrialFinding {
  const [finding] = found(patient).trials
  if (finding === undefined) throw new Error('no finding')
  return finding
}

function tallyOf(patients: readonly object[]): TrialTally {
  const tally = emptyTrialTally(library.trials[0] ?? { criteria: [] })
  for (const patient of patients) countTrial(tally, findingOf(patient))
  return tally
}

const steps = (tally: TrialTally, step: keyof TrialTally['criteria'][number]['steps']): number[] =>
  tally.criteria.map((criterion) => criterion.steps[step])

describe('the patients of a trial', () => {
  const all = tallyOf(Object.values(PATIENTS))

  it('are counted by verdict', () => {
    expect(all.verdicts).toEqual({ 'potentially-eligible': 1, undetermined: 2, ineligible: 4 })
  })

  it('are counted by the outcome of each criterion, whatever the others say', () => {
    expect(all.criteria.map(({ outcomes }) => outcomes)).toEqual([
      { satisfied: 4, violated: 3, unknown: 0, judgment: 0 },
      { satisfied: 3, violated: 0, unknown: 4, judgment: 0 },
      { satisfied: 3, violated: 1, unknown: 3, judgment: 0 },
      { satisfied: 6, violated: 0, unknown: 1, judgment: 0 },
    ])
  })

  it('are lost to the first criterion that is violated, and to no other', () => {
    expect(steps(all, 'remaining')).toEqual([4, 4, 3, 3])
  })

  it('are open from the first criterion on that is unknown, as long as they remain', () => {
    expect(steps(all, 'open')).toEqual([0, 3, 2, 2])
  })

  it('have a sole reason where nothing else is violated', () => {
    expect(steps(all, 'onlyViolated')).toEqual([3, 0, 1, 0])
    const twice = { ...PATIENTS.misspelt, age: 9 }
    expect(steps(tallyOf([twice]), 'onlyViolated')).toEqual([0, 0, 0, 0])
  })

  it('hang on one unknown criterion where none is violated and no other is unknown', () => {
    expect(steps(all, 'onlyUnknown')).toEqual([0, 1, 0, 0])
  })

  it('add up to the same in parts', () => {
    const patients = Object.values(PATIENTS)
    const sum = tallyOf(patients.slice(0, 3))
    addTrial(sum, tallyOf(patients.slice(3)))
    expect(sum).toEqual(all)
  })

  it('are not counted for a criterion that the tally does not have', () => {
    const empty = emptyTrialTally({ criteria: [] })
    countTrial(empty, findingOf(PATIENTS.fits))
    expect(empty).toEqual({ verdicts: { 'potentially-eligible': 1, undetermined: 0, ineligible: 0 }, criteria: [] })
  })
})
