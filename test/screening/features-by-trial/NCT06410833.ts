import { NO_FIT, type Features } from './features.js'

/** Screened as of 2026-03-12. */
const patient = 'juvenile-sjogren-resistant'

export const rituximabInJuvenileSjogren: Features = {
  // exclusion 5: in hospital for an infection within 60 days; 2026-04-21 is the 60th day after the stay
  clearsOn: {
    patient,
    edits: [['encounters', [{ kind: 'hospitalization', reason: 'infection', start: '2026-02-10', end: '2026-02-20' }]]],
    expected: { trial: '2026-04-22', E5: '2026-04-22' },
  },
  fitsUntil: NO_FIT,
  // exclusion 4 asks for the antibody; the rest of the record is cut off, so that nothing decides the trial
  worklist: {
    patient,
    edits: [['labs/10', { name: 'IgM', value: 1, unit: 'g/L', date: '2026-03-02' }]],
    expected: ['anti-HCV decides E4'],
  },
  nearMiss: {
    patient,
    edits: [['labs/6', { name: 'eGFR', value: 27, unit: 'mL/min/1.73m2', date: '2026-03-02' }]],
    expected: { criterion: 'E3', value: 27, unit: 'mL/min/1.73 m²', needs: { atLeast: 30 }, distance: 3 },
  },
  counterfactual: {
    patient,
    edits: [['labs/6', { name: 'eGFR', value: 27, unit: 'mL/min/1.73m2', date: '2026-03-02' }]],
    expected: ['eGFR at least 30 mL/min/1.73 m²'],
  },
  // inclusion 1, "5-18 years": half a year after the 18th birthday
  readings: {
    patient,
    edits: [['birthDate', '2007-09-01']],
    expected: {
      differ: { I1: ['satisfied', 'violated'] },
      ask: ['the sponsor (Peking Union Medical College Hospital) about inclusion item 1 of NCT06410833'],
      verdicts: ['ineligible by I1'],
    },
  },
  conflict: {
    patient,
    edits: [['labs/5', { name: 'HBsAg', value: 'positive', date: '2026-02-20' }]],
    expected: { unknown: 'E4', between: ['/labs/5', '/labs/7'], decides: 'E4' },
  },
  soleReason: {
    patient,
    edits: [['labs/6', { name: 'eGFR', value: 27, unit: 'mL/min/1.73m2', date: '2026-03-02' }]],
    expected: 'E3',
  },
  // no acute kidney injury and no dialysis is recorded, so that the first of the two rules about the eGFR decides
  explain: {
    patient,
    edits: [
      ['labs/6', { name: 'eGFR', value: 80, unit: 'mL/min/1.73m2', date: '2026-03-02' }],
      ['labs/5', { name: 'eGFR', value: 25, unit: 'mL/min/1.73m2', date: '2026-01-12' }],
    ],
    expected: {
      criterion: 'E3',
      source: 'exclusion 3',
      operators: [
        'doubted-by false',
        'lab false',
        'any false',
        'all false',
        'condition false',
        'any true',
        'not true',
        'condition false',
        'condition false',
        'condition false',
        'procedure false',
        'condition false',
        'any judgment',
        'lab false',
        'ask judgment',
      ],
      evidence: ['/labs/6'],
      passedOver: ['/labs/5'],
    },
  },
}
