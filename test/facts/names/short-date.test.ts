import { expect, it } from 'vitest'
import { endsInShortDate } from '../../../src/facts/names/short-date.js'
import { span } from '../../patient/reader.js'

it.each([
  ['rituximab 3.10.', '2025-10-03', true],
  ['rituximab am 03.10.25', '2025-10-03', true],
  ['rituximab (10/25)', '2025-10-03', true],
  ['rituximab 10/03/2025', '2025-10-03', true],
  ['rituximab 10/03/25', '2025-10-03', true],
  ['rituximab 3.10.24', '2025-10-03', false],
  ['rituximab 3.10.2024', '2025-10-03', false],
  ['rituximab 4.10.', '2025-10-03', false],
  ['rituximab 10/24', '2025-10-03', false],
  ['rituximab seit 10/25', '2025-10-03', false],
  ['rituximab 10/25', '2025-10', false],
  ['rituximab ca. 2025', '2025-10-03', false],
])('%s may tell of %s: %s', (text, day, expected) => {
  expect(endsInShortDate(text, span(day))).toBe(expected)
})
