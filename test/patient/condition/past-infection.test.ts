import { describe, expect, it } from 'vitest'
import { bundled as vocabulary } from '../../criteria/vocabulary/bundled.js'
import { day, read, shown } from '../reader.js'

const told = (condition: unknown, asOf = '2026-03-01') => {
  const [fact] = read({ conditions: [condition] }, { vocabulary, asOf: day(asOf) }).conditions.entries
  return [fact?.status, shown(fact?.onset)]
}

const OPEN = [undefined, undefined]
const IN_2016 = '2016-01-01 to 2016-12-31'

describe('the name of an acute infection', () => {
  it.each([
    ['Z.n. Pneumonie 2016', ['resolved', IN_2016]],
    ['status post pneumonia (2016)', ['resolved', IN_2016]],
    ['history of pneumonia 2016', ['resolved', IN_2016]],
    ['history of pneumonia', ['resolved', undefined]],
    ['Keuchhusten 2001', [undefined, '2001-01-01 to 2001-12-31']],
    ['Keuchhusten 03/2001', [undefined, '2001-01-01 to 2001-12-31']],
    ['pneumonia 2025', OPEN],
    ['pneumonia', OPEN],
  ])('tells of the past: %s', (name, expected) => {
    expect(told(name)).toEqual(expected)
    expect(told({ name })).toEqual(expected)
  })

  it('tells of a year when all of it is more than a year past', () => {
    expect(told('pneumonia 2016', '2017-12-31')).toEqual(OPEN)
    expect(told('pneumonia 2016', '2018-01-01')).toEqual([undefined, IN_2016])
  })

  it.each(['Z.n. Tuberkulose 2016', 'herpes zoster 2016', 'history of hepatitis B', 'Z.n. SLE 2001'])(
    'but not of what stays: %s',
    (name) => {
      expect(told(name)).toEqual(OPEN)
    },
  )

  it('says nothing of a year before the birth', () => {
    const onset = (birthDate: string): unknown =>
      shown(read({ birthDate, conditions: ['pneumonia 2001'] }, { vocabulary }).conditions.entries[0]?.onset)
    expect([onset('2002-03-01'), onset('2001-03-01')]).toEqual([undefined, '2001-01-01 to 2001-12-31'])
  })

  it('says less than what is recorded', () => {
    const name = 'Z.n. Pneumonie 2016'
    expect(told({ name, onset: '2026-02' })).toEqual([undefined, '2026-02-01 to 2026-02-28'])
    expect(told({ name, end: '2026-02' })).toEqual(OPEN)
    expect(told({ name, remission: '2026-02' })).toEqual(OPEN)
    expect(told({ name, status: 'active' })).toEqual(['active', undefined])
    expect(told({ name, status: 'suspected' })).toEqual(['suspected', IN_2016])
  })
})
