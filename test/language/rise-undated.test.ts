import { expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import { reasonOf } from '../../src/language/rule/reason.js'
import { compiled, evaluate } from './evaluate.js'
import { patient } from './patient.js'

const name = '24-hour urine protein'
const doubled = compiled({ rise: name, times: 2, since: { 'start-of': 'antimalarial' }, valid: '90 days' })

// a result without a date, beside one of 0.8 g/24h of after the start, may be the latest
it.each<[string, string, string, Truth, string[], string]>([
  [
    'would say so, too',
    '1.6 g/24h',
    '1.7 g/24h',
    TRUE,
    [],
    `${name} 1.6 g/24h on 2026-02-20 has risen to at least 2 times 0.8 g/24h on 2025-08-01`,
  ],
  [
    'would say no, too',
    '1 g/24h',
    '1.2 g/24h',
    FALSE,
    [],
    `${name} 1 g/24h on 2026-02-20 has not risen to 2 times 0.8 g/24h on 2025-08-01`,
  ],
  [
    'would say otherwise',
    '1.6 g/24h',
    '1.2 g/24h',
    UNKNOWN,
    [`date of the result for ${name}`],
    `${name} 1.6 g/24h on 2026-02-20 has risen to at least 2 times 0.8 g/24h on 2025-08-01; ${name} 1.2 g/24h has not ` +
      'risen to 2 times 0.8 g/24h on 2025-08-01; and a result without a date may be later',
  ],
  [
    'may say otherwise',
    '1 g/24h',
    '>1.2 g/24h',
    UNKNOWN,
    [`an exact result for ${name}`, `an exact result for ${name}`],
    `${name} 1 g/24h on 2026-02-20 has not risen to 2 times 0.8 g/24h on 2025-08-01; ${name} >1.2 g/24h may or may not ` +
      `have risen to 2 times 1 g/24h on 2026-02-20; ${name} >1.2 g/24h may or may not have risen to 2 times 0.8 g/24h on ` +
      '2025-08-01; and a result without a date may be later',
  ],
])('a rise beside a result without a date that %s', (_says, latest, undated, truth, needs, reason) => {
  const labs = [
    { name, value: latest, date: '2026-02-20' },
    { name, value: '0.8 g/24h', date: '2025-08-01' },
    { name, value: undated },
  ]
  const drugs = [{ name: 'HCQ', start: '2025-05-01', ongoing: true }]
  const found = evaluate(doubled, patient({ drugs, labs }))
  expect([found.truth, found.needs.map(({ need }) => need), reasonOf(found.clauses())]).toEqual([
    truth,
    needs,
    `${reason}; HCQ was started on 2025-05-01`,
  ])
})
