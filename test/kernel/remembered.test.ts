import { describe, expect, it } from 'vitest'
import { remembered, rememberedFor } from '../../src/kernel/remembered.js'

describe('a function that remembers', () => {
  it('is asked once for each text, whatever it answers', () => {
    const asked: string[] = []
    const first = remembered((text) => {
      asked.push(text)
      return text.length > 1 ? text.charAt(0) : undefined
    })
    expect(['ab', '', 'ab', ''].map(first)).toEqual(['a', undefined, 'a', undefined])
    expect(asked).toEqual(['ab', ''])
  })

  it('forgets when it has been asked for very many texts, and never remembers a long one', () => {
    let asked = 0
    const length = remembered((text) => {
      asked += 1
      return text.length
    })
    for (let number = 0; number <= 10_000; number += 1) length(String(number))
    expect([length('10000'), length('0'), asked]).toEqual([5, 1, 10_002])
    const longest = 'x'.repeat(200)
    expect([length(longest), length(longest), asked]).toEqual([200, 200, 10_003])
    const long = 'x'.repeat(201)
    expect([length(long), length(long), asked]).toEqual([201, 201, 10_005])
  })

  it('keeps apart what depends on something else', () => {
    const asked: string[] = []
    const place = rememberedFor((text, list: readonly string[]) => {
      asked.push(text)
      return list.indexOf(text)
    })
    const [one, other] = [
      ['a', 'b'],
      ['b', 'a'],
    ]
    expect([place('a', one), place('a', other), place('a', one)]).toEqual([0, 1, 0])
    expect(asked).toEqual(['a', 'a'])
  })
})
