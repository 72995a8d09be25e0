import { expect, it } from 'vitest'
import { compiled } from '../evaluate.js'

const months = (amount: number): object => ({ amount, unit: 'months' })

it.each<[string, object, readonly object[]]>([
  ['a drug ever', { drug: 'biologic', taken: 'ever' }, []],
  ['a drug now', { drug: 'biologic', taken: 'now' }, [{ what: 'time', within: { amount: 0, unit: 'days' } }]],
  ['a drug in a window', { drug: 'biologic', within: '3 months' }, [{ what: 'time', within: months(3) }]],
  [
    'a route',
    { drug: 'biologic', taken: 'ever', route: 'parenteral' },
    [{ what: 'route', oneOf: new Set(['iv', 'sc', 'im']) }],
  ],
  [
    'responses',
    { drug: 'biologic', taken: 'ever', response: ['relapse'], silence: 'unknown' },
    [{ what: 'response', oneOf: new Set(['relapse']) }],
  ],
  [
    'a length',
    { drug: 'biologic', taken: 'ever', for: { 'more-than': '3 months' } },
    [{ what: 'length', atLeast: months(3), strict: true }],
  ],
  [
    'a stable dose',
    { drug: 'biologic', taken: 'ever', stable: '6 months' },
    [{ what: 'stable dose', atLeast: months(6), strict: false }],
  ],
])('a rule about a drug demands %s', (_what, rule, demands) => {
  expect(compiled(rule).claim?.()).toMatchObject({ demands })
})
