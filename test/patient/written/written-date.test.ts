import { describe, expect, it } from 'vitest'
import { dateSchema, daySchema } from '../../../src/patient/written/written-date.js'
import { day, span } from '../reader.js'

describe('a written date', () => {
  it.each(['2026', '2026-03', '2026-03-01', '2024-02-29'])(
    '%s is the days that it may mean, and what is written',
    (written) => {
      expect(dateSchema.parse(written)).toEqual({ written, span: span(written) })
    },
  )

  it('may be some day of a stretch', () => {
    const { first, last } = { first: day('2025-11-01'), last: day('2026-02-10') }
    expect(dateSchema.parse('2025-11/2026-02-10')).toEqual({ written: '2025-11/2026-02-10', span: { first, last } })
  })

  it.each([
    ['2023-02-30', '2023-02-30 is not a day of the calendar'],
    ['2023-13', '2023-13 is not a month of the calendar'],
    ['0000', '0000 is not a year of the calendar'],
    ['01.03.2026', "'01.03.2026' is not a date"],
    ['2026-03-01T10:00:00Z', "'2026-03-01T10:00:00Z' is not a date"],
    ['last spring, when she came back from Paris', "'last spring, when she came back from Pa…' is not a date"],
    ['', "'' is not a date"],
    ['2025-02-30/2026', '2025-02-30/2026 has a day that is not in the calendar'],
  ])('%j is refused', (written, message) => {
    expect(dateSchema.safeParse(written).error?.issues).toEqual([
      expect.objectContaining({
        message,
        params: { remedy: 'write YYYY-MM-DD; YYYY-MM or YYYY will do where the day is not known' },
      }),
    ])
  })
})

describe('a written day', () => {
  it('is a day', () => {
    expect(daySchema.parse('2026-03-01')).toBe(day('2026-03-01'))
  })

  it.each([
    ['2026-03', '2026-03 is not a single day'],
    ['2023-02-30', '2023-02-30 is not a day of the calendar'],
    ['today', "'today' is not a date"],
  ])('is not %j', (written, message) => {
    expect(daySchema.safeParse(written).error?.issues).toEqual([
      expect.objectContaining({ message, params: { remedy: 'write it as YYYY-MM-DD' } }),
    ])
  })
})
