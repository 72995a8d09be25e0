import { operatorTable } from './operator-table.js'

// a rule that takes the silence of a list for no answer
operatorTable({
  operator: 'drug',
  rows: {
    true: [
      {
        sentence: 'where the list names one of it',
        rule: { drug: 'biologic', taken: 'ever', silence: 'unknown' },
        patient: { drugs: ['rituximab'] },
        reason: 'rituximab (dates not recorded) is recorded',
      },
    ],
    false: [
      {
        sentence: 'by assumption, where the rule takes silence for no answer, and the list is not silent',
        rule: { drug: 'biologic', within: '3 months', silence: 'unknown' },
        patient: { drugs: [{ name: 'rituximab', start: '2024-01-01', end: '2024-02-01' }] },
        basis: 'assumed',
        reason: 'rituximab until 2024-02-01 is more than 3 months before 2026-03-01; no record of any other biologic',
      },
    ],
    unknown: [
      {
        sentence: 'where the rule takes silence for no answer, and the list names nothing of it',
        rule: { drug: 'biologic', taken: 'ever', silence: 'unknown' },
        patient: { drugs: ['prednisone'] },
        reason: 'the list of drugs does not name biologic, which is no proof of absence',
        needs: ['biologic'],
      },
    ],
  },
})
