import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FALSE, JUDGMENT, TRUE, UNKNOWN } from '../../src/kernel/truth.js'
import { reasonOf } from '../../src/language/rule/reason.js'
import { operators } from '../../src/language/operators.js'
import { compiled, evaluate } from './evaluate.js'
import { unannounced } from './operator-table.js'
import { patients } from './patients.js'

const potential = { 'childbearing-potential': { from: 12, to: 55 } }
const test = { 'pregnancy-test': 'negative', valid: '90 days' }
const washout = { drug: 'biologic', within: '3 months' }
const therapy = { 'start-of': ['corticosteroid', 'immunosuppressant'], route: 'systemic' }
const consent = { ask: 'Signed?', name: 'informedConsent' }

/** Rules of every operator, with every key that changes how they answer; what silence makes say nothing stands in another. */
const rules: readonly Readonly<Record<string, unknown>>[] = [
  { all: [{ not: washout }, potential, consent] },
  { any: [washout, { sex: 'male' }, consent] },
  { not: { any: [washout, consent] } },
  { 'at-least': 2, of: [washout, potential, consent, { sex: 'female' }] },
  { when: potential, then: test },
  {
    'same-fact': [
      { lab: 'HBsAg', is: 'positive', valid: '1 year' },
      { condition: 'infection', status: 'current' },
    ],
  },
  { 'same-fact': [{ condition: 'tuberculosis', within: '1 year' }, { not: washout }, consent] },
  { 'doubted-by': { condition: 'infection', status: 'current' }, rule: washout, 'in-doubt': consent },
  { 'doubted-by': { not: washout }, rule: { condition: 'tuberculosis', within: '1 year' }, 'in-doubt': potential },
  { 'doubted-by': consent, rule: washout, 'in-doubt': test, doubts: 'yes' },
  { 'doubted-by': { drug: 'corticosteroid', taken: 'now', unstable: '2 weeks' }, rule: test, 'in-doubt': washout },
  { age: { 'at-least': 18, below: 70 } },
  { sex: 'female' },
  { condition: 'lupus', status: 'current' },
  { condition: ['tuberculosis', 'infarction'], within: '1 year' },
  { condition: 'heart failure', status: 'ever', grade: { 'at-least': 3 } },
  { condition: 'malignancy', within: '2 years', except: 'BCC' },
  { condition: ['BCC', 'breast cancer'], within: '2 years', 'unless-treated-only-by': 'local resection' },
  { condition: 'infection', within: '1 year', times: 2 },
  { condition: 'primary immunodeficiency', status: 'current', unclear: 'immunodeficiency' },
  { condition: 'kidney disease', status: 'current' },
  { classification: 'AECG-2002' },
  { classification: 'LUPUS-2019' },
  { score: 'ESSDAI', 'at-least': 4, valid: '1 year' },
  { any: [{ 'score-item': 'ESSDAI', items: ['articular'], within: '1 year' }, washout] },
  { any: [{ 'score-item': 'ESSDAI', items: ['articular'], 'at-least': 2, valid: '1 year' }, washout] },
  { lab: 'platelets', 'at-least': 75, unit: '10*9/L', valid: '6 months' },
  { lab: 'IgG', 'at-most': 3, times: 'ULN', within: '1 year' },
  { lab: 'ANA', 'at-least': 80, result: 'ever' },
  { lab: 'hepatitis B serology', is: 'positive', valid: '1 year' },
  { lab: 'hepatitis B serology', is: 'positive', valid: '1 year', doubt: 'ignored' },
  { any: [{ lab: 'tuberculosis test', is: 'positive', within: '1 year', silence: 'ignored' }, washout] },
  { lab: 'tuberculosis test', is: 'negative', within: '1 year' },
  { lab: 'platelets', below: 100, unit: '10*9/L', every: '1 year' },
  { lab: 'tuberculosis test', is: 'indeterminate', sustained: '1 day', valid: '1 year' },
  { lab: 'IgG', 'more-than': 1, times: 'ULN', sustained: '4 weeks', valid: '2 years' },
  {
    'lab-by-age': 'IgG',
    unit: 'g/L',
    bands: [
      { from: 5, to: 8, below: 4.5 },
      { from: 9, below: 6 },
    ],
    valid: '1 year',
  },
  {
    persistence: '24-hour urine protein',
    'more-than': 1,
    unit: 'g/24h',
    after: { ...therapy, length: '1 year' },
    'interrupted-by': { below: 0.5 },
    valid: '2 years',
  },
  { rise: '24-hour urine protein', times: 2, since: therapy, valid: '2 years' },
  { vital: 'platelets', below: 100, unit: '10*9/L', within: '6 months' },
  washout,
  { drug: 'rituximab', taken: 'ever' },
  { drug: 'corticosteroid', taken: 'now', stable: '2 weeks', route: 'oral' },
  { drug: 'immunosuppressant', taken: 'ever', for: { 'more-than': '3 months' }, response: ['inadequate'] },
  { drug: 'corticosteroid', taken: 'now', unstable: '2 weeks' },
  { drug: 'biologic', except: 'rituximab', taken: 'ever', route: ['iv', 'sc'], purpose: 'suppression' },
  { drug: 'immunosuppressant', within: '1 year', 'unless-purpose': 'prophylaxis' },
  { drug: 'biologic', taken: 'now', route: 'iv', doubt: 'ignored' },
  { together: ['corticosteroid', 'immunosuppressant'], for: { 'at-least': '3 months' } },
  { together: ['corticosteroid', 'immunosuppressant'], route: 'oral', for: { 'more-than': '3 months' } },
  { 'different-drugs': ['corticosteroid', 'immunosuppressant', 'biologic'], 'at-least': 2, response: ['inadequate'] },
  { 'different-drugs': ['immunosuppressant', 'biologic'], 'at-least': 2, for: { 'at-least': '3 months' } },
  { 'steroid-dose': { 'at-most': 20, unit: 'mg/day' } },
  { 'steroid-dose': { 'at-least': 1, unit: 'mg/kg/day' }, 'weight-valid': '180 days' },
  { procedure: 'dialysis', within: '1 year' },
  { immunization: 'live vaccine', within: '4 weeks' },
  { allergy: ['monoclonal antibody', 'vaccine'] },
  { allergy: 'monoclonal antibody', reaction: 'anaphylaxis' },
  { encounter: 'hospitalization', reason: 'infection', within: '60 days' },
  { encounter: 'intensive care', done: 'ever' },
  { 'trial-participation': 'other', within: '6 months' },
  { 'trial-participation': 'other', done: 'now' },
  potential,
  { ...test, specimen: 'urine' },
  consent,
  { ask: 'Is it severe?', 'settled-by': washout },
  { 'find-out': 'whether a study drug was given' },
]

