import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import {
  MEASUREMENT_DOC,
  measurementKeys,
  measurementName,
} from '../../../src/language/measurement/measurement-keys.js'

const keys = z.strictObject(measurementKeys)

describe('the keys of what was measured', () => {
  it.each([
    [{ sustained: '0 days' }, 'two results need time between them, at least 1 day'],
    [{ 'refuted-by': '' }, 'must not be empty'],
  ])('%j is refused', (written, message) => {
    expect(keys.safeParse(written).error?.issues.map((issue) => issue.message)).toEqual([message])
  })

  it.each([{ sustained: '1 day', valid: '90 days' }, { silence: 'ignored', doubt: 'ignored' }, {}])(
    '%j can be read',
    (written) => {
      expect(keys.safeParse(written).success).toBe(true)
    },
  )

  it('need a name beside them', () => {
    expect(measurementName.safeParse('').success).toBe(false)
    expect(measurementName.safeParse('IgG').success).toBe(true)
  })

  it('are explained, each that is its own', () => {
    for (const key of ['sustained', 'refuted-by', 'silence', 'doubt']) expect(MEASUREMENT_DOC).toContain(`\`${key}`)
  })
})
