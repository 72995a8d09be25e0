import { expect, it } from 'vitest'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'

const rule = { vital: 'LVEF', 'at-least': 55, unit: '%', valid: '180 days' }

operatorTable({
  operator: 'vital',
  rows: {
    true: [
      {
        sentence: 'at the threshold',
        rule,
        patient: { labs: [{ name: 'LVEF', value: '55 %', date: '2026-02-20' }] },
        reason: 'LVEF 55 % on 2026-02-20 is at least 55 %',
      },
    ],
    false: [
      {
        sentence: 'below it',
        rule,
        patient: { labs: [{ name: 'LVEF', value: '54.9 %', date: '2026-02-20' }] },
        reason: 'LVEF 54.9 % on 2026-02-20 is below 55 %',
      },
    ],
    unknown: [
      {
        sentence: 'where a range lies on both sides (S10.4)',
        rule,
        patient: { labs: [{ name: 'LVEF', value: '50–60 %', date: '2026-02-20' }] },
        reason: 'LVEF 50–60 % on 2026-02-20 may or may not be at least 55 %',
        needs: ['an exact result for LVEF'],
      },
    ],
  },
})

it('asks for what it needs as a vital sign', () => {
  for (const labs of [[], [{ name: 'LVEF', value: 'low', date: '2026-02-20' }]]) {
    expect(evaluate(compiled(rule), patient({ labs })).needs.map(({ kind }) => kind)).toEqual(['vital'])
  }
})

it('names its own defaults where it has no validity', () => {
  expect(
    problemsOf({ vital: 'LVEF', 'at-least': 55, unit: '%' }, { valid: { lab: { amount: 90, unit: 'days' } } }),
  ).toEqual([": how long does a result stay valid? (give valid: a duration, or the trial's defaults.valid.vital)"])
})
