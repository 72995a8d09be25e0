import { describe, expect, it } from 'vitest'
import { areOfPersonalHistory } from '../../../src/patient/condition/personal-history.js'
import { read } from '../reader.js'

describe('the codes of an entry', () => {
  it.each([
    [['icd10:Z86.15'], true],
    [['ICD10:z8615'], true],
    [['icd10:Z85.3'], true],
    [['icd10:Z87.891'], true],
    [['icd10:Z85.3', 'icd10:Z86.15'], true],
    [['snomed:11999007', 'icd10:Z86.15'], true],
    [['icd10:Z86.15', 'icd10:Z22.7'], false],
    [['icd10:F10.21'], true],
    [['icd10:F1911'], true],
    [['icd10:F10.20'], false],
    [['icd10:F10.121'], false],
    [['icd10:Z84.1'], false],
    [['icd10:Z88.0'], false],
    [['icd10:C50.9'], false],
    [['snomed:11999007'], false],
    [[], false],
  ])('%j say that the disease is over: %s', (codes, isOver) => {
    expect(areOfPersonalHistory(codes)).toBe(isOver)
  })
})

describe('a condition of the personal history', () => {
  it.each([
    ['by its code', { code: 'icd10:Z86.15' }, 'resolved'],
    ['by its code in place of the name', 'icd10:Z86.15', 'resolved'],
    ['of which the record says that it is active', { code: 'icd10:Z86.15', status: 'active' }, 'active'],
    ['of which the record says that there was none', { code: 'icd10:Z86.15', status: 'absent' }, 'absent'],
    ['that is suspected', { name: 'suspected tuberculosis', code: 'icd10:Z86.15' }, 'suspected'],
    ['that is none', { code: 'icd10:M35.0' }, undefined],
  ])('%s', (_what, condition, status) => {
    expect(read({ conditions: [condition] }).conditions.entries[0]?.status).toBe(status)
  })

  it('that is active contradicts itself, and both are told', () => {
    const { conditions, warnings } = read({
      conditions: [{ name: 'lupus', code: 'icd10:Z86.15', status: 'active' }, 'lupus'],
    })
    expect(conditions.entries.map(({ pastBy }) => pastBy)).toEqual(['its code icd10:Z86.15', undefined])
    expect(warnings).toEqual([
      {
        path: '/conditions/0/status',
        message: 'the status is active, but its code icd10:Z86.15 says that it is over; it is left open which is right',
      },
    ])
  })
})
