import { describe, expect, it } from 'vitest'
import { curedBy, healedBy } from '../../../src/patient/across/healed-by.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { day, span } from '../reader.js'

const asOf = day('2026-03-01')

describe('what a stay or visit was for', () => {
  const { conditions } = bundled
  const left = (on: string, ...ids: readonly string[]) =>
    healedBy(
      span(on),
      ids.map((id) => conditions.withId(id)),
      conditions,
      asOf,
    )

  it('is over with it only where that was 6 weeks ago', () => {
    expect(left('2026-01-19', 'pneumonia')).toBeUndefined()
    expect(left('2026-01-18', 'pneumonia')).toEqual(span('2026-01-18'))
    expect(healedBy(undefined, [], conditions, asOf)).toBeUndefined()
  })

  it('is over with it only where that was a year ago, if it is what stays in the body', () => {
    expect(left('2025-03-02', 'bone-joint-infection')).toBeUndefined()
    expect(left('2025-03-01', 'bone-joint-infection')).toEqual(span('2025-03-01'))
    expect(left('2025-03-02', 'pneumonia', 'fungal-infection')).toBeUndefined()
  })

  it('is over by the last day that is meant', () => {
    expect(left('2026-01', 'pneumonia')).toBeUndefined()
    expect(left('2025-12', 'pneumonia')).toEqual(span('2025-12'))
  })
})

describe('what a drug was for', () => {
  it('is over with it only where that was 14 days ago', () => {
    expect(curedBy(span('2026-02-16'), asOf)).toBeUndefined()
    expect(curedBy(span('2026-02-15'), asOf)).toEqual(span('2026-02-15'))
    expect(curedBy(undefined, asOf)).toBeUndefined()
  })
})
