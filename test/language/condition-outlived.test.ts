import { operatorTable } from './operator-table.js'

const lupus = { condition: 'SLE', status: 'current' }
const recently = { condition: 'SLE', within: '3 months' }
const nephritis = { name: 'lupus nephritis', onset: '2022-05', end: '2024-06' }

// a part of a disease that lasts may be over while the disease goes on
operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'of ever, where a part of it is over',
        rule: { condition: 'SLE', status: 'ever' },
        patient: { conditions: [nephritis] },
        reason: 'lupus nephritis (2022-05 to 2024-06) is recorded',
      },
      {
        sentence: 'where the disease itself is recorded beside its part',
        rule: recently,
        patient: { conditions: [nephritis, { name: 'SLE', status: 'active' }] },
        reason: 'SLE is within 3 months before 2026-03-01',
      },
    ],
    false: [
      {
        sentence: 'of the part itself, where it is over',
        rule: { condition: 'lupus nephritis', status: 'current' },
        patient: { conditions: [nephritis] },
        reason: 'lupus nephritis (2022-05 to 2024-06) is over on 2026-03-01',
      },
      {
        sentence: 'where the disease itself is recorded as resolved',
        rule: lupus,
        patient: { conditions: [{ name: 'SLE', status: 'resolved' }] },
        reason: 'SLE is over on 2026-03-01',
      },
      {
        sentence: 'by assumption, of a class of episodes, where one of them is over',
        rule: { condition: 'malignancy', within: '5 years' },
        patient: { conditions: [{ name: 'breast cancer', onset: '2017', end: '2018' }] },
        basis: 'assumed',
        reason:
          'breast cancer (2017 to 2018) is more than 5 years before 2026-03-01; nothing is recorded of any other malignancy',
      },
    ],
    unknown: [
      {
        sentence: 'where only a part of it is over',
        rule: lupus,
        patient: { conditions: [nephritis] },
        reason: 'lupus nephritis (2022-05 to 2024-06) is over, which does not say that SLE is',
        needs: ['whether SLE is still present'],
      },
      {
        sentence: 'where only a part of it is resolved, on a day that is not recorded',
        rule: lupus,
        patient: { conditions: [{ name: 'lupus nephritis', status: 'resolved' }] },
        reason: 'lupus nephritis is over, which does not say that SLE is',
        needs: ['whether SLE is still present'],
      },
      {
        sentence: 'of a window, where only a part of it was over before',
        rule: recently,
        patient: { conditions: [nephritis] },
        reason: 'lupus nephritis (2022-05 to 2024-06) is over, which does not say that SLE is',
        needs: ['dates of SLE'],
      },
    ],
  },
})
