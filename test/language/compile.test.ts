import { describe, expect, it } from 'vitest'
import { isQuestion, RuleCompiler, type RuleProblem } from '../../src/language/compile.js'
import { operators } from '../../src/language/operators.js'
import type { Rule, Setting } from '../../src/language/rule/rule.js'
import { evaluate, problemsOf, SETTING } from './evaluate.js'
import { patient } from './patient.js'
import { vocabulary } from './vocabulary.js'

const female = { sex: 'female' }
const OPERATORS = operators.map(({ name }) => name).join(', ')

describe('a rule is refused', () => {
  it.each<[unknown, string]>([
    ['female', ': a rule is a map with an operator as its key (for example: { age: { at-least: 18 } })'],
    [null, ': a rule is a map with an operator as its key (for example: { age: { at-least: 18 } })'],
    [[female], ': a rule is a map with an operator as its key (for example: { age: { at-least: 18 } })'],
    [{}, `: a rule needs an operator (one of: ${OPERATORS})`],
    [{ drugg: 'rituximab', taken: 'ever' }, "drugg: 'drugg' is not an operator (did you mean 'drug'?)"],
    [{ taken: 'ever', drugg: 'rituximab' }, "taken: 'taken' is not an operator (did you mean 'drug'?)"],
    [{ xyz: 1 }, `xyz: 'xyz' is not an operator (one of: ${OPERATORS})`],
    [{ constructor: 1 }, `constructor: 'constructor' is not an operator (one of: ${OPERATORS})`],
    [
      { sex: 'female', age: { 'at-least': 18 } },
      "age: a rule has one operator; here are 'sex' and 'age' (put each into a rule of its own under all or any)",
    ],
    [
      { 'at-least': 4, score: 'ESSDAI', sex: 'female' },
      "sex: a rule has one operator; here are 'score' and 'sex' (put each into a rule of its own under all or any)",
    ],
    [{ sex: 'female', of: [] }, ': Unrecognized key: "of"'],
    [{ all: female }, 'all: Invalid input: expected array, received object'],
    [{ not: { all: [female, { sex: 'x' }] } }, 'not.all.1.sex: Invalid option: expected one of "female"|"male"'],
    [
      { 'at-least': 1, of: [{ any: ['x'] }] },
      'of.0.any.0: a rule is a map with an operator as its key (for example: { age: { at-least: 18 } })',
    ],
    [
      { drug: 'ask', taken: 'ever' },
      "drug: 'ask' is not a known drug or class of drugs (add it to a vocabulary file, or ask for it (ask, find-out))",
    ],
    [
      { when: female, then: { drug: 'x', taken: 'ever' } },
      "then.drug: 'x' is not a known drug or class of drugs (add it to a vocabulary file, or ask for it (ask, find-out))",
    ],
  ])('%j: %s', (rule, problem) => {
    expect(problemsOf(rule)).toEqual([problem])
  })

  it('with everything that is wrong in it', () => {
    expect(problemsOf({ all: [{ sex: 'x' }, { xyz: 1 }, { drug: 'x', taken: 'ever' }] })).toHaveLength(3)
  })

  it('wherever it stands, each time', () => {
    expect(problemsOf({ all: [{ xyz: 1 }, { xyz: 1 }] })).toEqual([
      `all.0.xyz: 'xyz' is not an operator (one of: ${OPERATORS})`,
      `all.1.xyz: 'xyz' is not an operator (one of: ${OPERATORS})`,
    ])
  })

  it('under the path at which it stands, as a key or as a value', () => {
    const compiler = new RuleCompiler(vocabulary)
    compiler.compile({ xyz: 1 }, SETTING, ['inclusion', 0, 'rule'])
    compiler.compile({ drug: 'x', taken: 'ever' }, SETTING, ['exclusion', 2, 'rule'])
    compiler.compile({ sex: 1 }, SETTING, ['exclusion', 3, 'rule'])
    const shown = (problem: RuleProblem): unknown[] => [problem.path, 'of' in problem ? problem.of : problem.keys]
    expect(compiler.problems.map(shown)).toEqual([
      [['inclusion', 0, 'rule', 'xyz'], 'key'],
      [['exclusion', 2, 'rule', 'drug'], 'value'],
      [['exclusion', 3, 'rule'], ['sex']],
    ])
  })

  it('without standing in the way: what it would answer is never asked', () => {
    const compiler = new RuleCompiler(vocabulary)
    const broken = compiler.compile({ xyz: 1 }, SETTING, [])
    expect(broken.words).toBe('')
    expect(evaluate(broken, patient({})).clauses()).toEqual([])
  })

  it('but an error of the program is passed on', () => {
    const unreadable = {
      ...vocabulary,
      get drugs(): never {
        throw new TypeError('no drugs')
      },
    }
    expect(() => new RuleCompiler(unreadable).compile({ drug: 'rituximab', taken: 'ever' }, SETTING, [])).toThrow(
      new TypeError('no drugs'),
    )
  })
})

