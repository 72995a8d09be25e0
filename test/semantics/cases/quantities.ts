import type { Cases, Patient } from '../answer.js'

const child = { age: { 'at-least': 5, 'at-most': 18 } }
const adult = { age: { 'more-than': 18 } }

const lowIgG = {
  any: [
    { all: [{ age: { below: 9 } }, { lab: 'IgG', below: 4.5, unit: 'g/L' }] },
    { all: [{ age: { 'at-least': 9 } }, { lab: 'IgG', below: 6, unit: 'g/L' }] },
  ],
}

function igg(birthDate: string, value: string): Patient {
  return { birthDate, labs: [{ name: 'IgG', value, date: '2025-05-20' }] }
}

const SLEDAI_ITEMS = `seizure psychosis organic-brain-syndrome visual-disturbance cranial-nerve lupus-headache cva
vasculitis arthritis myositis urinary-casts hematuria proteinuria pyuria rash alopecia mucosal-ulcers pleurisy
pericarditis low-complement increased-dna-binding fever thrombocytopenia leukopenia`.split(/\s+/u)

function sledai(present: readonly string[], unknown: readonly string[]): Patient {
  const known = SLEDAI_ITEMS.filter((item) => !unknown.includes(item))
  const items = Object.fromEntries(known.map((item) => [item, present.includes(item)]))
  return { scores: [{ name: 'SLEDAI-2K', items, date: '2025-05-20' }] }
}

const active = { score: 'SLEDAI-2K', 'at-least': 6 }

const resistant = {
  all: [
    { together: ['corticosteroid', 'conventional immunosuppressant'], for: { 'more-than': '3 months' } },
    { lab: 'IgG', 'more-than': 1, times: 'ULN' },
  ],
}

function resistantPatient(second: string, since: string): Patient {
  return {
    drugs: [
      { name: 'prednisone', start: since, ongoing: true },
      { name: second, start: since, ongoing: true },
    ],
    labs: [{ name: 'IgG', value: 24, unit: 'g/L', high: 16, date: '2025-05-20' }],
  }
}

/** Age (S13), bounds by age (S14), scores by items (S20), a rise (S21), drugs together (S22). */
export const quantities: Cases = {
  'S13.1': { kind: 'inclusion', rule: child, patient: { birthDate: '2006-06-02' }, says: 'age 18 on 2025-06-01' },
  'S13.2': { kind: 'inclusion', rule: child, patient: { birthDate: '2006-06-01' }, says: 'age 19 on 2025-06-01' },
  'S13.3': { kind: 'inclusion', rule: adult, patient: { birthDate: '2007-06-01' }, says: 'more than 18' },
  'S13.4': { kind: 'inclusion', rule: adult, patient: { birthDate: '2007-05-31' }, says: 'more than 18' },
  'S14.1': { kind: 'exclusion', rule: lowIgG, patient: igg('2016-07-01', '4.8 g/L'), says: '4.8 g/L' },
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
  'S21.3': {
    kind: 'inclusion',
    rule: { all: [{ lab: 'ESR', 'more-than': 1, times: 'ULN' }, { ask: 'Is the inflammation sustained?' }] },
    patient: {
      labs: [
        { name: 'ESR', value: 52, unit: 'mm/h', high: 20, date: '2025-03-10' },
        { name: 'ESR', value: 14, unit: 'mm/h', high: 20, date: '2025-05-20' },
      ],
    },
    says: '14 mm/h on 2025-05-20',
  },
  'S22.1': {
    kind: 'inclusion',
    rule: resistant,
    patient: resistantPatient('mycophenolate mofetil', '2025-01-15'),
    says: ['together for more than 3 months', '24 g/L'],
  },
  'S22.2': { kind: 'inclusion', rule: resistant, patient: resistantPatient('hydroxychloroquine', '2024-06-01') },
  'S22.4': {
    kind: 'inclusion',
    rule: resistant,
    patient: resistantPatient('mycophenolate mofetil', '2025-03-01'),
    says: 'not together for more than 3 months',
  },
}
