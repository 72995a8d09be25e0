import { expect, it } from 'vitest'
import { countedForms, withoutForm, withoutFormBehind, withTotal } from '../../../src/patient/drug/dose-forms.js'

it.each([
  ['2 tablets once daily', { count: 2, often: 'once daily' }],
  ['take one tablet daily', { count: 1, often: 'daily' }],
  ['2 cp/jour', { count: 2, often: '/jour' }],
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

it.each([
  ['take 1.5 tablets (7.5 mg total) by mouth daily', '7.5 mg by mouth daily'],
  ['some (7.5 mg total) by mouth daily', 'some (7.5 mg total) by mouth daily'],
  ['take 2 tablets (5 mg) by mouth daily', 'take 2 tablets (5 mg) by mouth daily'],
  ['10 mg daily', '10 mg daily'],
])('the total of %j is read as %j', (text, total) => {
  expect(withTotal(text)).toBe(total)
})

it('a form may stand behind', () => {
  expect(withoutFormBehind('1-0-0 tbl')).toBe('1-0-0')
  expect(withoutFormBehind('1-0-0 daily')).toBe('1-0-0 daily')
})
