import type { Cases, Patient, RuleAsked } from '../answer.js'

const therapy = {
  'start-of': ['corticosteroid', 'antimalarial', 'conventional immunosuppressant'],
  route: 'systemic',
}
const urineProtein = '24-hour urine protein'
const completeResponse = { condition: 'complete renal response', status: 'ever' }

/**
 * Refractory: it persists after a year of therapy, or flares – after a complete response, or to twice what it was. Below
 * 0.5 g a day is a customary definition of complete response (S19; unverified).
 */
const refractory = {
  any: [
    {
      persistence: urineProtein,
      'more-than': 1,
      unit: 'g/d',
      after: { ...therapy, length: '1 year' },
      'interrupted-by': { below: 0.5 },
    },
    { all: [completeResponse, { lab: urineProtein, 'more-than': 1, unit: 'g/d' }] },
    { all: [{ not: completeResponse }, { rise: urineProtein, times: 2, since: therapy }] },
  ],
}

function patient(
  treatedSince: string,
  grams: Readonly<Record<string, number>>,
  conditions: readonly object[] = [],
): Patient {
  return {
    conditions: ['lupus nephritis', ...conditions],
    drugs: [{ name: 'mycophenolate mofetil', start: treatedSince, ongoing: true }],
    labs: Object.entries(grams).map(([date, value]) => ({ name: urineProtein, value, unit: 'g/24h', date })),
  }
}

function asked(given: Pick<RuleAsked, 'patient' | 'says'>): RuleAsked {
  return { kind: 'inclusion', rule: refractory, ...given }
}

/** The renal part of refractory lupus (S19). */
export const nephritis: Cases = {
  'S19.1': asked({
    patient: patient('2024-01-15', { '2025-05-20': 2.1 }),
    says: ['2.1 g/24h on 2025-05-20', 'mycophenolate mofetil was started on 2024-01-15, at least 1 year before'],
  }),
  'S19.2': asked({
    patient: patient('2024-08-01', { '2025-05-20': 2.1 }),
    says: [
      'mycophenolate mofetil was started on 2024-08-01, less than 1 year before 2025-05-20',
      'no result for 24-hour urine protein between the start and 2.1 g/24h on 2025-05-20 is recorded',
    ],
  }),
  'S19.3': asked({
    patient: patient('2024-08-01', { '2025-05-20': 1.3 }, [{ name: 'complete renal response', onset: '2024-03' }]),
    says: ['complete renal response', '1.3 g/24h on 2025-05-20 is more than 1 g/d'],
  }),
  'S19.4': asked({
    patient: patient('2024-10-01', { '2024-12': 0.8, '2025-05-20': 1.6 }),
    says: '1.6 g/24h on 2025-05-20 has risen to at least 2 times 0.8 g/24h in 2024-12',
  }),
}
