import { describe, expect, it } from 'vitest'
import { stepsFor, takesMoreThan } from '../../../src/screening/counterfactual/search-steps.js'
import { read } from '../../patient/reader.js'

const results = (count: number): object => ({
  labs: Array.from({ length: count }, () => ({ name: 'IgG', value: 7, unit: 'g/L', date: '2026-03-01' })),
  scores: { ESSDAI: 4 },
  drugs: ['rituximab'],
})

describe('how many steps a search may take', () => {
  it.each([
    ['two thousand', 10, 20, 2000],
    ['two thousand for thousands of results and criteria', 1999, 1980, 2000],
    ['a quarter of them for twice as long a record', 1999, 5980, 500],
    ['ten in any case', 10, 10_000_000, 10],
  ])('%s', (_what, count, criteria, expected) => {
    expect(stepsFor(read(results(count)), criteria)).toBe(expected)
  })
})

describe('whether a search is over before it can find anything', () => {
  it.each([
    ['not where one thing may be enough', 10_000, 1, false],
    ['where two are needed of more than it can look at', 2_001, 2, true],
    ['not of as many as it can', 2_000, 2, false],
    ['where three are needed, of which there are too many pairs', 63, 3, true],
    ['not where there are few pairs', 62, 3, false],
    ['not where all together are few', 10, 11, false],
    ['where half of them are too many', 600, 300, true],
  ])('%s', (_what, things, least, expected) => {
    expect(takesMoreThan(2_000, things, least)).toBe(expected)
  })
})
