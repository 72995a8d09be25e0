import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FALSE, JUDGMENT, TRUE, UNKNOWN } from '../../src/kernel/truth.js'
import { reasonOf } from '../../src/language/finding.js'
import { operators } from '../../src/language/operators.js'
import { compiled, evaluate } from './evaluate.js'
import { unannounced } from './operator-table.js'
import { patients } from './patients.js'

const potential = { 'childbearing-potential': { from: 12, to: 55 } }
const test = { 'pregnancy-test': 'negative', valid: '90 days' }
const washout = { drug: 'biologic', within: '3 months' }
const consent = { ask: 'Signed?', name: 'informedConsent' }

/** Rules of every operator, with every key that changes how they answer. */
const rules: readonly Readonly<Record<string, unknown>>[] = [
  { all: [{ not: washout }, potential, consent] },
  { any: [washout, { sex: 'male' }, consent] },
  { not: { any: [washout, consent] } },
  { 'at-least': 2, of: [washout, potential, consent, { sex: 'female' }] },
  { when: potential, then: test },
  { age: { 'at-least': 18, below: 70 } },
  { sex: 'female' },
  { condition: 'lupus', status: 'current' },
  { condition: ['tuberculosis', 'infarction'], within: '1 year' },
  { condition: 'heart failure', status: 'ever', grade: { 'at-least': 3 } },
  { classification: 'AECG-2002' },
  { score: 'ESSDAI', 'at-least': 4, valid: '1 year' },
  { lab: 'platelets', 'at-least': 75, unit: '10*9/L', valid: '6 months' },
  { lab: 'IgG', 'at-most': 3, times: 'ULN', within: '1 year' },
  { lab: 'ANA', 'at-least': 80, result: 'ever' },
  { lab: 'hepatitis B serology', is: 'positive', valid: '1 year' },
  { lab: 'tuberculosis test', is: 'negative', within: '1 year' },
  { vital: 'platelets', below: 100, unit: '10*9/L', within: '6 months' },
  washout,
  { drug: 'rituximab', taken: 'ever' },
  { drug: 'corticosteroid', taken: 'now', stable: '2 weeks', route: 'oral' },
  { drug: 'immunosuppressant', taken: 'ever', for: { 'more-than': '3 months' }, response: ['inadequate'] },
  { together: ['corticosteroid', 'immunosuppressant'], for: { 'at-least': '3 months' } },
  { procedure: 'dialysis', within: '1 year' },
  { immunization: 'live vaccine', within: '4 weeks' },
  potential,
  { ...test, specimen: 'urine' },
  consent,
]

const RUNS = { numRuns: 120 }

describe('every operator', () => {
  it('is among these rules', () => {
    const used = new Set(rules.flatMap((rule) => Object.keys(rule)))
    expect(operators.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([])
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
