import { describe, expect, it } from 'vitest'
import { LISTS } from '../../../src/facts/lists.js'
import { FALSE, TRUE, UNKNOWN } from '../../../src/kernel/truth.js'
import { decided, type Finding } from '../../../src/language/rule/finding.js'
import { needsOf } from '../../../src/language/rule/needs.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import type { Rule } from '../../../src/language/rule/rule.js'
import { PatientEvaluation } from '../../../src/screening/judge/evaluation.js'
import { Silence } from '../../../src/screening/patient/silence.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

const ASKED = {
  biologic: '{ drug: biologic, taken: ever }',
  infarction: '{ condition: infarction, status: ever }',
  both: '{ all: [{ drug: biologic, taken: ever }, { sex: female }] }',
  igg: '{ lab: IgG, at-least: 5, unit: g/L, valid: 90 days }',
  essdai: '{ score: ESSDAI, at-least: 4, valid: 90 days }',
  age: '{ age: { at-least: 18 } }',
  set: '{ classification: AECG-2002 }',
  other: '{ trial-participation: other, done: ever }',
  fertile: '{ childbearing-potential: { from: 12, to: 55 } }',
  severe: '{ ask: "Is it severe?", name: severe }',
  signed: '{ ask: Has the patient signed? }',
}

const names = Object.keys(ASKED)
const library = libraryOf({
  inclusion: Object.values(ASKED),
  more: { I4: 'reading: as printed, otherwise: { lab: HIV, is: negative, valid: 90 days }' },
})
const [trial] = library.trials
const criteria = trial?.criteria ?? []
const ALL_LISTS = Object.fromEntries(LISTS.map((list) => [list, []]))

function evaluationOf(record: object, silence = new Silence(library.trials, library.ruleCount)): PatientEvaluation {
  const facts = factsOf(library, { asOf: '2025-06-01', ...record })
  return new PatientEvaluation(facts, facts.asOf, facts.asOf, library.ruleCount, silence.before(facts))
}

/** The names of the rules to which the record has something to say. */
function heard(record: object): string[] {
  const evaluation = evaluationOf({ ...ALL_LISTS, ...record })
  return criteria.flatMap(({ rule }, index) => (evaluation.silentOn(rule) === undefined ? (names[index] ?? []) : []))
}

describe('a record speaks', () => {
  it.each<[string, object, string[]]>([
    ['to no rule where nothing is recorded', {}, []],
    ['by a drug, to what asks for it or its class', { drugs: [{ name: 'rituximab' }] }, ['biologic', 'both']],
    ['by a drug to no rule about others', { drugs: [{ name: 'prednisone' }] }, []],
    ['by a drug of no known name', { drugs: [{ name: 'XYZ-1' }] }, ['biologic', 'both']],
    ['by what is absent', { drugs: [{ name: 'prednisone', status: 'absent' }] }, ['biologic', 'both']],
    ['by a condition', { conditions: [{ name: 'infarction' }] }, ['infarction', 'fertile']],
    ['by the disease of a set', { conditions: [{ name: 'sjogren' }] }, ['set', 'fertile']],
    [
      'by a condition that meets a set',
      { conditions: [{ name: 'tuberculosis', meets: ['AECG-2002'] }] },
      ['set', 'fertile'],
    ],
    ['by the sex, through a part', { sex: 'female' }, ['both', 'fertile']],
    ['by a result', { labs: [{ name: 'IgG', value: 7, unit: 'g/L', date: '2025-05-01' }] }, ['igg']],
    ['by a result of no known name', { labs: [{ name: 'ABC', value: 7, date: '2025-05-01' }] }, ['igg', 'essdai']],
    ['by a score', { scores: [{ name: 'ESSDAI', value: 5, date: '2025-05-01' }] }, ['essdai']],
    ['by the birth', { birthDate: '1980-01-01' }, ['age', 'fertile']],
    ['by another trial', { trialParticipation: [{ id: 'X', start: '2025-01-01' }] }, ['other']],
    ['by what is recorded of a set', { classifications: [{ name: 'AECG-2002', met: true }] }, ['set']],
    ['by what is recorded of pregnancy', { reproductive: { pregnant: true } }, ['fertile']],
    ['by an answer to a question', { statements: { severe: true } }, ['set', 'severe']],
    ['by an answer for one criterion', { statements: { 'INVENTED-1:I11': true } }, ['set', 'signed']],
  ])('%s', (_what, record, expected) => {
    expect(heard(record)).toEqual(expected)
  })
})

