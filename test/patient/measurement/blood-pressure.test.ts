import { describe, expect, it } from 'vitest'
import { pressuresOf } from '../../../src/patient/measurement/blood-pressure.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { read } from '../reader.js'

const { analytes } = bundled

function told(value: unknown, unit?: string): readonly number[] | undefined {
  return pressuresOf(analytes.withId('blood-pressure'), { value, unit }, analytes)?.map((one) => one.value)
}

describe('a blood pressure', () => {
  it.each<[unknown, string | undefined]>([
    ['137/78', undefined],
    ['137 / 78', 'mmHg'],
    ['137/78 mmHg', undefined],
    ['137/78', 'mm[Hg]'],
  ])('is two: %j %s', (value, unit) => {
    expect(told(value, unit)).toEqual([137, 78])
  })

  it.each<[unknown, string | undefined]>([
    ['78/137', undefined],
    ['137', undefined],
    [137, undefined],
    ['137/78/66', undefined],
    ['137/78', 'kPa'],
    ['137/7', undefined],
    ['high', undefined],
  ])('is none that can be told apart: %j %s', (value, unit) => {
    expect(told(value, unit)).toBeUndefined()
  })

  it('is what RR tells, too, where that is two numbers', () => {
    const { measurements } = read({ vitals: { RR: '137/78' } }, { vocabulary: bundled })
    expect([...measurements.keys()]).toEqual(['systolic-blood-pressure', 'diastolic-blood-pressure'])
  })

  it('of another test is none', () => {
    expect(pressuresOf(analytes.withId('heart-rate'), { value: '137/78' }, analytes)).toBeUndefined()
  })

  it('stands in the record as a systolic and a diastolic one', () => {
    const { measurements } = read({ vitals: { BP: '137/78' } }, { vocabulary: bundled })
    expect([...measurements].map(([id, [one]]) => [id, one?.value, one?.written])).toEqual([
      ['systolic-blood-pressure', expect.objectContaining({ kind: 'quantity' }), '137/78'],
      ['diastolic-blood-pressure', expect.objectContaining({ kind: 'quantity' }), '137/78'],
    ])
  })
})
