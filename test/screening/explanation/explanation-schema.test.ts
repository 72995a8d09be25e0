import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import {
  explanationSchema,
  ruleExplanationSchema,
  truthSchema,
} from '../../../src/screening/explanation/explanation-schema.js'

const leaf = {
  operator: 'sex',
  role: null,
  words: 'female',
  truth: 'true',
  applies: true,
  basis: 'recorded',
  reason: 'female',
  evidence: [{ path: '/sex', label: 'sex', value: 'female', remarks: [] }],
  passedOver: [],
  missing: [],
  asks: [],
  changes: [],
  parts: [],
}

describe('the schema of an explanation', () => {
  it('accepts a tree of rules, and what each of them tells', () => {
    const passed = { path: '/labs/0', label: 'IgG', value: '', remarks: ['odd'], why: 'too old' }
    const changes = [{ date: '2025-06-01', truth: 'unknown' }]
    const tree = { ...leaf, parts: [{ ...leaf, passedOver: [passed], changes, parts: [leaf] }] }
    expect(ruleExplanationSchema.parse(tree)).toEqual(tree)
  })

  it.each([
    ['a truth of another name', { ...leaf, truth: 'yes' }],
    ['a part that is none', { ...leaf, parts: [{}] }],
    ['a key that it does not know', { ...leaf, extra: 1 }],
  ])('refuses %s', (_what, wrong) => {
    expect(ruleExplanationSchema.safeParse(wrong).success).toBe(false)
  })

  it('has the four labels of the logic', () => {
    expect(truthSchema.options).toEqual(['true', 'false', 'unknown', 'judgment'])
  })

  it('can be printed as JSON Schema, with every key required', () => {
    const schema = z.toJSONSchema(explanationSchema)
    expect(schema.required).toEqual(Object.keys(explanationSchema.shape))
    expect(schema.additionalProperties).toBe(false)
  })
})
