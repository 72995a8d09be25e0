import { describe, expect, it } from 'vitest'
import { changesSince } from '../../src/screening/change.js'
import { PatientEvaluation } from '../../src/screening/evaluation.js'
import { judgeTrial } from '../../src/screening/judge-trial.js'
import { day } from './facts.js'
import { sceneOf } from './scene.js'

const { trial, facts, ruleCount } = sceneOf(
  [{ age: { 'at-least': 18 } }, { lab: 'IgG', 'at-least': 7, unit: 'g/L', valid: '30 days' }],
  [{ drug: 'biologic', within: '3 months' }, { sex: 'male' }],
  {
    asOf: '2025-06-01',
    birthDate: '2007-06-20',
    sex: 'female',
    labs: [{ name: 'IgG', value: 9, unit: 'g/L', date: '2025-05-20' }],
    drugs: [{ name: 'rituximab', end: '2025-03-18' }],
  },
)

const on = (date: string): PatientEvaluation => new PatientEvaluation(facts, day(date), day(date), ruleCount)

describe('the changes of a trial since an earlier day', () => {
  it.each([
    ['2025-06-01', []],
    ['2025-06-18', []],
    ['2025-06-19', ['E1 violated → satisfied']],
    ['2025-06-20', ['I1 violated → satisfied', 'I2 satisfied → unknown', 'E1 violated → satisfied']],
  ])('are the criteria that come out otherwise on %s', (date, expected) => {
    const changes = changesSince(judgeTrial(trial, on('2025-06-01')), on(date))
    expect(changes.map(({ from, to }) => `${to.criterion.id} ${from} → ${to.outcome}`)).toEqual(expected)
  })

  it('have the grounds of the new day', () => {
    const [change] = changesSince(judgeTrial(trial, on('2025-06-01')), on('2025-06-19'))
    expect(change?.to.finding.clauses()).toContain('rituximab until 2025-03-18 is more than 3 months before 2025-06-19')
  })
})
