import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/screening/result/result.js'
import { answer } from './answer.js'

const rule = { lab: 'eGFR', 'at-least': 30, unit: 'mL/min/1.73m²', valid: '90 days' }
const DAY = '2025-05-20'
const boy = { birthDate: '2010-05-20', sex: 'male' }
const woman = { birthDate: '1980-01-10', sex: 'female' }

function labs(...results: readonly (readonly [name: string, value: string, date?: string])[]): object {
  return { labs: results.map(([name, value, date = DAY]) => ({ name, value, date })) }
}

const tall = { vitals: [{ name: 'height', value: 160, unit: 'cm', date: DAY }] }

describe('of a reported and a computed eGFR', () => {
  it.each<[string, string, string, Outcome]>([
    ['the reported one of the same day decides', DAY, DAY, 'satisfied'],
    ['the reported one of a later day decides', '2025-05-19', DAY, 'satisfied'],
    ['the computed one of a later day decides', DAY, '2025-05-19', 'violated'],
  ])('%s', (_sentence, creatinineOn, reportedOn, outcome) => {
    const results = labs(['creatinine', '5 mg/dL', creatinineOn], ['eGFR', '35 mL/min/1.73m2', reportedOn])
    expect(answer({ kind: 'inclusion', rule, patient: { ...woman, ...results } }).outcome).toBe(outcome)
  })
})

it('the evidence of a computed eGFR stands where the record has it', () => {
  const { evidence } = answer({ kind: 'inclusion', rule, patient: { ...boy, ...tall, ...labs(['Scr', '2 mg/dL']) } })
  expect(evidence).toEqual([
    { path: '/labs/0', label: 'Scr', value: '2 mg/dL on 2025-05-20' },
    { path: '/vitals/0', label: 'height', value: '160 cm on 2025-05-20' },
    { path: '/birthDate', label: 'birth date', value: 'born 2010-05-20' },
  ])
})

describe('a body mass index that nobody reported', () => {
  it.each<[string, string, Outcome, string]>([
    ['as of the closest height', '76.7 kg', 'satisfied', 'BMI 29.96 kg/m² (from weight 76.7 kg and height 1.6 m)'],
    ['exactly at the limit', '76.8 kg', 'violated', 'BMI 30.00 kg/m²'],
    ['of a weight without unit', '76', 'unknown', 'cannot be computed: weight was set aside'],
  ])('%s', (_sentence, weight, outcome, says) => {
    const vitals = [
      { name: 'weight', value: weight, date: DAY },
      { name: 'height', value: '1.6 m', date: '2011-03' },
    ]
    const asked = { vital: 'BMI', below: 30, unit: 'kg/m2' }
    const found = answer({ kind: 'inclusion', rule: asked, patient: { ...woman, vitals } })
    expect(found.outcome, found.reason).toBe(outcome)
    expect(found.reason).toContain(says)
  })
})
