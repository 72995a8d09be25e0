import { expect, it } from 'vitest'
import { screen } from '../../src/screening/screen.js'
import { bundled, patientWith } from './bundled.js'
import { factsOf } from './facts.js'

it('a rituximab that is washed out is no ground beside the other biologic that excludes at any time', () => {
  const drugs = [
    { name: 'belimumab', start: '2022-02-01', end: '2022-08-01' },
    { name: 'rituximab', start: '2024-02-01', end: '2024-02-15' },
  ]
  const facts = factsOf(bundled, patientWith('juvenile-sjogren-resistant', [['drugs', drugs]]))
  const trials = bundled.trials.filter(({ id }) => id === 'NCT06410833')
  const [trial] = screen(facts, bundled, { version: '1', trials }).trials
  expect(trial?.criteria.find(({ id }) => id === 'E1')).toMatchObject({
    outcome: 'violated',
    reason: 'belimumab until 2022-08-01 is recorded',
    evidence: [{ label: 'belimumab' }],
  })
})
