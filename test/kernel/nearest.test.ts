import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nearest, nearestAmong } from '../../src/kernel/nearest.js'

vi.mock(import('fastest-levenshtein'), { spy: true })

afterEach(() => vi.mocked(distance).mockClear())

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

describe('nearestAmong', () => {
  const word = fc.oneof(fc.stringMatching(/^[a-dA-D]{0,14}$/u), fc.string({ unit: 'grapheme', maxLength: 14 }))

  it('is what holding the word against every candidate comes to', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.array(word, { maxLength: 5 }), (candidates, words) => {
        const near = nearestAmong(() => candidates)
        for (const asked of words) expect(near(asked)).toBe(nearestOfAll(asked, candidates))
      }),
    )
  })

  it('reads the candidates when the first word is asked for, and once', () => {
    const candidates = vi.fn<() => string[]>(() => ['rituximab', 'belimumab'])
    const near = nearestAmong(candidates)
    expect(candidates).not.toHaveBeenCalled()
    expect(near('rituxmab')).toBe('rituximab')
    expect(near('belimumabb')).toBe('belimumab')
    expect(candidates).toHaveBeenCalledOnce()
  })

  it('compares a word with few of many candidates', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'
    const candidates = Array.from({ length: 2600 }, (_none, number) =>
      Array.from({ length: 12 }, (_letter, place) => letters[(number * (place + 7) + place * place) % 26]).join(''),
    )
    const near = nearestAmong(() => ['rituximab', ...candidates])
    expect(near('rituxmab')).toBe('rituximab')
    expect(vi.mocked(distance).mock.calls.length).toBeLessThan(10)
  })
})

function nearestOfAll(word: string, candidates: readonly string[]): string | undefined {
  const most = ({ length }: string): number => Math.min(3, Math.floor(length / 3))
  let best: string | undefined
  let fewest = most(word) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most(candidate)) continue
    const changes = distance(word.toLowerCase(), candidate.toLowerCase())
    if (changes < Math.min(fewest, most(candidate) + 1)) [best, fewest] = [candidate, changes]
  }
  return best
}
