import { describe, expect, it } from 'vitest'
import { inWords, isLater, parseTimeOfDay, timeSchema } from '../../../src/patient/written/time-of-day.js'
import { readPlainly, UNUSUAL } from '../../../src/patient/form/plain-form.js'

const HOUR = 3600

describe('a time of day', () => {
  it.each([
    ['08:30', 8.5 * HOUR, false],
    ['08:30:15', 8.5 * HOUR + 15, false],
    ['23:59:59.5', 24 * HOUR - 0.5, false],
    ['08:30Z', 8.5 * HOUR, true],
    ['08:30:00+01:00', 7.5 * HOUR, true],
    ['08:30:00-02:30', 11 * HOUR, true],
    ['00:30+14:00', -13.5 * HOUR, true],
  ])('%s is read', (text, seconds, isZoned) => {
    expect(parseTimeOfDay(text)).toEqual({ seconds, isZoned, written: text })
    expect(readPlainly(timeSchema, text)).toEqual(timeSchema.parse(text))
  })

  it.each(['24:00', '8:30', '08:60', '08:30:60', '08:30+15:00', '08.30', 'noon', ''])('is not %s', (text) => {
    expect(parseTimeOfDay(text)).toBeUndefined()
    expect(timeSchema.safeParse(text).error?.issues[0]?.message).toBe(`'${text}' is not a time of day`)
    expect(readPlainly(timeSchema, text)).toBe(UNUSUAL)
  })

  it.each([
    ['08:30', '08:30'],
    ['08:30:00', '08:30'],
    ['08:30:00.000+01:00', '08:30+01:00'],
    ['08:00:15Z', '08:00:15Z'],
    ['08:30:00.5', '08:30:00.5'],
  ])('%s is told as %s', (written, expected) => {
    expect(inWords(timeOf(written))).toBe(expected)
  })

  it('is a text', () => {
    expect(timeSchema.safeParse(830).success).toBe(false)
    expect(readPlainly(timeSchema, 830)).toBe(UNUSUAL)
  })

  it.each([
    ['14:30', '08:00', true],
    ['08:00', '14:30', false],
    ['08:00', '08:00', false],
    ['08:00-05:00', '12:00+01:00', true],
    // in which zone it was half past two is not told
    ['14:30', '08:00Z', false],
  ])('%s against %s is later: %s', (one, other, expected) => {
    expect(isLater(timeOf(one), timeOf(other))).toBe(expected)
  })
})

function timeOf(text: string): NonNullable<ReturnType<typeof parseTimeOfDay>> {
  const time = parseTimeOfDay(text)
  if (time === undefined) throw new Error(`${text} is no time`)
  return time
}
