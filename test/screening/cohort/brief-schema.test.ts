import { describe, expect, it } from 'vitest'
import { briefSchema } from '../../../src/screening/cohort/brief-schema.js'

describe('the schema of a brief line', () => {
  it.each([
    ['a part that is missing', { patient: 'P-1', asOf: '2026-03-01', asOfSource: 'today', trials: [], missing: [] }],
    [
      'a verdict that is none',
      {
        patient: 'P-1',
        asOf: '2026-03-01',
        asOfSource: 'today',
        trials: [{ id: 'T', verdict: 'eligible', violated: [], unknown: [] }],
        missing: [],
        warnings: 0,
      },
    ],
  ])('refuses %s', (_what, line) => {
    expect(briefSchema.safeParse(line).success).toBe(false)
  })
})
