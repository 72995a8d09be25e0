import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import { reasonOf } from '../../src/language/rule/reason.js'
import { compiled, evaluate } from './evaluate.js'
import { patient } from './patient.js'
import type { WrittenCondition } from './written.js'

const recentMalignancy = { condition: 'malignancy', within: '5 years' }

describe('a condition in remission', () => {
  it.each<[string, object, WrittenCondition, Truth, string, string[]]>([
    [
      'was there until then',
      recentMalignancy,
      { name: 'breast cancer', onset: '2019', remission: '2021-03-01' },
      TRUE,
      'breast cancer (from 2019, in remission since 2021-03-01) is within 5 years before 2026-03-01',
      [],
    ],
    [
      'may be there all the same',
      recentMalignancy,
      { name: 'breast cancer', onset: '2019', remission: '2021-02-28' },
      UNKNOWN,
      'breast cancer (from 2019, in remission since 2021-02-28) may or may not be within 5 years before 2026-03-01',
      ['whether breast cancer is still present'],
    ],
    [
      'may be there now',
      { condition: 'tuberculosis', status: 'current' },
      { name: 'tuberculosis', remission: '2024' },
      UNKNOWN,
      'tuberculosis (in remission since 2024) is not known to be over by 2026-03-01',
      ['whether tuberculosis is still present'],
    ],
    [
      'goes on where it lasts',
      { condition: 'lupus', status: 'current' },
      { name: 'SLE', remission: '2024' },
      TRUE,
      'SLE (in remission since 2024) is ongoing on 2026-03-01',
      [],
    ],
    [
      'is over where it is recorded as resolved',
      { condition: 'tuberculosis', status: 'current' },
      { name: 'tuberculosis', status: 'resolved', remission: '2024' },
      FALSE,
      'tuberculosis (in remission since 2024) is over on 2026-03-01',
      [],
    ],
    [
      'was there until then where it has been resolved since',
      recentMalignancy,
      { name: 'breast cancer', status: 'resolved', onset: '2019', remission: '2021-03-01' },
      TRUE,
      'breast cancer (from 2019, in remission since 2021-03-01) is within 5 years before 2026-03-01',
      [],
    ],
    [
      'may have been resolved on any day since',
      recentMalignancy,
      { name: 'breast cancer', status: 'resolved', onset: '2019', remission: '2021-02-28' },
      UNKNOWN,
      'breast cancer (from 2019, in remission since 2021-02-28) may or may not be within 5 years before 2026-03-01',
      ['dates of breast cancer'],
    ],
  ])('%s', (_sentence, rule, condition, truth, reason, needs) => {
    const found = evaluate(compiled(rule), patient({ conditions: [condition] }))
    expect([found.truth, reasonOf(found.clauses()), found.needs.map(({ need }) => need)]).toEqual([
      truth,
      reason,
      needs,
    ])
  })
})
