import { describe, expect, it } from 'vitest'
import { compare } from './comparison.js'

describe('the program and a second opinion', () => {
  it('agree on 5,000 decisions', () => {
    const { decisions, decided } = compare(5000, 20250601)
    expect(decisions).toBe(5000)
    // the answers that are compared say something
    expect(decided / decisions).toBeGreaterThan(0.3)
  })
})
