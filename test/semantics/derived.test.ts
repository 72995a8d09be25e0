import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/screening/result/result.js'
import { answer, type Patient } from './answer.js'

/** Held against an inclusion by eGFR, with the vocabulary that is shipped. */
interface Row {
  readonly patient: Patient
  readonly outcome: Outcome
  readonly says: string
  readonly missing?: string
}

const rule = { lab: 'eGFR', 'at-least': 30, unit: 'mL/min/1.73m²', valid: '90 days' }
const DAY = '2025-05-20'
const boy = { birthDate: '2010-05-20', sex: 'male' }
const woman = { birthDate: '1980-01-10', sex: 'female' }

function labs(...results: readonly (readonly [name: string, value: string, date?: string])[]): object {
  return { labs: results.map(([name, value, date = DAY]) => ({ name, value, date })) }
}

const byCode = { code: 'loinc:2160-0', value: 2.2, unit: 'mg/dL', date: DAY }
const inches = (date: string): object => ({ name: 'height', value: 63, unit: 'in', date })
const tall = { vitals: [{ name: 'height', value: 160, unit: 'cm', date: DAY }] }

describe('an eGFR that nobody reported, from the patient file to the outcome', () => {
  it.each<[string, Row]>([
    [
      'of a child just above the limit',
      {
        patient: { ...boy, ...tall, ...labs(['creatinine', '2.20 mg/dL']) },
        outcome: 'satisfied',
        says: 'eGFR 30.04 mL/min/1.73 m² (bedside Schwartz from creatinine 2.20 mg/dL and height 160 cm) on 2025-05-20',
      },
    ],
    [
      'of a child just below it, which is not rounded up',
      {
        patient: { ...boy, ...tall, ...labs(['creatinine', '2.21 mg/dL']) },
        outcome: 'violated',
        says: 'eGFR 29.90',
      },
    ],
    [
      'of a child just below it, in another unit',
      {
        patient: { ...boy, ...tall, ...labs(['creatinine', '195.364 µmol/L']) },
        outcome: 'violated',
        says: 'eGFR 29.90',
      },
    ],
    [
      'of a child exactly at it',
      {
        patient: { ...boy, vitals: { height: '1.5 m' }, asOf: DAY, ...labs(['Scr', '2.065 mg/dL']) },
        outcome: 'satisfied',
        says: 'eGFR 30.00',
      },
    ],
    [
      'of a child by a height in inches, 30 days before',
      {
        patient: { ...boy, vitals: [inches('2025-04-20')], labs: [byCode] },
        outcome: 'satisfied',
        says: 'eGFR 30.04',
      },
    ],
    [
      'of a child by a height 31 days before',
      {
        patient: { ...boy, vitals: [inches('2025-04-19')], labs: [byCode] },
        outcome: 'unknown',
        says: 'no height within 30 days of the creatinine is recorded',
      },
    ],
    [
      'of a child without height',
      {
        patient: { ...boy, ...labs(['creatinine', '0.6 mg/dL']) },
        outcome: 'unknown',
        says: 'no height within 30 days of the creatinine is recorded',
        missing: 'eGFR, or height within 30 days of the creatinine of 2025-05-20',
      },
    ],
    [
      'of a woman',
      {
        patient: { ...woman, ...labs(['creatinine', '2 mg/dL']) },
        outcome: 'satisfied',
        says: 'eGFR 30.82 mL/min/1.73 m² (CKD-EPI 2021 from creatinine 2 mg/dL)',
      },
    ],
    [
      'of somebody of unknown sex, where it decides',
      {
        patient: { birthDate: '1980-01-10', ...labs(['creatinine', '2.1 mg/dL']) },
        outcome: 'unknown',
        says: 'CKD-EPI 2021 for either sex',
        missing: 'eGFR, or sex',
      },
    ],
    [
      'of somebody of unknown sex, where it does not',
      {
        patient: { birthDate: '1980-01-10', ...labs(['creatinine', '5 mg/dL']) },
        outcome: 'violated',
        says: 'either sex',
      },
    ],
    [
      'of somebody of whom only the age is known',
      {
        patient: { age: 45, sex: 'female', ...labs(['creatinine', '180 umol/L']) },
        outcome: 'satisfied',
        says: '30.16',
      },
    ],
    [
      'of somebody whose year of birth decides',
      {
        patient: { birthDate: '1975', sex: 'female', ...labs(['creatinine', '2 mg/dL']) },
        outcome: 'unknown',
        says: '29.87–30.06',
        missing: 'eGFR, or exact date of birth',
      },
    ],
    [
      'of a woman by a creatinine below what is measured',
      { patient: { ...woman, ...labs(['creatinine', '<0.5 mg/dL']) }, outcome: 'satisfied', says: 'eGFR >' },
    ],
    [
      'of a woman by a creatinine above what is measured',
      { patient: { ...woman, ...labs(['creatinine', '>10 mg/dL']) }, outcome: 'violated', says: 'eGFR <' },
    ],
    [
      'of a woman by a creatinine that leaves it open',
      {
        patient: { ...woman, ...labs(['creatinine', '>1 mg/dL']) },
        outcome: 'unknown',
        says: 'may or may not be',
        missing: 'eGFR, or an exact creatinine',
      },
    ],
    [
      'of a woman by a creatinine of long ago',
      {
        patient: { ...woman, ...labs(['creatinine', '0.9 mg/dL', '2025-02-20']) },
        outcome: 'unknown',
        says: 'older than 90 days',
        missing: 'a newer result for eGFR',
      },
    ],
    [
      'of a woman by a creatinine in the wrong unit',
      {
        patient: { ...woman, ...labs(['creatinine', '62 mg/dL']) },
        outcome: 'unknown',
        says: 'cannot be computed: creatinine was set aside',
        missing: 'eGFR, or creatinine in a usable form',
      },
    ],
    [
      'of an infant is not computed',
      {
        patient: { birthDate: '2024-09-01', sex: 'male', ...tall, ...labs(['creatinine', '0.3 mg/dL']) },
        outcome: 'unknown',
        says: 'no result for eGFR is recorded',
        missing: 'eGFR',
      },
    ],
  ])('%s', (_sentence, { patient, outcome, says, missing }) => {
    const found = answer({ kind: 'inclusion', rule, patient })
    expect(found.outcome, found.reason).toBe(outcome)
    expect(found.reason).toContain(says)
    if (missing !== undefined) expect(found.missing.map(({ need }) => need)).toEqual([missing])
  })

  it('is for a person to judge while an acute kidney injury lasts', () => {
    const doubted = {
      'doubted-by': { condition: 'acute kidney injury', status: 'current' },
      rule,
      'in-doubt': { ask: 'Is the eGFR at least 30 all the same?' },
    }
    const injured = (status: string): Patient => ({
      ...woman,
      conditions: [{ name: 'AKI', onset: '2025-05-18', status }],
      ...labs(['creatinine', '0.9 mg/dL']),
    })
    const judged = answer({ kind: 'inclusion', rule: doubted, patient: injured('active') })
    expect([judged.outcome, judged.reason]).toEqual(['judgment', 'AKI (since 2025-05-18) is ongoing on 2025-06-01'])
    expect(answer({ kind: 'inclusion', rule: doubted, patient: injured('resolved') }).outcome).toBe('satisfied')
  })
})
