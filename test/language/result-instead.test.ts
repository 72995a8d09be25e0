import { describe, expect, it } from 'vitest'
import { exactly } from '../../src/kernel/range.js'
import { held, heldInWords } from './held.js'
import { patient } from './patient.js'
import type { WrittenResult } from './written.js'

const lab = (given: WrittenResult): { readonly labs: readonly WrittenResult[] } => ({
  labs: [{ date: '2026-02-20', ...given }],
})
const valid = '90 days'

describe('what a result could be instead', () => {
  it('is one thing of the record, whatever rule asks about it', () => {
    const two = {
      labs: [
        { name: 'IgG', value: 3, unit: 'g/L', date: '2026-02-20' },
        { name: 'IgG', value: 3, unit: 'g/L', date: '2026-02-20' },
        { name: 'IgG', value: 5, unit: 'g/L', date: '2026-01-20' },
      ],
    }
    const rules = [
      { lab: 'IgG', below: 4, unit: 'g/L', valid },
      { lab: 'IgG', 'at-least': 300, unit: 'mg/dL', within: '1 year' },
    ]
    for (const rule of rules) {
      expect(held(rule, two).map(({ variable }) => [variable.key, variable.scale, variable.paths])).toEqual([
        ['result igg', 'number', ['/labs/0', '/labs/1']],
      ])
    }
  })

  it('could be any amount that is plausible, and is written as that', () => {
    const written = lab({ name: 'IgG', value: 3, unit: 'g/L' })
    const [threshold] = held({ lab: 'IgG', below: 4, unit: 'g/L', valid }, written)
    if (threshold === undefined || !('accepts' in threshold)) throw new Error('no bounds')
    const { sampleIn, changed } = threshold.variable
    expect([sampleIn(exactly(5)), sampleIn(exactly(500)), sampleIn(exactly(-1))]).toEqual([5, undefined, undefined])
    expect([...(changed?.(patient(written), 5).measurements.values() ?? [])].flat()).toMatchObject([
      { written: '5', value: { kind: 'quantity', range: exactly(5) } },
    ])
  })
})

describe('other rules about results', () => {
  it('hold a persisting result against its bounds', () => {
    const rule = {
      persistence: '24-hour urine protein',
      'more-than': 1,
      unit: 'g/d',
      after: { 'start-of': 'prednisone', length: '1 year' },
      valid,
    }
    const written = { drugs: ['prednisone'], ...lab({ name: '24-hour urine protein', value: 0.8, unit: 'g/(24.h)' }) }
    expect(heldInWords(rule, written)).toEqual(['lab 24-hour urine protein 0.8 {"moreThan":1}'])
  })

  it('let a pregnancy test be another', () => {
    const rule = { 'pregnancy-test': 'negative', specimen: 'urine', valid: '10 days' }
    const written = lab({ name: 'urine pregnancy test', value: 'positive' })
    expect(heldInWords(rule, written)).toEqual(['lab urine pregnancy test positive: negative, normal'])
  })
})
