import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../src/facts/lexicon/lexicon.js'
import { compiled, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { vocabulary } from './vocabulary.js'
import type { WrittenDrug } from './written.js'

const atMost20 = { 'steroid-dose': { 'at-most': 20, unit: 'mg/day' } }
const high = { 'steroid-dose': { 'at-least': 1, unit: 'mg/kg/day' }, 'weight-valid': '180 days' }

function now(name: string, dose?: WrittenDrug['dose'], route?: WrittenDrug['route']): WrittenDrug {
  const given = { ...(dose === undefined ? {} : { dose }), ...(route === undefined ? {} : { route }) }
  return { name, start: '2025-01-01', ongoing: true, ...given }
}

operatorTable({
  operator: 'steroid-dose',
  rows: {
    true: [
      {
        sentence: 'by assumption of no other, for exactly the limit (S26.1)',
        rule: atMost20,
        patient: { drugs: [now('prednisone', 20)] },
        basis: 'assumed',
        reason:
          'prednisone 20 mg/day amounts to 20 mg/day of prednisone on 2026-03-01, which is at most 20 mg/day; ' +
          'no record of any other systemic corticosteroid',
      },
      {
        sentence: 'by assumption, where the list names no steroid',
        rule: atMost20,
        patient: { drugs: ['HCQ'] },
        basis: 'assumed',
        reason: 'no record of systemic corticosteroid',
      },
      {
        sentence: 'where steroids are recorded as not taken',
        rule: atMost20,
        patient: { drugs: [{ name: 'corticosteroid', status: 'absent' }] },
        reason: 'corticosteroid is recorded as absent',
      },
      {
        sentence: 'of at least so much, whatever else is taken',
        rule: { 'steroid-dose': { 'at-least': 20, unit: 'mg/day' } },
        patient: { drugs: [now('dexamethasone', 3, 'oral'), now('budesonide', 9, 'oral')] },
        reason:
          'dexamethasone 3 mg/day (0.6 to 0.75 mg for 5 mg of prednisone) amounts to at least 20 mg/day of prednisone on ' +
          '2026-03-01, which is at least 20 mg/day',
      },
    ],
    false: [
      {
        sentence: 'of several together, each of which is within the limit',
        rule: atMost20,
        patient: { drugs: [now('prednisone', 12.5), now('dexamethasone', 1.5, 'oral')] },
        reason:
          'prednisone 12.5 mg/day and dexamethasone 1.5 mg/day (0.6 to 0.75 mg for 5 mg of prednisone) amount to 22.5 to ' +
          '25 mg/day of prednisone on 2026-03-01, which is more than 20 mg/day',
      },
      {
        sentence: 'by assumption, of at least so much, where less is recorded',
        rule: { 'steroid-dose': { 'at-least': 20, unit: 'mg/day' } },
        patient: { drugs: [now('prednisone', 19.9)] },
        basis: 'assumed',
        reason:
          'prednisone 19.9 mg/day amounts to 19.9 mg/day of prednisone on 2026-03-01, which is below 20 mg/day; ' +
          'no record of any other systemic corticosteroid',
      },
      {
        sentence: 'by assumption, of at least so much, where only what is taken on its days is as much',
        rule: { 'steroid-dose': { 'at-least': 30, unit: 'mg/day' } },
        patient: { drugs: [now('prednisone', { onAverage: 20, onItsDays: [40] })] },
        basis: 'assumed',
        reason:
          'prednisone 40 mg on its days (20 mg/day on average) amounts to 20 mg/day of prednisone on 2026-03-01, which is ' +
          'below 30 mg/day; no record of any other systemic corticosteroid',
      },
    ],
    unknown: [
      {
        sentence: 'where the tables disagree across the limit (S26.3)',
        rule: atMost20,
        patient: { drugs: [now('dexamethasone', 3, 'oral')] },
        reason:
          'dexamethasone 3 mg/day (0.6 to 0.75 mg for 5 mg of prednisone) amounts to 20 to 25 mg/day of prednisone on ' +
          '2026-03-01, which may or may not be at most 20 mg/day; the tables disagree about the equivalent of dexamethasone',
        needs: ['which equivalent of dexamethasone counts'],
      },
      {
        sentence: 'where one dose is not recorded',
        rule: atMost20,
        patient: { drugs: [now('prednisone', 10), now('dexamethasone', undefined, 'oral')] },
        reason:
          'prednisone 10 mg/day amounts to at least 10 mg/day of prednisone on 2026-03-01, which may or may not be at most ' +
          '20 mg/day; the dose of dexamethasone is not recorded',
        needs: ['dose of dexamethasone'],
      },
      {
        sentence: 'where it is taken as needed (S26)',
        rule: atMost20,
        patient: { drugs: [now('prednisone', 'as-needed')] },
        reason: 'prednisone is taken as needed, at no daily dose',
        needs: ['dose of prednisone'],
      },
      {
        sentence: 'where a drug is not known by its name',
        rule: atMost20,
        patient: { drugs: [now('prednisone', 10), now('ABC-123')] },
        reason:
          'prednisone 10 mg/day amounts to at least 10 mg/day of prednisone on 2026-03-01, which may or may not be at most ' +
          "20 mg/day; 'ABC-123' is not a known drug and could be corticosteroid",
        needs: ["what 'ABC-123' is"],
      },
      {
        sentence: 'where it is recorded as taken and as not taken',
        rule: { 'steroid-dose': { 'at-least': 20, unit: 'mg/day' } },
        patient: { drugs: [now('prednisone', 20), { name: 'prednisone', status: 'absent' }] },
        reason:
          'prednisone 20 mg/day amounts to 0 to 20 mg/day of prednisone on 2026-03-01, which may or may not be at least ' +
          '20 mg/day; the record contradicts itself about prednisone: present and absent',
        needs: ['which is right about prednisone: /drugs/0 or /drugs/1'],
      },
      {
        sentence: 'without a list of drugs',
        rule: atMost20,
        patient: {},
        reason: 'there is no list of drugs, so that a systemic corticosteroid cannot be ruled out',
        needs: ['the list of drugs'],
      },
      {
        sentence: 'under strict, where another steroid would change it',
        rule: atMost20,
        patient: { drugs: [now('prednisone', 20)], strict: true },
        reason:
          'prednisone 20 mg/day amounts to 20 mg/day of prednisone on 2026-03-01, which is at most 20 mg/day; ' +
          'the list of drugs does not name any other systemic corticosteroid, which is no proof of absence',
        needs: ['whether any other systemic corticosteroid is taken'],
      },
    ],
  },
})

describe('steroid-dose', () => {
  it('reads with its bounds, and the age of the weight', () => {
    expect(compiled(atMost20).words).toBe('systemic corticosteroids now, as prednisone, at most 20 mg/day')
    const range = { 'steroid-dose': { 'at-least': 0.5, below: 1, unit: 'mg/kg/day' } }
    expect(compiled(range, { valid: { vital: { amount: 90, unit: 'days' } } }).words).toBe(
      'systemic corticosteroids now, as prednisone, at least 0.5 mg/kg/day and below 1 mg/kg/day, by a weight no older than 90 days',
    )
  })

  it.each<[object, string[]]>([
    [{ 'steroid-dose': { unit: 'mg/day' } }, ['steroid-dose: the dose needs bounds (for example at-most: 20)']],
    [
      { 'steroid-dose': { 'at-least': 2, below: 1, unit: 'mg/day' } },
      ['steroid-dose: these bounds can never hold (no number satisfies all of them: correct one, or leave it out)'],
    ],
    [
      { 'steroid-dose': { 'at-most': 20, unit: 'g/day' } },
      ['steroid-dose.unit: Invalid option: expected one of "mg/day"|"mg/kg/day"'],
    ],
    [
      { 'steroid-dose': { 'at-most': 20 } },
      ['steroid-dose.unit: Invalid option: expected one of "mg/day"|"mg/kg/day"'],
    ],
    [
      { ...atMost20, 'weight-valid': '90 days' },
      ['weight-valid: a dose in mg/day needs no weight (leave it out, or give the bounds in mg/kg/day)'],
    ],
    [
      { 'steroid-dose': { 'at-least': 1, unit: 'mg/kg/day' } },
      [": how long does a weight stay valid? (give weight-valid: a duration, or the trial's defaults.valid.vital)"],
    ],
  ])('of %j has the problems %j', (rule, problems) => {
    expect(problemsOf(rule)).toEqual(problems)
  })

  it('needs corticosteroids, and for a dose per kilogram a weight, in the vocabulary', () => {
    expect(problemsOf(atMost20, {}, { ...vocabulary, drugs: new Lexicon([]) })).toEqual([
      ': the vocabulary has no corticosteroids (add a drug class with the id corticosteroid to a vocabulary file)',
    ])
    expect(problemsOf(high, {}, { ...vocabulary, analytes: new Lexicon([]) })).toEqual([
      ': the vocabulary has no weight (add an analyte with the id weight to a vocabulary file)',
    ])
  })
})
