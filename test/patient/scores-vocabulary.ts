import type { Classification } from '../../src/facts/classification.js'
import type { Score } from '../../src/facts/term.js'
import { between } from '../../src/kernel/range.js'
import { code, term } from './terms.js'

export const scores: Score[] = [
  {
    ...term('essdai', 'ESSDAI'),
    unclear: ['SS index'],
    range: between(0, 123),
    items: [
      { id: 'articular', label: 'Articular domain', weight: 2, levels: [0, 1, 2, 3] },
      { id: 'biological', label: 'Biological domain', weight: 1, levels: [0, 1, 2] },
    ],
    visitWindow: { amount: 30, unit: 'days' },
  },
  {
    ...term('sledai-2k', 'SLEDAI-2K', { names: ['SLEDAI'] }),
    range: between(0, 105),
    items: [
      { id: 'arthritis', label: 'Arthritis', weight: 4, levels: [0, 1] },
      { id: 'low-complement', label: 'Low complement', weight: 2, levels: [0, 1] },
    ],
    visitWindow: { amount: 30, unit: 'days' },
  },
  {
    ...term('phq-9', 'PHQ-9', { codes: [code('loinc', '44261-6'), code('snomed', '720433000')] }),
    range: between(0, 27),
    items: [],
    questions: [
      {
        codes: ['44260-8'],
        about: 'thoughts of death or self-harm',
        tellsOf: 'suicidal-ideation',
        unlessAnswered: ['LA6568-5', 'not at all'],
      },
    ],
    visitWindow: { amount: 30, unit: 'days' },
  },
]

export const classifications: Classification[] = [
  {
    ...term('aecg-2002', 'AECG-2002'),
    of: 'sjogren',
    excludedBy: [],
    items: [
      { id: 'IV', label: 'biopsy', names: ['focus score'], levels: [0, 1], points: 0, group: 'IV', from: undefined },
      { id: 'VI', label: 'antibodies', levels: [0, 1], points: 0, group: 'VI', from: undefined, tellsOf: 'sjogren' },
    ],
    ways: [[{ kind: 'count', atLeast: 1, of: ['IV', 'VI'], mark: undefined }]],
  },
]
