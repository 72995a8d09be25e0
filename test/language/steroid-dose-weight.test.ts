import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { compiled, evaluate } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'
import type { Written, WrittenDrug } from './written.js'

const high = { 'steroid-dose': { 'at-least': 1, unit: 'mg/kg/day' }, 'weight-valid': '180 days' }

function now(name: string, dose?: number): WrittenDrug {
  return { name, start: '2025-01-01', ongoing: true, ...(dose === undefined ? {} : { dose }) }
}

function weighing(kilograms: number, drug: WrittenDrug): Written {
  return { birth: '1980', drugs: [drug], labs: [{ name: 'weight', value: kilograms, unit: 'kg', date: '2026-02-20' }] }
}

operatorTable({
  operator: 'steroid-dose',
  rows: {
    true: [
      {
        sentence: 'per kilogram, by the weight',
        rule: high,
        patient: weighing(60, now('prednisone', 60)),
        reason:
          'prednisone 60 mg/day amounts to 60 mg/day of prednisone on 2026-03-01; at a weight of 60 kg on 2026-02-20 that ' +
          'is 1 mg/kg/day, which is at least 1 mg/kg/day',
      },
    ],
    false: [
      {
        sentence: 'by assumption, per kilogram, without any steroid and any weight',
        rule: high,
        patient: { drugs: [] },
        basis: 'assumed',
        reason: 'no record of systemic corticosteroid',
      },
    ],
    unknown: [
      {
        sentence: 'per kilogram, without a weight',
        rule: high,
        patient: { birth: '1980', drugs: [now('prednisone', 60), now('ABC-123')] },
        reason:
          'prednisone 60 mg/day amounts to at least 60 mg/day of prednisone on 2026-03-01; no result for weight is ' +
          "recorded; 'ABC-123' is not a known drug and could be corticosteroid",
        needs: ["what 'ABC-123' is", 'weight'],
      },
    ],
  },
})

describe('a dose per kilogram', () => {
  it('shows the courses and the weight', () => {
    const shown = (written: Written): unknown =>
      evaluate(compiled(high), patient(written)).evidence.map(({ fact, value }) => [fact.path, value])
    expect(shown(weighing(60, now('prednisone', 60)))).toEqual([
      ['/drugs/0', '60 mg/day, since 2025-01-01'],
      ['/labs/0', '60 kg on 2026-02-20'],
    ])
    expect(shown({ drugs: [now('prednisone')] })).toEqual([['/drugs/0', 'since 2025-01-01']])
  })

  it('changes when the weight grows old', () => {
    const { flips } = evaluate(compiled(high), patient(weighing(60, now('prednisone', 60))))
    expect(flips.map(formatDay)).toContain('2026-08-20')
  })
})
