import { describe, expect, it } from 'vitest'
import { healedBy } from '../../src/patient/healed-by.js'
import { day, span } from './reader.js'

describe('what was treated on a day', () => {
  it('is over with it only where that was 14 days ago', () => {
    const asOf = day('2026-03-01')
    const treated = (on: string) => healedBy(span(on), asOf)
    expect(treated('2026-02-16')).toBeUndefined()
    expect(treated('2026-02-15')).toEqual(span('2026-02-15'))
    expect(healedBy(undefined, asOf)).toBeUndefined()
  })
})
