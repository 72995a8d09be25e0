import { describe, expect, it } from 'vitest'
import { exactly, within } from '../../../src/kernel/range.js'
import { FALSE, JUDGMENT, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Measurement } from '../../../src/facts/fact.js'
import { derivedNeed, evidenceOf, isRecorded, otherOpinion } from '../../../src/language/measurement/derived.js'
import { compiled, evaluate } from '../evaluate.js'
import { patient } from '../patient.js'
import type { Written, WrittenResult } from '../written.js'

const egfr = { lab: 'eGFR', 'at-least': 30, unit: 'mL/min/1.73 m²', valid: '90 days' }

const adult: Written = { birth: '1970-03-14', sex: 'female' }
const child: Written = { birth: '2011-02-20', sex: 'female' }

function result(name: string, value: string, date = '2026-02-20'): WrittenResult {
  return { name, value, date }
}

describe('the evidence of a computed result', () => {
  it('is what stands in the record, each with its place', () => {
    const labs = [result('creatinine', '2 mg/dL'), result('height', '160 cm', '2026-02')]
    const { evidence } = evaluate(compiled(egfr), patient({ ...adult, birth: '2011-02', labs }))
    expect(evidence.map(({ fact, value }) => `${fact.path} ${fact.label}: ${value}`)).toEqual([
      '/labs/0 creatinine: 2 mg/dL on 2026-02-20',
      '/labs/1 height: 160 cm in 2026-02',
      '/birthDate birthDate: born 2011-02',
    ])
  })

  it('has no date where there is none', () => {
    const labs = [{ name: 'creatinine', value: '2 mg/dL' }]
    const { evidence } = evaluate(compiled({ ...egfr, valid: undefined, result: 'ever' }), patient({ ...adult, labs }))
    expect(evidence.map(({ value }) => value)).toEqual(['2 mg/dL'])
  })

  it('is of any result, where any counts', () => {
    const labs = [result('creatinine', '0.9 mg/dL'), result('eGFR', '25 mL/min/1.73m²', '2024-02-10')]
    const ever = { lab: 'eGFR', below: 30, unit: 'mL/min/1.73 m²', result: 'ever' }
    const { truth, evidence } = evaluate(compiled(ever), patient({ ...adult, labs }))
    expect(truth).toBe(TRUE)
    expect(evidence.map(({ fact }) => fact.path)).toEqual(['/labs/0', '/birthDate', '/sex', '/labs/1'])
  })
})

describe('what is missing', () => {
  it.each<[string[], string]>([
    [['sex'], 'eGFR, or sex'],
    [['sex', 'exact date of birth'], 'eGFR, or sex and exact date of birth'],
  ])('%j', (missing, need) => {
    expect(derivedNeed('eGFR', { inputs: [], grounds: [], missing, secondOpinion: undefined })).toBe(need)
  })
})

describe('another opinion', () => {
  const [found] =
    patient({ ...child, labs: [result('creatinine', '2 mg/dL'), result('height', '160 cm')] }).measurements.get(
      'egfr',
    ) ?? []
  if (found === undefined) throw new Error('no eGFR')
  const measured: Measurement = found
  const said = (truth: Truth, atLeast: number): string =>
    otherOpinion(measured, truth, ({ value }) =>
      value.kind === 'quantity' ? within(value.range, { atLeast }) : UNKNOWN,
    )

  it.each<[string, Truth, number, string]>([
    ['is said where it would make it false', TRUE, 33, ', by CKiD U25 30.92: on the other side'],
    ['is said where it would make it true', FALSE, 30, ', by CKiD U25 30.92: on the other side'],
    ['is not said where it agrees', TRUE, 30, ''],
    ['is not said where it agrees that it is not so', FALSE, 40, ''],
    ['is not said where nothing is decided', UNKNOWN, 30, ''],
    ['is not said where a person decides', JUDGMENT, 30, ''],
  ])('%s', (_sentence, truth, atLeast, expected) => {
    expect(said(truth, atLeast)).toBe(expected)
  })

  it('is not there for what is recorded', () => {
    const { derivation: _derivation, ...recorded } = measured
    expect(otherOpinion({ ...recorded, value: { kind: 'quantity', range: exactly(25) } }, TRUE, () => FALSE)).toBe('')
  })
})

it('what is computed is not recorded', () => {
  const { measurements } = patient({ ...adult, labs: [result('creatinine', '2 mg/dL')] })
  expect(['creatinine', 'egfr', 'igg'].map((id) => isRecorded(measurements.get(id)))).toEqual([true, false, false])
})

it('a computed result rests on no more than it has', () => {
  expect(evidenceOf({ inputs: [], grounds: [], missing: [], secondOpinion: undefined })).toEqual([])
})
