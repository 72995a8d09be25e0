import { describe, expect, it } from 'vitest'
import { ANCHORS, isKnown } from '../../../src/language/rule/rule.js'
import { compilerOf } from '../evaluate.js'

describe('a rule', () => {
  it('is known where its schema has read it before', () => {
    expect([isKnown(compilerOf()), isKnown({ ...compilerOf(), validated: {} })]).toEqual([false, true])
  })

  it('measures from the anchors that the trials name', () => {
    expect(ANCHORS).toEqual(['screening', 'enrolment', 'baseline', 'day 0', 'first dose'])
  })
})
