import { describe, expect, it } from 'vitest'
import { PatientEvaluation } from '../../../src/screening/judge/evaluation.js'
import {
  criteriaWith,
  judgeTrial,
  judgeTrialTogether,
  type TrialFinding,
} from '../../../src/screening/judge/judge-trial.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

const library = libraryOf({
  inclusion: ['{ age: { at-least: 18 } }', '{ ask: Signed?, name: consent }'],
  exclusion: ['{ sex: male }'],
})

const trial = onlyOf(library.trials)

function onlyOf<T>([only]: readonly T[]): T {
  if (only === undefined) throw new Error('none')
  return only
}

function evaluationOf(patient: object): PatientEvaluation {
  const facts = factsOf(library, { asOf: '2025-06-01', ...patient })
  return new PatientEvaluation(facts, facts.asOf, facts.asOf, library.ruleCount)
}

function judged(patient: object): TrialFinding {
  return judgeTrial(trial, evaluationOf(patient))
}

describe('a trial', () => {
  it('has the outcome of each criterion, in its order, and the verdict that follows', () => {
    const found = judged({ birthDate: '1990-01-01', sex: 'female' })
    expect(found.criteria.map(({ criterion, outcome }) => [criterion.id, outcome])).toEqual([
      ['I1', 'satisfied'],
      ['I2', 'judgment'],
      ['E1', 'satisfied'],
    ])
    expect(found.outcomes).toEqual(['satisfied', 'judgment', 'satisfied'])
    expect(found.criteria).toBe(found.criteria)
    expect(criteriaWith(found, 'satisfied')).toEqual(['I1', 'E1'])
    expect(criteriaWith(found, 'violated')).toEqual([])
    expect(found.verdict).toBe('potentially-eligible')
    expect(found.trial.id).toBe('INVENTED-1')
  })

  it.each([
    ['undetermined', { birthDate: '1990-01-01' }],
    ['ineligible', { sex: 'male' }],
    ['ineligible', { sex: 'female', birthDate: '1990-01-01', statements: { consent: false } }],
  ])('is %s for %j', (verdict, patient) => {
    const found = judged(patient)
    expect(found.verdict).toBe(verdict)
    const needsOf = (some: TrialFinding['criteria']): unknown =>
      some.map(({ criterion, needs }) => [criterion.id, needs])
    expect(needsOf(found.unknown)).toEqual(needsOf(found.criteria.filter(({ outcome }) => outcome === 'unknown')))
  })

  it('has the same for each of several patients, in their order', () => {
    const patients = [{ sex: 'male' }, { birthDate: '1990-01-01', sex: 'female' }, { birthDate: '2020-01-01' }]
    const together = judgeTrialTogether(trial, patients.map(evaluationOf))
    const told = (found: readonly TrialFinding[]): unknown =>
      found.map(({ verdict, outcomes, criteria }) => [verdict, outcomes, criteria.map(({ needs }) => needs)])
    expect(told(together)).toEqual(told(patients.map(judged)))
    expect(together.map(({ verdict }) => verdict)).toEqual(['ineligible', 'potentially-eligible', 'ineligible'])
  })
})
