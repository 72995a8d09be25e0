import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { isDoubt } from '../../../src/language/measurement/doubted-result.js'
import type { Selection } from '../../../src/language/measurement/latest.js'
import { answerSustained, truthSustained } from '../../../src/language/measurement/sustained.js'
import { asOf } from '../courses.js'
import { answer, ever, every, latest, question, results, told, within, type WrittenAnswer } from '../results.js'

it('a doubt is a result that could not be computed beside others', () => {
  expect(isDoubt({})).toBe(false)
  expect(isDoubt({ derivation: {} })).toBe(false)
  expect(isDoubt({ derivation: { doubt: 'there is no height' } })).toBe(true)
})

const outdated = 'so that the older result may be out of date'

describe('beside a result that could not be computed', () => {
  it.each<[string, Selection, WrittenAnswer[], Truth, string[], string]>([
    [
      'an older one decides, where that could only say the same',
      latest,
      [
        ['2026-02-25', TRUE, 'doubt'],
        ['2026-02-10', TRUE],
      ],
      TRUE,
      [],
      'Hb of /labs/1',
    ],
    [
      'an older one leaves it open, where that could say anything',
      latest,
      [
        ['2026-02-25', UNKNOWN, 'doubt'],
        ['2026-02-10', TRUE],
      ],
      UNKNOWN,
      ['Hb'],
      `Hb of /labs/1; Hb of /labs/0; ${outdated}`,
    ],
    [
      'an older one leaves it open, where that would say otherwise',
      latest,
      [
        ['2026-02-25', TRUE, 'doubt'],
        ['2026-02-10', FALSE],
      ],
      UNKNOWN,
      ['Hb'],
      `Hb of /labs/1; Hb of /labs/0; ${outdated}`,
    ],
    [
      'a newer one decides',
      latest,
      [
        ['2026-02-25', TRUE],
        ['2026-02-10', UNKNOWN, 'doubt'],
      ],
      TRUE,
      [],
      'Hb of /labs/0',
    ],
    [
      'an older one that does not decide asks for no more',
      latest,
      [
        ['2026-02-25', UNKNOWN, 'doubt'],
        ['2026-02-10', UNKNOWN],
      ],
      UNKNOWN,
      ['Hb'],
      'Hb of /labs/1',
    ],
    [
      'an older one that is too old does not decide, whatever that could say',
      latest,
      [
        ['2026-02-25', TRUE, 'doubt'],
        ['2025-02-10', TRUE],
      ],
      UNKNOWN,
      ['a newer result for Hb'],
      'the latest result for Hb, of 2025-02-10, is older than 90 days on 2026-03-01',
    ],
    [
      'one without a date is still without a date',
      latest,
      [
        ['2026-02-25', TRUE, 'doubt'],
        [undefined, TRUE],
      ],
      UNKNOWN,
      ['date of the result for Hb'],
      'the result for Hb is recorded without a date',
    ],
    [
      'one that it follows on the same day does not decide',
      latest,
      [
        ['2026-02-25', TRUE, 'followed'],
        ['2026-02-25', UNKNOWN, 'doubt'],
      ],
      UNKNOWN,
      ['Hb'],
      'Hb of /labs/1',
    ],
    [
      'any that says yes decides a window',
      within,
      [
        ['2026-02-25', UNKNOWN, 'doubt'],
        ['2026-02-10', TRUE],
      ],
      TRUE,
      [],
      'Hb of /labs/1',
    ],
    [
      'one that says no leaves a window open',
      within,
      [
        ['2026-02-25', TRUE, 'doubt'],
        ['2026-02-10', FALSE],
      ],
      UNKNOWN,
      ['date of the result for Hb'],
      'Hb of /labs/0',
    ],
    [
      'one that says yes leaves open whether every one does',
      every,
      [
        ['2026-02-25', FALSE, 'doubt'],
        ['2026-02-10', TRUE],
      ],
      UNKNOWN,
      ['date of the result for Hb'],
      'Hb of /labs/0',
    ],
    [
      'one of any time that says no leaves it open',
      ever,
      [
        [undefined, UNKNOWN, 'doubt'],
        ['2020', FALSE],
      ],
      UNKNOWN,
      ['Hb'],
      'Hb of /labs/0',
    ],
  ])('%s', (_sentence, selection, written, ...expected) => {
    expect(told(answer(results(written), selection))).toEqual(expected)
  })
})

const truths = fc.constantFrom<Truth>(FALSE, UNKNOWN, TRUE)
const dated = fc.integer({ min: asOf - 200, max: asOf }).map(formatDay)
const lists = fc.tuple(
  fc.array(fc.tuple(dated, truths), { minLength: 1, maxLength: 4 }),
  fc.array(fc.tuple(dated, truths, fc.constant('doubt' as const)), { maxLength: 3 }),
)

it('what could not be computed only ever opens an answer', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom(latest, within, every, ever), ([firm, doubts], selection) => {
      const without = answer(results(firm), selection).truth
      const beside = answer(results([...firm, ...doubts]), selection).truth
      if (beside !== UNKNOWN) expect(beside).toBe(without)
    }),
    { numRuns: 500 },
  )
})

it('what could not be computed confirms nothing that must last', () => {
  const length = { amount: 30, unit: 'days' } as const
  const again = (): { need: string; kind: 'lab' } => ({ need: 'a second one', kind: 'lab' })
  fc.assert(
    fc.property(lists, ([firm, doubts]) => {
      const sustained = (written: readonly WrittenAnswer[]): Truth => {
        const found = results(written)
        const { truth } = answerSustained({ ...question(found, latest), length, again }, asOf)
        const first = answer(found, latest).truth
        expect(truthSustained(found, length, first, (result) => result.truth)).toBe(truth)
        return truth
      }
      const without = sustained(firm)
      const beside = sustained([...firm, ...doubts])
      if (beside !== UNKNOWN) expect(beside).toBe(without)
    }),
    { numRuns: 500 },
  )
})
