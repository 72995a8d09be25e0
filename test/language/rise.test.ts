import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'
import type { Written, WrittenDrug } from './written.js'

const doubled = {
  rise: '24-hour urine protein',
  times: 2,
  since: { 'start-of': ['corticosteroid', 'antimalarial'], route: 'systemic' },
  valid: '90 days',
}
const sinceMay: WrittenDrug = { name: 'HCQ', start: '2025-05-01', ongoing: true }

function treated(drugs: readonly (string | WrittenDrug)[], ...grams: readonly (readonly [string, string])[]): Written {
  return { drugs, labs: grams.map(([date, value]) => ({ name: '24-hour urine protein', value, date })) }
}

const STARTED = 'HCQ was started on 2025-05-01'

operatorTable({
  operator: 'rise',
  rows: {
    true: [
      {
        sentence: 'of exactly twice the lowest since the start (S19.4)',
        rule: doubled,
        patient: treated(
          [sinceMay],
          ['2026-02-20', '1.6 g/24h'],
          ['2025-12', '0.8 g/24h'],
          ['2025-08-01', '1.2 g/24h'],
        ),
        reason:
          '24-hour urine protein 1.6 g/24h on 2026-02-20 has risen to at least 2 times 0.8 g/24h in 2025-12; ' +
          STARTED,
      },
      {
        sentence: 'of one on the day of the start',
        rule: doubled,
        patient: treated([sinceMay], ['2026-02-20', '1.6 g/24h'], ['2025-05-01', '0.8 g/24h']),
        reason:
          '24-hour urine protein 1.6 g/24h on 2026-02-20 has risen to at least 2 times 0.8 g/24h on 2025-05-01; ' +
          STARTED,
      },
      {
        sentence: 'in units of different size',
        rule: doubled,
        patient: treated([sinceMay], ['2026-02-20', '1.6 g/24h'], ['2025-08-01', '800 mg/(24.h)']),
        reason:
          '24-hour urine protein 1.6 g/24h on 2026-02-20 has risen to at least 2 times 800 mg/(24.h) on 2025-08-01; ' +
          STARTED,
      },
      {
        sentence: 'of two results of one day that both say so',
        rule: doubled,
        patient: treated(
          [sinceMay],
          ['2026-02-20', '1.6 g/24h'],
          ['2026-02-20', '1.8 g/24h'],
          ['2025-08-01', '0.8 g/24h'],
        ),
        reason:
          '24-hour urine protein 1.6 g/24h on 2026-02-20 has risen to at least 2 times 0.8 g/24h on 2025-08-01; 24-hour ' +
          'urine protein 1.8 g/24h on 2026-02-20 has risen to at least 2 times 0.8 g/24h on 2025-08-01; ' +
          STARTED,
      },
    ],
    false: [
      {
        sentence: 'where the lowest since the start is not low enough, whatever was before',
        rule: doubled,
        patient: treated(
          [sinceMay],
          ['2026-02-20', '1.6 g/24h'],
          ['2025-08-01', '0.81 g/24h'],
          ['2025-04-30', '0.1 g/24h'],
        ),
        reason:
          '24-hour urine protein 1.6 g/24h on 2026-02-20 has not risen to 2 times 0.81 g/24h on 2025-08-01; ' + STARTED,
      },
      {
        sentence: 'where no such drug is in the list',
        rule: doubled,
        patient: treated(['MMF'], ['2026-02-20', '1.6 g/24h'], ['2025-08-01', '0.8 g/24h']),
        reason: 'no record of corticosteroid or antimalarial',
        basis: 'assumed',
      },
    ],
    unknown: [
      {
        sentence: 'without an earlier result since the start (S19.2)',
        rule: doubled,
        patient: treated([sinceMay], ['2026-02-20', '1.6 g/24h'], ['2025-04-30', '0.1 g/24h']),
        reason: `no result for 24-hour urine protein between the start and 1.6 g/24h on 2026-02-20 is recorded; ${STARTED}`,
        needs: ['an earlier result for 24-hour urine protein since the start of the therapy'],
      },
      {
        sentence: 'where the start is not recorded and would decide',
        rule: doubled,
        patient: treated(['HCQ'], ['2026-02-20', '1.6 g/24h'], ['2025-08-01', '0.8 g/24h']),
        reason:
          '24-hour urine protein 1.6 g/24h on 2026-02-20 has risen to at least 2 times 0.8 g/24h on 2025-08-01, which may ' +
          'or may not lie between the start and the latest result; the start of HCQ is not recorded',
        needs: ['start of HCQ'],
      },
      {
        sentence: 'where results of one day disagree',
        rule: doubled,
        patient: treated(
          [sinceMay],
          ['2026-02-20', '1.6 g/24h'],
          ['2026-02-20', '1.5 g/24h'],
          ['2025-08-01', '0.8 g/24h'],
        ),
        reason:
          'results of the same time disagree; 24-hour urine protein 1.6 g/24h on 2026-02-20 has risen to at least 2 times ' +
          '0.8 g/24h on 2025-08-01; 24-hour urine protein 1.5 g/24h on 2026-02-20 has not risen to 2 times 0.8 g/24h on ' +
          `2025-08-01; ${STARTED}`,
        needs: ['which 24-hour urine protein is right: /labs/0 or /labs/1'],
      },
      {
        sentence: 'where the latest is no number',
        rule: doubled,
        patient: treated([sinceMay], ['2026-02-20', 'positive'], ['2025-08-01', '0.8 g/24h']),
        reason: '24-hour urine protein positive on 2026-02-20 is no number',
        needs: ['24-hour urine protein as a number'],
      },
      {
        sentence: 'where the latest is too old',
        rule: doubled,
        patient: treated([sinceMay], ['2025-11-30', '1.6 g/24h'], ['2025-08-01', '0.8 g/24h']),
        reason: 'the latest result for 24-hour urine protein, of 2025-11-30, is older than 90 days on 2026-03-01',
        needs: ['a newer result for 24-hour urine protein'],
      },
      {
        sentence: 'where a drug is not known by its name, and no other is such a therapy',
        rule: doubled,
        patient: treated(['ABC-123'], ['2026-02-20', '1.6 g/24h'], ['2025-08-01', '0.8 g/24h']),
        reason: "'ABC-123' is not a known drug and could be corticosteroid or antimalarial",
        needs: ["what 'ABC-123' is"],
      },
    ],
  },
})

