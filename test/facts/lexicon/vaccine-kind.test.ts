import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { DrugTerm } from '../../../src/facts/term.js'
import { kindGiven } from '../../../src/facts/lexicon/vaccine-kind.js'

const term = (id: string, told: Partial<DrugTerm> = {}): DrugTerm => ({
  kind: 'drug',
  id,
  label: id,
  names: [],
  codes: [],
  parents: [],
  routes: ['im'],
  ingredients: [],
  investigational: false,
  ...told,
})

const drugs = new Lexicon<DrugTerm>([
  term('vaccine', { kind: 'drug-class', routes: [] }),
  term('influenza-vaccine', { kind: 'drug-class', routes: [], parents: ['vaccine'] }),
  term('nasal', { parents: ['influenza-vaccine'], routes: ['nasal'], ages: { from: 2, below: 50 } }),
  term('injected', { parents: ['influenza-vaccine'] }),
  term('polio-vaccine', { kind: 'drug-class', routes: [], parents: ['vaccine'] }),
  term('drops', { parents: ['polio-vaccine'], routes: ['oral'] }),
  term('some', { parents: ['polio-vaccine'], routes: [] }),
  term('mumps-vaccine', { kind: 'drug-class', routes: [], parents: ['vaccine'] }),
  term('mumps', { parents: ['mumps-vaccine'] }),
])

const given = (id: string, giving: Parameters<typeof kindGiven>[1]): string =>
  kindGiven(drugs.withId(id), giving, drugs).id

describe('the vaccine of a class that was given', () => {
  it.each([
    ['nasal', 'nasal'],
    ['im', 'injected'],
    ['sc', 'injected'],
    ['iv', 'injected'],
    ['oral', 'influenza-vaccine'],
    [undefined, 'influenza-vaccine'],
  ] as const)('is told by its route: %s', (route, expected) => {
    expect(given('influenza-vaccine', { route })).toBe(expected)
  })

  it.each([
    [0, 1, 'injected'],
    [1, 2, 'influenza-vaccine'],
    [2, 49, 'influenza-vaccine'],
    [49, 50, 'influenza-vaccine'],
    [50, 51, 'injected'],
  ])('is told by an age of %i to %i years', (min, max, expected) => {
    expect(given('influenza-vaccine', { age: { min, max } })).toBe(expected)
  })

  it('may be of any route where none is known of it', () => {
    expect(given('polio-vaccine', { route: 'im' })).toBe('some')
    expect(given('polio-vaccine', { route: 'oral' })).toBe('polio-vaccine')
  })

  it('is no other than was said, and not the only one that is known', () => {
    expect(given('nasal', { route: 'im', age: { min: 70, max: 70 } })).toBe('nasal')
    expect(given('mumps-vaccine', {})).toBe('mumps-vaccine')
    expect(given('mumps-vaccine', { route: 'oral' })).toBe('mumps-vaccine')
  })
})
