import { expect, it } from 'vitest'
import { Calendar } from '../../../src/screening/calendar/calendar.js'
import { isStillAgainst } from '../../../src/screening/counterfactual/still-against.js'
import { judged } from '../one-criterion.js'

const AGREE = '{ same-fact: [{ lab: HIV, is: positive }, { condition: tuberculosis, status: current }] }'
const hiv = (value: string): object => ({ name: 'HIV', value, date: '2026-03-01' })
const tuberculosis = (status: string): object => ({ name: 'tuberculosis', status })

it.each<[string, boolean, object, object]>([
  [
    'that is violated still',
    true,
    { labs: [hiv('positive')], conditions: [tuberculosis('active')] },
    { labs: [hiv('positive')], conditions: [tuberculosis('active')] },
  ],
  [
    'that is satisfied then',
    false,
    { labs: [hiv('positive')], conditions: [tuberculosis('active')] },
    { labs: [hiv('negative')], conditions: [tuberculosis('absent')] },
  ],
  [
    'of which the record only contradicts itself then',
    true,
    { labs: [hiv('positive')], conditions: [tuberculosis('active')] },
    { labs: [hiv('negative')], conditions: [tuberculosis('active')] },
  ],
  [
    'of which the record contradicts itself already',
    false,
    { labs: [hiv('negative')], conditions: [tuberculosis('active')] },
    { labs: [hiv('negative')], conditions: [tuberculosis('active')] },
  ],
])('a criterion %s: %s', (_which, expected, before, after) => {
  const { found, trial, library } = judged({ exclusion: [AGREE] }, before)
  const { facts } = judged({ exclusion: [AGREE] }, after).calendar.today
  const changed = new Calendar(facts, library.ruleCount).today
  const exclusion = trial.criteria.filter(({ section }) => section === 'exclusion')
  expect(exclusion.map((criterion) => isStillAgainst(found, criterion, changed))).toEqual([expected])
})
