import { expect, it } from 'vitest'
import { windows } from './windows.js'
import { faultsOf } from './written.js'

it('makes a window a day shorter and longer, in days', () => {
  expect(faultsOf(windows, { drug: 'biologic', within: '4 weeks' })).toEqual([
    ['within', '4 weeks − 1 day', { drug: 'biologic', within: '27 days' }],
    ['within', '4 weeks + 1 day', { drug: 'biologic', within: '29 days' }],
  ])
})

it('counts months by the calendar: from the end of May three of them have 92 days', () => {
  const rules = faultsOf(windows, { for: { 'more-than': '3 months' } }).map(([, , rule]) => rule)
  expect(rules).toEqual([{ for: { 'more-than': '91 days' } }, { for: { 'more-than': '93 days' } }])
})

it('takes no other text for a duration', () => {
  expect(faultsOf(windows, { ask: 'Did it last 6 months?', name: '6 months or more' })).toEqual([])
})
