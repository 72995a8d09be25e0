import type { Cases, Patient } from '../answer.js'
import { itemsOf } from '../vectors.js'

const child = { age: { 'at-least': 5, 'at-most': 18 } }
const adult = { age: { 'more-than': 18 } }

const lowIgG = {
  'lab-by-age': 'IgG',
  unit: 'g/L',
  bands: [
    { from: 5, to: 8, below: 4.5 },
    { from: 9, below: 6 },
  ],
}

function igg(birthDate: string, value: string): Patient {
  return { birthDate, labs: [{ name: 'IgG', value, date: '2025-05-20' }] }
}

function sledai(present: readonly string[], unknown: readonly string[]): Patient {
  const items = { ...itemsOf(present.join(' '), true), ...itemsOf(unknown.join(' '), 'unknown') }
  return { scores: [{ name: 'SLEDAI-2K', items, others: 'absent', date: '2025-05-20' }] }
}

const active = { score: 'SLEDAI-2K', 'at-least': 6 }

/** At least four weeks apart: ours, the source gives no time (S21). */
const inflammation = { lab: 'ESR', 'more-than': 1, times: 'ULN', sustained: '4 weeks', valid: '90 days' }

function esr(values: Readonly<Record<string, number>>): Patient {
  return {
    labs: Object.entries(values).map(([date, value]) => ({ name: 'ESR', value, unit: 'mm/h', high: 20, date })),
  }
}

const IMMUNOSUPPRESSANT = 'conventional immunosuppressant'

/** Two immunosuppressants, one after the other or together, or a steroid together with one; and the disease still active. */
const resistant = {
  all: [
    {
      any: [
        {
          'different-drugs': IMMUNOSUPPRESSANT,
          'at-least': 2,
          route: 'systemic',
          for: { 'more-than': '3 months' },
        },
        { together: ['corticosteroid', IMMUNOSUPPRESSANT], route: 'systemic', for: { 'more-than': '3 months' } },
      ],
    },
    {
      any: [
        { lab: 'IgG', 'more-than': 1, times: 'ULN' },
        { lab: 'ESR', 'more-than': 1, times: 'ULN' },
      ],
    },
  ],
}

function resistantPatient(second: string, since: string): Patient {
  return {
    drugs: [
      { name: 'prednisone', start: since, ongoing: true },
      { name: second, start: since, ongoing: true, route: 'oral' },
    ],
    labs: [{ name: 'IgG', value: 24, unit: 'g/L', high: 16, date: '2025-05-20' }],
  }
}

/** Age (S13), bounds by age (S14), scores by items (S20), sustained results (S21), drugs together (S22). */
export const quantities: Cases = {
  'S13.1': { kind: 'inclusion', rule: child, patient: { birthDate: '2006-06-02' }, says: 'age 18 on 2025-06-01' },
  'S13.2': { kind: 'inclusion', rule: child, patient: { birthDate: '2006-06-01' }, says: 'age 19 on 2025-06-01' },
  'S13.3': { kind: 'inclusion', rule: adult, patient: { birthDate: '2007-06-01' }, says: 'more than 18' },
  'S13.4': { kind: 'inclusion', rule: adult, patient: { birthDate: '2007-05-31' }, says: 'more than 18' },
  'S14.1': { kind: 'exclusion', rule: lowIgG, patient: igg('2016-07-01', '4.8 g/L'), says: '4.8 g/L' },
  'S14.2': {
    kind: 'exclusion',
    rule: lowIgG,
    patient: igg('2016-05-25', '4.8 g/L'),
    says: ['at least 4.5 g/L', 'below 6 g/L', 'age 8 at the sample and 9 on 2025-06-01'],
  },
  'S14.3': { kind: 'exclusion', rule: lowIgG, patient: igg('2013-01-01', '600 mg/dL'), says: '6 g/L' },
  'S14.4': { kind: 'exclusion', rule: lowIgG, patient: igg('2018-01-01', '445 mg/dL'), says: '4.45 g/L' },
  'S20.1': { kind: 'inclusion', rule: active, patient: sledai(['arthritis', 'rash'], []), says: '6' },
  'S20.2': {
    kind: 'inclusion',
    rule: active,
    patient: sledai(['arthritis'], ['low-complement', 'increased-dna-binding']),
    says: '4 to 8',
  },
  'S20.3': { kind: 'inclusion', rule: active, patient: sledai(['rash'], ['alopecia']), says: '2 to 4' },
  'S21.1': {
    kind: 'inclusion',
    rule: inflammation,
    patient: esr({ '2025-03-10': 48, '2025-05-20': 52 }),
    says: ['48 mm/h on 2025-03-10', '52 mm/h on 2025-05-20', 'at least 4 weeks earlier'],
  },
  'S21.2': {
    kind: 'inclusion',
    rule: inflammation,
    patient: esr({ '2025-05-20': 52 }),
    says: 'no result at least 4 weeks before the latest confirms it',
  },
  'S21.3': {
    kind: 'inclusion',
    rule: inflammation,
    patient: esr({ '2025-03-10': 52, '2025-05-20': 14 }),
    says: '14 mm/h on 2025-05-20',
  },
  'S22.1': {
    kind: 'inclusion',
    rule: resistant,
    patient: resistantPatient('mycophenolate mofetil', '2025-01-15'),
    says: ['together for more than 3 months', '24 g/L'],
  },
  'S22.2': { kind: 'inclusion', rule: resistant, patient: resistantPatient('hydroxychloroquine', '2024-06-01') },
  'S22.3': {
    kind: 'inclusion',
    rule: resistant,
    patient: {
      drugs: [
        { name: 'MTX', start: '2024-02', end: '2024-08', route: 'oral' },
        { name: 'mycophenolate mofetil', start: '2024-09', ongoing: true, route: 'oral' },
      ],
      labs: [
        { name: 'ESR', value: 48, unit: 'mm/h', high: 20, date: '2025-03-10' },
        { name: 'ESR', value: 52, unit: 'mm/h', high: 20, date: '2025-05-20' },
      ],
    },
    says: ['2 drugs, at least 2 different ones asked for', 'taken for more than 3 months in all', '52 mm/h'],
  },
  'S22.4': {
    kind: 'inclusion',
    rule: resistant,
    patient: resistantPatient('mycophenolate mofetil', '2025-03-01'),
    says: 'not together for more than 3 months',
  },
}
