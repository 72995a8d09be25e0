import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/kernel/diagnostic.js'
import { parseJson } from '../../../src/patient/json/json.js'
import { readPeriod } from '../../../src/patient/entry/period.js'
import { Remarks } from '../../../src/patient/reading/remarks.js'
import { day, shown, span } from '../reader.js'

const KEYS = { start: 'start', end: 'end', ongoing: 'ongoing is true' }

interface Given {
  readonly start?: string
  readonly end?: string
  readonly ongoing?: boolean
  readonly birth?: string
}

/** The period in words, and what was warned of. */
function periodOf({ start, end, ongoing = false, birth }: Given): string[] {
  const remarks = new Remarks(parseJson('p.json', '{}'), false)
  const date = (written: string | undefined) => (written === undefined ? undefined : { written, span: span(written) })
  const timeline = { asOf: day('2026-03-01'), birth: birth === undefined ? undefined : span(birth) }
  const period = readPeriod({ start: date(start), end: date(end), ongoing }, KEYS, [], timeline, remarks)
  const words =
    period === undefined
      ? 'left out'
      : `${shown(period.start) ?? '?'} … ${shown(period.end) ?? '?'}${period.ongoing ? ' ongoing' : ''}`
  return [words, ...remarks.settle().map(({ message }) => message)]
}

describe('a period', () => {
  it.each<[Given, string]>([
    [{}, '? … ?'],
    [{ start: '2025-01-01' }, '2025-01-01 … ?'],
    [{ start: '2025-01-01', ongoing: true }, '2025-01-01 … ? ongoing'],
    [{ ongoing: true }, '? … ? ongoing'],
    [{ start: '2025-01-01', end: '2025-02-01' }, '2025-01-01 … 2025-02-01'],
    [{ end: '2025-02-01' }, '? … 2025-02-01'],
    [{ start: '2025-01', end: '2026' }, '2025-01-01 to 2025-01-31 … 2026-01-01 to 2026-03-01'],
    [{ start: '2025-05', end: '2025' }, '2025-05-01 to 2025-05-31 … 2025-01-01 to 2025-12-31'],
  ])('%j is read as it is written', (given, expected) => {
    expect(periodOf(given)).toEqual([expected])
  })

  it('goes on when it may end after the as-of date only', () => {
    expect(periodOf({ start: '2025-01-01', end: '2026', ongoing: true })).toEqual(['2025-01-01 … ? ongoing'])
  })

  it('is left out when it begins after the as-of date', () => {
    expect(periodOf({ start: '2026-04-01' })).toEqual([
      'left out',
      '2026-04-01 is after the as-of date 2026-03-01; the entry was left out',
    ])
  })

  it.each<[Given, string]>([
    [{ start: '2025-01-01', end: '2026-05' }, '2025-01-01 … ? ongoing'],
    [{ start: '2025-01-01', end: '2026-05', ongoing: true }, '2025-01-01 … ? ongoing'],
    [{ end: '2026-05' }, '? … ?'],
  ])('that ends after the as-of date had not ended on it: %j', (given, expected) => {
    expect(periodOf(given)).toEqual([
      expected,
      '2026-05 is after the as-of date 2026-03-01; on that day it had not ended',
    ])
  })

  it.each(['2025-12-15', '2026-03-01', '2026-02'])('that goes on and has ended by %s contradicts itself', (end) => {
    expect(periodOf({ start: '2025-01-01', end, ongoing: true })).toEqual([
      '2025-01-01 … ?',
      `ongoing is true, but the end is ${end}; neither was used`,
    ])
  })

  it('loses the dates before the birth, and nothing else', () => {
    expect(periodOf({ start: '1980-01-01', end: '1981', birth: '1990' })).toEqual([
      '? … ?',
      '1980-01-01 is before the birth (1990); the date was not used',
      '1981 is before the birth (1990); the date was not used',
    ])
    expect(periodOf({ start: '1980-01-01', end: '1995-05-05', birth: '1990' })[0]).toBe('? … 1995-05-05')
  })

  it('is refused when it certainly ends before it starts', () => {
    expect(() => periodOf({ start: '2025-06-01', end: '2025-05' })).toThrow(InputError)
    expect(() => periodOf({ start: '2025-06-01', end: '2025-05' })).toThrow(
      'the end 2025-05 lies before the start 2025-06-01',
    )
  })
})
