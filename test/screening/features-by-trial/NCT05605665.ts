import { type Features } from './features.js'

/** Screened as of 2026-03-10. */
const patient = 'sjogren-may-fit'

export const interleukinInSjogren: Features = {
  // exclusion 6: within 3 months
  clearsOn: {
    patient,
    edits: [['drugs/1', { name: 'rituximab', start: '2025-12-01', end: '2025-12-20' }]],
    expected: { trial: '2026-03-21', E6: '2026-03-21' },
  },
  // the pregnancy test of inclusion 5 is of 2026-03-09 and counts for 10 days
  fitsUntil: { patient, edits: [], expected: ['2026-03-19', 'I5 unknown'] },
  worklist: { patient, edits: [['scores', []]], expected: ['ESSDAI decides I4, alone'] },
  nearMiss: {
    patient,
    edits: [['scores/1/value', 3]],
    expected: { criterion: 'I4', value: 3, unit: null, needs: { atLeast: 4 }, distance: 1 },
  },
  counterfactual: { patient, edits: [['scores/1/value', 3]], expected: ['ESSDAI at least 4'] },
  // inclusion 4 is printed "=4" on the page and "≥ 4" in other copies; the ESSDAI is 9
  readings: {
    patient,
    edits: [],
    expected: {
      differ: { I4: ['satisfied', 'violated'] },
      ask: ["the sponsor (Peking University People's Hospital) about inclusion item 4 of NCT05605665"],
      verdicts: ['ineligible by I4'],
    },
  },
  conflict: {
    patient,
    edits: [['scores/0', { name: 'ESSDAI', value: 3, date: '2026-03-02' }]],
    expected: { unknown: 'I4', between: ['/scores/0', '/scores/1'], decides: 'I4' },
  },
  soleReason: { patient, edits: [['scores/1/value', 3]], expected: 'I4' },
  // the ESSDAI of September is older than 90 days
  explain: {
    patient,
    edits: [],
    expected: {
      criterion: 'I4',
      source: 'inclusion 4',
      operators: ['score true'],
      evidence: ['/scores/1'],
      passedOver: ['/scores/0'],
    },
  },
}
