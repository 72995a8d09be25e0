import { describe, expect, it } from 'vitest'
import { formatDay } from '../../src/kernel/day.js'
import { FALSE, UNKNOWN, type Truth } from '../../src/kernel/truth.js'
import { during, since } from './drug-facts.js'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'
import type { Written, WrittenDrug } from './written.js'

const classes = ['corticosteroid', 'antimalarial', 'immunosuppressant', 'biologic']
const failed = { 'different-drugs': classes, 'at-least': 3, response: ['inadequate', 'relapse'] }
const two = { 'different-drugs': 'immunosuppressant', 'at-least': 2, for: { 'more-than': '3 months' } }

const inadequate = (name: string): WrittenDrug => ({ name, response: 'inadequate' })

operatorTable({
  operator: 'different-drugs',
  rows: {
    true: [
      {
        sentence: 'of three drugs, two of which are of one class (S18.2)',
        rule: failed,
        patient: { drugs: ['prednisone', 'MMF', 'azathioprine'].map(inadequate) },
        reason:
          'prednisone (dates not recorded), MMF (dates not recorded) and azathioprine (dates not recorded): 3 drugs, at ' +
          'least 3 different ones asked for',
      },
      {
        sentence: 'of two that follow each other for long enough (S22.3)',
        rule: two,
        patient: { drugs: [during('azathioprine', '2024-02', '2024-08'), since('MMF', '2024-09')] },
        reason:
          'azathioprine until 2024-08 and MMF since 2024-09: 2 drugs, at least 2 different ones asked for, taken for more than ' +
          '3 months in all by 2026-03-01',
      },
      {
        sentence: 'of one, where one will do',
        rule: { ...two, 'at-least': 1 },
        patient: { drugs: [since('MMF', '2024-09')] },
        reason: 'MMF since 2024-09: 1 drug, at least 1 asked for, taken for more than 3 months in all by 2026-03-01',
      },
      {
        sentence: 'by the route',
        rule: { 'different-drugs': 'immunosuppressant', 'at-least': 2, route: 'systemic' },
        patient: { drugs: ['MMF', { name: 'ciclosporin', route: 'oral' }] },
        reason:
          'MMF (dates not recorded) and ciclosporin (dates not recorded): 2 drugs, at least 2 different ones asked for',
      },
    ],
    false: [
      {
        sentence: 'by assumption, of two courses of one drug',
        rule: two,
        patient: { drugs: [during('MMF', '2020', '2021'), since('mycophenolate', '2024')] },
        basis: 'assumed',
        reason:
          'MMF until 2021 and mycophenolate since 2024: 1 drug, at least 2 different ones asked for, taken for more than 3 ' +
          'months in all by 2026-03-01; no record of any other immunosuppressant',
      },
      {
        sentence: 'by assumption, of two that were taken for exactly so long',
        rule: two,
        patient: {
          drugs: [during('azathioprine', '2025-12-01', '2026-01-15'), since('MMF', '2026-01-16')],
        },
        basis: 'assumed',
        reason:
          'azathioprine until 2026-01-15 and MMF since 2026-01-16: 2 drugs, at least 2 different ones asked for, not taken for ' +
          'more than 3 months in all by 2026-03-01; no record of any other immunosuppressant',
      },
      {
        sentence: 'by assumption, where even one whose response is not recorded would not be enough',
        rule: failed,
        patient: { drugs: [inadequate('prednisone'), 'HCQ'] },
        basis: 'assumed',
        reason:
          'prednisone (dates not recorded), perhaps HCQ (dates not recorded): 1 drug, perhaps 1 more, at least ' +
          '3 different ones asked for; HCQ (dates not recorded) is recorded without a response; no record of immunosuppressant, biologic, any other corticosteroid ' +
          'with response inadequate or relapse or any other antimalarial with response inadequate or relapse',
      },
      {
        sentence: 'by assumption, where the responses were others',
        rule: failed,
        patient: { drugs: ['prednisone', 'HCQ'].map(inadequate).concat([{ name: 'MMF', response: 'intolerant' }]) },
        basis: 'assumed',
        reason:
          'prednisone (dates not recorded) and HCQ (dates not recorded): 2 drugs, at least 3 different ones asked for; MMF ' +
          '(dates not recorded) had response intolerant, not inadequate or relapse; no record of biologic, ' +
          'any other corticosteroid with response inadequate or relapse, any other antimalarial with ' +
          'response inadequate or relapse or any other immunosuppressant with response inadequate or relapse',
      },
    ],
    unknown: [
      {
        sentence: 'where a response is not recorded (S18.3)',
        rule: failed,
        patient: { drugs: [inadequate('prednisone'), inadequate('HCQ'), 'MMF'] },
        reason:
          'prednisone (dates not recorded) and HCQ (dates not recorded), perhaps MMF (dates not recorded): 2 drugs, ' +
          'perhaps 1 more, at least 3 different ones asked for; MMF (dates not recorded) is recorded without a response',
        needs: ['response to MMF'],
      },
      {
        sentence: 'where a drug is not known by its name',
        rule: failed,
        patient: { drugs: [inadequate('prednisone'), inadequate('HCQ'), inadequate('ABC-123')] },
        reason:
          'prednisone (dates not recorded) and HCQ (dates not recorded), perhaps ABC-123 (dates not recorded): 2 drugs, ' +
          "perhaps 1 more, at least 3 different ones asked for; 'ABC-123' is not a known drug and could be corticosteroid, antimalarial, immunosuppressant or biologic",
        needs: ["what 'ABC-123' is"],
      },
      {
        sentence: 'where the days of two are as many as three months may have (with gaps)',
        rule: two,
        patient: {
          drugs: [during('azathioprine', '2025-01-01', '2025-02-28'), during('MMF', '2025-04-01', '2025-05-04')],
        },
        reason:
          'azathioprine until 2025-02-28 and MMF until 2025-05-04: 2 drugs, at least 2 different ones asked for, which may or ' +
          'may not have been taken for more than 3 months in all by 2026-03-01; whether so many days, with gaps ' +
          'between them, are more than 3 months depends on the months',
        needs: ['whether azathioprine and MMF were taken for more than 3 months in all'],
      },
      {
        sentence: 'where the days are enough only with those of a drug that may not count',
        rule: { ...two, 'at-least': 1 },
        patient: {
          drugs: [during('azathioprine', '2025-01-01', '2025-01-31'), during('ABC-123', '2024-01-01', '2024-12-31')],
        },
        reason:
          'azathioprine until 2025-01-31, perhaps ABC-123 until 2024-12-31: 1 drug, perhaps 1 more, at least 1 asked ' +
          'for, which may or may not have been taken for more than 3 months in all by 2026-03-01; ' +
          "'ABC-123' is not a known drug and could be immunosuppressant",
        needs: ["what 'ABC-123' is"],
      },
      {
        sentence: 'without a list of drugs',
        rule: two,
        patient: {},
        reason: 'there is no list of drugs, so that immunosuppressant cannot be ruled out',
        needs: ['the list of drugs'],
      },
    ],
  },
})