describe('a rise', () => {
  it('shows both results and the start', () => {
    const written = treated([sinceMay], ['2026-02-20', '1.6 g/24h'], ['2025-08-01', '0.8 g/24h'])
    const { evidence, flips } = evaluate(compiled(doubled), patient(written))
    expect(evidence.map(({ fact, value }) => [fact.path, value])).toEqual([
      ['/labs/0', '1.6 g/24h on 2026-02-20'],
      ['/labs/1', '0.8 g/24h on 2025-08-01'],
      ['/drugs/0', 'since 2025-05-01'],
    ])
    expect(new Set(flips.map(formatDay))).toEqual(new Set(['2026-05-22']))
  })

  it('reads in plain words', () => {
    expect(compiled(doubled).words).toBe(
      '24-hour urine protein at least 2 times the lowest since the start of corticosteroid or antimalarial given by a ' +
        'systemic route, by the latest result, no older than 90 days',
    )
  })

  it.each<[object, string]>([
    [{ ...doubled, rise: 'tuberculosis test' }, 'rise: a panel of several tests has no number (name one of its tests)'],
    [
      { ...doubled, rise: 'HBsAg' },
      'rise: HBsAg has no unit of its own (its numbers mean something only beside their limits of normal: use lab with ' +
        'times: ULN)',
    ],
    [{ ...doubled, times: 1 }, 'times: a rise is by more than 1 times'],
    [
      { ...doubled, since: { 'start-of': 'xyz' } },
      "since.start-of: 'xyz' is not a known drug or class of drugs (add it to a vocabulary file, or ask for it (ask, find-out))",
    ],
    [
      { ...doubled, valid: undefined },
      ": how long does a result stay valid? (give valid: a duration, or the trial's defaults.valid.lab)",
    ],
  ])('is refused: %j: %s', (rule, problem) => {
    expect(problemsOf(rule)).toEqual([problem])
  })
})
