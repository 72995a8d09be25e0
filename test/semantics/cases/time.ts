import type { Cases, Patient } from '../answer.js'

const antiCd20 = { drug: 'anti-CD20', within: '3 months' }
const recentBiologic = { drug: 'biologic', within: '4 weeks' }
const recentJak = { drug: 'JAK inhibitor', within: '30 days' }

function onceTaken(name: string, date: string): Patient {
  return { drugs: [{ name, date }] }
}

/** Anchors (S02), windows (S03, S04), washouts (S05) and partial dates (S06). */
export const time: Cases = {
  'S02.1': {
    kind: 'exclusion',
    rule: recentBiologic,
    anchor: 'enrolment',
    patient: { drugs: [{ name: 'belimumab', start: '2024-03-01', end: '2025-05-20' }] },
    says: ['belimumab until 2025-05-20', 'within 4 weeks', 'enrolment'],
  },
  'S02.2': {
    kind: 'inclusion',
    rule: { drug: 'corticosteroid', taken: 'now', stable: '7 days' },
    anchor: 'first dose',
    patient: {
      drugs: [{ name: 'prednisone', start: '2024-10-01', ongoing: true, dose: '10 mg/day', stableSince: '2025-05-25' }],
    },
    says: 'unchanged for at least 7 days',
  },
  'S02.3': {
    kind: 'inclusion',
    rule: { 'pregnancy-test': 'negative', specimen: 'urine', valid: '10 days' },
    patient: { sex: 'female', age: 30, labs: [{ name: 'urine hCG', value: 'negative', date: '2025-05-28' }] },
    says: '2025-05-28',
  },
  'S03.1': {
    kind: 'exclusion',
    rule: antiCd20,
    patient: onceTaken('rituximab', '2025-03-01'),
    says: 'rituximab on 2025-03-01',
  },
  'S03.2': {
    kind: 'exclusion',
    rule: antiCd20,
    patient: onceTaken('rituximab', '2025-02-28'),
    says: 'more than 3 months before 2025-06-01',
  },
  'S03.3': {
    kind: 'exclusion',
    rule: antiCd20,
    patient: onceTaken('rituximab', '2025-03-02'),
    says: ['within 3 months', '91 days', '30 days'],
  },
  'S03.4': {
    kind: 'exclusion',
    rule: antiCd20,
    asOf: '2025-05-31',
    patient: onceTaken('rituximab', '2025-02-28'),
    says: 'within 3 months before 2025-05-31',
  },
  'S04.1': {
    kind: 'exclusion',
    rule: recentJak,
    patient: { drugs: [{ name: 'tofacitinib', start: '2025-01-01', end: '2025-05-02' }] },
    says: 'tofacitinib until 2025-05-02',
  },
  'S04.2': {
    kind: 'exclusion',
    rule: recentJak,
    patient: { drugs: [{ name: 'tofacitinib', start: '2025-01-01', end: '2025-05-01' }] },
    says: 'more than 30 days before 2025-06-01',
  },
  'S04.3': {
    kind: 'exclusion',
    rule: { condition: 'drug or alcohol abuse or dependence', within: '365 days' },
    anchor: 'day 0',
    patient: { conditions: [{ name: 'alcohol dependence', onset: '2015', end: '2024-06-01' }] },
    says: '2024-06-01',
  },
  'S04.4': {
    kind: 'inclusion',
    rule: { together: ['mycophenolate', 'prednisone'], for: { 'more-than': '3 months' } },
    patient: {
      drugs: [
        { name: 'mycophenolate mofetil', start: '2025-03-01', ongoing: true },
        { name: 'prednisone', start: '2025-03-01', ongoing: true },
      ],
    },
    says: 'more than 3 months',
  },
  'S05.1': {
    kind: 'exclusion',
    rule: recentBiologic,
    patient: { drugs: [{ name: 'belimumab', start: '2024-01-10', ongoing: true }] },
    says: 'belimumab since 2024-01-10',
  },
  'S05.2': {
    kind: 'exclusion',
    rule: recentBiologic,
    patient: { drugs: [{ name: 'belimumab', start: '2024-01-10' }] },
    says: 'end not recorded',
  },
  'S05.3': {
    kind: 'exclusion',
    rule: recentBiologic,
    patient: { drugs: [{ name: 'belimumab', start: '2025-05-15' }] },
    says: 'belimumab from 2025-05-15',
  },
  'S05.4': {
    kind: 'exclusion',
    rule: antiCd20,
    patient: { drugs: ['rituximab'] },
    says: ['rituximab', 'dates not recorded'],
  },
  'S06.1': {
    kind: 'exclusion',
    rule: antiCd20,
    patient: onceTaken('rituximab', '2025-02'),
    says: 'rituximab in 2025-02',
  },
  'S06.2': {
    kind: 'exclusion',
    rule: antiCd20,
    patient: onceTaken('rituximab', '2025-03'),
    says: 'within 3 months',
  },
  'S06.3': {
    kind: 'exclusion',
    rule: antiCd20,
    patient: onceTaken('rituximab', '2025'),
    says: 'may or may not be within 3 months',
  },
  'S06.4': {
    kind: 'exclusion',
    rule: { condition: 'malignancy', within: '5 years' },
    patient: { conditions: [{ name: 'breast cancer', onset: '2020', end: '2020' }] },
    says: 'breast cancer',
  },
}
