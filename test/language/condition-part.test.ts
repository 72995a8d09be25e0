import { operatorTable } from './operator-table.js'

const lupus = { condition: 'lupus', status: 'current' }

// a condition by what is a kind or a part of it
operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'of a window, where its part lasted into it: until then it was there itself',
        rule: { condition: ['kidney disease', 'lupus'], within: '30 days' },
        patient: { conditions: [{ name: 'lupus nephritis', end: '2026-01-30' }] },
        reason: 'lupus nephritis (until 2026-01-30) is within 30 days before 2026-03-01',
      },
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
      {
        sentence: 'by assumption, of a group of diseases, of which one is over',
        rule: { condition: 'kidney disease', status: 'current' },
        patient: { conditions: [{ name: 'glomerular disease', status: 'resolved' }] },
        basis: 'assumed',
        reason: 'glomerular disease is over on 2026-03-01; no record of any other kidney disease',
      },
      {
        sentence: 'of a group of diseases, where the group itself is over',
        rule: { condition: 'kidney disease', status: 'current' },
        patient: { conditions: [{ name: 'kidney disease', end: '2020' }] },
        reason: 'kidney disease (until 2020) is over on 2026-03-01',
      },
    ],
    unknown: [
      {
        sentence: 'of a window, where its part was over before it',
        rule: { condition: 'lupus', within: '30 days' },
        patient: { conditions: [{ name: 'lupus nephritis', end: '2026-01-29' }] },
        reason: 'lupus nephritis (until 2026-01-29) is over, which does not say that lupus is',
        needs: ['dates of lupus'],
      },
      {
        sentence: 'of a disease that lasts, where its part is resolved, beside a group that has ended with it',
        rule: { condition: ['kidney disease', 'lupus'], status: 'current' },
        patient: { conditions: [{ name: 'lupus nephritis', status: 'resolved' }] },
        reason: 'lupus nephritis is over, which does not say that kidney disease or lupus is',
        needs: ['whether kidney disease or lupus is still present'],
      },
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
