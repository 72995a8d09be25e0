import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Finding } from '../../../src/language/rule/finding.js'
import { answerSustained } from '../../../src/language/measurement/sustained.js'
import { asOf } from '../courses.js'
import { latest, question, results, told, type WrittenAnswer } from '../results.js'

function sustained(written: readonly WrittenAnswer[]): Finding {
  const again = ({ path }: { readonly path: string }): { need: string; kind: 'lab' } => ({
    need: `a second one beside ${path}`,
    kind: 'lab',
  })
  return answerSustained({ ...question(results(written), latest), length: { amount: 4, unit: 'weeks' }, again }, asOf)
}

describe('a sustained result is', () => {
  it.each<[string, WrittenAnswer[], Truth, string[], string]>([
    [
      'true where one so long before the latest says the same (S21.1)',
      [
        ['2026-02-25', TRUE],
        ['2026-01-28', TRUE],
      ],
      TRUE,
      [],
      'Hb of /labs/0; Hb of /labs/1, at least 4 weeks earlier',
    ],
    [
      'true by the nearest that is long enough ago, whatever others say that came before',
      [
        ['2026-02-25', TRUE],
        ['2026-02-10', TRUE],
        ['2026-01-10', TRUE],
        ['2025-12-01', FALSE],
        ['2025-11-01', UNKNOWN],
      ],
      TRUE,
      [],
      'Hb of /labs/0; Hb of /labs/2, at least 4 weeks earlier',
    ],
    [
      'true where the dates are not certain, but certain enough',
      [
        ['2026-02', TRUE],
        ['2025-12', TRUE],
      ],
      TRUE,
      [],
      'Hb of /labs/0; Hb of /labs/1, at least 4 weeks earlier',
    ],
    [
      'false where the latest says no (S21.3)',
      [
        ['2026-02-25', FALSE],
        ['2026-01-10', TRUE],
        ['2025-12-01', TRUE],
      ],
      FALSE,
      [],
      'Hb of /labs/0',
    ],
    [
      'unknown where there is one result only (S21.2)',
      [['2026-02-25', TRUE]],
      UNKNOWN,
      ['a second one beside /labs/0'],
      'Hb of /labs/0; no result at least 4 weeks before the latest confirms it',
    ],
    [
      'unknown where the second is a day too near',
      [
        ['2026-02-25', TRUE],
        ['2026-01-29', TRUE],
      ],
      UNKNOWN,
      ['a second one beside /labs/0'],
      'Hb of /labs/0; no result at least 4 weeks before the latest confirms it',
    ],
    [
      'unknown where one in between says no: what is since then is too short',
      [
        ['2026-02-25', TRUE],
        ['2026-02-10', FALSE],
        ['2025-12-01', TRUE],
      ],
      UNKNOWN,
      ['a second one beside /labs/0'],
      'Hb of /labs/0; Hb of /labs/1; no result at least 4 weeks before the latest confirms it',
    ],
    [
      'unknown where one of the same day as the earlier one says no',
      [
        ['2026-02-25', TRUE],
        ['2025-12-01', TRUE],
        ['2025-12-01', FALSE],
      ],
      UNKNOWN,
      ['a second one beside /labs/0'],
      'Hb of /labs/0; Hb of /labs/2; no result at least 4 weeks before the latest confirms it',
    ],
    [
      'unknown where one in between is not clear',
      [
        ['2026-02-25', TRUE],
        ['2026-01-25', UNKNOWN],
        ['2025-12-01', TRUE],
      ],
      UNKNOWN,
      ['Hb'],
      'Hb of /labs/0; Hb of /labs/1; whether it has been so for at least 4 weeks is open',
    ],
    [
      'unknown where the earlier one is not clear',
      [
        ['2026-02-25', TRUE],
        ['2025-12-01', UNKNOWN],
      ],
      UNKNOWN,
      ['Hb'],
      'Hb of /labs/0; Hb of /labs/1; whether it has been so for at least 4 weeks is open',
    ],
    [
      'unknown where the earlier one may be too near',
      [
        ['2026-02-25', TRUE],
        ['2026-01', TRUE],
      ],
      UNKNOWN,
      ['date of the result for Hb'],
      'Hb of /labs/0; Hb of /labs/1; whether it has been so for at least 4 weeks is open',
    ],
    [
      'unknown where the earlier one has no date',
      [
        ['2026-02-25', TRUE],
        [undefined, TRUE],
      ],
      UNKNOWN,
      ['date of the result for Hb'],
      'Hb of /labs/0; Hb of /labs/1; whether it has been so for at least 4 weeks is open',
    ],
    [
      'unknown where one that says no may lie in between',
      [
        ['2026-02-25', TRUE],
        ['2025-12-01', TRUE],
        ['2025', FALSE],
      ],
      UNKNOWN,
      ['date of the result for Hb'],
      'Hb of /labs/0; Hb of /labs/2; whether it has been so for at least 4 weeks is open',
    ],
    [
      'unknown where one that says no has no date',
      [
        ['2026-02-25', TRUE],
        ['2025-12-01', TRUE],
        [undefined, FALSE],
      ],
      UNKNOWN,
      ['date of the result for Hb'],
      'Hb of /labs/0; Hb of /labs/2; and a result without a date may be later',
    ],
    [
      'not shown by a single result of an uncertain date',
      [['2026', TRUE]],
      UNKNOWN,
      ['a second one beside /labs/0'],
      'Hb of /labs/0; no result at least 4 weeks before the latest confirms it',
    ],
    [
      'not shown by two that may be of one day',
      [
        ['2026', TRUE],
        ['2026', TRUE],
      ],
      UNKNOWN,
      ['date of the result for Hb', 'date of the result for Hb'],
      'Hb of /labs/0; Hb of /labs/1; whether it has been so for at least 4 weeks is open',
    ],
    [
      'unknown where the latest is not clear, is missing or has no date',
      [['2026-02-25', UNKNOWN]],
      UNKNOWN,
      ['Hb'],
      'Hb of /labs/0',
    ],
    [
      'unknown where the latest is too old',
      [
        ['2025-10-01', TRUE],
        ['2025-08-01', TRUE],
      ],
      UNKNOWN,
      ['a newer result for Hb'],
      'the latest result for Hb, of 2025-10-01, is older than 90 days on 2026-03-01',
    ],
  ])('%s', (_what, written, truth, needs, reason) => {
    expect(told(sustained(written))).toEqual([truth, needs, reason])
  })

  it('shown by the latest result and the one that confirms it', () => {
    const { evidence } = sustained([
      ['2026-02-25', TRUE],
      ['2026-02-10', TRUE],
      ['2026-01-10', TRUE],
    ])
    expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([
      ['/labs/0', 'value of /labs/0'],
      ['/labs/2', 'value of /labs/2'],
    ])
  })
})
