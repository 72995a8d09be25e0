import { expect, it } from 'vitest'
import { passedOver } from './passed-over.js'

it('of several results of one day, all but the last are passed over', () => {
  const labs = [
    { name: 'IgG', value: '5 g/L', date: '2026-02-20', time: '08:00' },
    { name: 'IgG', value: '7 g/L', date: '2026-02-20', time: '14:30' },
    { name: 'IgG', value: '4 g/L', date: '2026-01-20', time: '08:00' },
    { name: 'IgG', value: '7 g/L', date: '2026-01-20', time: '14:30' },
  ]
  expect(passedOver({ lab: 'IgG', 'at-least': 6, unit: 'g/L', valid: '90 days' }, { labs })).toEqual([
    '/labs/0 IgG 5 g/L on 2026-02-20 at 08:00 – followed by the result of 14:30 of the same day',
    '/labs/2 IgG 4 g/L on 2026-01-20 at 08:00 – older than the latest result, of 2026-02-20',
    '/labs/3 IgG 7 g/L on 2026-01-20 at 14:30 (after one at 08:00) – older than the latest result, of 2026-02-20',
  ])
})
