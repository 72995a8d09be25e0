import { beforeEach, describe, expect, it } from 'vitest'
import { FALSE, JUDGMENT, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { decided, type Finding } from '../../../src/language/rule/finding.js'
import type { Rule } from '../../../src/language/rule/rule.js'
import { PatientEvaluation } from '../../../src/screening/judge/evaluation.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

const facts = factsOf(libraryOf(), { id: 'P', asOf: '2025-06-01' })

describe('the gist of a finding', () => {
  const ofMany = (): PatientEvaluation =>
    new PatientEvaluation(facts, facts.asOf, facts.asOf, 3, undefined, { isForMany: true })
  const clauses = (): [] => []
  const lab = { need: 'IgG', kind: 'lab' } as const
  let asked: number[] = []
  const answering = (slot: number, truth: Truth, more: Partial<Finding> = {}): Rule => ({
    slot,
    operator: '',
    words: '',
    evaluate: () => {
      asked.push(slot)
      return { ...decided(TRUE, { clauses }), ...more, truth }
    },
  })
  beforeEach(() => {
    asked = []
  })

  it.each<[string, Truth, Partial<Finding>]>([
    ['true', TRUE, {}],
    ['false', FALSE, {}],
    ['left to judgment', JUDGMENT, {}],
    ['unknown, though nothing is missing', UNKNOWN, {}],
    ['unknown, and misses something', UNKNOWN, { needs: [lab] }],
    ['true until some day', TRUE, { flips: [7] }],
  ])('is its truth, its needs and its days, where it is %s', (_what, truth, more) => {
    const gist = { truth, needs: [], flips: [], ...more }
    expect(ofMany().gistOf(answering(0, truth, more))).toEqual(gist)
    expect(new PatientEvaluation(facts, facts.asOf, facts.asOf, 1).gistOf(answering(0, truth, more))).toMatchObject(
      gist,
    )
  })

  it('is all that is kept of many patients, unless more is asked for', () => {
    const [many, rule] = [ofMany(), answering(0, UNKNOWN, { needs: [lab] })]
    expect(many.toldInGist(rule)).toBeUndefined()
    const gist = many.gistOf(rule)
    expect([many.gistOf(rule), many.toldInGist(rule)]).toEqual([gist, gist])
    expect([many.truthOf(rule), many.flipsOf(rule)]).toEqual([UNKNOWN, []])
    expect(asked).toEqual([0])
    expect(many.told(rule)).toBeUndefined()
    const finding = many.find(rule)
    expect(many.gistOf(rule)).toBe(finding)
    expect(many.toldInGist(rule)).toBe(finding)
  })

  it('is all that is kept of a rule without a truth of its own', () => {
    const [many, rule] = [ofMany(), answering(0, TRUE)]
    expect(many.truthOf(rule)).toBe(TRUE)
    expect(many.told(rule)).toBeUndefined()
  })

  it('keeps of the parts of a rule their truth alone', () => {
    const [many, part] = [ofMany(), answering(0, TRUE, { flips: [7] })]
    const whole: Rule = { ...part, slot: 1, evaluate: (evaluation) => evaluation.find(part) }
    expect(many.gistOf(whole).flips).toEqual([7])
    expect(many.told(part)).toBeUndefined()
    expect(many.truthOf(part)).toBe(TRUE)
    expect(asked).toEqual([0])
  })

  it('is the finding where it is of one patient', () => {
    const [one, rule] = [new PatientEvaluation(facts, facts.asOf, facts.asOf, 1), answering(0, TRUE)]
    expect(one.gistOf(rule)).toBe(one.told(rule))
    expect(one.toldInGist(rule)).toBe(one.told(rule))
  })

  it('is that of silence where the record is silent', () => {
    const [many, rule] = [ofMany(), answering(0, TRUE, { flips: [7] })]
    const one = new PatientEvaluation(facts, facts.asOf, facts.asOf, 3, { silent: many, truths: many.known })
    expect(one.toldInGist(rule)).toBeUndefined()
    expect(one.flipsOf(rule)).toEqual([7])
    expect(one.gistOf(rule)).toBe(many.gistOf(rule))
    expect(one.toldInGist(rule)).toBe(many.gistOf(rule))
    expect(many.told(rule)).toBeUndefined()
    expect(asked).toEqual([0])
  })
})
