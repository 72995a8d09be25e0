import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/kernel/nearest.js'

describe('nearest', () => {
  const drugs = ['rituximab', 'Belimumab', 'hydroxychloroquine', 'IgG', 'IgA']

  it.each([
    ['rituximab', 'rituximab'],
    ['rituxmab', 'rituximab'],
    ['BELIMUMAV', 'Belimumab'],
    ['hydroxycloroquin', 'hydroxychloroquine'],
    ['IgGG', 'IgG'],
    ['igm', 'IgG'],
  ])('of %s is %s', (word, expected) => {
    expect(nearest(word, drugs)).toBe(expected)
  })

  it.each([
    ['more than a third of the letters differ', 'abcd', ['abxy']],
    ['more than three letters differ', 'abcdefghijklmnop', ['abcdefghijklwxyz']],
    ['the word is too short to be sure of anything', 'ab', ['ac']],
    ['the candidate is too short to be sure of anything', 'ENA', ['Na', 'EN']],
    ['the word is empty', '', ['a']],
    ['the word is far longer than any candidate', `rituximab${'x'.repeat(1_000_000)}`, ['rituximab']],
    ['there is nothing to choose from', 'rituximab', []],
  ])('is nothing when %s', (_why, word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined()
  })

  it('is the closest, and the first of equals', () => {
    expect(nearest('creatinine', ['creatin', 'creatinin', 'creatinina'])).toBe('creatinin')
    expect(nearest('lupus', ['lupux', 'lupuy'])).toBe('lupux')
  })

  it('is none of those that cannot be meant', () => {
    expect(nearest('igm', drugs, (drug) => drug !== 'IgG')).toBe('IgA')
    expect(nearest('rituxmab', drugs, () => false)).toBeUndefined()
  })

  it('of a known word is that word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{3,12}$/u), { minLength: 1 }), fc.nat(), (words, pick) => {
        const word = words[pick % words.length] ?? ''
        expect(nearest(word, words)).toBe(word)
      }),
    )
  })
})
