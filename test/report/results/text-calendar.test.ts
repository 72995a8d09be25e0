import { describe, expect, it } from 'vitest'
import { formatResults } from '../../../src/report/results/results.js'
import type { CalendarEntry } from '../../../src/screening/result/result.js'
import { criterion, result, trial } from './results.js'
import { threeAhead } from './results-ahead.js'

const plain = { columns: 80, all: false, color: false }

const calendarOf = (given: Parameters<typeof result>[0], options = plain): string =>
  formatResults([result({ calendarUntil: '2028-03-01', calendar: [], ...given })], 'text', options)

describe('the days ahead in text', () => {
  it.each([
    ['ahead-80', { columns: 80, all: false, color: false }],
    ['ahead-60', { columns: 60, all: false, color: false }],
    ['ahead-40', { columns: 40, all: false, color: false }],
    ['ahead-80-color', { columns: 80, all: false, color: true }],
  ])('read as in reports/%s.txt', async (name, options) => {
    const text = formatResults([threeAhead], 'text', options)
    await expect(text.replaceAll('\u001B', '\\e')).toMatchFileSnapshot(`reports/${name}.txt`)
  })

  it.each([40, 41, 59, 60, 79, 80, 100])('keep to %i columns and end no line in a space', (columns) => {
    for (const line of formatResults([threeAhead], 'text', { ...plain, columns }).split('\n')) {
      expect(line.length).toBeLessThanOrEqual(columns)
      expect(line).not.toMatch(/ $/u)
    }
  })

  it('say the same with colour and without', () => {
    const colored = formatResults([threeAhead], 'text', { ...plain, color: true })
    expect(colored.replaceAll(/\u001B\[\d+m/gu, '')).toBe(formatResults([threeAhead], 'text', plain))
  })

  it('say that the verdict stays what it has become, not what it is today', () => {
    const change = (date: string, id: string, verdict: CalendarEntry['verdict']): CalendarEntry => ({
      date,
      trial: 'T',
      verdict,
      criteria: [{ id, from: 'satisfied', to: 'unknown', reason: 'so' }],
    })
    const text = calendarOf({
      trials: [trial({ id: 'T', criteria: [criterion({ id: 'I1' }), criterion({ id: 'I2' })] })],
      calendar: [
        change('2026-04-01', 'I1', { from: 'potentially-eligible', to: 'undetermined' }),
        change('2026-05-01', 'I2', null),
      ],
    })
    expect(text).toContain('2026-04-01  T  ✓ may fit → ? cannot be told yet\n')
    expect(text).toContain('2026-05-01  T  still ? cannot be told yet\n')
  })

  it('name the trials of which time changes nothing', () => {
    expect(calendarOf({ trials: [trial({ id: 'T' }), trial({ id: 'U', verdict: 'ineligible' })] })).toBe(
      'P-0001, as of 2026-03-01 (the date of the record)\n' +
        'the days ahead until 2028-03-01, if nothing else changes; results grow old\n\n' +
        'No change until then\n  T  ✓ may fit\n  U  ✗ does not fit\n',
    )
  })

  it('keep the warnings of the record', () => {
    expect(calendarOf({ warnings: [{ path: '/labs/0', message: 'is odd' }] })).toContain(
      'Warnings\n  /labs/0: is odd\n',
    )
  })

  it('send no control character of the data to the terminal', () => {
    const nasty = '\u001B[31m\u202E\n'
    const text = calendarOf({
      patient: nasty,
      trials: [trial({ id: nasty, criteria: [criterion({ id: nasty, text: nasty })] })],
      calendar: [
        {
          date: '2026-04-01',
          trial: nasty,
          verdict: null,
          criteria: [{ id: nasty, from: 'satisfied', to: 'unknown', reason: nasty }],
        },
      ],
    })
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})
