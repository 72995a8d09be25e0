import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../src/screening/cohort/brief.js'
import { briefSchema } from '../../../src/screening/cohort/brief-schema.js'
import { found, PATIENTS } from './found.js'

describe('a brief line', () => {
  it('has the verdicts, what decides them, and what is missing', () => {
    expect(briefOf(found(PATIENTS['child on rituximab']))).toEqual({
      patient: 'both',
      asOf: '2025-06-01',
      asOfSource: 'today',
      trials: [
        { id: 'ONE', verdict: 'ineligible', violated: ['I1'], unknown: ['I3', 'E1'] },
        { id: 'TWO', verdict: 'undetermined', violated: [], unknown: ['I1'] },
      ],
      missing: [{ need: 'ESSDAI', kind: 'score', trials: ['TWO'], alone: [] }],
      warnings: 0,
    })
  })

  it('counts what of the record was not understood', () => {
    expect(briefOf(found(PATIENTS.misspelt)).warnings).toBe(1)
  })

  it.each(Object.entries(PATIENTS))('fits its schema: %s', (_what, patient) => {
    const brief = briefOf(found(patient))
    expect(briefSchema.parse(brief)).toEqual(brief)
  })
})
