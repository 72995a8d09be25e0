import { expect, it } from 'vitest'
import { FALSE, UNKNOWN, TRUE } from '../../../src/kernel/truth.js'
import { compiled, evaluate } from '../evaluate.js'
import { patient } from '../patient.js'
import type { WrittenResult } from '../written.js'

const latest = { lab: 'tuberculosis test', is: 'positive', valid: '180 days' }
const within = { lab: 'tuberculosis test', is: 'positive', within: '180 days' }
const negative = { name: 'IGRA', value: 'negative', date: '2026-02-20' }

const tspot = (value: string, date?: string): WrittenResult => {
  return { name: 'T-SPOT', value, ...(date === undefined ? {} : { date }) }
}

// one negative of two tests that replace each other clears, unless the other may be positive
it.each([
  ['clears beside a test that failed', latest, [tspot('indeterminate', '2026-02-10')], FALSE],
  ['clears beside a positive one that is too old', latest, [tspot('positive', '2025-01-10')], FALSE],
  ['does not beside a positive one that may be of that time', latest, [tspot('positive', '2025')], UNKNOWN],
  ['does not beside a positive one without a date', latest, [tspot('positive')], UNKNOWN],
  [
    'does not beside a positive one without a date, though that test was negative, too: it may be later',
    latest,
    [tspot('positive'), tspot('negative', '2026-01-10'), tspot('indeterminate', '2026-02-10')],
    UNKNOWN,
  ],
  [
    'does not beside a positive one whose repeat failed',
    latest,
    [tspot('positive', '2026-01-10'), tspot('indeterminate', '2026-02-10')],
    UNKNOWN,
  ],
  [
    'clears beside a positive one whose repeat was negative, before another one failed',
    latest,
    [tspot('positive', '2026-01-10'), tspot('negative', '2026-01-20'), tspot('indeterminate', '2026-02-10')],
    FALSE,
  ],
  [
    'does not beside a positive one of the window, perhaps, though a later one was negative',
    within,
    [tspot('positive', '2025'), tspot('negative', '2026-01-20')],
    UNKNOWN,
  ],
  ['does not beside a number that nobody called', latest, [tspot('7 spots', '2026-02-10')], UNKNOWN],
  ['clears beside such a number without a date', latest, [tspot('7 spots')], FALSE],
  [
    'does not beside one that is not final',
    latest,
    [{ ...tspot('borderline', '2026-02-10'), isPending: true as const }],
    UNKNOWN,
  ],
  ['clears beside a test that was not done', latest, [tspot('not done', '2026-02-10')], FALSE],
])('a negative test %s', (_sentence, rule, results, truth) => {
  const labs = [...results, negative]
  expect(evaluate(compiled(rule), patient({ labs })).truth).toBe(truth)
  if (rule === within) return
  const opposite = truth === FALSE ? TRUE : truth
  expect(evaluate(compiled({ ...rule, is: 'negative' }), patient({ labs })).truth).toBe(opposite)
})
