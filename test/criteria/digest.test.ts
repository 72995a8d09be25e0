import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../src/criteria/digest.js'

describe('the digest of texts', () => {
  it('is a SHA-256', () => {
    expect(digestOf([])).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(digestOf(['a'])).toMatch(/^sha256:[0-9a-f]{64}$/u)
  })

  it('does not depend on their order', () => {
    const texts = fc
      .array(fc.string())
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
    fc.assert(
      fc.property(texts, ([all, other]) => {
        expect(digestOf(other)).toBe(digestOf(all))
      }),
    )
  })

  it('changes with every text, and with where one ends and the next begins', () => {
    const digests = [['a', 'b'], ['a', 'c'], ['ab'], ['a', 'b', 'b'], ['a\nb'], ['a', '', 'b'], []].map(digestOf)
    expect(new Set(digests).size).toBe(digests.length)
  })
})
