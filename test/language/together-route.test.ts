import { expect, it } from 'vitest'
import { since } from './drug-facts.js'
import { compiled } from './evaluate.js'
import { operatorTable } from './operator-table.js'

const systemic = {
  together: ['corticosteroid', 'immunosuppressant'],
  route: 'systemic',
  for: { 'at-least': '3 months' },
}

operatorTable({
  operator: 'together',
  rows: {
    true: [
      {
        sentence: 'by the route',
        rule: systemic,
        patient: {
          drugs: [since('prednisone', '2025-01-01'), since('ciclosporin', '2025-01-01', { route: 'oral' })],
        },
        reason:
          'prednisone since 2025-01-01 and ciclosporin since 2025-01-01: together for at least 3 months by 2026-03-01',
      },
    ],
    false: [
      {
        sentence: 'by assumption, by another route: a cream is no prednisone',
        rule: systemic,
        patient: {
          drugs: [
            since('dexamethasone', '2025-01-01', { route: 'topical' }),
            since('MMF', '2025-01-01', { route: 'oral' }),
          ],
        },
        basis: 'assumed',
        reason: 'no record of corticosteroid and immunosuppressant together',
      },
    ],
    unknown: [
      {
        sentence: 'where one of the two is not recorded with its route',
        rule: systemic,
        patient: { drugs: [since('prednisone', '2025-01-01'), since('ciclosporin', '2025-01-01')] },
        reason: 'ciclosporin since 2025-01-01 is recorded without a route',
        needs: ['route of ciclosporin'],
      },
    ],
  },
})

it('reads with the routes', () => {
  expect(compiled({ ...systemic, route: ['oral', 'iv'] }).words).toBe(
    'corticosteroid and immunosuppressant, each by the oral or iv route, together for at least 3 months',
  )
})
