import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayTextAt } from '../../../src/patient/form/day-texts.js'

function taken(text: string, start = 0): string | undefined {
  return dayTextAt(new TextEncoder().encode(text), start)
}

describe('the text of a day', () => {
  it.each(['2026-03-01', '0001-01-01', '9999-12-31', '2026-99-99', '2026-00-00'])(
    'is taken before a quote, once and again: %s',
    (text) => {
      expect([taken(`${text}"`), taken(`"${text}"`, 1)]).toEqual([text, text])
    },
  )

  it.each([
    '2026-03-01',
    '2026-03-01T"',
    '2026-03"',
    '2026"',
    '2026/03/01"',
    '2026-03/01"',
    '2026 03-01"',
    'x026-03-01"',
    '2x26-03-01"',
    '20x6-03-01"',
    '202x-03-01"',
    '2026-x3-01"',
    '2026-0x-01"',
    '2026-03-x1"',
    '2026-03-0x"',
    '2026-03-0:"',
    '2026-03-/1"',
    '0000-00-00"',
    '',
  ])('is not taken from %s', (text) => {
    expect(taken(text)).toBeUndefined()
  })

  it('is its own of many that share the places where texts are kept', () => {
    const days = fc.tuple(fc.nat(9999), fc.nat(99), fc.nat(99)).filter((parts) => parts.some((part) => part > 0))
    fc.assert(
      fc.property(days, ([year, month, day]) => {
        const two = (number: number): string => String(number).padStart(2, '0')
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
        expect([taken(`${text}"`), taken(`${text}"`)]).toEqual([text, text])
      }),
      { numRuns: 5000 },
    )
  })
})
