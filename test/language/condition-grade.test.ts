import { operatorTable } from './operator-table.js'
import type { Written, WrittenCondition } from './written.js'

const severe = { condition: 'heart failure', status: 'current', grade: { 'at-least': 3 } }
const severeRecently = { condition: 'heart failure', within: '1 year', grade: { 'at-least': 3 } }

function heartFailure(given: Partial<WrittenCondition>): Written {
  return { conditions: [{ name: 'heart failure', ...given }] }
}

// a condition of a grade
operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'where the grade is reached',
        rule: severe,
        patient: heartFailure({ grade: 3 }),
        reason: 'heart failure of grade 3 is ongoing on 2026-03-01',
      },
    ],
    false: [
      {
        sentence: 'where the grade is another one, whatever the dates',
        rule: severeRecently,
        patient: heartFailure({ grade: 2, status: 'resolved' }),
        basis: 'assumed',
        reason: 'heart failure is of grade 2, not at least 3',
      },
      {
        sentence: 'where it is over, whatever the grade',
        rule: severe,
        patient: heartFailure({ onset: '2019', end: '2020' }),
        reason: 'heart failure (2019 to 2020) is over on 2026-03-01',
      },
    ],
    unknown: [
      {
        sentence: 'without a recorded grade',
        rule: severe,
        patient: heartFailure({}),
        reason: 'the grade of heart failure is not recorded',
        needs: ['grade of heart failure'],
      },
      {
        sentence: 'where the dates leave it open, and the grade too',
        rule: severeRecently,
        patient: heartFailure({ status: 'resolved' }),
        reason: 'heart failure may or may not be within 1 year before 2026-03-01',
        needs: ['dates of heart failure'],
      },
    ],
  },
})
