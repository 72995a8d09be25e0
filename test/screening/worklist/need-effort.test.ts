import { describe, expect, it } from 'vitest'
import { EFFORTS, type Effort } from '../../../src/facts/effort.js'
import { NEED_KINDS } from '../../../src/language/rule/finding.js'
import { effortOf } from '../../../src/screening/worklist/need-effort.js'

describe('the effort of finding out', () => {
  it('follows from the kind of what is missing', () => {
    const kindsOf = (effort: Effort): string[] => NEED_KINDS.filter((kind) => effortOf({ need: 'x', kind }) === effort)
    expect(Object.fromEntries(EFFORTS.map((effort) => [effort, kindsOf(effort)]))).toEqual({
      question: ['demographic'],
      record: [
        'list',
        'condition',
        'drug',
        'procedure',
        'immunization',
        'record',
        'allergy',
        'encounter',
        'trial',
        'conflict',
      ],
      examination: ['classification', 'vital', 'score'],
      'urine-test': [],
      'blood-test': ['lab'],
      'function-test': [],
      imaging: [],
      biopsy: [],
    })
  })

  it('is what the vocabulary says where it does', () => {
    expect(effortOf({ need: 'focus score', kind: 'lab', effort: 'biopsy' })).toBe('biopsy')
  })
})
