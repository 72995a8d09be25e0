import { describe, expect, it } from 'vitest'
import { held, heldInWords, turned } from './held.js'

describe('the last day of something', () => {
  it.each([
    [
      'of a vaccination',
      { immunization: 'live vaccine', within: '4 weeks' },
      { immunizations: [{ name: 'MMR', date: '2026-02-15' }] },
      ['immunization MMR 2026-02-15 {"atLeast":"2026-02-01"}'],
    ],
    [
      'of another trial',
      { 'trial-participation': 'other', within: '6 months' },
      { trials: [{ name: 'NCT1', start: '2025-01-01', end: '2025-09-01' }] },
      ['trial NCT1 2025-09-01 {"atLeast":"2025-09-01"}'],
    ],
    [
      'of another trial that goes on',
      { 'trial-participation': 'other', done: 'now' },
      { trials: [{ name: 'NCT1', start: '2025-01-01', ongoing: true }] },
      ['trial NCT1 2026-03-01 {"atLeast":"2026-03-01"}'],
    ],
  ])('is held against the window, and could be earlier: %s', (_what, rule, written, expected) => {
    expect(heldInWords(rule, written)).toEqual(expected)
    const results = turned(rule, written)
    expect(results.length).toBeGreaterThan(1)
    for (const { accepted, truth } of results) expect(truth).toBe(accepted)
  })

  it.each([
    [
      'of a procedure',
      { procedure: 'renal replacement therapy', within: '3 months' },
      { procedures: [{ name: 'dialysis', date: '2026-02-15' }] },
      ['procedure dialysis 2026-02-15 {"atLeast":"2025-12-01"}'],
    ],
    [
      'of a hospital stay for the reason',
      { encounter: 'hospitalization', reason: 'infection', within: '60 days' },
      {
        encounters: [
          { name: 'admission', start: '2026-01-10', end: '2026-01-20', reason: ['pneumonia'] },
          { name: 'admission', date: '2026-01-21', reason: ['lupus'] },
          { name: 'hospitalization', ongoing: true, start: '2026-01-22', reason: ['infection'] },
        ],
      },
      [
        'encounter admission 2026-01-20 {"atLeast":"2025-12-31"}',
        'encounter hospitalization 2026-03-01 {"atLeast":"2025-12-31"}',
      ],
    ],
  ])('is history that nothing changes: %s', (_what, rule, written, expected) => {
    expect(heldInWords(rule, written)).toEqual(expected)
    expect(held(rule, written).every(({ variable }) => variable.changed === undefined)).toBe(true)
  })

  it.each([
    ['at any time', { immunization: 'vaccine', done: 'ever' }, { immunizations: ['MMR'] }],
    [
      'of what is absent',
      { immunization: 'vaccine', within: '4 weeks' },
      { immunizations: [{ name: 'MMR', status: 'absent' as const }] },
    ],
    ['of the trial itself', { 'trial-participation': 'other', done: 'now' }, { trials: ['T'] }],
  ])('does not matter %s', (_what, rule, written) => {
    expect(held(rule, written)).toEqual([])
  })
})
