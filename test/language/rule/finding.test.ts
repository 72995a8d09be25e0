import { describe, expect, it } from 'vitest'
import { FALSE, JUDGMENT, TRUE, UNKNOWN } from '../../../src/kernel/truth.js'
import { asked, decided, unknown } from '../../../src/language/rule/finding.js'

const clauses = (): string[] => ['because']

describe('an answer', () => {
  it('that is decided rests on the record unless it says otherwise', () => {
    expect(decided(TRUE, { clauses })).toEqual({
      truth: TRUE,
      basis: 'recorded',
      applies: true,
      evidence: [],
      needs: [],
      asks: [],
      flips: [],
      clauses,
    })
    const evidence = [{ fact: { path: '/drugs/0', label: 'rituximab' }, value: '2025' }]
    expect(decided(FALSE, { basis: 'assumed', evidence, flips: [3], clauses })).toMatchObject({
      truth: FALSE,
      basis: 'assumed',
      evidence,
      flips: [3],
    })
  })

  it('that is unknown rests on nothing, and says what is needed', () => {
    const needs = [{ need: 'ESSDAI', kind: 'score' as const }]
    expect(unknown({ needs, clauses })).toEqual({
      truth: UNKNOWN,
      basis: 'none',
      applies: true,
      evidence: [],
      needs,
      asks: [],
      flips: [],
      clauses,
    })
    expect(unknown({ needs, flips: [3], evidence: [], clauses }).flips).toEqual([3])
  })

  it('that a person gives is a question', () => {
    const { clauses: said, ...finding } = asked('Is it severe?')
    expect(said()).toEqual([])
    expect(finding).toEqual({
      truth: JUDGMENT,
      basis: 'none',
      applies: true,
      evidence: [],
      needs: [],
      asks: ['Is it severe?'],
      flips: [],
    })
  })
})
