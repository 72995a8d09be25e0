import { operatorTable } from '../operator-table.js'

const now = { condition: 'infection', status: 'current' }

operatorTable({
  operator: 'condition',
  rows: {
    true: [
      {
        sentence: 'of an infection that is called active, whenever it began',
        rule: now,
        patient: { conditions: [{ name: 'influenza', onset: '2001', status: 'active' }] },
        reason: 'influenza (since 2001) is ongoing on 2026-03-01',
      },
      {
        sentence: 'of one whose end is recorded',
        rule: { condition: 'infection', within: '1 month' },
        patient: { conditions: [{ name: 'influenza', onset: '2024', end: '2026-02-10' }] },
        reason: 'influenza (2024 to 2026-02-10) is within 1 month before 2026-03-01',
      },
    ],
    false: [
      {
        sentence: 'of one that began more than a year ago, and does not stay',
        rule: now,
        patient: { conditions: [{ name: 'influenza', onset: '2025-02-28' }] },
        basis: 'assumed',
        reason: 'influenza (from 2025-02-28, end not recorded) is over on 2026-03-01; no record of any other infection',
      },
      {
        sentence: 'in a window of which all days are later',
        rule: { condition: 'influenza', within: '1 month' },
        patient: { conditions: [{ name: 'influenza', onset: '2024', status: 'resolved' }] },
        basis: 'assumed',
        reason: 'influenza (from 2024, end not recorded) is more than 1 month before 2026-03-01',
      },
    ],
    unknown: [
      {
        sentence: 'of one that began a year ago',
        rule: now,
        patient: { conditions: [{ name: 'influenza', onset: '2025-03-01' }] },
        reason: 'influenza (from 2025-03-01, end not recorded) is not known to be over by 2026-03-01',
        needs: ['whether influenza is still present'],
      },
      {
        sentence: 'of one of which nobody knows when it began',
        rule: now,
        patient: { conditions: ['influenza'] },
        reason: 'influenza is not known to be over by 2026-03-01',
        needs: ['whether influenza is still present'],
      },
      {
        sentence: 'of one that stays in the body',
        rule: now,
        patient: { conditions: [{ name: 'infection', onset: '2001' }] },
        reason: 'infection (from 2001, end not recorded) is not known to be over by 2026-03-01',
        needs: ['whether infection is still present'],
      },
      {
        sentence: 'of one in remission',
        rule: now,
        patient: { conditions: [{ name: 'influenza', remission: '2001' }] },
        reason: 'influenza (in remission since 2001) is not known to be over by 2026-03-01',
        needs: ['whether influenza is still present'],
      },
      {
        sentence: 'of one that is known by what was done for it, which may be another',
        rule: now,
        patient: {
          conditions: [
            { name: 'influenza', status: 'suspected', onset: '2001', isOlder: true, unsaid: 'is what a stay was for' },
          ],
        },
        reason: 'influenza is what a stay was for',
        needs: ['whether influenza is confirmed'],
      },
    ],
  },
})
