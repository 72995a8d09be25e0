import { describe, expect, it } from 'vitest'
import type { ConditionTerm } from '../../../src/facts/term.js'
import { certaintyOf } from '../../../src/patient/condition/diagnostic-certainty.js'

const listed: ConditionTerm = {
  id: 'sjogren-organ',
  label: 'Sjögren disease of an organ',
  names: [],
  codes: [{ system: 'icd10', code: 'M35.0A', prefix: true }],
  parents: [],
  course: 'chronic',
}

describe('the letter behind a code of ICD-10-GM', () => {
  it.each([
    [['icd10:C50.9 A'], 'absent'],
    [['ICD10:c50.9 a'], 'absent'],
    [['icd10:C50.9 V'], 'suspected'],
    [['icd10:A15.0+ V'], 'suspected'],
    [['icd10:C50.9 Z'], 'resolved'],
    [['icd10:C50.9 G'], 'certain'],
    [['icd10:C50.9G'], 'certain'],
    [['icd10:C50.9A'], 'open'],
    [['icd10:C50.9V'], 'open'],
    [['icd10:I10Z'], 'open'],
    [['icd10:C509 A'], 'absent'],
    [['icd10:A150+ V'], 'suspected'],
    [['icd10:C509A'], undefined],
    [['snomed:254837009', 'icd10:C50.9 A'], 'absent'],
    [['icd10:M35.0A'], undefined],
    [['icd10:M32.14'], undefined],
    [['icd10:S52.501A'], undefined],
    [['snomed:254837009'], undefined],
    [[], undefined],
  ])('%j is %s', (codes, certainty) => {
    expect(certaintyOf(codes, [listed])).toBe(certainty)
  })
})
