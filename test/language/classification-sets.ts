import type { Classification, ClassificationItem, Exclusion, Requirement } from '../../src/facts/classification.js'
import type { Term } from '../../src/facts/term.js'

function named(id: string, label: string): Term {
  return { id, label, names: [], codes: [], parents: [] }
}

function item(id: string, label: string, given: Partial<ClassificationItem> = {}): ClassificationItem {
  return { id, label, levels: [0, 1], points: 0, group: id, from: undefined, ...given }
}

function count(atLeast: number, of: readonly string[], mark?: string): Requirement {
  return { kind: 'count', atLeast, of, mark }
}

function excluding(condition: string, where?: string): Exclusion {
  return { condition, where }
}

/** Small sets of criteria: one of counts and ways, one of points and groups, one without items. */
export const classifications: readonly Classification[] = [
  {
    ...named('AECG-2002', 'AECG 2002'),
    of: 'sjogren',
    excludedBy: [excluding('hepatitis-c'), excluding('malignancy', 'it came first')],
    excludedByProcedures: ['radiotherapy'],
    items: [
      item('I', 'eye symptoms'),
      item('III', 'eye signs'),
      item('IV', 'biopsy'),
      item('VI', 'antibodies', { from: { kind: 'labs', labs: ['hbsag', 'anti-hbc'], atLeast: undefined } }),
      item('other', 'another disease', { from: { kind: 'conditions', conditions: ['lupus'] } }),
    ],
    ways: [
      [{ kind: 'without', item: 'other' }, count(3, ['I', 'III', 'IV', 'VI']), count(1, ['IV', 'VI'])],
      [count(1, ['other']), count(2, ['III', 'IV'], 'objective')],
    ],
  },
  {
    ...named('LUPUS-2019', 'lupus 2019'),
    of: 'lupus',
    excludedBy: [],
    items: [
      item('ana', 'ANA of 1:80', { from: { kind: 'labs', labs: ['ana'], atLeast: 80 } }),
      item('rash', 'rash', { points: 6, group: 'skin' }),
      item('alopecia', 'hair loss', { points: 2, group: 'skin' }),
      item('arthritis', 'arthritis', { points: 6 }),
      item('fever', 'fever', { points: 2 }),
      item('c3', 'low C3', { points: 3 }),
      item('seizure', 'seizure', { points: 5 }),
      item('nephritis', 'nephritis', { points: 10 }),
    ],
    ways: [[count(1, ['ana']), { kind: 'points', atLeast: 10 }]],
  },
  {
    ...named('BY-RESULT', 'by result'),
    of: 'sjogren',
    excludedBy: [],
    excludedByResults: ['hbsag', 'anti-hbc'],
    items: [item('I', 'eye symptoms')],
    ways: [[count(1, ['I'])]],
  },
  { ...named('NAME-ONLY', 'name only'), of: 'lupus', excludedBy: [excluding('hepatitis-c')], items: [], ways: [] },
]
