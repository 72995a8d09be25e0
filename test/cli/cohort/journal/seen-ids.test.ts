import { describe, expect, it } from 'vitest'
import { SeenIds } from '../../../../src/cli/cohort/journal/seen-ids.js'

describe('the ids of a cohort', () => {
  it('are known once they were seen, however many there are', () => {
    const seen = new SeenIds()
    const ids = Array.from({ length: 20_000 }, (_, index) => `P-${index}`)
    expect(ids.filter((id) => seen.add(id))).toEqual([])
    expect(ids.filter((id) => !seen.add(id))).toEqual([])
    expect(seen.add('P-20000')).toBe(false)
  })
})
