import { operatorTable } from './operator-table.js'
import { prednisone } from './prednisone.js'

const changed = { drug: 'corticosteroid', within: '7 days', unstable: '7 days' }

// a dose that was changed within a window, also by an end
operatorTable({
  operator: 'drug',
  rows: {
    true: [
      {
        sentence: 'stopped within the window, where a changed dose is asked for, however stable it had been',
        rule: changed,
        patient: prednisone({ start: '2025-01-01', end: '2026-02-27', stableSince: '2025-06-01' }),
        reason:
          'prednisone until 2026-02-27 is within 7 days before 2026-03-01, has not had an unchanged dose for at least ' +
          '7 days on 2026-03-01',
      },
    ],
    false: [
      {
        sentence: 'going on at the same dose, where a changed dose within the window is asked for',
        rule: changed,
        patient: prednisone({ start: '2025-01-01', ongoing: true, stableSince: '2025-06-01' }),
        basis: 'assumed',
        reason:
          'prednisone since 2025-01-01 has had an unchanged dose for at least 7 days on 2026-03-01; ' +
          'no record of any other corticosteroid without a dose unchanged for at least 7 days',
      },
    ],
    unknown: [
      {
        sentence: 'which may be over, where a changed dose within the window is asked for',
        rule: changed,
        patient: prednisone({ start: '2025-01-01', stableSince: '2025-06-01' }),
        reason: 'prednisone from 2025-01-01 (end not recorded) may or may not be within 7 days before 2026-03-01',
        needs: ['when prednisone was last taken'],
      },
    ],
  },
})
