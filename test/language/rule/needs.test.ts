import { describe, expect, it } from 'vitest'
import { needsOf } from '../../../src/language/rule/needs.js'
import type { Rule } from '../../../src/language/rule/rule.js'
import { compiled, evaluate } from '../evaluate.js'
import { evaluationOf } from '../evaluation.js'
import { patient } from '../patient.js'

const IGG = { lab: 'IgG', 'at-least': 6, unit: 'g/L', valid: '90 days' }
const PLATELETS = { lab: 'platelets', 'at-least': 75, unit: '10*9/L', valid: '90 days' }
const ADULT = { age: { 'at-least': 18 } }

const missing = (rule: object): string[] =>
  needsOf(compiled(rule), evaluationOf(patient({ birth: '1980-01-01', labs: [] }))).map(({ need }) => need)

describe('what a rule misses', () => {
  it('is what its finding misses', () => {
    expect(missing(IGG)).toEqual(['IgG'])
    expect(missing(ADULT)).toEqual([])
  })

  it('is of a rule that takes over what another one says what that one misses', () => {
    const doubt = { condition: 'infection', status: 'current' }
    expect(missing({ 'doubted-by': doubt, rule: { any: [{ not: ADULT }, IGG] }, 'in-doubt': PLATELETS })).toEqual([
      'IgG',
    ])
    expect(missing({ 'doubted-by': ADULT, rule: IGG, 'in-doubt': PLATELETS })).toEqual(['platelets'])
    expect(missing({ 'doubted-by': ADULT, rule: IGG, 'in-doubt': PLATELETS, doubts: 'yes' })).toEqual([
      'IgG',
      'platelets',
    ])
  })

  it('is of a count what its unknown parts miss', () => {
    expect(missing({ all: [ADULT, IGG, { not: PLATELETS }] })).toEqual(['IgG', 'platelets'])
    expect(missing({ any: [{ not: ADULT }, { 'at-least': 2, of: [ADULT, PLATELETS, IGG] }] })).toEqual([
      'platelets',
      'IgG',
    ])
    expect(missing({ when: ADULT, then: PLATELETS })).toEqual(['platelets'])
  })

  it('is told by the gist of findings, where that is kept alone', () => {
    const evaluation = evaluationOf(patient({ birth: '1980-01-01', labs: [] }))
    const asked: string[] = []
    const inGist = {
      ...evaluation,
      find: () => expect.unreachable('no finding is told'),
      gistOf: (rule: Rule) => {
        asked.push(rule.operator)
        return evaluation.find(rule)
      },
    }
    const rule = compiled({ all: [ADULT, { 'doubted-by': ADULT, rule: IGG, 'in-doubt': PLATELETS }] })
    expect(needsOf(rule, inGist).map(({ need }) => need)).toEqual(['platelets'])
    expect(asked).toEqual(['lab'])
  })

  it('is nothing of what waits until a name is recognised', () => {
    const rule = { all: [{ drug: 'biologic', taken: 'ever' }, { 'find-out': 'whether {this drug} counts' }] }
    const unclear = evaluationOf(patient({ drugs: [{ name: 'XYZ-1' }] }))
    expect(needsOf(compiled(rule), unclear)).toEqual(evaluate(compiled(rule), unclear.facts).needs)
    expect(needsOf(compiled(rule), unclear).map(({ need }) => need)).toEqual(["what 'XYZ-1' is"])
  })
})
