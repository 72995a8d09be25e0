import { describe, expect, it } from 'vitest'
import { Draft } from '../../../src/patient/fhir/draft.js'
import { dateOf, isReversed, periodOf, someDayOf, timeOf } from '../../../src/patient/fhir/time.js'

function warned<T>(read: (draft: Draft) => T): { result: T; warnings: string[] } {
  const draft = new Draft()
  const result = read(draft)
  return { result, warnings: draft.notes.map(({ message }) => message) }
}

describe('a date', () => {
  it.each([
    ['2026', '2026'],
    ['2026-02', '2026-02'],
    ['2026-02-20', '2026-02-20'],
    ['2026-02-20T23:59:59.9999999-11:00', '2026-02-20'],
    [' 2026-02-20T08:00Z', '2026-02-20'],
    [undefined, undefined],
  ])('%s is the day that is written: %s', (written, expected) => {
    expect(warned((draft) => dateOf(written, [], draft))).toEqual({ result: expected, warnings: [] })
  })

  it.each(['2026-02-30', 'around April 9, 2013', '20/02/2026', ''])('is not %s', (written) => {
    const warnings = [`'${written}' is not a date; it was not used`]
    expect(warned((draft) => dateOf(written, [], draft))).toEqual({ result: undefined, warnings })
  })
})

describe('a time of day', () => {
  it.each([
    ['2026-02-20T23:59:59.9999999-11:00', '23:59:59.9999999-11:00'],
    [' 2026-02-20T08:00Z', '08:00Z'],
    ['2026-02-20', undefined],
    ['2026-02-20T', undefined],
    ['2026-02-20T25:00:00Z', undefined],
    ['2026-02-21T08:00Z', undefined],
    [undefined, undefined],
  ])('%s, of the day 2026-02-20, is %s', (written, expected) => {
    expect(timeOf(written, '2026-02-20')).toBe(expected)
  })

  it('stands behind a date', () => {
    expect(timeOf('T08:00Z', undefined)).toBeUndefined()
  })
})

describe('a period', () => {
  it('has two dates, unless they run backwards', () => {
    const period = { start: '2026-02-20T08:00:00Z', end: '2026-03' }
    expect(warned((draft) => periodOf(period, [], draft)).result).toEqual({ start: '2026-02-20', end: '2026-03' })
    expect(warned((draft) => periodOf({ start: '2026', end: '2025-12' }, [], draft))).toEqual({
      result: { start: undefined, end: undefined },
      warnings: ['the end 2025-12 lies before the start 2026; neither was used'],
    })
  })

  it.each([
    [undefined, undefined],
    [{}, undefined],
    [{ start: '2026-02-20', end: '2026-02-20T10:00:00Z' }, '2026-02-20'],
    [{ start: '2026-02-20', end: '2026-02-22' }, '2026-02-20/2026-02-22'],
    [{ start: '2026-02-20' }, '2026-02-20/..'],
    [{ end: '2026-02-22' }, '../2026-02-22'],
  ])('%j holds some day: %s', (period, expected) => {
    expect(warned((draft) => someDayOf(period, [], draft)).result).toBe(expected)
  })

  it('runs backwards only where that is sure', () => {
    expect(isReversed('2026', '2026-01')).toBe(false)
    expect(isReversed('2025/2026', '2024')).toBe(true)
    expect(isReversed(undefined, '2024')).toBe(false)
  })
})
