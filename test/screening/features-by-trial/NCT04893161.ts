import { type Features } from './features.js'

/** Screened as of 2026-03-12. */
const patient = 'lupus-nephritis-after-rituximab'

export const belimumabInLupus: Features = {
  // exclusion 6, read as 3 months: the day three months after the last dose is still inside
  clearsOn: {
    patient,
    edits: [['drugs/2/end', '2026-01-10']],
    expected: { trial: '2026-04-11', E6: '2026-04-11' },
  },
  // the results are of 2026-03-04 and count for 90 days
  fitsUntil: {
    patient,
    edits: [],
    expected: ['2026-06-02', 'I3 unknown', 'E4 unknown', 'E5 unknown'],
  },
  worklist: {
    patient,
    edits: [['labs/22', { name: 'IgM', value: 1, unit: 'g/L', date: '2026-03-04' }]],
    expected: ['IgA decides E5, alone'],
  },
  // exclusion 4: IgG < 400 mg/dL; 3.5 g/L are 350 mg/dL
  nearMiss: {
    patient,
    edits: [['labs/21/value', 3.5]],
    expected: { criterion: 'E4', value: 350, unit: 'mg/dL', needs: { atLeast: 400 }, distance: 50 },
  },
  counterfactual: { patient, edits: [['labs/21/value', 3.5]], expected: ['IgG at least 400 mg/dL'] },
  // the time is lost in exclusion 6: rituximab ended half a year ago
  readings: {
    patient,
    edits: [],
    expected: {
      differ: { E6: ['judgment', 'violated'] },
      ask: ["the sponsor (First Affiliated Hospital Xi'an Jiaotong University) about exclusion item 6 of NCT04893161"],
      verdicts: ['ineligible by E6'],
    },
  },
  conflict: {
    patient,
    edits: [['labs/19', { name: 'HBsAg', value: 'positive', date: '2026-02-26' }]],
    expected: { unknown: 'E10', between: ['/labs/19', '/labs/23'], decides: 'E10' },
  },
  soleReason: { patient, edits: [['labs/21/value', 3.5]], expected: 'E4' },
  explain: {
    patient,
    edits: [['labs/20', { name: 'IgG', value: 3, unit: 'g/L', date: '2026-01-20' }]],
    expected: {
      criterion: 'E4',
      source: 'exclusion 4',
      operators: ['lab false'],
      evidence: ['/labs/21'],
      passedOver: ['/labs/20'],
    },
  },
}
