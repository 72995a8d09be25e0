import { describe, expect, it } from 'vitest'
import { Hierarchy } from '../../../src/facts/lexicon/hierarchy.js'
import type { Term } from '../../../src/facts/term.js'

function term(id: string, parents: readonly string[] = []): Term {
  return { id, label: id.toUpperCase(), names: [], codes: [], parents }
}

describe('the kinds of a term', () => {
  const antibody = term('antibody')
  const biologic = term('biologic')
  const antiCd20 = term('anti-cd20', ['biologic'])
  const rituximab = term('rituximab', ['anti-cd20', 'antibody'])
  const denosumab = term('denosumab', ['antibody'])
  const steroid = term('steroid', ['not-among-them'])
  const hierarchy = new Hierarchy([antibody, biologic, antiCd20, rituximab, denosumab, steroid])

  it('climbs from a term to everything that it is a kind of', () => {
    expect([...hierarchy.kindsOf(rituximab)]).toEqual(['rituximab', 'anti-cd20', 'biologic', 'antibody'])
    expect([...hierarchy.kindsOf(steroid)]).toEqual(['steroid'])
  })

  it('remembers the way', () => {
    expect(hierarchy.kindsOf(rituximab)).toBe(hierarchy.kindsOf(rituximab))
  })

  it.each([
    ['a biologic may be rituximab', biologic, rituximab, true],
    ['rituximab is a biologic', rituximab, biologic, true],
    ['an antibody may be a biologic', antibody, biologic, true],
    ['denosumab is no biologic', denosumab, biologic, false],
    ['rituximab is not denosumab', rituximab, denosumab, false],
    ['a biologic is no steroid', biologic, steroid, false],
  ])('%s', (_sentence, one, other, possible) => {
    expect(hierarchy.mayBe(one, other)).toBe(possible)
    expect(hierarchy.mayBe(one, other)).toBe(possible)
  })
})

describe('the terms that are a kind of one', () => {
  const hierarchy = new Hierarchy([
    term('biologic'),
    term('anti-cd20', ['biologic']),
    term('chimeric', ['biologic']),
    term('rituximab', ['anti-cd20', 'chimeric']),
  ])

  it.each([
    ['biologic', ['anti-cd20', 'biologic', 'chimeric', 'rituximab']],
    ['anti-cd20', ['anti-cd20', 'rituximab']],
    ['rituximab', ['rituximab']],
  ])('of %s are itself and everything below, each once', (id, ids) => {
    const one = hierarchy.get(id) ?? term(id)
    expect(
      hierarchy
        .termsOf(one)
        .map((kind) => kind.id)
        .sort(),
    ).toEqual(ids)
    expect(hierarchy.termsOf(one)).toBe(hierarchy.termsOf(one))
  })

  it.each([
    ['biologic', 'rituximab', true],
    ['anti-cd20', 'anti-cd20', true],
    ['anti-cd20', 'chimeric', false],
    ['rituximab', 'biologic', false],
    ['biologic', 'steroid', false],
  ])('%s has the kind %s: %s', (id, kind, answer) => {
    const one = hierarchy.withId(id)
    expect([hierarchy.hasKind(one, kind), hierarchy.hasKind(one, kind)]).toEqual([answer, answer])
  })
})

it('finds the terms with some ids, in its own order', () => {
  const hierarchy = new Hierarchy([term('a'), term('b'), term('c')])
  expect(hierarchy.among(['c', 'x', 'a']).map(({ id }) => id)).toEqual(['a', 'c'])
  expect(hierarchy.among([])).toEqual([])
})

it('refuses an index that is of other terms', () => {
  const { index } = new Hierarchy([term('a'), term('b')])
  expect(new Hierarchy([term('a'), term('b')], index).get('b')?.id).toBe('b')
  expect(() => new Hierarchy([term('a')], index).get('b')).toThrow('of other terms')
})

describe('a term', () => {
  const hierarchy = new Hierarchy([term('anti-cd20'), term('lupus')])

  it('is found by its id', () => {
    expect(hierarchy.get('anti-cd20')?.label).toBe('ANTI-CD20')
    expect(hierarchy.get('anti-cd19')).toBeUndefined()
    expect(hierarchy.withId('anti-cd20').label).toBe('ANTI-CD20')
    expect(() => hierarchy.withId('anti-cd19')).toThrow('no term has the id anti-cd19')
  })

  it('keeps the terms in their order', () => {
    expect(hierarchy.terms.map(({ id }) => id)).toEqual(['anti-cd20', 'lupus'])
  })
})

it('reads its terms when they are first asked for', () => {
  const terms = [term('a'), term('b')]
  const { index } = new Hierarchy(terms)
  const hierarchy = new Hierarchy({ length: 2, at: (number) => terms[number] }, index)
  expect(hierarchy.terms).toEqual(terms)
})

describe('what is said of a term', () => {
  const ingredients = ['rituximab', 'prednisone']
  const both = { ...term('rituximab-and-steroid', ['steroid', 'anti-cd20']), ingredients }
  const hierarchy = new Hierarchy([term('anti-cd20'), term('rituximab', ['anti-cd20']), term('steroid'), both])
  const [antiCd20, rituximab, steroid] = ['anti-cd20', 'rituximab', 'steroid'].map((id) => hierarchy.withId(id))
  if (antiCd20 === undefined || rituximab === undefined || steroid === undefined) throw new Error('no such term')

  it('is said of its kinds, unless it says less than the term', () => {
    expect(hierarchy.isWithin(rituximab, antiCd20)).toBe(true)
    expect(hierarchy.isWithin(antiCd20, rituximab)).toBe(false)
    const narrowed = { ...antiCd20, narrowedTo: 'a kind' }
    expect(hierarchy.isWithin(rituximab, narrowed)).toBe(false)
    expect(hierarchy.isWithin(narrowed, narrowed)).toBe(true)
  })

  it('may be of something narrower, but for what is of several', () => {
    expect(hierarchy.hasKinds(antiCd20)).toBe(true)
    expect(hierarchy.hasKinds(steroid)).toBe(false)
    expect(hierarchy.hasKinds({ ...steroid, narrower: ['a kind'] })).toBe(true)
    expect(hierarchy.mayBe(antiCd20, steroid)).toBe(false)
  })
})
