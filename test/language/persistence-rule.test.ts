import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { patient } from './patient.js'
import { proteinuria, sinceJanuary, treated, uninterrupted } from './proteinuria.js'

describe('persistence', () => {
  it('shows the result and the course whose start counts', () => {
    const written = treated([sinceJanuary, { name: 'HCQ', start: '2025-02-01' }], { '2026-02-20': '2.1 g/24h' })
    const { evidence } = evaluate(compiled(uninterrupted), patient(written))
    expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([
      ['/labs/0', '2.1 g/24h on 2026-02-20'],
      ['/drugs/0', 'since 2025-01-15'],
    ])
  })

  it('names the day on which a result would be late enough, and that on which the latest grows too old', () => {
    const written = treated([{ name: 'HCQ', start: '2025-08' }], { '2026-02-20': '2.1 g/24h' })
    const { flips } = evaluate(compiled(proteinuria), patient(written))
    expect(flips.map(formatDay)).toEqual(expect.arrayContaining(['2026-08-01', '2026-08-31', '2026-05-22']))
  })

  it('under strict takes no silence for an answer', () => {
    const facts = patient({ ...treated(['MMF'], { '2026-02-20': '2.1 g/24h' }), strict: true })
    expect(evaluate(compiled(proteinuria), facts).needs.map(({ need }) => need)).toEqual([
      'corticosteroid or antimalarial given by a systemic route',
    ])
  })

  it('reads in plain words', () => {
    expect(compiled(uninterrupted).words).toBe(
      '24-hour urine protein more than 1 g/24h, by the latest result, no older than 90 days, at least 1 year after the ' +
        'start of corticosteroid or antimalarial given by a systemic route, and none since the start below 0.5 g/24h',
    )
    expect(compiled({ ...proteinuria, after: { 'start-of': 'HCQ', length: '1 year' } }).words).toBe(
      '24-hour urine protein more than 1 g/24h, by the latest result, no older than 90 days, at least 1 year after the ' +
        'start of HCQ',
    )
  })

  it.each<[object, string]>([
    [
      { ...proteinuria, persistence: 'hepatitis B serology' },
      'persistence: a panel of several tests has no number (name one of its tests)',
    ],
    [{ ...proteinuria, 'more-than': undefined }, ': say what the result must be (give bounds (at-least, below …))'],
    [{ ...proteinuria, unit: undefined }, ': the bounds need a unit (unit: g/(24.h))'],
    [
      { ...proteinuria, after: { 'start-of': ['prednisone', 'HCCQ'], length: '1 year' } },
      "after.start-of.1: 'HCCQ' is not a known drug or class of drugs (did you mean 'HCQ'?)",
    ],
    [
      { ...proteinuria, after: { 'start-of': 'prednison', length: '1 year' } },
      "after.start-of: 'prednison' is not a known drug or class of drugs (did you mean 'prednisone'?)",
    ],
    [
      { ...proteinuria, 'interrupted-by': {} },
      'interrupted-by: say what the result must be (give bounds (at-least, below …))',
    ],
    [
      { ...proteinuria, 'interrupted-by': { below: 1.1 } },
      'interrupted-by: a result within these bounds could persist and interrupt at once (give bounds that lie outside ' +
        'those of the rule)',
    ],
    [
      { ...proteinuria, valid: undefined },
      ": how long does a result stay valid? (give valid: a duration, or the trial's defaults.valid.lab)",
    ],
  ])('is refused: %j: %s', (rule, problem) => {
    expect(problemsOf(rule)).toEqual([problem])
  })
})
