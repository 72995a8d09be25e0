import { describe, expect, it } from 'vitest'
import { progressLine, progressSigns, type CohortFigures } from '../../../src/report/cohort/cohort-progress.js'

const figures: CohortFigures = {
  patients: 12_340,
  best: { 'potentially-eligible': 12, undetermined: 4000, ineligible: 8328 },
  elapsed: 20,
  gained: 10_240,
  part: 0.5,
  partBefore: 0.3,
}

describe('how far a cohort is', () => {
  it('is told in words and in signs', () => {
    expect(progressLine(figures)).toBe(
      '12340 patients, 512/s, 50 s left, may fit 12, cannot be told yet 4000, does not fit 8328',
    )
    expect(progressSigns(figures)).toBe('12340 patients  512/s  50 s left  ✓ 12 ? 4000 ✗ 8328')
  })

  it.each([
    [{ part: undefined }, '12340 patients, 512/s, may fit'],
    [{ part: 0.3 }, '12340 patients, 512/s, may fit'],
    [{ part: 1 }, '512/s, 0 s left'],
    [{ part: 0.31, elapsed: 60 }, '171/s, 1 h 8 min left'],
    [{ part: 0.4, elapsed: 60 }, '171/s, 6 min left'],
    [{ gained: 0, elapsed: 0 }, '0.0/s'],
    [{ gained: 31, elapsed: 10 }, '3.1/s'],
  ])('%o: %s', (given, part) => {
    const line = progressLine({ ...figures, ...given })
    expect(line).toContain(part)
  })
})
