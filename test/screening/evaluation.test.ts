import { describe, expect, it } from 'vitest'
import { decided } from '../../src/language/finding.js'
import type { Rule } from '../../src/language/rule.js'
import { TRUE } from '../../src/kernel/truth.js'
import { PatientEvaluation } from '../../src/screening/evaluation.js'
import { libraryOf } from '../criteria/invented.js'
import { day, factsOf } from './facts.js'

const facts = factsOf(libraryOf(), { id: 'P', asOf: '2025-06-01' })

describe('an evaluation', () => {
  it('has the patient, the day, and the day of the results', () => {
    const evaluation = new PatientEvaluation(facts, day('2025-07-01'), day('2025-06-01'), 0)
    expect(evaluation.facts).toBe(facts)
    expect([evaluation.day, evaluation.resultsDay]).toEqual([day('2025-07-01'), day('2025-06-01')])
  })

  it('answers each rule once, however often it is asked', () => {
    let asked = 0
    const rule = (slot: number): Rule => ({
      slot,
      operator: '',
      words: `rule ${slot}`,
      evaluate: (evaluation) => {
        asked += 1
        expect(evaluation.facts).toBe(facts)
        return decided(TRUE, { clauses: () => [`rule ${slot}`] })
      },
    })
    const evaluation = new PatientEvaluation(facts, facts.asOf, facts.asOf, 2)
    const first = evaluation.find(rule(0))
    expect(evaluation.find(rule(0))).toBe(first)
    expect(evaluation.find(rule(1)).clauses()).toEqual(['rule 1'])
    expect(asked).toBe(2)
  })
})
