import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../src/patient/json/json.js'
import { Remarks } from '../../../src/patient/reading/remarks.js'
import { isBeforeBirth, placeDate, type Placed } from '../../../src/patient/reading/timeline.js'
import { day, shown, span } from '../reader.js'

function place(written: string | undefined, birth?: string): { placed: Placed; warnings: string[] } {
  const remarks = new Remarks(parseJson('p.json', '{}'), false)
  const date = written === undefined ? undefined : { written, span: span(written) }
  const timeline = { asOf: day('2026-03-01'), birth: birth === undefined ? undefined : span(birth) }
  const placed = placeDate(date, [], 'date', timeline, remarks)
  return { placed, warnings: remarks.settle().map(({ message }) => message) }
}

function shownDays(written: string, birth?: string): string | undefined {
  const { placed } = place(written, birth)
  return placed.kind === 'past' ? shown(placed.span) : placed.kind
}

describe('a date on the timeline of a record', () => {
  it('is unknown when there is none', () => {
    expect(place(undefined).placed).toEqual({ kind: 'unknown' })
  })

  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03', '2026-03-01'],
    ['2026', '2026-01-01 to 2026-03-01'],
    ['2025-11', '2025-11-01 to 2025-11-30'],
  ])('is cut at the as-of date: %s', (written, expected) => {
    expect(shownDays(written)).toBe(expected)
  })

  it('lies in the future when all of it is after the as-of date', () => {
    expect(place('2026-04').placed).toEqual({ kind: 'future', why: '2026-04 is after the as-of date 2026-03-01' })
  })

  it.each([
    ['2012', '2012-03-14', '2012-03-14 to 2012-12-31'],
    ['2012-03-14', '2012-03-14', '2012-03-14'],
    ['2012', '2012', '2012-01-01 to 2012-12-31'],
    ['2013', '2012', '2013-01-01 to 2013-12-31'],
  ])('%s is cut at a birth in %s', (written, birth, expected) => {
    expect(shownDays(written, birth)).toBe(expected)
  })

  it('is not used when all of it is before the birth', () => {
    expect(place('2011', '2012-03-14')).toEqual({
      placed: { kind: 'unknown' },
      warnings: ['2011 is before the birth (2012-03-14); the date was not used'],
    })
  })
})

it.each([
  ['1999-12', '2000', true],
  ['1999', '1999-12', false],
  ['1999', undefined, false],
])('%s lies before the birth %s: %s', (date, birth, expected) => {
  expect(isBeforeBirth(span(date), birth === undefined ? undefined : span(birth))).toBe(expected)
})
