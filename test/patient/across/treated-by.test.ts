import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/facts/facts.js'
import { bundled as vocabulary } from '../../criteria/vocabulary/bundled.js'
import { read as readBy, shown } from '../reader.js'

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
  const takenFor = (treatment: string | string[], drugs?: unknown) =>
    read({ conditions: [{ name: 'SLE', treatment }], drugs }).drugs

  it('was taken on some day, if it was', () => {
    expect(takenFor('prednisone, then rituximab')).toMatchObject({
      listed: false,
      entries: [
        { path: '/conditions/0/treatment', terms: [{ id: 'prednisone' }], doubt: 'uncertain', start: undefined },
        { path: '/conditions/0/treatment', terms: [{ id: 'rituximab' }], doubt: 'uncertain', end: undefined },
      ],
    })
  })

  it.each(['rituximab 2025-09', 'rituximab 09/2025', 'rituximab, 9.2025'])(
    'was begun on the day that stands behind its name: %s',
    (treatment) => {
      const [drug] = takenFor(treatment).entries
      expect([shown(drug?.start), drug?.end]).toEqual(['2025-09-01 to 2025-09-30', undefined])
    },
  )

  it.each([
    ['rituximab until 2025-09', undefined, '2025-09-01 to 2025-09-30'],
    ['rituximab ab 05/2024', '2024-05-01 to 2024-05-31', undefined],
    ['rituximab 05/2025 and 11/2025', undefined, undefined],
    ['05/2025: rituximab', undefined, undefined],
    ['rituximab bis 09/2025', undefined, '2025-09-01 to 2025-09-30'],
    ['rituximab, last 09/2025', undefined, undefined],
    ['rituximab abgesetzt 09/2025', undefined, '2025-09-01 to 2025-09-30'],
    ['rituximab pausiert 09/2025', undefined, undefined],
    ['rituximab before 2025', undefined, undefined],
    ['rituximab 09/2026', undefined, undefined],
  ])('was begun on no day that the name tells of its end, or that lies ahead: %s', (treatment, start, end) => {
    const [drug] = takenFor(treatment).entries
    expect([drug?.terms[0]?.id, shown(drug?.start), shown(drug?.end)]).toEqual(['rituximab', start, end])
  })

  it('is drugs that nobody names, where it is a chemotherapy', () => {
    expect(takenFor('chemotherapy').entries).toMatchObject([{ label: 'chemotherapy', terms: [], doubt: 'uncertain' }])
  })

  it.each(['zapped', 'excision', 'rituximab?'])('is none, where it names none: %s', (treatment) => {
    expect(takenFor(treatment).entries).toEqual([])
  })

  it('is none, where the condition is absent', () => {
    const conditions = [{ name: 'SLE', treatment: 'rituximab', status: 'absent' }]
    expect(read({ conditions }).drugs.entries).toEqual([])
  })

  it.each([
    ['rituximab', { name: 'MabThera', start: '2020-01', end: '2020-02' }, true],
    ['rituximab', { name: 'MabThera', status: 'absent' }, false],
    ['rituximab', { name: 'belimumab' }, false],
    ['rituximab 2025-09', { name: 'MabThera' }, true],
    ['rituximab 2025-09', { name: 'MabThera', start: '2025-09-03' }, true],
    ['rituximab 2025-09', { name: 'MabThera', start: '2025-08', end: '2025-09-03' }, true],
    ['rituximab 2025-09', { name: 'MabThera', start: '2025-10' }, false],
    ['rituximab 2025-09', { name: 'MabThera', start: '2020-01', end: '2020-02' }, false],
    ['rituximab 9/2025', { name: 'MabThera', start: '2020-01', end: '2020-02' }, false],
    ['rituximab 03.09.2025', { name: 'MabThera', start: '2020-01', end: '2020-02' }, false],
    ['rituximab 03.09.2025', { name: 'MabThera', start: '2025-08', end: '2025-09-03' }, true],
    ['rituximab 03.09.25', { name: 'MabThera', start: '2020-01', end: '2020-02' }, false],
    ['rituximab 2015-2019', { name: 'MabThera', start: '2015-01', end: '2015-02' }, false],
  ])('%s is the one that the list tells of by then, or by itself: %j %j', (treatment, drug, isListed) => {
    expect(takenFor(treatment, [drug]).entries).toHaveLength(isListed ? 1 : 2)
  })

  it.each([
    ['corticosteroids', 'prednisone', 1],
    ['prednisone', 'corticosteroids', 2],
  ])('is the one that the list tells of by a narrower name: %s beside %s', (treatment, drug, count) => {
    expect(takenFor(treatment, [drug]).entries).toHaveLength(count)
  })

  it('is a vaccination too, where it is a vaccine', () => {
    const { drugs, immunizations } = read({
      drugs: [],
      immunizations: [],
      conditions: [{ name: 'bladder cancer', treatment: ['BCG vaccine', 'cisplatin'] }],
    })
    expect(drugs.entries).toHaveLength(2)
    expect(immunizations.entries.map(({ path, doubt }) => [path, doubt])).toEqual([
      ['/conditions/0/treatment/0', 'uncertain'],
    ])
  })
})
