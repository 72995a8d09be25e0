import { describe, expect, it } from 'vitest'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import { answer, ever, every, results, told, within, type WrittenAnswer } from './results.js'

describe('any result of a window', () => {
  it.each<[string, WrittenAnswer[], Truth, string[], string]>([
    [
      'decides where one holds',
      [
        ['2025-12-01', TRUE],
        ['2026-02-25', FALSE],
      ],
      TRUE,
      [],
      'Hb of /labs/0',
    ],
    ['decides where none holds', [['2025-12-01', FALSE]], FALSE, [], 'Hb of /labs/0'],
    [
      'leaves out what lies before',
      [
        ['2025-11-30', TRUE],
        ['2026-02-25', FALSE],
      ],
      FALSE,
      [],
      'Hb of /labs/1',
    ],
    [
      'is missing where all lie before',
      [['2025-11-30', TRUE]],
      UNKNOWN,
      ['Hb'],
      'no result for Hb within 90 days before 2026-03-01 is recorded',
    ],
    [
      'cannot be one that may lie before',
      [
        ['2025', TRUE],
        ['2026-02-25', FALSE],
      ],
      UNKNOWN,
      ['date of the result for Hb'],
      'Hb of /labs/0, but may or may not be within 90 days before 2026-03-01',
    ],
    [
      'is not cleared by one that may lie before',
      [[undefined, FALSE]],
      UNKNOWN,
      ['date of the result for Hb'],
      'Hb of /labs/0, but may or may not be within 90 days before 2026-03-01',
    ],
    [
      'is cleared by one that surely lies in it, beside one that may',
      [
        ['2025', FALSE],
        ['2026-02-25', FALSE],
      ],
      FALSE,
      [],
      'Hb of /labs/0; Hb of /labs/1',
    ],
  ])('%s', (_what, written, truth, needs, reason) => {
    expect(told(answer(results(written), within))).toEqual([truth, needs, reason])
  })
})

describe('every result of a window', () => {
  it.each<[string, WrittenAnswer[], Truth, string[], string]>([
    [
      'decides by the worst',
      [
        ['2026-02-25', TRUE],
        ['2025-12-01', FALSE],
      ],
      FALSE,
      [],
      'Hb of /labs/1',
    ],
    [
      'holds where all do',
      [
        ['2026-02-25', TRUE],
        ['2025-12-01', TRUE],
      ],
      TRUE,
      [],
      'Hb of /labs/0; Hb of /labs/1',
    ],
    [
      'leaves out what lies before',
      [
        ['2026-02-25', TRUE],
        ['2025-11-30', FALSE],
      ],
      TRUE,
      [],
      'Hb of /labs/0',
    ],
    [
      'is open where one is',
      [
        ['2026-02-25', TRUE],
        ['2026-02-20', UNKNOWN],
      ],
      UNKNOWN,
      ['Hb'],
      'Hb of /labs/1',
    ],
    [
      'is open where one that says no may lie before',
      [
        ['2026-02-25', TRUE],
        ['2025', FALSE],
      ],
      UNKNOWN,
      ['date of the result for Hb'],
      'Hb of /labs/1, but may or may not be within 90 days before 2026-03-01',
    ],
    [
      'is open where one that says no has no date',
      [
        ['2026-02-25', TRUE],
        [undefined, FALSE],
      ],
      UNKNOWN,
      ['date of the result for Hb'],
      'Hb of /labs/1, but may or may not be within 90 days before 2026-03-01',
    ],
    [
      'is not hindered by one that says yes and may lie before',
      [
        ['2026-02-25', TRUE],
        ['2025', TRUE],
      ],
      TRUE,
      [],
      'Hb of /labs/0; Hb of /labs/1',
    ],
    [
      'is not shown by one alone that may lie before',
      [['2025', TRUE]],
      UNKNOWN,
      ['date of the result for Hb'],
      'Hb of /labs/0, but may or may not be within 90 days before 2026-03-01',
    ],
    [
      'is missing where there is none',
      [],
      UNKNOWN,
      ['Hb'],
      'no result for Hb within 90 days before 2026-03-01 is recorded',
    ],
  ])('%s', (_what, written, truth, needs, reason) => {
    expect(told(answer(results(written), every))).toEqual([truth, needs, reason])
  })
})

describe('any result ever', () => {
  it.each<[string, WrittenAnswer[], Truth, string[], string]>([
    [
      'decides, however old (S09.4)',
      [
        ['2015', TRUE],
        ['2026-02-25', FALSE],
      ],
      TRUE,
      [],
      'Hb of /labs/0',
    ],
    ['decides also without a date', [[undefined, TRUE]], TRUE, [], 'Hb of /labs/0'],
    ['denies where none holds', [[undefined, FALSE]], FALSE, [], 'Hb of /labs/0'],
    ['is missing where there is none', [], UNKNOWN, ['Hb'], 'no result for Hb is recorded'],
  ])('%s', (_what, written, truth, needs, reason) => {
    expect(told(answer(results(written), ever))).toEqual([truth, needs, reason])
  })

  it('does not change by time', () => {
    expect(answer(results([['2026-02-25', TRUE]]), ever).flips).toEqual([])
  })
})
