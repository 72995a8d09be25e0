import { NO_FIT, NO_READING, type Features } from './features.js'

/** Screened as of 2026-03-04. */
const patient = 'ssc-best-possible'

export const telitaciceptInSclerosis: Features = {
  // inclusion 6: a dose of mycophenolate that is stable for 6 months
  clearsOn: {
    patient,
    edits: [['drugs/1/stableSince', '2026-01-15']],
    expected: { trial: '2026-07-15', I6: '2026-07-15' },
  },
  fitsUntil: NO_FIT,
  // the other one is of May 2025, older than 180 days
  worklist: {
    patient,
    edits: [['labs/1', { name: 'IgM', value: 1, unit: 'g/L', date: '2026-02-23' }]],
    expected: ['a newer result for FVC % predicted decides I3'],
  },
  nearMiss: {
    patient,
    edits: [['labs/1/value', 45]],
    expected: { criterion: 'I3', value: 45, unit: '%', needs: { moreThan: 50 }, distance: 5 },
  },
  counterfactual: {
    patient,
    edits: [['labs/1/value', 45]],
    expected: ['FVC % predicted more than 50 %'],
  },
  readings: NO_READING,
  conflict: {
    patient,
    edits: [['labs/0', { name: 'FVC%', value: 45, unit: '%', date: '2026-02-23' }]],
    expected: { unknown: 'I3', between: ['/labs/0', '/labs/1'], decides: 'I3' },
  },
  soleReason: { patient, edits: [['labs/1/value', 45]], expected: 'I3' },
  explain: {
    patient,
    edits: [],
    expected: {
      criterion: 'I3',
      source: 'inclusion 3',
      operators: ['lab true'],
      evidence: ['/labs/1'],
      passedOver: ['/labs/0'],
    },
  },
}
