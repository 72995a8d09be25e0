import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { asOf } from '../courses.js'
import { answer, latest, results, told, type WrittenAnswer } from '../results.js'

describe('the latest result', () => {
  it.each<[string, WrittenAnswer[], Truth, string[], string]>([
    [
      'decides, whatever was before (S09.1)',
      [
        ['2026-02-25', TRUE],
        ['2026-01-10', FALSE],
      ],
      TRUE,
      [],
      'Hb of /labs/0',
    ],
    ['may be as old as is allowed', [['2025-12-01', FALSE]], FALSE, [], 'Hb of /labs/0'],
    ['may be unknown in itself', [['2026-02-25', UNKNOWN]], UNKNOWN, ['Hb'], 'Hb of /labs/0'],
    [
      'of one day is every result of that day, where they agree',
      [
        ['2026-02-25', TRUE],
        ['2026-02-25', TRUE],
      ],
      TRUE,
      [],
      'Hb of /labs/0; Hb of /labs/1',
    ],
    [
      'contradicts itself where results of one day disagree',
      [
        ['2026-02-25', TRUE],
        ['2026-02-25', FALSE],
      ],
      UNKNOWN,
      ['which Hb is right: /labs/0 or /labs/1'],
      'results of the same time disagree: Hb of /labs/0; Hb of /labs/1',
    ],
    [
      'of one day is that which no other one follows',
      [
        ['2026-02-25', FALSE, 'followed'],
        ['2026-02-25', TRUE],
      ],
      TRUE,
      [],
      'Hb of /labs/1',
    ],
    [
      'is open by the one of the day that is unknown in itself',
      [
        ['2026-02-25', TRUE],
        ['2026-02-25', UNKNOWN],
      ],
      UNKNOWN,
      ['Hb'],
      'Hb of /labs/1',
    ],
    [
      'may be any of those whose dates overlap',
      [
        ['2026-02', TRUE],
        ['2026-02-10', FALSE],
      ],
      UNKNOWN,
      ['which Hb is right: /labs/0 or /labs/1'],
      'results disagree of which each may be the latest: Hb of /labs/0; Hb of /labs/1',
    ],
    [
      'is recent where one of those whose dates overlap is: an older one would not be the latest',
      [
        ['2026', TRUE],
        ['2025', TRUE],
        ['2026-02-10', TRUE],
      ],
      TRUE,
      [],
      'Hb of /labs/0; Hb of /labs/2',
    ],
    [
      'is too old a day after that',
      [['2025-11-30', TRUE]],
      UNKNOWN,
      ['a newer result for Hb'],
      'the latest result for Hb, of 2025-11-30, is older than 90 days on 2026-03-01',
    ],
    [
      'may be too old where its date is not certain',
      [
        ['2025', TRUE],
        ['2025', TRUE],
        ['2025-10-01', TRUE],
      ],
      UNKNOWN,
      ['a newer result for Hb'],
      'the latest result for Hb, of 2025 or 2025-10-01, may be older than 90 days on 2026-03-01',
    ],
    ['is missing where there is none', [], UNKNOWN, ['Hb'], 'no result for Hb is recorded'],
    [
      'is not known where none has a date',
      [[undefined, TRUE]],
      UNKNOWN,
      ['date of the result for Hb'],
      'the result for Hb is recorded without a date',
    ],
    [
      'decides beside one without a date that says the same',
      [
        ['2026-02-25', FALSE],
        [undefined, FALSE],
      ],
      FALSE,
      [],
      'Hb of /labs/0',
    ],
    [
      'does not decide beside one without a date that says otherwise (S09): that may be later',
      [
        ['2026-02-25', FALSE],
        [undefined, TRUE],
      ],
      UNKNOWN,
      ['date of the result for Hb'],
      'Hb of /labs/0; Hb of /labs/1; and a result without a date may be later',
    ],
    [
      'does not decide beside one without a date that is unknown in itself',
      [
        ['2026-02-25', TRUE],
        [undefined, UNKNOWN],
      ],
      UNKNOWN,
      ['Hb'],
      'Hb of /labs/0; Hb of /labs/1; and a result without a date may be later',
    ],
    [
      'is open by one without a date and by one that could not be computed',
      [
        ['2026-02-25', TRUE],
        ['2026-02-26', FALSE, 'doubt'],
        [undefined, FALSE],
      ],
      UNKNOWN,
      ['Hb', 'date of the result for Hb'],
      'Hb of /labs/0; Hb of /labs/1; Hb of /labs/2; so that the older result may be out of date; and a result without a ' +
        'date may be later',
    ],
    [
      'that is unknown in itself stays so, whatever one without a date says',
      [
        ['2026-02-25', UNKNOWN],
        [undefined, TRUE],
      ],
      UNKNOWN,
      ['Hb'],
      'Hb of /labs/0',
    ],
    [
      'is too old, whatever one without a date says',
      [
        ['2025-01-25', TRUE],
        [undefined, TRUE],
      ],
      UNKNOWN,
      ['a newer result for Hb'],
      'the latest result for Hb, of 2025-01-25, is older than 90 days on 2026-03-01',
    ],
  ])('%s', (_what, written, truth, needs, reason) => {
    expect(told(answer(results(written), latest))).toEqual([truth, needs, reason])
  })

  it('may be just young enough on the last day that its date may mean', () => {
    const sixtyDays = { kind: 'latest', valid: { amount: 60, unit: 'days' } } as const
    expect(reasonOf(answer(results([['2025-12', TRUE]]), sixtyDays).clauses())).toBe(
      'the latest result for Hb, of 2025-12, may be older than 60 days on 2026-03-01',
    )
  })

  it('names what looks alike where none is recorded', () => {
    expect(reasonOf(answer([], latest, asOf, 'Hct').clauses())).toBe(
      'no result for Hb is recorded (Hct is, but it is not equivalent)',
    )
  })

  it('shows what it looked at', () => {
    const { evidence } = answer(
      results([
        ['2026-02-25', TRUE],
        ['2026-01-10', FALSE],
      ]),
      latest,
    )
    expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([['/labs/0', 'value of /labs/0']])
  })
})
