import { describe, expect, it } from 'vitest'
import { TRUE } from '../../../src/kernel/truth.js'
import { RuleCompiler } from '../../../src/language/compile.js'
import { decided } from '../../../src/language/rule/finding.js'
import type { Rule } from '../../../src/language/rule/rule.js'
import { PatientEvaluation } from '../../../src/screening/judge/evaluation.js'
import { libraryOf } from '../../criteria/invented.js'
import { day, factsOf } from '../facts.js'

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

describe('the days on which a rule may change', () => {
  const ageing = (slot: number, ...flips: readonly number[]): Rule => ({
    slot,
    operator: '',
    words: '',
    evaluate: () => decided(TRUE, { flips, clauses: () => [] }),
  })
  const either = (...rules: readonly Rule[]): Rule => ({
    slot: rules.length,
    operator: '',
    words: '',
    count: { atLeast: 1, of: rules.map((rule, index) => ({ path: [index], rule })) },
    evaluate: () => expect.unreachable('no finding is told'),
  })

  it('are those of its finding, and of a count those of its parts', () => {
    const evaluation = new PatientEvaluation(facts, facts.asOf, facts.asOf, 3)
    expect(evaluation.flipsOf(ageing(0, 7, 9))).toEqual([7, 9])
    expect(evaluation.flipsOf(either(ageing(0, 7, 9), ageing(1, 8)))).toEqual([7, 9, 8])
  })

  it('are those of today where it is alike', () => {
    const asked = new PatientEvaluation(facts, facts.asOf, facts.asOf, 3)
    const later = new PatientEvaluation(facts, facts.asOf, facts.asOf, 3, undefined, {
      alike: (rule) => asked.told(rule),
    })
    const rule = ageing(0, 7)
    expect(asked.told(rule)).toBeUndefined()
    expect(asked.find(rule)).toBe(asked.told(rule))
    expect(later.flipsOf({ ...rule, evaluate: () => expect.unreachable('it is alike') })).toEqual([7])
    expect(later.truthOf({ ...rule, evaluate: () => expect.unreachable('it is alike') })).toBe(TRUE)
  })
})

describe('the finding of a rule', () => {
  const asking = (slot: number): Rule => {
    const evaluate: Rule['evaluate'] = () => decided(TRUE, { clauses: () => [`asked ${slot}`] })
    return { slot, operator: '', words: '', evaluate }
  }

  it('is that of the other record where it is the same in words, and else its own', () => {
    const found = decided(TRUE, { clauses: () => ['the same'] })
    const changed = new PatientEvaluation(facts, facts.asOf, facts.asOf, 2, undefined, {
      alikeInWords: ({ slot }) => (slot === 0 ? found : undefined),
    })
    expect(changed.find(asking(0))).toBe(found)
    expect(changed.find(asking(1)).clauses()).toEqual(['asked 1'])
  })

  it('is its own where the words may differ', () => {
    const found = decided(TRUE, { clauses: () => ['the same'] })
    const later = new PatientEvaluation(facts, facts.asOf, facts.asOf, 1, undefined, { alike: () => found })
    expect(later.find(asking(0)).clauses()).toEqual(['asked 0'])
  })

  it('keeps its words where they are told of many', () => {
    const rule = asking(0)
    const usual = new PatientEvaluation(facts, facts.asOf, facts.asOf, 1).find(rule)
    expect(usual.clauses()).not.toBe(usual.clauses())
    const kept = new PatientEvaluation(facts, facts.asOf, facts.asOf, 1, undefined, { isForMany: true }).find(rule)
    expect(kept.clauses()).toEqual(usual.clauses())
    expect(kept.clauses()).toBe(kept.clauses())
  })
})

it('an evaluation answers also a rule that was compiled after its slots were counted', () => {
  const later: Rule = { slot: 3, operator: '', words: '', evaluate: () => decided(TRUE, { clauses: () => [] }) }
  expect(new PatientEvaluation(facts, facts.asOf, facts.asOf, 1).truthOf(later)).toBe(TRUE)
})

describe('rules that differ in nothing but their owners', () => {
  const ask = { ask: 'Is it severe?', name: 'severe' }
  const other = { 'trial-participation': 'other', within: '6 months' }
  const rules = [
    ask,
    { ask: 'Is it old?' },
    { 'find-out': 'whether it is old' },
    other,
    { any: [other, { all: [ask, { sex: 'female' }] }] },
    { not: { any: [{ 'find-out': 'whether it is old' }, ask] } },
  ]
  const owners = [
    { trial: 'T', criterion: 'I1' },
    { trial: 'T', criterion: 'I2' },
    { trial: 'U', criterion: 'I1' },
  ]
  const library = libraryOf()
  const compiler = new RuleCompiler(library.vocabulary)
  const compiled = rules.flatMap((rule) =>
    owners.map((owner) => compiler.compile(rule, { ...owner, anchor: 'screening', valid: {} }, [])),
  )

  it.each<[string, object]>([
    ['says nothing to them', { sex: 'female' }],
    ['has an answer to a question by its name', { sex: 'female', statements: { severe: true } }],
    ['has an answer for one criterion', { sex: 'female', statements: { 'T:I2': false } }],
    ['has answers by name and for one criterion', { statements: { severe: false, 'U:I1': true } }],
    ['has one of the trials', { sex: 'male', trialParticipation: [{ id: 'U', start: '2025-05-01', ongoing: true }] }],
    ['has no other trial', { sex: 'male', trialParticipation: [] }],
  ])('are answered as each is alone, where the record %s', (_what, record) => {
    const patient = factsOf(library, { asOf: '2025-06-01', ...record })
    const evaluation = (): PatientEvaluation =>
      new PatientEvaluation(patient, patient.asOf, patient.asOf, compiler.size)
    const truths = evaluation()
    const findings = evaluation()
    for (const rule of compiled) {
      const alone = rule.evaluate(evaluation())
      expect(truths.truthOf(rule), rule.words).toBe(alone.truth)
      const { clauses, ...found } = findings.find(rule)
      expect({ ...found, clauses: clauses() }).toEqual({ ...alone, clauses: alone.clauses() })
    }
  })
})
