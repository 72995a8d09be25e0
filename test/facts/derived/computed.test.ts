import { describe, expect, it } from 'vitest'
import { doubtOf, measurementOf, notComputed, type Computed } from '../../../src/facts/derived/computed.js'
import type { Measurement } from '../../../src/facts/fact.js'
import { between, exactly, type Range } from '../../../src/kernel/range.js'
import { bmi, creatinine, egfr, person, result, span } from './record.js'

const source = result(creatinine, '0.9 mg/dL', '2025-05-20')

function of(range: Range): Computed {
  return {
    source,
    outcome: { range, by: 'by heart' },
    inputs: [source],
    grounds: [],
    missing: ['sex'],
    secondOpinion: { equation: 'by thumb', range: exactly(1) },
  }
}

describe('a computed result', () => {
  it('has the day and the place of the result that it comes from, and says how it was computed', () => {
    expect(measurementOf(egfr, of(exactly(75.4986)))).toEqual({
      path: '/creatinine/0',
      label: 'eGFR',
      analyte: egfr,
      value: { kind: 'quantity', range: exactly(75.4986) },
      written: '75.50 mL/min/1.73 m² (by heart)',
      on: span('2025-05-20'),
      low: undefined,
      high: undefined,
      flag: undefined,
      derivation: {
        inputs: [source],
        grounds: [],
        missing: ['sex'],
        secondOpinion: { equation: 'by thumb', range: exactly(1) },
      },
    } satisfies Measurement)
  })

  it.each<[Range, boolean]>([
    [exactly(5), true],
    [exactly(4.99), false],
    [exactly(200), true],
    [exactly(200.1), false],
    [between(4, 5), true],
    [between(1, 4), false],
    [{ low: 0, high: 20, lowOpen: true, highOpen: true }, true],
    [{ low: 190, high: Infinity, lowOpen: true, highOpen: true }, true],
  ])('of %o is plausible: %s', (range, expected) => {
    expect(measurementOf(bmi, of(range)).value.kind).toBe(expected ? 'quantity' : 'set-aside')
  })

  it('says whose place it takes', () => {
    const aside = ['24 lb', '25 lb'].map((written) => ({ ...source, written }))
    expect(measurementOf(bmi, of(exactly(24)), aside).written).toBe(
      '24.00 kg/m² (by heart, in place of 24 lb and 25 lb, set aside)',
    )
  })

  it('says what would be implausible', () => {
    const { value, written } = measurementOf(bmi, of(exactly(300)))
    expect(value).toEqual({ kind: 'set-aside', why: 'it would be 300.00 kg/m² (by heart), which is implausible' })
    expect(written).toBe('300.00 kg/m² (by heart)')
  })

  it('is always plausible where the vocabulary gives no bounds', () => {
    expect(measurementOf({ ...bmi, plausible: undefined }, of(exactly(300))).value.kind).toBe('quantity')
  })
})

describe('a result that cannot be computed', () => {
  const { birth } = person({ birth: '2013-03-14' })
  if (birth === undefined) throw new Error('no birth')
  const grounds = [{ fact: birth, value: 'born 2013-03-14' }]

  it('is set aside, and says why and what is missing', () => {
    const found = measurementOf(egfr, notComputed(source, 'there is no height', ['height'], grounds))
    expect(found).toMatchObject({
      path: '/creatinine/0',
      value: { kind: 'set-aside', why: 'there is no height' },
      written: 'not computed',
      derivation: { inputs: [source], grounds, missing: ['height'] },
    })
    expect(found.derivation?.secondOpinion).toBeUndefined()
  })

  it('may rest on nothing else', () => {
    expect(notComputed(source, 'there is no height', ['height']).grounds).toEqual([])
  })
})

describe('a result that cannot be computed, beside one that is known', () => {
  const noHeight = (possible?: Range): Measurement => {
    const computed = notComputed(source, 'there is no height', ['height'], [], possible)
    return doubtOf(measurementOf(bmi, computed), 'there is no height', computed)
  }

  it('is all that it may be', () => {
    expect(noHeight(between(20, 40))).toMatchObject({
      value: { kind: 'quantity', range: between(20, 40) },
      written: '20.00–40.00 kg/m² (from creatinine 0.9 mg/dL)',
      derivation: { inputs: [source], missing: ['height'], doubt: 'there is no height' },
    })
  })

  it.each([undefined, between(300, 400)])(
    'is set aside where it may be anything, or nothing plausible: %o',
    (range) => {
      expect(noHeight(range)).toMatchObject({
        value: { kind: 'set-aside', why: 'there is no height' },
        written: 'not computed',
        derivation: { doubt: 'there is no height' },
      })
    },
  )

  it('says where it would be implausible', () => {
    const why = 'it would be 300.00 kg/m² (by heart), which is implausible'
    const aside = measurementOf(bmi, of(exactly(300)))
    expect(doubtOf(aside, why, of(exactly(300)))).toMatchObject({
      value: { kind: 'set-aside', why },
      derivation: { doubt: why },
    })
  })
})
