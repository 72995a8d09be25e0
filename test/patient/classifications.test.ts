import { describe, expect, it } from 'vitest'
import type { ClassificationFact } from '../../src/facts/fact.js'
import { errorsOf, read, warningsOf } from './reader.js'

function facts(classifications: unknown, asOf?: string): readonly ClassificationFact[] {
  return [...read({ asOf, classifications }).classifications.values()].flat()
}

function only(classification: unknown): ClassificationFact {
  const [fact] = facts([classification])
  if (fact === undefined) throw new Error('left out')
  return fact
}

describe('a set of criteria', () => {
  it('keeps what is stated and its items, with their place', () => {
    const fact = only({ name: 'AECG-2002', met: true, items: { VI: true, IV: 'negative' }, excluded: false })
    expect(fact).toMatchObject({ path: '/classifications/0', label: 'AECG-2002', met: true, excluded: false })
    expect([fact.set.id, [...fact.items]]).toEqual([
      'aecg-2002',
      [
        ['VI', true],
        ['IV', false],
      ],
    ])
  })

  it.each<[unknown, Partial<ClassificationFact>]>([
    [{ 'AECG-2002': true }, { path: '/classifications/AECG-2002', met: true }],
    [{ 'AECG-2002': false }, { met: false, excluded: undefined }],
    [{ 'aecg 2002': { items: { 'Focus score': 'positive' } } }, { met: undefined, items: new Map([['IV', true]]) }],
    [
      { 'AECG-2002': { items: { antibodies: 'present' }, others: 'absent' } },
      { items: new Map([['VI', true]]), others: new Set(['IV']) },
    ],
    [{ 'AECG-2002': { items: { VI: 'unknown' } } }, { items: new Map() }],
    [{ 'AECG-2002': { excluded: true } }, { met: undefined, items: new Map(), excluded: true }],
  ])('may be written as %j', (written, expected) => {
    expect(facts(written)).toMatchObject([expected])
    expect(warningsOf({ classifications: written })).toEqual([])
  })

  it('may stand in several entries', () => {
    const written = [
      { name: 'AECG-2002', met: false, date: '2020' },
      { name: 'AECG 2002', met: true, date: '2025-05' },
    ]
    expect(facts(written).map(({ path, met }) => [path, met])).toEqual([
      ['/classifications/0', false],
      ['/classifications/1', true],
    ])
  })

  it('that is judged after the as-of date is left out', () => {
    const later = { name: 'AECG-2002', met: true, date: '2026-04' }
    expect(facts([later])).toEqual([])
    expect(warningsOf({ classifications: [later] })).toEqual([
      '/classifications/0/date: 2026-04 is after the as-of date 2026-03-01; the entry was left out',
    ])
    expect(facts({ 'AECG-2002': true }, '2026-05-01')).toEqual([])
  })

  it('whose name resembles a known one counts there as one that says nothing', () => {
    const written = { 'AECG-2003': { met: true, items: { VI: true } } }
    expect(facts(written)).toMatchObject([{ label: 'AECG-2003', met: undefined, items: new Map() }])
    expect(warningsOf({ classifications: written })).toEqual([
      "/classifications/AECG-2003: 'AECG-2003' is not a known classification; did you mean 'AECG-2002'?",
    ])
  })

  it('whose name is not known is kept apart, and warned of', () => {
    expect(facts({ gloom: true })).toEqual([])
    expect(read({ classifications: { gloom: true } }).unrecognisedClassifications).toEqual([
      { path: '/classifications/gloom', label: 'gloom' },
    ])
    expect(warningsOf({ classifications: { gloom: true } })).toEqual([
      "/classifications/gloom: 'gloom' is not a known classification",
    ])
  })

  it('whose item is not known is warned of', () => {
    expect(warningsOf({ classifications: { 'AECG-2002': { items: { biopsie: true, VII: true } } } })).toEqual([
      "/classifications/AECG-2002/items/biopsie: 'biopsie' is not a known item of AECG-2002; did you mean 'biopsy'?",
      "/classifications/AECG-2002/items/VII: 'VII' is not a known item of AECG-2002",
    ])
  })

  it.each([
    [
      { name: 'AECG-2002' },
      '{ → this classification has neither met nor items (say whether it is met, or give its items)',
    ],
    [{ met: true }, '{ → this entry has no name (give it a name)'],
    [
      { name: 'AECG-2002', met: 'yes' },
      '"yes" → /classifications/0/met: expected true or false, found \'yes\' (write here: true or false: whether the patient meets it, as a person judges)',
    ],
    [{ name: 'AECG-2002', items: { VI: 2 } }, '2 → \'VI\' has no level 2 (write true or false, or "unknown")'],
  ])('is refused: %j', (classification, error) => {
    expect(errorsOf({ classifications: [classification] })).toEqual([error])
  })
})
