import { describe, expect, it } from 'vitest'
import { TRUE, UNKNOWN } from '../../src/kernel/truth.js'
import { evaluationOf } from './evaluation.js'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'
import { vocabulary } from './vocabulary.js'
import type { Written, WrittenScore } from './written.js'

const recent = { 'score-item': 'ESSDAI', items: ['articular', 'biological'], within: '60 days' }
const latest = { 'score-item': 'ESSDAI', items: ['articular'], 'at-least': 2, valid: '90 days' }

function essdai(...given: readonly Partial<WrittenScore>[]): Written {
  return { scores: given.map((one) => ({ name: 'ESSDAI', date: '2026-02-20', ...one })) }
}

operatorTable({
  operator: 'score-item',
  rows: {
    true: [
      {
        sentence: 'where a score of the window counts one of them',
        rule: recent,
        patient: essdai({ date: '2026-01-05', items: { articular: 1 } }, { items: { articular: 0 } }),
        reason: 'ESSDAI on 2026-01-05 counts articular domain',
      },
      {
        sentence: 'where it counts both',
        rule: recent,
        patient: essdai({ items: { articular: 1, biological: 2 } }),
        reason: 'ESSDAI on 2026-02-20 counts articular domain and biological domain',
      },
      {
        sentence: 'where the latest one has reached the level',
        rule: latest,
        patient: essdai({ items: { articular: 2 } }),
        reason: 'ESSDAI on 2026-02-20 counts articular domain',
      },
    ],
    false: [
      { sentence: 'where none is recorded: silence keeps nothing open', rule: recent, patient: {}, reason: '' },
      {
        sentence: 'where only a total is recorded',
        rule: recent,
        patient: essdai({ total: 12 }),
        reason: '',
      },
      {
        sentence: 'where the items do not reach the level',
        rule: latest,
        patient: essdai({ items: { articular: 1 } }),
        reason: '',
      },
      {
        sentence: 'where the score is too old',
        rule: recent,
        patient: essdai({ date: '2025-12-30', items: { articular: 3 } }),
        reason: '',
      },
      {
        sentence: 'where the latest one counts it no more',
        rule: latest,
        patient: essdai({ date: '2026-01-05', items: { articular: 2 } }, { items: { articular: 1 } }),
        reason: 'ESSDAI on 2026-02-20 does not count articular domain',
      },
    ],
    unknown: [
      {
        sentence: 'where the score may be of before the window',
        rule: recent,
        patient: essdai({ date: '2025-12', items: { articular: 1 } }),
        reason: 'ESSDAI in 2025-12 counts articular domain, but may or may not be within 60 days before 2026-03-01',
        needs: ['date of the result for ESSDAI'],
      },
      {
        sentence: 'where it has no date',
        rule: latest,
        patient: { scores: [{ name: 'ESSDAI', items: { articular: 2 } }] },
        reason: 'the result for ESSDAI is recorded without a date',
        needs: ['date of the result for ESSDAI'],
      },
      {
        sentence: 'where a score whose name is not known may be it',
        rule: recent,
        patient: { unrecognisedScores: ['Sjögren index'] },
        reason: "'Sjögren index' is not a known score and could be ESSDAI",
        needs: ["what 'Sjögren index' is"],
      },
      {
        sentence: 'where a score whose name only resembles it may have counted one',
        rule: recent,
        patient: { scores: [{ name: 'ESDAI', date: '2026-02-20' }] },
        reason: "'ESDAI' on 2026-02-20 is not a known score and could be ESSDAI",
        needs: ['ESSDAI'],
      },
    ],
  },
})

describe('an item of a score', () => {
  it('is told by the words', () => {
    expect(compiled(recent).words).toBe(
      'ESSDAI counts articular domain or biological domain, by any result within 60 days before screening',
    )
    expect(compiled(latest).words).toBe(
      'ESSDAI counts articular domain at level 2 or higher, by the latest result, no older than 90 days',
    )
  })

  it.each([
    ['a score that is not known', { ...recent, 'score-item': 'ESSDAY' }, "score-item: 'ESSDAY' is not a known score"],
    ['an item that it does not have', { ...recent, items: ['heart'] }, "items.0: 'heart' is not an item of ESSDAI"],
    ['both times', { ...recent, valid: '90 days' }, 'valid and within exclude each other (keep one of them)'],
    ['no time', { 'score-item': 'ESSDAI', items: ['articular'] }, 'how long does a score stay valid?'],
  ])('is refused with %s', (_what, rule, problem) => {
    expect(problemsOf(rule)[0]).toContain(problem)
  })

  it('takes as its validity what the trial declares', () => {
    const rule = compiled(
      { 'score-item': 'ESSDAI', items: ['articular'] },
      { valid: { score: { amount: 90, unit: 'days' } } },
    )
    expect(evaluate(rule, patient(essdai({ items: { articular: 1 } }))).truth).toBe(TRUE)
  })

  it('that silence denies casts no doubt, and is only assumed to be absent', () => {
    const doubted = compiled({ 'doubted-by': recent, rule: { sex: 'female' }, 'in-doubt': { sex: 'male' } })
    expect(evaluate(doubted, patient({ sex: 'female' })).truth).toBe(TRUE)
    expect(evaluate(doubted, patient({ unrecognisedScores: ['index'], sex: 'female' })).truth).toBe(UNKNOWN)
  })

  it('passes over the scores that say nothing of it, and those that were left out', () => {
    const recorded = patient(essdai({ total: 12 }, { date: '2020-01-05', items: { articular: 2 } }))
    const left = ['ESSDAI', 'mRSS'].map((label, index) => {
      const terms = [vocabulary.scores.find(label) ?? []].flat()
      return { label, path: `/left/${index}`, terms }
    })
    const facts = { ...recorded, leftOut: { ...recorded.leftOut, scores: left } }
    const passed = compiled(recent).passedOver?.(evaluationOf(facts)) ?? []
    expect(passed.map(({ fact, why }) => `${fact.path} ${why}`)).toEqual([
      '/left/0 ',
      '/scores/0 counts, but decides nothing',
      '/scores/1 too old: results count from 2025-12-31 on',
    ])
  })
})