describe('what silence says', () => {
  it('is told of a patient once it is told of silence', () => {
    const [rule] = criteria.map((criterion) => criterion.rule)
    if (rule === undefined) throw new Error('no criterion')
    const evaluation = evaluationOf(ALL_LISTS)
    expect(evaluation.told(rule)).toBeUndefined()
    const found = evaluation.find(rule)
    expect(evaluation.told(rule)).toBe(found)
    expect(evaluation.flipsOf(rule)).toEqual([])
  })

  it('is kept in gist alone where no more is asked for', () => {
    const evaluation = evaluationOf({})
    const missing = criteria.flatMap(({ rule }) => needsOf(rule, evaluation).map(({ need }) => need))
    expect(missing).toContain('IgG')
    for (const { rule } of criteria) {
      expect(evaluation.flipsOf(rule)).toEqual([])
      expect(evaluation.told(rule)).toBeUndefined()
    }
    const alone = evaluationOf({}, new Silence([], 0))
    expect(criteria.flatMap(({ rule }) => needsOf(rule, alone).map(({ need }) => need))).toEqual(missing)
  })

  it('names the day of each patient', () => {
    const { trials, ruleCount } = libraryOf({ inclusion: ['{ lab: IgG, at-least: 5, unit: g/L, within: 30 days }'] })
    const rule = trials[0]?.criteria[0]?.rule
    if (rule === undefined) throw new Error('no criterion')
    const silence = new Silence(trials, ruleCount)
    const reasons = ['2025-06-01', '2025-06-02'].map((asOf) => {
      const facts = factsOf(library, { asOf })
      const evaluation = new PatientEvaluation(facts, facts.asOf, facts.asOf, ruleCount, silence.before(facts))
      return reasonOf(evaluation.find(rule).clauses())
    })
    expect(reasons).toEqual([
      'no result for IgG within 30 days before 2025-06-01 is recorded',
      'no result for IgG within 30 days before 2025-06-02 is recorded',
    ])
  })

  it('is forgotten where each of many patients has a day of its own, and found out again', () => {
    const silence = new Silence(library.trials, library.ruleCount)
    const [first] = criteria
    if (first === undefined) throw new Error('no criterion')
    const findingOn = (day: number): Finding => {
      const facts = { ...factsOf(library, {}), asOf: day }
      return new PatientEvaluation(facts, day, day, library.ruleCount, silence.before(facts)).find(first.rule)
    }
    const before = findingOn(0)
    expect(findingOn(0)).toBe(before)
    for (let day = 1; day <= 32; day += 1) findingOn(day)
    expect(findingOn(0)).not.toBe(before)
    expect(findingOn(0).truth).toBe(before.truth)
  })

  it('is found out once for all who have the same lists', () => {
    const silence = new Silence(library.trials, library.ruleCount)
    const [first] = criteria
    if (first === undefined) throw new Error('no criterion')
    const one = evaluationOf({ drugs: [], sex: 'male' }, silence)
    const other = evaluationOf({ drugs: [], sex: 'male', birthDate: '1980-01-01' }, silence)
    const without = evaluationOf({}, silence)
    expect(one.find(first.rule)).toBe(other.find(first.rule))
    expect(one.silentOn(first.rule)).not.toBe(without.silentOn(first.rule))
    expect(without.truthOf(first.rule)).toBe(UNKNOWN)
  })

  it('is another where an empty list is no proof', () => {
    const silence = new Silence(library.trials, library.ruleCount)
    const [first] = criteria
    if (first === undefined) throw new Error('no criterion')
    const truths = [false, true].map((strict) => {
      const facts = factsOf(library, { drugs: [] }, { strict })
      const beforehand = silence.before(facts)
      return new PatientEvaluation(facts, facts.asOf, facts.asOf, library.ruleCount, beforehand).truthOf(first.rule)
    })
    expect(truths).toEqual([FALSE, UNKNOWN])
  })

  it('is not looked for of a rule that does not say what it hears, nor of one of another trial', () => {
    const [criterion] = criteria
    if (trial === undefined || criterion === undefined) throw new Error('no criterion')
    const rule: Rule = { slot: 1, operator: '', words: '', evaluate: () => decided(TRUE, { clauses: () => [] }) }
    const strange = { ...trial, criteria: [{ ...criterion, rule, otherwise: null }] }
    const facts = factsOf(library, {})
    const silence = new Silence([strange], 3)
    const evaluation = new PatientEvaluation(facts, facts.asOf, facts.asOf, 3, silence.before(facts))
    for (const slot of [0, 1, 2, 3]) expect(evaluation.silentOn({ ...rule, slot }), String(slot)).toBeUndefined()
  })

  it('is nothing to a patient who is looked at alone', () => {
    const facts = factsOf(library, {})
    const alone = new PatientEvaluation(facts, facts.asOf, facts.asOf, library.ruleCount)
    for (const { rule } of criteria) expect(alone.silentOn(rule)).toBeUndefined()
  })
})
