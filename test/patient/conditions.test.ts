import { describe, expect, it } from 'vitest'
import type { ConditionFact } from '../../src/facts/fact.js'
import { bundled } from '../criteria/vocabulary/bundled.js'
import { day, errorsOf, read, shown, warningsOf } from './reader.js'

function conditions(...given: unknown[]): readonly ConditionFact[] {
  return read({ conditions: given }).conditions.entries
}

function only(condition: unknown, asOf = '2026-03-01'): ConditionFact {
  const [fact] = read({ conditions: [condition] }, { asOf: day(asOf) }).conditions.entries
  if (fact === undefined) throw new Error('left out')
  return fact
}

function ids(fact: ConditionFact): string[] {
  return fact.terms.map(({ id }) => id)
}

describe('the list of conditions', () => {
  it('tells a list that is missing from an empty one', () => {
    expect(read({}).conditions).toEqual({ listed: false, entries: [] })
    expect(read({ conditions: [] }).conditions).toEqual({ listed: true, entries: [] })
  })

  it('takes names and objects', () => {
    const [short, long] = conditions('hypertension', { name: 'hypertension' })
    expect(short).toEqual({ ...long, path: '/conditions/0' })
    expect(short).toMatchObject({
      label: 'hypertension',
      status: undefined,
      grade: undefined,
      meets: [],
      treatments: [],
    })
  })

  it('keeps what the record says', () => {
    const fact = only({ name: 'Sjögren', code: 'icd10:M35.00', status: 'active', onset: '2022-05', grade: 2 })
    expect(fact).toMatchObject({ path: '/conditions/0', label: 'Sjögren', status: 'active', end: undefined, grade: 2 })
    expect(ids(fact)).toEqual(['sjogren'])
    expect(shown(fact.onset)).toBe('2022-05-01 to 2022-05-31')
  })

  it('keeps a name that is not known, and warns of it', () => {
    const patient = { conditions: [{ name: 'tubercolosis' }, 'green fever'] }
    expect(read(patient).conditions.entries.map(ids)).toEqual([[], []])
    expect(warningsOf(patient)).toEqual([
      "/conditions/0/name: 'tubercolosis' is not a known condition; did you mean 'tuberculosis'?",
      "/conditions/1: 'green fever' is not a known condition",
    ])
  })

  it('leaves out what runs in the family', () => {
    const patient = { conditions: ['family history of lupus', { name: 'hypertension' }] }
    expect(read(patient).conditions.entries.map(({ path }) => path)).toEqual(['/conditions/1'])
    expect(warningsOf(patient)).toEqual([
      "/conditions/0: 'family history of lupus' runs in the family; it is not the patient's own and was left out",
    ])
  })

  it.each([
    [undefined, 'suspected'],
    ['active', 'suspected'],
    ['absent', 'absent'],
  ])('takes a name that speaks of suspicion, of status %s, as %s', (status, expected) => {
    const fact = only({ name: 'suspected tuberculosis', status })
    expect(ids(fact)).toEqual(['tuberculosis'])
    expect(fact.status).toBe(expected)
  })
})

describe('the treatment of a condition', () => {
  it('is read from a text, or from a list of texts', () => {
    const [one, several] = conditions(
      { name: 'lupus', treatment: 'excised' },
      { name: 'lupus', treatment: ['excision', 'MTX'] },
    )
    expect(one?.treatments.map(({ path, label }) => [path, label])).toEqual([['/conditions/0/treatment', 'excised']])
    expect(several?.treatments.map(({ path, label }) => [path, label])).toEqual([
      ['/conditions/1/treatment/0', 'excision'],
      ['/conditions/1/treatment/1', 'MTX'],
    ])
  })
})

