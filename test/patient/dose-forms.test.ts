import { expect, it } from 'vitest'
import { countedForms, withoutForm } from '../../src/patient/dose-forms.js'

it.each([
  ['2 tablets once daily', { count: 2, often: 'once daily' }],
  ['take one tablet daily', { count: 1, often: 'daily' }],
  ['½ tbl. morgens', { count: 0.5, often: 'morgens' }],
  ['tbl., 2 tbl. morgens', { count: 2, often: 'morgens' }],
  ['deux comprimés par jour', { count: 2, often: 'par jour' }],
])('%j counts %o', (text, counted) => {
  expect(countedForms(text)).toEqual(counted)
})

it.each(['1-2 tablets daily', '2 puffs daily', '10 tablets daily', 'tablets daily', '1-0-0'])(
  '%j counts none',
  (text) => {
    expect(countedForms(text)).toBeUndefined()
  },
)

it.each([
  ['tbl. 1-0-0', '1-0-0'],
  ['tabletten, 1-0-0', '1-0-0'],
  ['1-0-0', '1-0-0'],
])('behind the form of %j stands %j', (text, rest) => {
  expect(withoutForm(text)).toBe(rest)
})
