import { expect, it } from 'vitest'
import { thresholdsOf } from '../../../src/screening/counterfactual/thresholds.js'
import { judged } from '../one-criterion.js'

const labs = [{ name: 'IgG', value: 5, unit: 'g/L', date: '2026-03-01' }]
const IGG = '{ lab: IgG, at-least: 7, unit: g/L }'

it('asks a rule once for each patient and day', () => {
  const { found, calendar } = judged({ inclusion: [IGG, `{ all: [${IGG}, { sex: female }] }`] }, { labs })
  const [lab, all] = found.criteria.map(({ criterion: { rule } }) => rule)
  if (lab === undefined || all === undefined) throw new Error('no rules')
  const asked = thresholdsOf(lab, calendar.today)
  expect(asked.map(({ variable }) => variable.what)).toEqual(['IgG'])
  expect(thresholdsOf(lab, calendar.today)).toBe(asked)
  expect(thresholdsOf(lab, calendar.todayWith(calendar.today.facts))).not.toBe(asked)
  expect(thresholdsOf(all, calendar.today)).toEqual([])
})
