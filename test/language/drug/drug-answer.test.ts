import { operatorTable } from '../operator-table.js'

const systemic = { drug: 'ciclosporin', within: '3 months', route: 'systemic', stable: '7 days' }

// what a course says to all that a rule asks of it, and which of these things tells why
operatorTable({
  operator: 'drug',
  rows: {
    true: [
      {
        sentence: 'each thing that holds is told, the time first',
        rule: systemic,
        patient: {
          drugs: [
            { name: 'ciclosporin', start: '2025-01-01', ongoing: true, route: 'oral', stableSince: '2025-06-01' },
          ],
        },
        reason:
          'ciclosporin since 2025-01-01 is within 3 months before 2026-03-01, by a systemic route, ' +
          'dose unchanged for at least 7 days on 2026-03-01',
      },
      {
        sentence: 'a response that nothing asks for is told last',
        rule: { drug: 'ciclosporin', taken: 'ever' },
        patient: { drugs: [{ name: 'ciclosporin', response: 'relapse' }] },
        reason: 'ciclosporin (dates not recorded) is recorded, response relapse',
      },
    ],
    false: [
      {
        sentence: 'only the first thing that does not hold is told',
        rule: systemic,
        patient: { drugs: [{ name: 'ciclosporin', end: '2020-01-01', route: 'ophthalmic' }] },
        basis: 'assumed',
        reason: 'ciclosporin until 2020-01-01 is more than 3 months before 2026-03-01',
      },
      {
        sentence: 'of what may be another drug nothing is told or missed where it does not hold',
        rule: { drug: 'rituximab', taken: 'now' },
        patient: { drugs: [{ name: 'biologic', end: '2020-01-01' }] },
        basis: 'assumed',
        reason: 'no record of rituximab',
      },
    ],
    unknown: [
      {
        sentence: 'what is open is missed, and nothing that holds',
        rule: systemic,
        patient: { drugs: [{ name: 'ciclosporin', start: '2025-01-01', ongoing: true, route: 'oral' }] },
        reason:
          'ciclosporin since 2025-01-01 may or may not have had an unchanged dose for at least 7 days on 2026-03-01',
        needs: ['since when the dose of ciclosporin is unchanged'],
      },
      {
        sentence: 'of what may be another drug, its name is missed before anything else',
        rule: { drug: 'rituximab', taken: 'ever', route: 'iv' },
        patient: { drugs: [{ name: 'biologic' }] },
        reason: 'biologic (dates not recorded) is not named more closely and could be rituximab',
        needs: ["what 'biologic' is"],
      },
    ],
  },
})