describe('different-drugs', () => {
  it('reads with its number, its filter and its time', () => {
    expect(compiled(two).words).toBe('at least 2 different drugs of immunosuppressant, for more than 3 months in all')
    expect(compiled({ ...two, 'at-least': 1 }).words).toBe(
      'at least 1 drug of immunosuppressant, for more than 3 months in all',
    )
    expect(compiled({ ...failed, route: ['oral', 'iv'] }).words).toBe(
      'at least 3 different drugs of corticosteroid, antimalarial, immunosuppressant or biologic given by the oral or iv ' +
        'route with response inadequate or relapse',
    )
  })

  it.each<[object, string[]]>([
    [{ ...two, 'at-least': 0 }, ['at-least: a whole number of drugs']],
    [{ ...two, 'at-least': 1.5 }, ['at-least: a whole number of drugs']],
    [{ 'different-drugs': 'immunosuppressant' }, ['at-least: a whole number of drugs']],
    [
      { ...two, 'at-least': 5 },
      ['at-least: of immunosuppressant there are only 4 drugs (lower the number or name more)'],
    ],
    [
      { ...two, 'different-drugs': 'fumarate' },
      ['at-least: of fumarate there is only 1 drug (lower the number or name more)'],
    ],
    [
      { ...two, 'different-drugs': ['prednisone', 'immunosupressant'] },
      [
        "different-drugs.1: 'immunosupressant' is not a known drug or class of drugs (did you mean 'immunosuppressant'?)",
      ],
    ],
    [{ ...two, 'different-drugs': [] }, ['different-drugs: must not be empty']],
    [{ ...two, for: {} }, ['for: give one of at-least and more-than']],
  ])('of %j has the problems %j', (rule, problems) => {
    expect(problemsOf(rule)).toEqual(problems)
  })

  it.each<[string, Written, Truth]>([
    ['assumes of a list that there are no others', { drugs: [] }, FALSE],
    ['does not under strict', { drugs: [], strict: true }, UNKNOWN],
    [
      'needs no assumption where all are recorded as absent',
      { drugs: [{ name: 'immunosuppressant', status: 'absent' }], strict: true },
      FALSE,
    ],
  ])('%s', (_what, written, expected) => {
    expect(evaluate(compiled(two), patient(written)).truth).toBe(expected)
  })

  it('names the day on which courses that go on have lasted long enough', () => {
    const facts = patient({ drugs: [during('azathioprine', '2025-12-01', '2026-01-15'), since('MMF', '2026-01-16')] })
    expect(evaluate(compiled(two), facts).flips.map(formatDay)).toContain('2026-03-02')
    expect(evaluate(compiled({ 'different-drugs': 'biologic', 'at-least': 2 }), facts).flips).toEqual([])
  })
})
