import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../src/facts/facts.js'
import { FALSE, TRUE } from '../../../src/kernel/truth.js'
import { constancyOf } from '../../../src/criteria/logic/constancy.js'
import type { Rule } from '../../../src/language/rule/rule.js'
import { compiled, evaluate } from '../../language/evaluate.js'
import { patients } from '../../language/patients.js'
import { everyWorld } from './every-world.js'

/** Rules that have to do with each other, in every way in which rules can. */
const families: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  age: [
    { age: { 'at-least': 18 } },
    { age: { 'more-than': 18 } },
    { age: { 'at-most': 17 } },
    { age: { below: 19, 'at-least': 12 } },
    { age: { 'at-most': 130 } },
  ],
  sex: [{ sex: 'female' }, { sex: 'male' }],
  score: [
    { score: 'ESSDAI', 'at-least': 4, valid: '1 year' },
    { score: 'ESSDAI', below: 4, valid: '90 days' },
    { score: 'ESSDAI', equals: 7, valid: '2 years' },
    { score: 'ESSDAI', 'at-most': 8, valid: '1 year' },
  ],
  'latest result': [
    { lab: 'IgG', below: 5, unit: 'g/L', valid: '30 days' },
    { lab: 'IgG', 'at-least': 5, unit: 'g/L', valid: '1 year' },
    { vital: 'IgG', 'at-most': 500, unit: 'mg/dL', valid: '1 year' },
    { lab: 'IgG', below: 7, unit: 'g/L', result: 'ever' },
    { lab: 'IgG', is: 'positive', valid: '1 year' },
    { lab: 'IgG', is: 'negative', valid: '90 days' },
    { lab: 'IgG', 'more-than': 1, times: 'ULN', valid: '1 year' },
    { lab: 'IgG', 'at-most': 1, times: 'ULN', valid: '90 days' },
  ],
  'any result': [
    { lab: 'platelets', below: 90, unit: '10*9/L', within: '6 months' },
    { lab: 'platelets', below: 100, unit: '10*9/L', within: '1 year' },
    { lab: 'platelets', 'at-least': 90, unit: '10*9/L', within: '6 months' },
    { lab: 'platelets', 'at-least': 90, unit: '10*9/L', result: 'ever' },
  ],
  titre: [
    { lab: 'ANA', 'at-least': 80, valid: '1 year' },
    { lab: 'ANA', below: 160, valid: '90 days' },
    { lab: 'ANA', 'at-least': 160, within: '1 year' },
    { lab: 'ANA', 'at-least': 80, result: 'ever' },
  ],
  panel: [
    { lab: 'hepatitis B serology', is: 'positive', valid: '1 year' },
    { lab: 'hepatitis B serology', is: 'negative', valid: '1 year' },
    { lab: 'hepatitis B serology', is: 'negative', valid: '90 days' },
    { lab: 'tuberculosis test', is: 'positive', within: '1 year' },
    { lab: 'tuberculosis test', is: 'negative', within: '1 year' },
    { lab: 'tuberculosis test', is: 'negative', within: '90 days' },
    { lab: 'T-SPOT', is: 'negative', within: '90 days' },
    { lab: 'T-SPOT', is: 'negative', within: '1 year' },
    { lab: 'T-SPOT', is: 'positive', result: 'ever' },
  ],
  drug: [
    { drug: 'rituximab', taken: 'now' },
    { drug: 'rituximab', within: '3 months', route: 'iv' },
    { drug: ['rituximab', 'prednisone'], within: '100 days', route: 'parenteral' },
    { drug: 'biologic', within: '6 months', route: 'systemic' },
    { drug: 'biologic', taken: 'ever' },
    { drug: 'biologic', taken: 'ever', for: { 'more-than': '3 months' } },
    { drug: 'rituximab', taken: 'ever', for: { 'at-least': '4 months' } },
    { drug: 'rituximab', taken: 'ever', for: { 'more-than': '3 months' }, stable: '3 months' },
    { drug: 'rituximab', taken: 'ever', stable: '2 months', response: ['inadequate'] },
    { drug: ['biologic', 'prednisone'], taken: 'ever', response: ['inadequate', 'adequate'], silence: 'unknown' },
  ],
  condition: [
    { condition: 'lupus nephritis', status: 'current' },
    { condition: 'lupus', status: 'current' },
    { condition: 'lupus', within: '1 year' },
    { condition: ['lupus', 'infarction'], status: 'ever' },
    { condition: 'infarction', status: 'current' },
    { condition: 'infarction', within: '1 year' },
    { condition: 'lupus nephritis', within: '6 months', grade: { 'at-least': 3 } },
    { condition: 'lupus nephritis', within: '1 year', grade: { 'at-least': 2, 'at-most': 5 } },
  ],
  event: [
    { procedure: 'dialysis', within: '3 months' },
    { procedure: 'renal replacement therapy', within: '1 year' },
    { procedure: 'dialysis', done: 'ever' },
    { immunization: 'MMR', within: '4 weeks' },
    { immunization: 'live vaccine', within: '1 month' },
    { immunization: 'vaccine', done: 'ever' },
  ],
}

const RUNS = { numRuns: 300 }

/** The rules that the record decides, with their answers. */
function decidedOf(rules: readonly Rule[], facts: Facts, later: number): [Rule, number][] {
  return rules.flatMap((rule) => {
    const { truth } = evaluate(rule, facts, facts.asOf + later, facts.asOf)
    return truth === TRUE || truth === FALSE ? [[rule, truth]] : []
  })
}

describe.each(Object.entries(families))('among rules of one kind: %s', (_kind, written) => {
  const rules = written.map((rule) => compiled(rule))

  it('whatever a record decides is one of the worlds', () => {
    const worlds = everyWorld(rules)
    expect(worlds.length).toBeLessThan(2 ** rules.length)
    fc.assert(
      fc.property(patients, fc.constantFrom(0, 0, 40, 200), (facts, later) => {
        const decided = decidedOf(rules, facts, later)
        const told = decided.map(([{ words }, truth]) => `${words}: ${truth === TRUE ? 'true' : 'false'}`)
        expect(
          worlds.some((world) => decided.every(([rule, truth]) => world.get(rule) === truth)),
          told.join('\n'),
        ).toBe(true)
      }),
      RUNS,
    )
  })
})

describe('a rule of several parts', () => {
  const leaves = Object.values(families).flat()
  const nested: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    rule: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom(...leaves, { ask: 'Willing?' }),
      fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('rule') }),
      fc.record({ when: tie('rule'), then: tie('rule') }),
      fc.record({ 'at-least': fc.constant(1), of: fc.array(tie('rule'), { minLength: 1, maxLength: 4 }) }),
    ),
  })).rule

  it('is never called constant where a record decides it otherwise', () => {
    let constants = 0
    fc.assert(
      fc.property(nested, fc.array(patients, { minLength: 8, maxLength: 8 }), (written, records) => {
        const rule = compiled(written)
        const constancy = constancyOf({ atLeast: 1, of: [{ path: [], rule }] }, new Set())
        if (constancy === undefined) return
        constants += 1
        const forbidden = constancy === 'never true' ? TRUE : FALSE
        for (const facts of records) expect(evaluate(rule, facts).truth, JSON.stringify(written)).not.toBe(forbidden)
      }),
      { numRuns: 1500 },
    )
    expect(constants).toBeGreaterThan(20)
  })
})
