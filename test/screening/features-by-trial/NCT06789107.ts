import { type Features } from './features.js'

/** Screened as of 2026-03-12. */
const patient = 'lupus-teenager-refractory'

export const blinatumomabInLupus: Features = {
  // exclusion 13: anti-CD20 within 3 months; exclusion 15: a biologic within 4 weeks
  clearsOn: {
    patient,
    edits: [['drugs/3', { name: 'rituximab', start: '2026-02-06', end: '2026-02-20' }]],
    expected: { trial: '2026-05-21', E13: '2026-05-21', E15: '2026-03-21' },
  },
  // the pregnancy tests of urine (inclusion 8) and blood (exclusion 18) are of 2026-03-10 and count for 10 days
  fitsUntil: { patient, edits: [], expected: ['2026-03-20', 'I8 unknown', 'E18 unknown'] },
  worklist: {
    patient,
    edits: [['labs/1', { name: 'IgM', value: 1, unit: 'g/L', date: '2026-03-04' }]],
    expected: ['platelet count decides I7e, alone'],
  },
  nearMiss: {
    patient,
    edits: [['labs/1/value', 71]],
    expected: { criterion: 'I7e', value: 71, unit: '×10⁹/L', needs: { atLeast: 75 }, distance: 4 },
  },
  counterfactual: {
    patient,
    edits: [
      ['labs/1/value', 71],
      ['scores/0', { name: 'SLEDAI-2K', value: 5, date: '2026-03-04' }],
    ],
    expected: ['SLEDAI-2K at least 6 and platelet count at least 75 ×10⁹/L'],
  },
  // exclusion 4: "unstable vital signs, patients who need blood pressure-raising drugs" may be two things, or one, and no such
  // drug is recorded; exclusion 11 is garbled: a positive test without a disease or its treatment
  readings: {
    patient,
    edits: [['labs/18/value', 'positive']],
    expected: {
      differ: { E4: ['judgment', 'satisfied'], E11: ['judgment', 'violated'] },
      ask: [4, 11].map(
        (item) =>
          `the sponsor, which the record at hand does not name, through Children's Hospital, Zhejiang University School of Medicine, about exclusion item ${item} of NCT06789107`,
      ),
      verdicts: ['ineligible by E11'],
    },
  },
  conflict: {
    patient,
    edits: [['labs/10', { name: 'platelets', value: 60, unit: 'K/uL', date: '2026-03-04' }]],
    expected: { unknown: 'I7e', between: ['/labs/1', '/labs/10'], decides: 'I7e' },
  },
  soleReason: { patient, edits: [['labs/1/value', 71]], expected: 'I7e' },
  explain: {
    patient,
    edits: [['labs/10', { name: 'platelets', value: 40, unit: 'K/uL', date: '2026-01-12' }]],
    expected: {
      criterion: 'I7e',
      source: 'inclusion 7',
      operators: ['lab true'],
      evidence: ['/labs/1'],
      passedOver: ['/labs/10'],
    },
  },
}