const RUNS = { numRuns: 120 }

describe('every operator', () => {
  it('is among these rules', () => {
    const written = JSON.stringify(rules)
    expect(operators.map(({ name }) => name).filter((name) => !written.includes(`{"${name}":`))).toEqual([])
  })

  const compiledRules = rules.map((rule) => [JSON.stringify(rule), compiled(rule)] as const)

  it.each(compiledRules)('says why, and what would settle it, whatever the patient: %s', (_words, rule) => {
    fc.assert(
      fc.property(patients, (facts) => {
        const { truth, basis, needs, asks, clauses } = evaluate(rule, facts)
        expect(needs.length > 0).toBe(truth === UNKNOWN)
        expect(needs.filter(({ need }) => need === '')).toEqual([])
        if (truth === TRUE || truth === FALSE) expect([basis === 'none', asks]).toEqual([false, []])
        else expect(basis).toBe('none')
        if (truth === JUDGMENT) expect(asks).not.toEqual([])
        else expect(reasonOf(clauses())).not.toBe('')
      }),
      RUNS,
    )
  })

  it.each(compiledRules)('changes its answer only on days that it names, whatever the patient: %s', (_words, rule) => {
    fc.assert(
      fc.property(patients, (facts) => {
        expect(unannounced(rule, facts)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it.each(compiledRules)('never decides more under strict, whatever the patient: %s', (_words, rule) => {
    fc.assert(
      fc.property(patients, (facts) => {
        const lenient = evaluate(rule, { ...facts, strict: false })
        const strict = evaluate(rule, { ...facts, strict: true })
        if (strict.truth === TRUE || strict.truth === FALSE) expect(strict.truth).toBe(lenient.truth)
        expect(strict.basis).not.toBe('assumed')
      }),
      RUNS,
    )
  })
})
