import { expect, it } from 'vitest'
import { momentInWords, takenInWords } from '../../../src/language/time/moment.js'
import { day, span } from '../patient.js'

it.each([
  ['2025-02-20', 'on 2025-02-20'],
  ['2025-02', 'in 2025-02'],
  ['2025', 'in 2025'],
])('%s is %s', (date, words) => {
  expect(momentInWords(span(date))).toBe(words)
})

it('names both ends of what is no whole month or year', () => {
  expect(momentInWords({ first: day('2025-01-01'), last: day('2025-06-01') })).toBe('between 2025-01-01 and 2025-06-01')
})

it.each([
  [undefined, undefined, ''],
  ['2025-02', undefined, ' in 2025-02'],
  ['2025-02-20', { at: '08:10' }, ' on 2025-02-20 at 08:10'],
  ['2025-02-20', { at: '08:10', followedBy: '14:30' }, ' on 2025-02-20 at 08:10'],
  ['2025-02-20', { at: '12:00', followedBy: '14:30', after: '08:10' }, ' on 2025-02-20 at 12:00'],
  ['2025-02-20', { at: '14:30', after: '12:00' }, ' on 2025-02-20 at 14:30 (after one at 12:00)'],
])('a result of %s at %j is one%s', (date, time, words) => {
  const on = date === undefined ? undefined : span(date)
  expect(takenInWords({ on, ...(time === undefined ? {} : { time }) })).toBe(words)
})
