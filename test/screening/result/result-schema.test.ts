import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { resultSchema } from '../../../src/screening/result/result-schema.js'
import { criterion, result, three, trial } from '../../report/results/results.js'
import { threeAhead } from '../../report/results/results-ahead.js'

describe('the schema of the result', () => {
  it('accepts results with everything in them, and with nothing', () => {
    expect(resultSchema.parse(three)).toEqual(three)
    expect(resultSchema.parse(threeAhead)).toEqual(threeAhead)
    expect(resultSchema.parse(result({}))).toEqual(result({}))
  })

  it.each([
    ['a key that it does not know', { ...result({}), extra: 1 }],
    ['a day that the calendar does not have', result({ asOf: '2023-02-30' })],
    ['a digest of another form', result({ criteriaDigest: 'sha256:abc' })],
    ['a criterion without a place in its list', result({ trials: [trial({ id: 'T', criteria: [atItem(0)] })] })],
  ])('refuses %s', (_what, wrong) => {
    expect(resultSchema.safeParse(wrong).success).toBe(false)
  })

  it('can be printed as JSON Schema, with every key required but for those of the calendar', () => {
    const schema = z.toJSONSchema(resultSchema)
    const always = Object.keys(resultSchema.shape).filter((key) => !['calendarUntil', 'calendar'].includes(key))
    expect(schema.required).toEqual(always)
    expect(schema.additionalProperties).toBe(false)
  })
})

function atItem(item: number): ReturnType<typeof criterion> {
  return criterion({ id: 'I1', source: { section: 'inclusion', item } })
}
