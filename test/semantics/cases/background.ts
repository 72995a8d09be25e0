import type { Cases } from '../answer.js'

const steroid = { drug: 'corticosteroid', taken: 'now', route: 'systemic' }
const antimalarial = { drug: 'antimalarial', taken: 'now' }
const immunosuppressant = { drug: 'conventional immunosuppressant', taken: 'now', route: 'systemic' }
const atMost20 = { 'steroid-dose': { 'at-most': 20, unit: 'mg/day' } }

/** One treatment within its limit qualifies; where another one exceeds its own, a person must say whether it may. */
const stableBackground = {
  all: [
    {
      any: [
        { all: [{ ...steroid, route: 'oral', stable: '7 days' }, atMost20] },
        { ...antimalarial, stable: '7 days' },
        { ...immunosuppressant, stable: '6 weeks' },
      ],
    },
    {
      any: [
        {
          all: [
            { when: steroid, then: { all: [{ not: { ...steroid, unstable: '7 days' } }, atMost20] } },
            { not: { ...antimalarial, unstable: '7 days' } },
            { not: { ...immunosuppressant, unstable: '6 weeks' } },
          ],
        },
        { ask: 'One treatment qualifies, but another exceeds its limit. Does the sponsor accept that?' },
      ],
    },
  ],
}

/** Stable background treatment (S26). */
export const background: Cases = {
  'S26.1': {
    kind: 'inclusion',
    rule: stableBackground,
    patient: {
      drugs: [{ name: 'prednisone', start: '2025-05-25', ongoing: true, dose: '20 mg/day', stableSince: '2025-05-25' }],
    },
    says: ['dose unchanged for at least 7 days', 'prednisone 20 mg/day', 'is at most 20 mg/day'],
  },
  'S26.2': {
    kind: 'inclusion',
    rule: stableBackground,
    patient: {
      drugs: [{ name: 'prednisone', start: '2025-05-26', ongoing: true, dose: '20 mg/day', stableSince: '2025-05-26' }],
    },
    says: 'has not had an unchanged dose for at least 7 days',
  },
  'S26.3': {
    kind: 'inclusion',
    rule: stableBackground,
    patient: {
      drugs: [
        {
          name: 'dexamethasone',
          start: '2025-01-10',
          ongoing: true,
          route: 'oral',
          dose: '3 mg/day',
          stableSince: '2025-01-10',
        },
      ],
    },
    says: ['20 to 25 mg/day', 'the tables disagree about the equivalent of dexamethasone'],
  },
  'S26.4': {
    kind: 'inclusion',
    rule: stableBackground,
    patient: {
      drugs: [
        { name: 'prednisone', start: '2025-01-10', ongoing: true, dose: '40 mg/day', stableSince: '2025-01-10' },
        { name: 'HCQ', start: '2023-01-01', ongoing: true, dose: '400 mg/day', stableSince: '2023-01-01' },
      ],
    },
    says: 'more than 20 mg/day',
  },
}
