import { describe, expect, it } from 'vitest'
import { FALSE, JUDGMENT, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Facts } from '../../../src/facts/facts.js'
import type { Finding } from '../../../src/language/rule/finding.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { recordedAnswer, recordedTruth } from '../../../src/language/rule/recorded-answer.js'
import { compiled, evaluate } from '../evaluate.js'
import { evaluationOf } from '../evaluation.js'
import { patient } from '../patient.js'
import type { Written } from '../written.js'

const infection = { condition: 'infection', status: 'current' }

const OLD_PROTEIN: Written = {
  labs: [
    { name: '24-hour urine protein', value: 2, unit: 'g/d', date: '2024-02-20' },
    { name: '24-hour urine protein', value: 1, unit: 'g/d', date: '2023-02-20' },
  ],
  drugs: [{ name: 'prednisone', start: '2022-01-01' }],
}

function heard(rule: object, facts: Facts): Finding {
  const evaluation = evaluationOf(facts)
  const answer = recordedAnswer(compiled(rule), evaluation)
  expect(recordedTruth(compiled(rule), evaluation)).toBe(answer.truth)
  return answer
}

describe('what the record says to a rule, its silence apart,', () => {
  it.each<[string, object, Written, Truth, string]>([
    ['is its yes', infection, { conditions: [{ name: 'infection', status: 'active' }] }, TRUE, 'recorded'],
    ['is its no', infection, { conditions: [{ name: 'infection', status: 'absent' }] }, FALSE, 'recorded'],
    ['is nothing, where a list is silent', infection, { conditions: [] }, FALSE, 'assumed'],
    ['is nothing, where strict leaves it open', infection, { conditions: [], strict: true }, FALSE, 'assumed'],
    [
      'is nothing, where strict leaves it open beside what is over',
      infection,
      { conditions: [{ name: 'pneumonia', status: 'resolved' }], strict: true },
      FALSE,
      'assumed',
    ],
    ['is nothing, where there is no list of conditions', infection, {}, FALSE, 'assumed'],
    ['is nothing, where no age is recorded', { age: { 'at-least': 18 } }, {}, FALSE, 'assumed'],
    [
      'is nothing, however often it is asked',
      { any: [infection, { all: [infection, infection] }] },
      {},
      FALSE,
      'assumed',
    ],
    ['is nothing, where there is no score', { score: 'ESSDAI', 'at-least': 4, valid: '1 year' }, {}, FALSE, 'assumed'],
    [
      'is nothing, where the result is too old to count',
      { lab: 'HBsAg', is: 'positive', valid: '90 days' },
      { labs: [{ name: 'HBsAg', value: 'positive', date: '2024-02-20' }] },
      FALSE,
      'assumed',
    ],
    [
      'is nothing, where the score is too old to count',
      { score: 'ESSDAI', 'at-least': 4, valid: '1 year' },
      { scores: [{ name: 'ESSDAI', total: 7, date: '2024-02-20' }] },
      FALSE,
      'assumed',
    ],
    [
      'is assumed, where a no may be too old to count',
      { lab: 'HBsAg', is: 'positive', valid: '90 days' },
      { labs: [{ name: 'HBsAg', value: 'negative', date: '2025' }] },
      FALSE,
      'assumed',
    ],
    [
      'is the score that counts',
      { score: 'ESSDAI', 'at-least': 4, valid: '1 year' },
      { scores: [{ name: 'ESSDAI', total: 7, date: '2026-02-20' }] },
      TRUE,
      'recorded',
    ],
    [
      'is open, where a score of unknown name may be it',
      { score: 'ESSDAI', 'at-least': 4, valid: '1 year' },
      { scores: [{ name: 'ESSDAI', total: 7, date: '2024-02-20' }], unrecognisedScores: ['ESDAI'] },
      UNKNOWN,
      'none',
    ],
    [
      'is nothing, where the result of which it asks whether it persists is too old to count',
      {
        persistence: '24-hour urine protein',
        'more-than': 1,
        unit: 'g/d',
        after: { 'start-of': 'corticosteroid', length: '1 year' },
        valid: '90 days',
      },
      OLD_PROTEIN,
      FALSE,
      'assumed',
    ],
    [
      'is nothing, where the result of which it asks whether it has risen is too old to count',
      { rise: '24-hour urine protein', times: 2, since: { 'start-of': 'corticosteroid' }, valid: '90 days' },
      OLD_PROTEIN,
      FALSE,
      'assumed',
    ],
    [
      'is nothing, where the result for the age is too old to count',
      { 'lab-by-age': 'IgG', unit: 'g/L', bands: [{ from: 0, below: 4.5 }], valid: '90 days' },
      { birth: '2018', labs: [{ name: 'IgG', value: 3, unit: 'g/L', date: '2024-02-20' }] },
      FALSE,
      'assumed',
    ],
    [
      'is nothing, where the pregnancy test is too old to count',
      { 'pregnancy-test': 'positive', valid: '10 days' },
      { labs: [{ name: 'urine pregnancy test', value: 'positive', date: '2024-02-20' }] },
      FALSE,
      'assumed',
    ],
    [
      'is the pregnancy that is recorded, without a test that counts',
      { 'pregnancy-test': 'positive', valid: '10 days' },
      { pregnant: true },
      TRUE,
      'recorded',
    ],
    ['is nothing, where there is no list of drugs', { drug: 'biologic', taken: 'now' }, {}, FALSE, 'assumed'],
    ['is nothing, where there is no list of procedures', { procedure: 'dialysis', done: 'ever' }, {}, FALSE, 'assumed'],
    ['is nothing, where there is no list of allergies', { allergy: 'vaccine' }, {}, FALSE, 'assumed'],
    [
      'is nothing, where there is no list of vaccinations',
      { immunization: 'live vaccine', done: 'ever' },
      {},
      FALSE,
      'assumed',
    ],
    [
      'is nothing, where there is no list of hospital stays',
      { encounter: 'hospitalization', done: 'ever' },
      {},
      FALSE,
      'assumed',
    ],
    [
      'is nothing, where there is no list of trials',
      { 'trial-participation': 'other', done: 'ever' },
      {},
      FALSE,
      'assumed',
    ],
    ['is nothing, where a test was not done', { lab: 'HBsAg', is: 'positive', valid: '90 days' }, {}, FALSE, 'assumed'],
    [
      'is open, where it is unclear',
      infection,
      { conditions: [{ name: 'infection', status: 'suspected' }] },
      UNKNOWN,
      'none',
    ],
    [
      'is open, where a name is not recognised',
      infection,
      { conditions: ['something else'], strict: true },
      UNKNOWN,
      'none',
    ],
    [
      'is open, where its silence would be a yes',
      { not: infection },
      { conditions: [], strict: true },
      UNKNOWN,
      'none',
    ],
    ['is for a person, where it asks', { any: [infection, { ask: 'Is it?' }] }, { conditions: [] }, JUDGMENT, 'none'],
  ])('%s', (_sentence, rule, written, truth, basis) => {
    const found = heard(rule, patient(written))
    expect([found.truth, found.basis]).toEqual([truth, basis])
    expect(found.needs.length > 0).toBe(truth === UNKNOWN)
  })

  it('names only what is unclear, not the list that is missing', () => {
    const rule = { any: [infection, { drug: 'biologic', taken: 'now' }] }
    const facts = patient({ conditions: [{ name: 'infection', status: 'suspected' }] })
    const suspected = 'infection is suspected, which is neither yes nor no'
    expect(reasonOf(heard(rule, facts).clauses())).toBe(suspected)
    expect(reasonOf(evaluate(compiled(rule), facts).clauses())).toBe(
      `${suspected}; there is no list of drugs, so that biologic cannot be ruled out`,
    )
  })
})
