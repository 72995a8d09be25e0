import { describe, expect, it } from 'vitest'
import { highest, lowest } from '../../src/kernel/extremes.js'

describe('the lowest and the highest', () => {
  it('are found, wherever they stand', () => {
    expect(lowest([3, -1, 2])).toBe(-1)
    expect(highest([3, -1, 2])).toBe(3)
  })

  it('of nothing are beyond every number', () => {
    expect(lowest([])).toBe(Infinity)
    expect(highest([])).toBe(-Infinity)
  })

  it('are found among more numbers than a call takes', () => {
    const many = Array.from({ length: 500_000 }, (_none, number) => number)
    expect(lowest(many)).toBe(0)
    expect(highest(many)).toBe(499_999)
  })
})
