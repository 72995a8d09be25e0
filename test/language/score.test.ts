import { describe, expect, it } from 'vitest'
import { between } from '../../src/kernel/range.js'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'
import type { Written, WrittenScore } from './written.js'

const active = { score: 'ESSDAI', 'at-least': 4, valid: '90 days' }

function essdai(given: Partial<WrittenScore>): Written {
  return { scores: [{ name: 'ESSDAI', date: '2026-02-20', ...given }] }
}

operatorTable({
  operator: 'score',
  rows: {
    true: [
      {
        sentence: 'where the total reaches it exactly (S17.1)',
        rule: active,
        patient: essdai({ total: 4 }),
        reason: 'ESSDAI 4 on 2026-02-20 is at least 4',
      },
      {
        sentence: 'where the known items alone reach it (S17.4)',
        rule: active,
        patient: essdai({ items: { articular: 2 } }),
        reason: 'ESSDAI from its items 4 to 6 on 2026-02-20 is at least 4',
      },
      {
        sentence: 'where the total is said to be so much or more',
        rule: active,
        patient: essdai({ total: { low: 5, high: Infinity, lowOpen: false, highOpen: true } }),
        reason: 'ESSDAI at least 5 on 2026-02-20 is at least 4',
      },
      {
        sentence: 'by the validity that the trial declares',
        rule: { score: 'mRSS', 'at-least': 15 },
        setting: { valid: { score: { amount: 90, unit: 'days' } } },
        patient: { scores: [{ name: 'mRSS', total: 15, date: '2026-02-20' }] },
        reason: 'mRSS 15 on 2026-02-20 is at least 15',
      },
    ],
    false: [
      {
        sentence: 'where the total does not reach it (S17.2)',
        rule: active,
        patient: essdai({ total: 3 }),
        reason: 'ESSDAI 3 on 2026-02-20 is below 4',
      },
      {
        sentence: 'where the items cannot reach it any more (S20.3)',
        rule: active,
        patient: essdai({ items: { articular: 0 } }),
        reason: 'ESSDAI from its items 0 to 2 on 2026-02-20 is below 4',
      },
      {
        sentence: 'where the total and its items agree',
        rule: active,
        patient: essdai({ total: 3, items: { articular: 1, biological: 1 } }),
        reason: 'ESSDAI 3 on 2026-02-20 is below 4',
      },
      {
        sentence: 'where the total is said to be below so much',
        rule: active,
        patient: essdai({ total: { low: -Infinity, high: 4, lowOpen: true, highOpen: true } }),
        reason: 'ESSDAI below 4 on 2026-02-20 is below 4',
      },
      {
        sentence: 'where the total is below the next one: it counts in whole points',
        rule: { score: 'ESSDAI', 'more-than': 3, valid: '90 days' },
        patient: essdai({ total: { low: -Infinity, high: 4, lowOpen: true, highOpen: true } }),
        reason: 'ESSDAI below 4 on 2026-02-20 is not more than 3',
      },
    ],
    unknown: [
      {
        sentence: 'where none is recorded',
        rule: active,
        patient: {},
        reason: 'no result for ESSDAI is recorded',
        needs: ['ESSDAI'],
      },
      {
        sentence: 'where it is too old (S09.3)',
        rule: active,
        patient: essdai({ total: 9, date: '2025-11-30' }),
        reason: 'the latest result for ESSDAI, of 2025-11-30, is older than 90 days on 2026-03-01',
        needs: ['a newer result for ESSDAI'],
      },
      {
        sentence: 'where the items leave it open (S20.2)',
        rule: active,
        patient: essdai({ items: { articular: 1 } }),
        reason: 'ESSDAI from its items 2 to 4 on 2026-02-20 may or may not be at least 4',
        needs: ['the other items of ESSDAI'],
      },
      {
        sentence: 'where the total leaves it open',
        rule: active,
        patient: essdai({ total: between(3, 5) }),
        reason: 'ESSDAI 3 to 5 on 2026-02-20 may or may not be at least 4',
        needs: ['an exact total of ESSDAI'],
      },
      {
        sentence: 'where the total and its items decide differently',
        rule: active,
        patient: essdai({ total: 7, items: { articular: 0, biological: 1 } }),
        reason: 'ESSDAI is recorded as 7 on 2026-02-20, but its items give 1',
        needs: ['which is right, the total of ESSDAI or its items: /scores/0'],
      },
      {
        sentence: 'where the total could not be used and there are no items',
        rule: active,
        patient: essdai({}),
        reason: 'ESSDAI on 2026-02-20 has neither a usable total nor items',
        needs: ['ESSDAI'],
      },
      {
        sentence: 'where only the name resembles it, which is told as it is written',
        rule: active,
        patient: essdai({ name: 'ESDAI' }),
        reason: "'ESDAI' on 2026-02-20 is not a known score and could be ESSDAI",
        needs: ['ESSDAI'],
      },
      {
        sentence: 'where the name does not say which score it is',
        rule: active,
        patient: essdai({ name: 'ESSDAX' }),
        reason: "'ESSDAX' on 2026-02-20 may be ESSDAI or another score",
        needs: ["whether 'ESSDAX' is ESSDAI"],
      },
      {
        sentence: 'where it has no date',
        rule: active,
        patient: { scores: [{ name: 'ESSDAI', total: 7 }] },
        reason: 'the result for ESSDAI is recorded without a date',
        needs: ['date of the result for ESSDAI'],
      },
      {
        sentence: 'where it has no date, nor a name that is known',
        rule: active,
        patient: { scores: [{ name: 'ESDAI' }] },
        reason: 'the result for ESSDAI is recorded without a date',
        needs: ['date of the result for ESSDAI'],
      },
    ],
  },
})

