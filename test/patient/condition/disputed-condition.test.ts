import { describe, expect, it } from 'vitest'
import { disputedCondition } from '../../../src/patient/condition/disputed-condition.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import type { ConditionTerm } from '../../../src/facts/term.js'

const termsOf = (...names: string[]): ConditionTerm[] =>
  names.map((name) => bundled.conditions.find(name)).filter((term) => term !== undefined)

const label = 'never smoker'
const disputed = termsOf('never smoker', 'nicotine dependence')

describe('a name and a code that mean different conditions', () => {
  it('leave open which of the two it is', () => {
    expect(disputedCondition({ label, terms: [], codes: ['icd10:F17.2'], disputed }, 'active')).toEqual({
      terms: disputed.slice(0, 1),
      instead: disputed.slice(1),
      stated: { status: 'suspected', past: undefined, unsaid: 'means something else than its code icd10:F17.2' },
    })
  })

  it.each([
    ['agree', { label, terms: disputed, codes: ['icd10:F17.2'] }, undefined],
    ['are told to be absent', { label, terms: [], codes: ['icd10:F17.2'], disputed }, 'absent' as const],
    ['are several codes', { label, terms: [], codes: ['icd10:F17.2', 'icd10:I10'], disputed }, undefined],
    ['are none', { label, terms: [] }, undefined],
  ])('leave open no more where they %s', (_, recognised, status) => {
    expect(disputedCondition(recognised, status)).toBeUndefined()
  })
})
