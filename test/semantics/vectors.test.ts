import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN } from '../../src/kernel/truth.js'
import { settle } from '../../src/language/classification/settle.js'
import { bundled } from '../criteria/vocabulary/bundled.js'
import { answer } from './answer.js'
import { itemsOf, scores, sets, words, type ScoreVector, type SetVector } from './vectors.js'

describe.each(Object.entries(scores))('%s from its items', (name, vectors) => {
  function outcome({ items }: ScoreVector, bounds: object): string {
    const patient = { scores: [{ name, items, others: 'absent', date: '2025-05-20' }] }
    return answer({ kind: 'inclusion', rule: { score: name, ...bounds }, patient }).outcome
  }

  it.each(vectors.map((vector) => [vector.low, vector.high, vector] as const))('%i to %i', (low, high, vector) => {
    expect(outcome(vector, { 'at-least': low, 'at-most': high })).toBe('satisfied')
    expect(outcome(vector, { 'more-than': high })).toBe('violated')
    expect(outcome(vector, { below: low })).toBe('violated')
    expect(outcome(vector, { 'at-least': high })).toBe(low === high ? 'satisfied' : 'unknown')
  })
})

describe.each(Object.entries(sets))('%s from its items', (name, vectors) => {
  const outcomes = { yes: 'satisfied', no: 'violated', unknown: 'unknown' } as const

  function patientOf({ present, unknown = '', condition }: SetVector): Record<string, unknown> {
    const items = { ...itemsOf(present, true), ...itemsOf(unknown, 'unknown') }
    return {
      conditions: condition === undefined ? [] : [condition],
      classifications: [{ name, items, others: 'absent', date: '2025-05-20' }],
    }
  }

  it.each(vectors.map((vector) => [vector.present, vector.unknown ?? 'nothing', vector] as const))(
    '%s present, %s unknown',
    (_present, _unknown, vector) => {
      const found = answer({ kind: 'inclusion', rule: { classification: name }, patient: patientOf(vector) })
      expect(found.outcome, found.reason).toBe(outcomes[vector.met])
    },
  )

  const withPoints = vectors.flatMap((vector) =>
    vector.points === undefined ? [] : [[...vector.points, vector] as const],
  )

  it.runIf(withPoints.length > 0).each(withPoints)('%i to %i points', (low, high, { present, unknown = '' }) => {
    const items = bundled.classifications.find(name)?.items ?? []
    const open = words(unknown)
    const known = new Map(
      items.flatMap(({ id }) => (open.includes(id) ? [] : [[id, words(present).includes(id)] as const])),
    )
    const holds = (points: number) => settle({ items, ways: [[{ kind: 'points', atLeast: points }]] }, known).truth
    expect([holds(low), holds(low + 1), holds(high), holds(high + 1)]).toEqual([
      TRUE,
      low === high ? FALSE : UNKNOWN,
      low === high ? TRUE : UNKNOWN,
      FALSE,
    ])
  })
})
