import { operatorTable } from './operator-table.js'

const lupus = { condition: 'lupus', status: 'current' }

// a condition by what is a kind or a part of it
operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'where its part is there',
        rule: lupus,
        patient: { conditions: ['lupus nephritis'] },
        reason: 'lupus nephritis is ongoing on 2026-03-01',
      },
      {
        sentence: 'where its part is over and itself is recorded beside it',
        rule: lupus,
        patient: { conditions: [{ name: 'lupus nephritis', onset: '2019', end: '2020' }, 'lupus'] },
        reason: 'lupus is ongoing on 2026-03-01',
      },
      {
        sentence: 'of ever, where its part is over',
        rule: { condition: 'lupus', status: 'ever' },
        patient: { conditions: [{ name: 'lupus nephritis', onset: '2019', end: '2020' }] },
        reason: 'lupus nephritis (2019 to 2020) is recorded',
      },
    ],
    false: [
      {
        sentence: 'of the part itself, where it is over',
        rule: { condition: 'lupus nephritis', status: 'current' },
        patient: { conditions: [{ name: 'lupus nephritis', onset: '2019', end: '2020' }] },
        reason: 'lupus nephritis (2019 to 2020) is over on 2026-03-01',
      },
      {
        sentence: 'by assumption, of a kind of infection, which is that infection',
        rule: { condition: 'tuberculosis', status: 'current' },
        patient: { conditions: [{ name: 'miliary tuberculosis', end: '2020' }] },
        basis: 'assumed',
        reason: 'miliary tuberculosis (until 2020) is over on 2026-03-01; no record of any other tuberculosis',
      },
    ],
    unknown: [
      {
        sentence: 'of a disease that lasts, where only its part is over',
        rule: lupus,
        patient: { conditions: [{ name: 'lupus nephritis', onset: '2019', end: '2020' }] },
        reason: 'lupus nephritis (2019 to 2020) is over, which does not say that lupus is',
        needs: ['whether lupus is still present'],
      },
    ],
  },
})
