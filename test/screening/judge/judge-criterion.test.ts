import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/criteria/library.js'
import type { Criterion, Section, Trial } from '../../../src/criteria/trial.js'
import { FALSE, JUDGMENT, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { decided, type Basis, type Finding } from '../../../src/language/rule/finding.js'
import type { Rule } from '../../../src/language/rule/rule.js'
import { PatientEvaluation } from '../../../src/screening/judge/evaluation.js'
import {
  judgeCriterion,
  outcomeOtherwise,
  type CriterionFinding,
} from '../../../src/screening/judge/judge-criterion.js'
import type { Outcome } from '../../../src/screening/result/result.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

const library = libraryOf({ inclusion: ['{ sex: female }'] })
const [trial] = library.trials

interface Asked {
  readonly section: Section
  readonly truth: Truth
  readonly basis?: Basis
  readonly applies?: boolean
  readonly asks?: boolean
  readonly statement?: boolean
}

/** A rule that finds what it is told to find. */
function rule({ truth, basis = 'recorded', applies = true }: Asked): Rule {
  const finding: Finding = {
    truth,
    basis,
    applies,
    evidence: [],
    needs: [{ need: 'IgG', kind: 'lab' }],
    asks: ['Well?'],
    flips: [7],
    clauses: () => ['as found'],
  }
  return { slot: 0, operator: '', words: 'a rule', evaluate: () => finding }
}

function judged(asked: Asked): CriterionFinding & { readonly otherwise: Outcome } {
  const { section, asks = true, statement } = asked
  const found = rule(asked)
  const criterion: Criterion = {
    id: 'X1',
    section,
    item: 1,
    text: 'a criterion',
    anchor: 'screening',
    rule: found,
    asks,
    onlyAsks: false,
    reading: null,
    otherwise: null,
  }
  const of: Trial | undefined = trial
  if (of === undefined) throw new Error('no trial')
  const facts = factsOf(library, {
    asOf: '2025-06-01',
    statements: statement === undefined ? {} : { [`${of.id}:X1`]: statement },
  })
  const evaluation = new PatientEvaluation(facts, facts.asOf, facts.asOf, 1)
  const { outcome, finding, needs, flips } = judgeCriterion(of, criterion, evaluation)
  return { criterion, outcome, finding, needs, flips, otherwise: outcomeOtherwise(of, criterion, found, evaluation) }
}

it('the days on which a criterion may change are those of its finding, where only findings name them', () => {
  const [criterion] = trial?.criteria ?? []
  if (trial === undefined || criterion === undefined) throw new Error('no criterion')
  const facts = factsOf(library, { asOf: '2025-06-01' })
  const found = decided(TRUE, { flips: [7], clauses: () => [] })
  const day = facts.asOf
  const evaluation = { facts, day, resultsDay: day, kept: {}, find: () => found, truthOf: () => found.truth }
  expect(judgeCriterion(trial, criterion, evaluation).flips).toEqual([7])
})

it.each([false, true])('what a criterion misses is what its finding does, told before: %s', (isTold) => {
  const { library: of, evaluation } = missing()
  const [first] = of.trials
  const [criterion] = first?.criteria ?? []
  if (first === undefined || criterion === undefined) throw new Error('no criterion')
  const found = judgeCriterion(first, criterion, evaluation)
  if (isTold) expect(found.finding.needs).toHaveLength(2)
  expect(found.needs.map(({ need }) => need)).toEqual(['IgG', 'ESSDAI'])
})

function missing(): { readonly library: Library; readonly evaluation: PatientEvaluation } {
  const of = libraryOf({
    inclusion: ['{ all: [{ lab: IgG, at-least: 6, unit: g/L }, { score: ESSDAI, at-least: 4 }] }'],
  })
  const facts = factsOf(of, { asOf: '2025-06-01' })
  return { library: of, evaluation: new PatientEvaluation(facts, facts.asOf, facts.asOf, of.ruleCount) }
}

describe('the outcome of a criterion', () => {
  it.each<[Section, Record<'false' | 'unknown' | 'judgment' | 'true', Outcome>]>([
    ['inclusion', { false: 'violated', unknown: 'unknown', judgment: 'judgment', true: 'satisfied' }],
    ['description', { false: 'violated', unknown: 'unknown', judgment: 'judgment', true: 'satisfied' }],
    ['exclusion', { false: 'satisfied', unknown: 'unknown', judgment: 'judgment', true: 'violated' }],
  ])('under %s turns what is true of the patient into what is wanted', (section, expected) => {
    const outcome = (truth: Truth): Outcome => judged({ section, truth }).outcome
    expect({
      false: outcome(FALSE),
      unknown: outcome(UNKNOWN),
      judgment: outcome(JUDGMENT),
      true: outcome(TRUE),
    }).toEqual(expected)
  })

  it.each<Section>(['inclusion', 'description'])('under %s is satisfied where it does not apply', (section) => {
    expect(judged({ section, truth: TRUE, applies: false })).toMatchObject({
      outcome: 'satisfied',
      otherwise: 'satisfied',
    })
  })

  it.each<Section>(['inclusion', 'exclusion'])('under %s is the same for the other reading', (section) => {
    for (const truth of [FALSE, UNKNOWN, JUDGMENT, TRUE] as const) {
      const { outcome, otherwise } = judged({ section, truth })
      expect(otherwise).toBe(outcome)
    }
  })
})

describe("a person's answer to a criterion that asks", () => {
  it.each<[string, Asked, Outcome]>([
    ['yes to an exclusion excludes, whatever the record says', { section: 'exclusion', truth: FALSE }, 'violated'],
    ['yes to an exclusion excludes, whatever is missing', { section: 'exclusion', truth: UNKNOWN }, 'violated'],
    [
      'yes to an exclusion excludes, whatever was assumed',
      { section: 'exclusion', truth: FALSE, basis: 'assumed' },
      'violated',
    ],
  ])('%s', (_what, asked, expected) => {
    expect(judged(asked).outcome).not.toBe(expected)
    const { outcome, otherwise, finding, needs } = judged({ ...asked, statement: true })
    expect([outcome, otherwise, needs]).toEqual([expected, expected, []])
    expect(finding).toMatchObject({ truth: TRUE, basis: 'recorded', needs: [], asks: [], flips: [7] })
    expect(finding.evidence).toMatchObject([{ fact: { path: '/statements/INVENTED-1:X1' }, value: 'yes' }])
    expect(finding.clauses()).toEqual(['stated by a person'])
  })

  it.each<[string, Asked & { readonly statement: boolean }]>([
    [
      'yes to an inclusion does not outweigh silence',
      { section: 'inclusion', truth: FALSE, basis: 'assumed', statement: true },
    ],
    ['yes to an inclusion does not outweigh the record', { section: 'inclusion', truth: FALSE, statement: true }],
    [
      'yes to an inclusion does not find what is missing',
      { section: 'inclusion', truth: UNKNOWN, basis: 'none', statement: true },
    ],
    ['yes adds nothing to what holds anyway', { section: 'inclusion', truth: TRUE, statement: true }],
    ['yes adds nothing to what excludes anyway', { section: 'exclusion', truth: TRUE, statement: true }],
    ['no to an inclusion does not outweigh the record', { section: 'inclusion', truth: TRUE, statement: false }],
    ['no to an exclusion does not outweigh the record', { section: 'exclusion', truth: TRUE, statement: false }],
    [
      'no to an exclusion does not find what is missing',
      { section: 'exclusion', truth: UNKNOWN, basis: 'none', statement: false },
    ],
    [
      'yes to a criterion that asks nobody is not heard',
      { section: 'exclusion', truth: FALSE, asks: false, statement: true },
    ],
  ])('%s', (_what, asked) => {
    const { statement: _statement, ...without } = asked
    const { outcome, otherwise, finding } = judged(asked)
    expect([outcome, otherwise]).toEqual([judged(without).outcome, judged(without).outcome])
    expect(finding.clauses()).toEqual(['as found'])
  })
})
