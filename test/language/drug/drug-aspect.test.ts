import { operatorTable } from '../operator-table.js'
import { prednisone } from '../prednisone.js'

const failed = { drug: 'immunosuppressant', taken: 'ever', response: ['inadequate', 'relapse'] }
const systemic = { drug: 'ciclosporin', taken: 'now', route: 'systemic' }
const long = { drug: 'prednisone', taken: 'ever', for: { 'more-than': '3 months' } }
const stable = { drug: 'prednisone', taken: 'now', stable: '7 days' }
const unstable = { drug: 'corticosteroid', taken: 'now', unstable: '7 days' }
const suppressing = { drug: 'mycophenolate', taken: 'now', purpose: 'suppression' }

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
      {
        sentence: 'at a dose that changed, where that is asked for, whatever another course is like',
        rule: unstable,
        patient: {
          drugs: [
            { name: 'prednisone', start: '2025-01-01', ongoing: true, stableSince: '2025-06-01' },
            { name: 'dexamethasone', start: '2025-01-01', ongoing: true, stableSince: '2026-02-23' },
          ],
        },
        reason:
          'dexamethasone since 2025-01-01 is ongoing on 2026-03-01, has not had an unchanged dose for at least 7 days ' +
          'on 2026-03-01',
      },
      {
        sentence: 'as needed, where an unstable dose is asked for (S26)',
        rule: unstable,
        patient: prednisone({ ongoing: true, dose: 'as-needed' }),
        reason: 'prednisone (ongoing) is ongoing on 2026-03-01, is taken as needed and has no stable dose',
      },
      {
        sentence: 'for the purpose, or for a kind of it',
        rule: suppressing,
        patient: { drugs: [{ name: 'MMF', ongoing: true, purpose: 'secondary prophylaxis' }] },
        reason: 'MMF (ongoing) is ongoing on 2026-03-01, given for secondary prophylaxis',
      },
      {
        sentence: 'by one of several routes',
        rule: { drug: 'rituximab', taken: 'ever', route: ['iv', 'im'] },
        patient: { drugs: [{ name: 'rituximab', route: 'iv' }] },
        reason: 'rituximab (dates not recorded) is recorded, by the iv or im route',
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
          'no record of any other immunosuppressant with response inadequate or relapse',
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
      {
        sentence: 'by assumption, at a dose that is tapered (S26)',
        rule: stable,
        patient: prednisone({ start: '2025-01-01', ongoing: true, dose: 'tapering' }),
        basis: 'assumed',
        reason: 'prednisone since 2025-01-01 is tapered and has no stable dose',
      },
      {
        sentence: 'by assumption, at a dose that did not change, where a change is asked for',
        rule: unstable,
        patient: prednisone({ start: '2025-01-01', ongoing: true, stableSince: '2026-02-22' }),
        basis: 'assumed',
        reason:
          'prednisone since 2025-01-01 has had an unchanged dose for at least 7 days on 2026-03-01; ' +
          'no record of any other corticosteroid without a dose unchanged for at least 7 days',
      },
      {
        sentence: 'by assumption, for another purpose',
        rule: suppressing,
        patient: { drugs: [{ name: 'MMF', ongoing: true, purpose: 'primary prophylaxis' }] },
        basis: 'assumed',
        reason: 'MMF (ongoing) is given for primary prophylaxis, not suppression',
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
      {
        sentence: 'where no change of the dose is recorded, and one is asked for',
        rule: unstable,
        patient: prednisone({ start: '2025-01-01', ongoing: true }),
        reason:
          'prednisone since 2025-01-01 may or may not have had an unchanged dose for at least 7 days on 2026-03-01',
        needs: ['since when the dose of prednisone is unchanged'],
      },
      {
        sentence: 'without a recorded purpose',
        rule: suppressing,
        patient: { drugs: [{ name: 'MMF', ongoing: true }] },
        reason: 'MMF (ongoing) is recorded without what it is given for',
        needs: ['what MMF is given for'],
      },
      {
        sentence: 'for a purpose that says less',
        rule: suppressing,
        patient: { drugs: [{ name: 'MMF', ongoing: true, purpose: 'prophylaxis' }] },
        reason: "MMF (ongoing) is given for 'prophylaxis', which may or may not be suppression",
        needs: ['what MMF is given for'],
      },
      {
        sentence: 'for a purpose that is not recognised',
        rule: suppressing,
        patient: { drugs: [{ name: 'MMF', ongoing: true, purpose: 'see letter' }] },
        reason: "MMF (ongoing) is given for 'see letter', which may or may not be suppression",
        needs: ['what MMF is given for'],
      },
    ],
  },
})
