import type { Trap } from '../answer.js'

const recentBiologic = { drug: 'biologic', within: '3 months' }
const dialysis = { procedure: 'renal replacement therapy', within: '3 months' }
const negativePregnancyTest = { 'pregnancy-test': 'negative', valid: '10 days' }
const depression = { condition: 'depression', status: 'current' }
const aecg = { classification: 'AECG-2002' }
const steroidWithOther = {
  together: ['corticosteroid', 'conventional immunosuppressant'],
  for: { 'more-than': '3 months' },
}

/** Lists that are easily misread – conditions, drugs, procedures: each of these was, or nearly was, answered wrongly. */
export const listTraps: Readonly<Record<string, Trap>> = {
  'dialysis that began and whose end is not recorded may go on': {
    kind: 'exclusion',
    rule: dialysis,
    patient: { procedures: [{ name: 'haemodialysis', start: '2024-01-10' }] },
    outcome: 'unknown',
    says: 'end not recorded',
  },
  'dialysis of a single date is over': {
    kind: 'exclusion',
    rule: dialysis,
    patient: { procedures: [{ name: 'haemodialysis', date: '2024-01-10' }] },
    outcome: 'satisfied',
    basis: 'assumed',
  },
  'one undisputed biologic decides, whatever is contradictory about another': {
    kind: 'exclusion',
    rule: recentBiologic,
    patient: {
      drugs: [
        { name: 'rituximab', date: '2025-05-01' },
        { name: 'belimumab', date: '2025-05-10' },
        { name: 'belimumab', status: 'absent' },
      ],
    },
    outcome: 'violated',
    says: 'rituximab on 2025-05-01',
    clearsOn: '2025-08-02',
  },
  'a biologic that is recorded as taken and as not taken is unknown': {
    kind: 'exclusion',
    rule: recentBiologic,
    patient: {
      drugs: [
        { name: 'belimumab', date: '2025-05-10' },
        { name: 'biologic', status: 'absent' },
      ],
    },
    outcome: 'unknown',
    says: 'contradicts itself',
  },
  'one undisputed pair decides about drugs taken together': {
    kind: 'inclusion',
    rule: steroidWithOther,
    patient: {
      drugs: [
        { name: 'prednisone', start: '2024-01-01', ongoing: true },
        { name: 'MMF', start: '2024-01-01', ongoing: true },
        { name: 'azathioprine', start: '2024-01-01', ongoing: true },
        { name: 'azathioprine', status: 'absent' },
      ],
    },
    outcome: 'satisfied',
    says: 'MMF since 2024-01-01',
  },
  'a depression that ended this year is over, though the month is not known': {
    kind: 'exclusion',
    rule: depression,
    patient: { conditions: [{ name: 'depression', onset: '2019', end: '2025' }] },
    outcome: 'satisfied',
    basis: 'recorded',
    says: '2019 to some day between 2025-01-01 and 2025-06-01',
  },
  'a resolved depression without any date is over': {
    kind: 'exclusion',
    rule: depression,
    patient: { conditions: [{ name: 'depression', status: 'resolved' }] },
    outcome: 'satisfied',
    basis: 'recorded',
  },
  'a lupus may go on after its nephritis': {
    kind: 'inclusion',
    rule: { condition: 'SLE', status: 'current' },
    patient: { conditions: [{ name: 'lupus nephritis', onset: '2015', end: '2020', status: 'resolved' }] },
    outcome: 'unknown',
    says: 'does not say that SLE is',
  },
  'a pneumonia of the past is no lung disease of today': {
    kind: 'exclusion',
    rule: { condition: 'lung disease', status: 'current' },
    patient: { conditions: [{ name: 'pneumonia', onset: '2010', status: 'resolved' }] },
    outcome: 'satisfied',
    basis: 'assumed',
  },
  'a pneumonia that may be over leaves open whether there is a lung disease': {
    kind: 'exclusion',
    rule: { condition: 'lung disease', status: 'current' },
    patient: { conditions: [{ name: 'pneumonia', onset: '2024-06-01' }] },
    outcome: 'unknown',
  },
  'a pneumonia of more than a year ago is over': {
    kind: 'exclusion',
    rule: { condition: 'lung disease', status: 'current' },
    patient: { conditions: [{ name: 'pneumonia', onset: '2010' }] },
    outcome: 'satisfied',
    basis: 'assumed',
  },
  'criteria are not met by a disease that the record rules out': {
    kind: 'inclusion',
    rule: aecg,
    patient: { conditions: [{ name: 'Sjogren syndrome', status: 'absent' }], statements: { 'AECG-2002': true } },
    outcome: 'unknown',
    says: 'both as meeting and as not meeting',
  },
  'the absence of a disease that meets its criteria contradicts itself': {
    kind: 'inclusion',
    rule: aecg,
    patient: { conditions: [{ name: 'Sjogren syndrome', status: 'absent', meets: ['AECG-2002'] }] },
    outcome: 'unknown',
  },
  'a dose is not stable for longer than the drug is taken': {
    kind: 'inclusion',
    rule: { drug: 'prednisone', taken: 'now', stable: '7 days' },
    patient: { drugs: [{ name: 'prednisone', start: '2025-05-30', ongoing: true, stableSince: '2025-05-01' }] },
    outcome: 'violated',
    clearsOn: '2025-06-06',
  },
  'what does not apply, negated, applies and excludes': {
    kind: 'inclusion',
    rule: { not: { when: { sex: 'female' }, then: negativePregnancyTest } },
    patient: { sex: 'male' },
    outcome: 'violated',
    applies: true,
  },
  'a statement about a criterion that asks nobody is told': {
    kind: 'inclusion',
    rule: { age: { 'at-least': 18 } },
    patient: { birthDate: '2008-01-01', statements: { I1: true } },
    outcome: 'violated',
    warns: "'I1' asks nobody",
  },
  'the absence of a product of two ingredients is not that of one of them': {
    kind: 'exclusion',
    rule: { drug: 'dexamethasone', taken: 'ever' },
    patient: { drugs: [{ name: 'tobramycin and dexamethasone', status: 'absent' }] },
    outcome: 'satisfied',
    basis: 'assumed',
  },
  'eye drops without dates are not systemic, whenever they were taken': {
    kind: 'exclusion',
    rule: { drug: 'conventional immunosuppressant', within: '3 months', route: 'systemic' },
    patient: { drugs: ['ciclosporin eye drops'] },
    outcome: 'satisfied',
    says: 'not given by a systemic route',
  },
}
