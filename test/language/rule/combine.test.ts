import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, some, FALSE, JUDGMENT, not, TRUE, UNKNOWN } from '../../../src/kernel/truth.js'
import { combine, summed } from '../../../src/language/rule/combine.js'
import type { Finding } from '../../../src/language/rule/finding.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { finding, findings } from '../generated.js'

const lists = fc.array(findings, { maxLength: 5 })

function truthsOf(parts: readonly Finding[]): Finding['truth'][] {
  return parts.map(({ truth }) => truth)
}

describe('combine', () => {
  it('has the truth of Kleene, with judgment between unknown and true', () => {
    fc.assert(
      fc.property(lists, (parts) => {
        expect(combine('all', parts).truth).toBe(all(truthsOf(parts)))
        expect(combine('any', parts).truth).toBe(some(truthsOf(parts)))
      }),
    )
  })

  it('mirrors all in any: the same grounds, whichever way round the parts are put (De Morgan)', () => {
    fc.assert(
      fc.property(lists, (parts) => {
        const mirrored = combine(
          'any',
          parts.map((part) => ({ ...part, truth: not(part.truth) })),
        )
        const { clauses, ...rest } = combine('all', parts)
        expect({ ...mirrored, truth: not(mirrored.truth), clauses: mirrored.clauses() }).toEqual({
          ...rest,
          clauses: clauses(),
        })
      }),
    )
  })

  it('rests on what is recorded where a recorded part decides alone, or where all that decide are recorded', () => {
    fc.assert(
      fc.property(lists, (parts) => {
        const { truth, basis } = combine('all', parts)
        const recorded = parts.map((part) => part.truth === truth && part.basis === 'recorded')
        const expected = { [FALSE]: recorded.some(Boolean), [TRUE]: recorded.every(Boolean) }
        if (truth === TRUE || truth === FALSE) expect(basis).toBe(expected[truth] ? 'recorded' : 'assumed')
        else expect(basis).toBe('none')
      }),
    )
  })

  it('needs something exactly when it is unknown, and asks nothing once it is decided', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom('all', 'any'), (parts, how) => {
        const { truth, needs, asks } = combine(how, parts)
        expect(needs.length > 0).toBe(truth === UNKNOWN)
        if (truth === TRUE || truth === FALSE) expect(asks).toEqual([])
        if (truth === JUDGMENT) expect(asks).not.toEqual([])
      }),
    )
  })

  it('names the days of all its parts, also of those that do not decide today', () => {
    const parts = [finding(FALSE, true, 1, [5]), finding(TRUE, true, 2, [7, 9]), finding(UNKNOWN, true, 3, [5])]
    expect(combine('all', parts).flips).toEqual([5, 7, 9, 5])
  })
})

describe('the grounds', () => {
  const parts = [finding(TRUE, true, 1), finding(UNKNOWN, true, 2), finding(JUDGMENT, true, 3), finding(FALSE, true, 4)]

  it.each([
    ['all', 4],
    ['any', 1],
  ] as const)('of a decided %s are the parts that decide it', (how, number) => {
    const { clauses, evidence } = combine(how, parts)
    expect(reasonOf(clauses())).toBe(`reason ${number}`)
    expect(evidence.map(({ value }) => value)).toEqual([String(number)])
  })

  it('of an unknown are the unknown parts, and its questions stay open beside them', () => {
    const { truth, clauses, asks } = combine('all', parts.slice(0, 3))
    expect([truth, reasonOf(clauses()), asks]).toEqual([UNKNOWN, 'reason 2', ['question 3?']])
  })

  it('of a judgment are what the record has cleared', () => {
    const { truth, clauses, asks } = combine('any', [finding(FALSE, true, 4), finding(JUDGMENT, true, 3)])
    expect([truth, reasonOf(clauses()), asks]).toEqual([JUDGMENT, 'reason 4', ['question 3?']])
  })
})

describe('summed', () => {
  it('is recorded where as many recorded parts as suffice have its truth', () => {
    const parts = [finding(TRUE, true, 1), finding(TRUE, true, 2), finding(TRUE, false, 3)]
    expect([summed(TRUE, parts, 2).basis, summed(TRUE, parts, 3).basis]).toEqual(['recorded', 'assumed'])
  })
})
