import type { Cases, Patient, RuleAsked } from '../answer.js'

const DATE = '2025-05-20'

function lab(name: string, value: unknown, given: object = {}): Patient {
  return { labs: [{ name, value, date: DATE, ...given }] }
}

const hemoglobin = { lab: 'hemoglobin', 'at-least': 80, unit: 'g/L' }
const lowIgA = { lab: 'IgA', below: 10, unit: 'mg/dL' }
const alt = { lab: 'ALT', 'at-most': 3, times: 'ULN' }
const ana = { lab: 'ANA', 'at-least': 80, within: '12 months' }
const urineProtein = { lab: '24-hour urine protein', 'more-than': 1, unit: 'g/d' }

function hemoglobins(april: number, may: number): RuleAsked {
  return {
    kind: 'inclusion',
    rule: hemoglobin,
    patient: {
      labs: [
        { name: 'Hb', value: april, unit: 'g/L', date: '2025-04-10' },
        { name: 'Hb', value: may, unit: 'g/L', date: '2025-05-25' },
      ],
    },
    says: `${may} g/L on 2025-05-25`,
  }
}

/** Which result (S09), comparators (S10), boundaries (S11), units (S12), limits of normal (S15) and titres (S16). */
export const results: Cases = {
  'S09.1': hemoglobins(76, 92),
  'S09.2': hemoglobins(92, 76),
  'S09.3': {
    kind: 'inclusion',
    rule: hemoglobin,
    patient: { labs: [{ name: 'Hb', value: 110, unit: 'g/L', date: '2023-02-01' }] },
    says: ['2023-02-01', 'older than 90 days'],
  },
  'S09.4': {
    kind: 'exclusion',
    rule: {
      any: [
        { lab: 'HIV test', is: 'positive', result: 'ever' },
        { lab: 'HIV test', is: 'positive', valid: '180 days' },
      ],
    },
    patient: {
      labs: [
        { name: 'HIV Ab', value: 'positive', date: '2015' },
        { name: 'HIV Ab', value: 'negative', date: '2025-05' },
      ],
    },
    says: 'positive in 2015',
  },
  'S10.1': {
    kind: 'exclusion',
    rule: { lab: 'CRP', 'more-than': 10, unit: 'mg/L' },
    patient: lab('CRP', '<0.5', { unit: 'mg/L' }),
    says: '<0.5 mg/L',
  },
  'S10.2': { kind: 'exclusion', rule: lowIgA, patient: lab('IgA', '<0.07 g/L'), says: '<0.07 g/L' },
  'S10.3': { kind: 'exclusion', rule: lowIgA, patient: lab('IgA', '<0.26 g/L'), says: '<0.26 g/L' },
  'S10.4': {
    kind: 'inclusion',
    rule: { vital: 'LVEF', 'at-least': 55, unit: '%' },
    patient: { vitals: [{ name: 'LVEF', value: '50–60 %', date: DATE }] },
    says: '50–60 %',
  },
  'S11.1': {
    kind: 'inclusion',
    rule: hemoglobin,
    patient: lab('Hb', '8.0', { unit: 'g/dL' }),
    says: '80 g/L',
  },
  'S11.2': { kind: 'inclusion', rule: hemoglobin, patient: lab('Hb', 79.6, { unit: 'g/L' }), says: '79.6 g/L' },
  'S11.3': {
    kind: 'inclusion',
    rule: urineProtein,
    patient: lab('24-hour urine protein', '1.0', { unit: 'g/24h' }),
    says: 'more than 1 g',
  },
  'S11.4': { kind: 'inclusion', rule: alt, patient: lab('ALT', 120, { unit: 'U/L', high: 40 }), says: '3 × ULN' },
  'S12.1': {
    kind: 'inclusion',
    rule: hemoglobin,
    patient: lab('Hb', 120, { unit: 'g/dL' }),
    says: ['1200 g/L', 'implausible', 'g/L'],
    warns: 'implausible',
  },
  'S12.2': {
    kind: 'inclusion',
    rule: { lab: 'platelets', 'at-least': 75, unit: '10*9/L' },
    patient: lab('PLT', 210, { unit: 'K/uL' }),
    says: '210 K/uL',
  },
  'S12.3': {
    kind: 'inclusion',
    rule: { lab: 'CD19+ B cell count', 'at-least': 25, unit: '/uL' },
    patient: lab('CD19+ B cell count', 0.03, { unit: '10^9/L' }),
    says: '30',
  },
  'S12.4': {
    kind: 'inclusion',
    rule: urineProtein,
    patient: lab('UPCR', 2.4, { unit: 'g/g' }),
    says: ['no result for 24-hour urine protein', 'not equivalent'],
  },
  'S15.1': { kind: 'inclusion', rule: alt, patient: lab('ALT', 35, { unit: 'U/L' }), says: 'ULN' },
  'S15.2': { kind: 'inclusion', rule: alt, patient: lab('ALT', 35, { unit: 'U/L', flag: 'N' }), says: '35 U/L' },
  'S15.3': { kind: 'inclusion', rule: alt, patient: lab('ALT', 130, { unit: 'U/L', high: 50 }), says: '50 U/L' },
  'S15.4': {
    kind: 'inclusion',
    rule: { lab: 'anti-dsDNA', 'more-than': 1, times: 'ULN' },
    patient: lab('anti-dsDNA', 96, { unit: 'IU/mL', high: 100 }),
    says: '96 IU/mL',
  },
  'S16.1': { kind: 'inclusion', rule: ana, patient: lab('ANA', '1:160 speckled'), says: '1:80' },
  'S16.2': { kind: 'inclusion', rule: ana, patient: lab('ANA', '<1:80'), says: '<1:80' },
  'S16.3': { kind: 'inclusion', rule: ana, patient: lab('ANA', 'positive'), says: 'positive' },
  'S16.4': { kind: 'inclusion', rule: ana, patient: lab('ANA', '1:100'), says: '1:100' },
}
