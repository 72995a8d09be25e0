import { expect, it } from 'vitest'
import { bundled as vocabulary } from '../criteria/vocabulary/bundled.js'
import { read } from './reader.js'

const day = { date: '2026-02-20' }

it.each([
  ['tuberculosis', 'positive', 'tuberculosis'],
  ['Schwangerschaft', 'ja', 'pregnancy'],
  ['pregnancy', true, 'pregnancy'],
])('a disease that stands among the results is suspected, where it is said to be there: %s %s', (name, value, id) => {
  const { conditions } = read({ labs: [{ name, value, ...day }] }, { vocabulary })
  expect(conditions.entries.map(({ path, status, terms }) => [path, status, terms[0]?.id])).toEqual([
    ['/labs/0', 'suspected', id],
  ])
})

it.each(['negative', 'nein', 3, '4 U/L', 'see report'])('and is not, where it is not said to be there: %s', (value) => {
  expect(read({ labs: [{ name: 'tuberculosis', value, ...day }] }, { vocabulary }).conditions.entries).toEqual([])
})

it.each([
  ['1000 mg', 1],
  ['25 µg/mL', 0],
])('a drug among the results was given, perhaps, where a dose is told: %s', (value, count) => {
  const { drugs } = read({ vitals: [{ name: 'rituximab', value, ...day }] }, { vocabulary })
  expect(drugs.entries).toHaveLength(count)
  expect(drugs.entries.every(({ doubt }) => doubt === 'uncertain')).toBe(true)
})
