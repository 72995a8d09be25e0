import type { Cases } from '../answer.js'

function woman(labs: readonly object[]): Record<string, unknown> {
  return { sex: 'female', birthDate: '1995-02-01', labs }
}

const bloodTest = {
  all: [
    { 'childbearing-potential': { from: 12, to: 55 } },
    { 'pregnancy-test': 'positive', specimen: 'blood', valid: '10 days' },
  ],
}

const urineTest = {
  when: { 'childbearing-potential': { from: 12, to: 55 } },
  then: { 'pregnancy-test': 'negative', specimen: 'urine', valid: '10 days' },
}

/** Rows of the bundled trials (S17, S25, S30, S33), and of pregnancy in another one (S30). */
export const trials: Cases = {
  'S17.1': {
    trial: 'NCT05605665',
    criterion: 'I4',
    patient: { scores: [{ name: 'ESSDAI', value: 4, date: '2025-05-20' }] },
    says: 'ESSDAI 4 on 2025-05-20',
  },
  'S17.2': {
    trial: 'NCT05605665',
    criterion: 'I4',
    patient: { scores: [{ name: 'ESSDAI', value: 3, date: '2025-05-20' }] },
    says: 'ESSDAI 3 on 2025-05-20 is below 4',
  },
  'S17.3': {
    trial: 'NCT05605665',
    criterion: 'I4',
    patient: { scores: [{ name: 'ESSDAI', value: 9, date: '2025-05-20' }] },
    says: 'ESSDAI 9',
  },
  'S17.4': {
    trial: 'NCT05605665',
    criterion: 'I4',
    patient: { scores: [{ name: 'ESSDAI', items: { articular: 2 }, date: '2025-05-20' }] },
    says: 'from its items',
  },
  'S25.4': {
    trial: 'NCT05605665',
    criterion: 'E7',
    patient: { conditions: ['SLE'], labs: [{ name: 'T-SPOT', value: 'positive', date: '2025-05-10' }] },
    says: 'positive on 2025-05-10',
  },
  'S30.1': {
    kind: 'exclusion',
    rule: bloodTest,
    patient: woman([{ name: 'urine hCG', value: 'negative', date: '2025-05-29' }]),
    says: 'no result for blood pregnancy test',
  },
  'S30.2': {
    kind: 'inclusion',
    rule: urineTest,
    patient: woman([{ name: 'serum hCG', value: 'negative', date: '2025-05-29' }]),
    says: 'no result for urine pregnancy test',
  },
  'S30.3': { kind: 'inclusion', rule: urineTest, patient: { sex: 'male', age: 30 }, says: 'does not apply: male' },
  'S30.4': {
    trial: 'NCT05605665',
    criterion: 'I5',
    patient: { sex: 'female', birthDate: '1963-03-01' },
    says: 'over 55 years',
  },
  'S33.1': {
    trial: 'NCT05605665',
    criterion: 'I1',
    patient: { birthDate: '1951-03-10' },
    says: 'age 74',
  },
  'S33.3': {
    trial: 'NCT06546540',
    criterion: 'D1',
    patient: { conditions: ['SLE'] },
    says: 'no record of systemic sclerosis',
  },
}
