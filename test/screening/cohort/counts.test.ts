import { describe, expect, it } from 'vitest'
import { addCounts } from '../../../src/screening/cohort/counts.js'

describe('counts', () => {
  it('are added, each to its own', () => {
    const counts = { a: 1, b: 2 }
    addCounts(counts, { a: 10, b: 20 })
    expect(counts).toEqual({ a: 11, b: 22 })
  })

  it('take nothing that another object only inherits', () => {
    const inherited: { a: number } = Object.create({ a: 10 }) as { a: number }
    const counts = { a: 1 }
    addCounts(counts, inherited)
    expect(counts).toEqual({ a: 1 })
  })
})
