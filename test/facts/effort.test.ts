import { expect, it } from 'vitest'
import { EFFORTS } from '../../src/facts/effort.js'

it('goes from a question to a biopsy', () => {
  expect([EFFORTS.at(0), EFFORTS.at(-1)]).toEqual(['question', 'biopsy'])
  expect(new Set(EFFORTS).size).toBe(EFFORTS.length)
})
