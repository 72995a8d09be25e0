import { expect, it } from 'vitest'
import { momentInWords } from '../../src/language/moment.js'
import { day, span } from './patient.js'

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
