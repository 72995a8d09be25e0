import { describe, expect, it } from 'vitest'
import { pairs } from '../../src/kernel/pairs.js'

describe('pairs', () => {
  it('puts each beside what stands at its place', () => {
    expect(pairs(['a', 'b'], [1, 2])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  it('ends with the shorter list', () => {
    expect(pairs(['a', 'b'], [1])).toEqual([['a', 1]])
    expect(pairs([], [1])).toEqual([])
  })
})
