import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { summarySchema } from '../../../src/screening/cohort/summary-schema.js'

describe('the schema of a summary', () => {
  it('can be printed as JSON Schema, and says what every count counts', () => {
    const text = JSON.stringify(z.toJSONSchema(summarySchema))
    expect(text).toContain('Patients of whom this is the first criterion that is violated.')
  })

  it.each([-1, 0.5, '1'])('takes whole patients only: %s', (records) => {
    const { input } = summarySchema.shape
    const counts = { records, screened: 0, rejected: 0, blankLines: 0, repeatedIds: 0, withWarnings: 0 }
    expect(input.safeParse(counts).success).toBe(false)
    expect(input.safeParse({ ...counts, records: 1 }).success).toBe(true)
  })
})