describe('equal rules', () => {
  function slots(...rules: readonly (readonly [unknown, Partial<Setting>?])[]): number[] {
    const compiler = new RuleCompiler(vocabulary)
    return rules.map(([rule, setting]) => compiler.compile(rule, { ...SETTING, ...setting }, []).slot)
  }

  it('are one rule with one slot, also inside others and in other criteria', () => {
    expect(slots([female], [{ not: female }], [female, { trial: 'U', criterion: 'E1' }])).toEqual([0, 1, 0])
  })

  it('are not equal where their anchor or their validity differs', () => {
    const days = { lab: { amount: 90, unit: 'days' } } as const
    expect(slots([female], [female, { anchor: 'enrolment' }], [female, { valid: days }])).toEqual([0, 1, 2])
  })

  it('are not equal where they ask a person for different criteria', () => {
    const question = { any: [female, { ask: 'Is it severe?' }] }
    const [one, other, same] = slots([question], [question, { criterion: 'I2' }], [question])
    expect([other === one, same === one]).toEqual([false, true])
  })

  it('have a slot in common for those whose record speaks to none of their owners', () => {
    const compiler = new RuleCompiler(vocabulary)
    const question = { any: [female, { ask: 'Is it severe?' }] }
    const [first, second, third] = ['I1', 'I2', 'I3'].map((criterion) =>
      compiler.compile(question, { ...SETTING, criterion }, []),
    )
    expect([second?.unowned, third?.unowned]).toEqual([first?.slot, first?.slot])
    expect(compiler.compile(question, { ...SETTING, anchor: 'enrolment' }, []).unowned).not.toBe(first?.slot)
    expect(compiler.compile(female, SETTING, []).unowned).toBeUndefined()
  })

  it('use the slots from 0 to below the size', () => {
    const compiler = new RuleCompiler(vocabulary)
    const rules: Rule[] = [{ all: [female, { sex: 'male' }] }, female].map((rule) =>
      compiler.compile(rule, SETTING, []),
    )
    expect([compiler.size, ...rules.map(({ slot }) => slot)]).toEqual([3, 2, 0])
  })
})

describe('questions', () => {
  it('are alone where the rule is one', () => {
    expect([{ ask: 'x' }, { not: { ask: 'x' } }, 'ask', null].map(isQuestion)).toEqual([true, false, false, false])
  })

  it('are known by their names', () => {
    const compiler = new RuleCompiler(vocabulary)
    const consent = { ask: 'Signed?', name: 'informedConsent' }
    compiler.compile({ all: [consent, { ask: 'Severe?' }, { ask: 'Other?', name: 5 }] }, SETTING, [])
    expect([...compiler.questions]).toEqual(['informedConsent'])
  })
})

describe('what a compiled rule tells beside its answer', () => {
  const male = { sex: 'male' }

  function compiledPart(rule: unknown): Rule {
    return new RuleCompiler(vocabulary).compile(rule, SETTING, ['inclusion', 3, 'rule'])
  }

  it('are the rules inside it, at their paths within it', () => {
    const paths = (rule: unknown): unknown =>
      compiledPart(rule).parts?.map(({ path, rule: { words } }) => [path, words])
    expect(paths(female)).toBeUndefined()
    expect(paths({ not: female })).toEqual([[['not'], 'female']])
    expect(paths({ 'at-least': 1, of: [female, male] })).toEqual([
      [['of', 0], 'female'],
      [['of', 1], 'male'],
    ])
    expect(paths({ ask: 'Fit?', 'settled-by': female })).toEqual([[['settled-by'], 'female']])
  })

  it.each<[unknown, unknown]>([
    [female, undefined],
    [{ ask: 'Fit?', 'settled-by': female }, undefined],
    [{ all: [female, male] }, [2, ['all', 0], ['all', 1]]],
    [{ any: [female, male] }, [1, ['any', 0], ['any', 1]]],
    [{ 'at-least': 2, of: [female, male, female] }, [2, ['of', 0], ['of', 1], ['of', 2]]],
    [{ not: female }, [1, ['not', 'negated']]],
    [{ when: female, then: male }, [1, ['when', 'negated'], ['then']]],
  ])('is, where it only counts its parts, how many must hold: %j', (rule, expected) => {
    const { count } = compiledPart(rule)
    const of = count?.of.map(({ path, negated }) => [...path, ...(negated === true ? ['negated'] : [])]) ?? []
    expect(count === undefined ? undefined : [count.atLeast, ...of]).toEqual(expected)
  })

  it('are the remarks made on it, not on its parts', () => {
    const igg = { lab: 'IgG', 'at-least': 700, unit: 'g/L', valid: '90 days' }
    expect(compiledPart(igg).remarks).toMatchObject([{ path: ['at-least'], severity: 'error' }])
    expect([compiledPart({ not: igg }).remarks, compiledPart(female).remarks]).toEqual([undefined, undefined])
  })
})
