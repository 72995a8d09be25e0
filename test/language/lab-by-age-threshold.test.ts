import { describe, expect, it } from 'vitest'
import { held, heldInWords } from './held.js'
import type { WrittenResult } from './written.js'

const lab = (given: WrittenResult): { readonly labs: readonly WrittenResult[] } => ({
  labs: [{ date: '2026-02-20', ...given }],
})
const valid = '90 days'

describe('bounds by age', () => {
  const bands = {
    'lab-by-age': 'IgG',
    unit: 'g/L',
    valid,
    bands: [
      { from: 5, to: 8, below: 4.5 },
      { from: 9, below: 6 },
    ],
  }

  it.each([
    ['those of the age', '2018-06-01', ['lab IgG 4 {"below":4.5}']],
    ['of both, where the age has changed since', '2017-02-25', ['lab IgG 4 {"below":4.5}', 'lab IgG 4 {"below":6}']],
    ['none, where no band covers it', '2024-01-01', []],
  ])('are %s', (_what, birth, expected) => {
    expect(heldInWords(bands, { birth, ...lab({ name: 'IgG', value: 4, unit: 'g/L' }) })).toEqual(expected)
  })

  it('are those of every age, where no date of birth is recorded', () => {
    expect(heldInWords(bands, lab({ name: 'IgG', value: 4, unit: 'g/L' }))).toEqual([
      'lab IgG 4 {"below":4.5}',
      'lab IgG 4 {"below":6}',
    ])
  })

  it('are none without a result', () => {
    expect(held(bands, { birth: '2018-06-01' })).toEqual([])
  })
})
