import { operatorTable } from './operator-table.js'
import type { Written, WrittenDrug } from './written.js'

const failed = { drug: 'immunosuppressant', taken: 'ever', response: ['inadequate', 'relapse'] }
const systemic = { drug: 'ciclosporin', taken: 'now', route: 'systemic' }
const long = { drug: 'prednisone', taken: 'ever', for: { 'more-than': '3 months' } }
const stable = { drug: 'prednisone', taken: 'now', stable: '7 days' }

function prednisone(given: Partial<WrittenDrug>): Written {
  return { drugs: [{ name: 'prednisone', ...given }] }
}

// what a rule asks of a course beyond its time
operatorTable({
  operator: 'drug',
  rows: {
    true: [
      {
        sentence: 'with one of the responses',
        rule: failed,
        patient: { drugs: [{ name: 'MMF', response: 'relapse' }] },
        reason: 'MMF (dates not recorded) is recorded, response relapse',
      },
      {
        sentence: 'by the route',
        rule: systemic,
        patient: { drugs: [{ name: 'ciclosporin', ongoing: true, route: 'oral' }] },
        reason: 'ciclosporin (ongoing) is ongoing on 2026-03-01, by a systemic route',
      },
      {
        sentence: 'for more than three months, though it is over',
        rule: long,
        patient: prednisone({ start: '2020-01-01', end: '2020-04-02' }),
        reason: 'prednisone until 2020-04-02 is recorded, taken for more than 3 months',
      },
      {
        sentence: 'at a dose unchanged for exactly 7 days (S02.2)',
        rule: stable,
        patient: prednisone({ start: '2025-01-01', ongoing: true, stableSince: '2026-02-22' }),
        reason:
          'prednisone since 2025-01-01 is ongoing on 2026-03-01, dose unchanged for at least 7 days on 2026-03-01',
      },
    ],
    false: [
      {
        sentence: 'by assumption, with another response',
        rule: failed,
        patient: { drugs: [{ name: 'MMF', response: 'adequate' }] },
        basis: 'assumed',
        reason:
          'MMF (dates not recorded) had response adequate, not inadequate or relapse; ' +
          'no record of any other immunosuppressant with response inadequate/relapse',
      },
      {
        sentence: 'by assumption, by another route (S29.4)',
        rule: systemic,
        patient: { drugs: [{ name: 'ciclosporin', start: '2025-01-01', ongoing: true, route: 'ophthalmic' }] },
        basis: 'assumed',
        reason: 'ciclosporin since 2025-01-01 was not given by a systemic route',
      },
      {
        sentence: 'by assumption, where the filter fails though the time is not certain',
        rule: { ...systemic, taken: undefined, within: '3 months' },
        patient: { drugs: [{ name: 'ciclosporin', route: 'ophthalmic' }] },
        basis: 'assumed',
        reason: 'ciclosporin (dates not recorded) was not given by a systemic route',
      },
      {
        sentence: 'by assumption, for exactly three months (S04.4)',
        rule: long,
        patient: prednisone({ start: '2025-12-01', ongoing: true }),
        basis: 'assumed',
        reason: 'prednisone since 2025-12-01 was not taken for more than 3 months by 2026-03-01',
      },
      {
        sentence: 'by assumption, at a dose changed 6 days ago (S26.2)',
        rule: stable,
        patient: prednisone({ start: '2025-01-01', ongoing: true, stableSince: '2026-02-23' }),
        basis: 'assumed',
        reason: 'prednisone since 2025-01-01 has not had an unchanged dose for at least 7 days on 2026-03-01',
      },
    ],
    unknown: [
      {
        sentence: 'without a recorded response (S01.4)',
        rule: failed,
        patient: { drugs: [{ name: 'MMF', end: '2025' }] },
        reason: 'MMF until 2025 is recorded without a response',
        needs: ['response to MMF'],
      },
      {
        sentence: 'without a recorded route, where the drug has routes of both kinds',
        rule: systemic,
        patient: { drugs: [{ name: 'ciclosporin', ongoing: true }] },
        reason: 'ciclosporin (ongoing) is recorded without a route',
        needs: ['route of ciclosporin'],
      },
      {
        sentence: 'where the dates leave the length open',
        rule: long,
        patient: prednisone({ start: '2025', end: '2025-06' }),
        reason: 'prednisone until 2025-06 may or may not have been taken for more than 3 months',
        needs: ['dates of prednisone'],
      },
      {
        sentence: 'where no change of the dose is recorded',
        rule: stable,
        patient: prednisone({ start: '2025-01-01', ongoing: true }),
        reason:
          'prednisone since 2025-01-01 may or may not have had an unchanged dose for at least 7 days on 2026-03-01',
        needs: ['since when the dose of prednisone is unchanged'],
      },
    ],
  },
})
