import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/facts/facts.js'
import { bundled as vocabulary } from '../criteria/vocabulary/bundled.js'
import { read as readBy } from './reader.js'

const read = (patient: object): Facts => readBy(patient, { vocabulary })

describe('a procedure by which a condition was treated', () => {
  it('was done on some day, if it was', () => {
    const { procedures } = read({ conditions: [{ name: 'tongue cancer', treatment: ['excision', 'radiotherapy'] }] })
    expect(procedures).toMatchObject({
      listed: false,
      entries: [
        { label: 'excision', doubt: 'uncertain', status: undefined, start: undefined, end: undefined },
        { label: 'radiotherapy', doubt: 'uncertain', terms: [{ id: 'radiotherapy' }] },
      ],
    })
  })

  it.each([
    [{ name: 'tongue cancer', treatment: 'no such thing' }],
    [{ name: 'tongue cancer', treatment: 'rituximab' }],
    [{ name: 'tongue cancer', treatment: 'radiotherapy', status: 'absent' }],
    ['tongue cancer'],
  ])('is none, where it is no procedure, or the condition is absent: %j', (condition) => {
    expect(read({ conditions: [condition] }).procedures.entries).toEqual([])
  })

  it('is the one that the list tells of, unless that is absent', () => {
    const conditions = [{ name: 'tongue cancer', treatment: 'radiotherapy' }]
    const pathsBeside = (status?: string) =>
      read({ conditions, procedures: [{ name: 'irradiation', status }] }).procedures.entries.map(({ path }) => path)
    expect(pathsBeside()).toEqual(['/procedures/0'])
    expect(pathsBeside('absent')).toEqual(['/procedures/0', '/conditions/0/treatment'])
  })
})

describe('a drug by which a condition was treated', () => {
  const told = (patient: object): (string | undefined)[][] =>
    read({ drugs: [], ...patient })
      .drugs.entries.filter(({ path }) => path.startsWith('/conditions'))
      .map(({ path, terms, doubt }) => [path, terms[0]?.id, doubt])

  it('was taken on some days, if it was', () => {
    const { drugs } = read({
      drugs: [],
      conditions: [{ name: 'SLE', treatment: ['rituximab', 'excision', 'Benlysta'] }],
    })
    expect(drugs).toMatchObject({
      listed: true,
      entries: [
        { path: '/conditions/0/treatment/0', label: 'rituximab', doubt: 'uncertain', start: undefined, end: undefined },
        { path: '/conditions/0/treatment/2', terms: [{ id: 'belimumab' }], doubt: 'uncertain' },
      ],
    })
  })

  it('opens no list', () => {
    expect(read({ conditions: [{ name: 'SLE', treatment: 'rituximab' }] }).drugs).toMatchObject({ listed: false })
  })

  it.each([
    [{ name: 'SLE', treatment: 'no such thing' }],
    [{ name: 'SLE', treatment: 'excision' }],
    [{ name: 'SLE', treatment: 'rituximab', status: 'absent' }],
    ['SLE'],
  ])('is none, where it is no drug, or the condition is absent: %j', (condition) => {
    expect(told({ conditions: [condition] })).toEqual([])
  })

  it.each([
    ['rituximab', 'MabThera', []],
    ['corticosteroids', 'prednisone', []],
    ['prednisone', 'corticosteroids', [['/conditions/0/treatment', 'prednisone', 'uncertain']]],
    ['rituximab', { name: 'rituximab', status: 'absent' }, [['/conditions/0/treatment', 'rituximab', 'uncertain']]],
  ])('is the one that the list of drugs tells of, if by a narrower name: %j beside %j', (treatment, drug, expected) => {
    expect(told({ drugs: [drug], conditions: [{ name: 'SLE', treatment }] })).toEqual(expected)
  })

  it('is one that nobody names, where it was a chemotherapy', () => {
    const conditions = [{ name: 'breast cancer', treatment: ['lumpectomy', 'chemotherapy'] }]
    expect(told({ conditions })).toEqual([['/conditions/0/treatment/1', undefined, 'uncertain']])
  })

  it('is a vaccination too, where it is a vaccine', () => {
    const { drugs, immunizations } = read({
      immunizations: [],
      conditions: [{ name: 'bladder cancer', treatment: ['BCG vaccine', 'cisplatin'] }],
    })
    expect(drugs.entries).toHaveLength(2)
    expect(immunizations.entries.map(({ path, doubt }) => [path, doubt])).toEqual([
      ['/conditions/0/treatment/0', 'uncertain'],
    ])
  })
})
