import { expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { compiled, evaluate } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'
import type { Written, WrittenCondition } from './written.js'

const now = { condition: 'heart failure', status: 'current', for: { 'at-least': '3 months' } }
const strictly = { condition: 'heart failure', within: '1 year', for: { 'more-than': '3 months' } }

function heartFailure(given: Partial<WrittenCondition>): Written {
  return { conditions: [{ name: 'heart failure', ...given }] }
}

/** Somebody who was born in this month, with a heart failure whose onset is not recorded. */
function bornIn(birth: string, given: Partial<WrittenCondition>): Written {
  return { birth, ...heartFailure(given) }
}

const pneumonia = { condition: 'pneumonia', within: '6 years' }
const fiveYears = { condition: 'heart failure', status: 'ever', for: { 'more-than': '5 years' } }

// a condition that must have lasted
operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'that it has lasted, on the day on which it has lasted as long as that',
        rule: now,
        patient: heartFailure({ onset: '2025-12-01', status: 'active' }),
        reason: 'heart failure (since 2025-12-01) is ongoing on 2026-03-01 and has lasted at least 3 months',
      },
      {
        sentence: 'that it lasted, where it is over and was within the window',
        rule: strictly,
        patient: heartFailure({ onset: '2025-03-01', end: '2025-06-02' }),
        reason:
          'heart failure (2025-03-01 to 2025-06-02) is within 1 year before 2026-03-01 and has lasted more than 3 months',
      },
      {
        sentence: 'that it was in a window that goes back to the birth, whenever it was',
        rule: pneumonia,
        patient: { birth: '2020-03', conditions: ['pneumonia'] },
        reason: 'pneumonia is within 6 years before 2026-03-01',
      },
    ],
    false: [
      {
        sentence: 'that it has lasted, the day before that',
        rule: now,
        patient: heartFailure({ onset: '2025-12-02', status: 'active' }),
        reason: 'heart failure (since 2025-12-02) has not lasted at least 3 months on 2026-03-01',
      },
      {
        sentence: 'that it lasted more, where it lasted exactly as long',
        rule: strictly,
        patient: heartFailure({ onset: '2025-03-01', end: '2025-06-01' }),
        basis: 'assumed',
        reason: 'heart failure (2025-03-01 to 2025-06-01) has not lasted more than 3 months on 2026-03-01',
      },
      {
        sentence: 'that it is there, where it lasted and is over',
        rule: now,
        patient: heartFailure({ onset: '2019', end: '2020' }),
        reason: 'heart failure (2019 to 2020) is over on 2026-03-01',
      },
      {
        sentence: 'that it lasted longer than the patient had lived when it ended',
        rule: fiveYears,
        patient: bornIn('2017-10', { end: '2022-10-01' }),
        basis: 'assumed',
        reason: 'heart failure (until 2022-10-01) has not lasted more than 5 years on 2026-03-01',
      },
    ],
    unknown: [
      {
        sentence: 'since when it is there',
        rule: now,
        patient: heartFailure({ status: 'active' }),
        reason: 'heart failure may or may not have lasted at least 3 months on 2026-03-01',
        needs: ['dates of heart failure'],
      },
      {
        sentence: 'whether it lasted so long, where it may have begun in the first days of life',
        rule: fiveYears,
        patient: bornIn('2017-10', { end: '2022-10-02' }),
        reason: 'heart failure (until 2022-10-02) may or may not have lasted more than 5 years on 2026-03-01',
        needs: ['dates of heart failure'],
      },
      {
        sentence: 'whether it was in a window that does not go back to the birth',
        rule: pneumonia,
        patient: { birth: '2020-02', conditions: ['pneumonia'] },
        reason: 'pneumonia may or may not be within 6 years before 2026-03-01',
        needs: ['dates of pneumonia'],
      },
    ],
  },
})

it('says on which day it will have lasted so long', () => {
  const begun = patient(heartFailure({ onset: '2025-12-02', status: 'active' }))
  expect(new Set(evaluate(compiled(now), begun).flips.map(formatDay))).toEqual(new Set(['2026-03-02']))
})

it('reads with its length', () => {
  expect(compiled(now).words).toBe('heart failure, now, for at least 3 months')
})