describe('a condition that has ended', () => {
  it('keeps its dates', () => {
    const fact = only({ name: 'lupus', onset: '2019', end: '2020-05-01', status: 'resolved' })
    expect([shown(fact.onset), shown(fact.end), fact.status]).toEqual([
      '2019-01-01 to 2019-12-31',
      '2020-05-01',
      'resolved',
    ])
  })

  it('and is active contradicts itself', () => {
    const condition = { name: 'lupus', end: '2020-05-01', status: 'active' }
    expect(only(condition)).toMatchObject({ status: undefined, end: undefined })
    expect(warningsOf({ conditions: [condition] })).toEqual([
      '/conditions/0/end: status is active, but the end is 2020-05-01; neither was used',
    ])
  })

  it.each([
    [{ onset: '2019', status: 'resolved' }, 'active'],
    [{ onset: '2019' }, 'active'],
    [{ status: 'resolved' }, undefined],
    [{ status: 'active' }, 'active'],
    [{ status: 'suspected' }, 'suspected'],
    [{ status: 'absent' }, 'absent'],
  ])('after the as-of date only, %j, is on that day %s', (given, expected) => {
    expect(only({ name: 'lupus', end: '2020-05-01', ...given }, '2020-01-15')).toMatchObject({
      status: expected,
      end: undefined,
    })
  })

  it('after the as-of date is warned of', () => {
    expect(warningsOf({ conditions: [{ name: 'lupus', end: '2027' }] })).toEqual([
      '/conditions/0/end: 2027 is after the as-of date 2026-03-01; on that day it had not ended',
    ])
  })

  it('before it began is refused', () => {
    expect(errorsOf({ conditions: [{ name: 'lupus', onset: '2020', end: '2019-05' }] })).toEqual([
      '"2019-05" → the end 2019-05 lies before the onset 2020 (correct one of the two)',
    ])
  })
})

describe('a condition in remission', () => {
  it('has not ended, and keeps the day', () => {
    const fact = only({ name: 'lupus', onset: '2019', remission: '2020-05-01' })
    expect([shown(fact.onset), shown(fact.remission)]).toEqual(['2019-01-01 to 2019-12-31', '2020-05-01'])
    expect(fact).toMatchObject({ status: undefined, end: undefined })
    expect(only({ name: 'suspected tuberculosis', remission: '2020-05-01' })).toMatchObject({ status: 'suspected' })
  })

  it('and active contradicts itself', () => {
    const condition = { name: 'lupus', remission: '2020-05-01', status: 'active' }
    expect(only(condition)).toMatchObject({ status: undefined, remission: undefined })
    expect(warningsOf({ conditions: [condition] })).toEqual([
      '/conditions/0/remission: status is active, but the remission is 2020-05-01; neither was used',
    ])
  })

  it('after the as-of date only is not yet', () => {
    expect(only({ name: 'lupus', onset: '2019', remission: '2020-05-01' }, '2020-01-15')).toMatchObject({
      status: 'active',
      remission: undefined,
    })
  })

  it.each([
    [
      { onset: '2020', remission: '2019-05' },
      '"2019-05" → the remission 2019-05 lies before the onset 2020 (correct one of the two)',
    ],
    [
      { end: '2020', remission: '2019-05' },
      `"2019-05" → 'remission' stands beside 'end', but what has ended is no longer in remission (keep one of the two)`,
    ],
  ])('is refused: %j', (given, error) => {
    expect(errorsOf({ conditions: [{ name: 'lupus', ...given }] })).toEqual([error])
  })
})

describe('a condition', () => {
  it('that begins after the as-of date is left out', () => {
    const patient = { conditions: [{ name: 'lupus', onset: '2026-03-02' }] }
    expect(read(patient).conditions).toEqual({ listed: true, entries: [] })
    expect(warningsOf(patient)).toEqual([
      '/conditions/0/onset: 2026-03-02 is after the as-of date 2026-03-01; the entry was left out',
    ])
  })
})

describe('a condition that a drug brought about', () => {
  const name = 'hypogammaglobulinemia due to rituximab'
  const termsOf = (condition: unknown): string[][] =>
    read({ conditions: [condition] }, { vocabulary: bundled }).conditions.entries.map(ids)

  it('is read by its name, and beside a code by that', () => {
    expect(termsOf(name)).toEqual([['secondary-hypogammaglobulinaemia']])
    expect(termsOf({ name, code: 'icd10:D80.1' })).toEqual([['hypogammaglobulinaemia']])
    expect(termsOf('flurbosis due to rituximab')).toEqual([[]])
    expect(termsOf({ code: 'icd10:D80.1' })).toEqual([['hypogammaglobulinaemia']])
  })
})