describe('score', () => {
  it('reads with its bounds and its validity', () => {
    expect(compiled(active).words).toBe('ESSDAI at least 4, by the latest score, no older than 90 days')
  })

  it.each<[object, string[]]>([
    [
      { score: 'ESDAI', 'at-least': 4, valid: '90 days' },
      ["score: 'ESDAI' is not a known score (did you mean 'ESSDAI'?)"],
    ],
    [
      { score: 'BVAS', 'at-least': 4, valid: '90 days' },
      ["score: 'BVAS' is not a known score (add it to a vocabulary file, or ask for it (ask, find-out))"],
    ],
    [{ score: 'ESSDAI', valid: '90 days' }, [': the score needs bounds (for example at-least: 4)']],
    [
      { score: 'ESSDAI', 'at-least': 4 },
      [": how long does a score stay valid? (give valid: a duration, or the trial's defaults.valid.score)"],
    ],
    [
      { ...active, below: 4 },
      [': these bounds can never hold (no number satisfies all of them: correct one, or leave it out)'],
    ],
  ])('of %j has the problems %j', (rule, problems) => {
    expect(problemsOf(rule)).toEqual(problems)
  })

  it.each<[Partial<WrittenScore>, string]>([
    [{ total: 7 }, '7 on 2026-02-20'],
    [{ items: { articular: 1 } }, 'items give 2 to 4 on 2026-02-20'],
    [{}, 'no usable total on 2026-02-20'],
    [{ name: 'ESDAI' }, 'name not known on 2026-02-20'],
    [{ total: { low: 4, high: Infinity, lowOpen: true, highOpen: true } }, 'above 4 on 2026-02-20'],
    [{ total: { low: -Infinity, high: 4, lowOpen: true, highOpen: false } }, 'at most 4 on 2026-02-20'],
  ])('shows %j as %s', (written, value) => {
    const { evidence } = evaluate(compiled(active), patient(essdai(written)))
    expect(evidence.map((shown) => shown.value)).toEqual([value])
  })
})

it('a score says that its total is one of those that there can be', () => {
  expect(compiled(active).claim?.()).toEqual({
    kind: 'number',
    of: 'score essdai',
    accepts: { atLeast: 4 },
    possible: [0, 1, 2, 3, 4, 5, 6, 7, 8],
    each: 'total of ESSDAI (0 to 8)',
    among: { kind: 'one', valid: { amount: 90, unit: 'days' } },
  })
})
