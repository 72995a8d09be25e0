import { describe, expect, it } from 'vitest'
import { TRUE } from '../../../src/kernel/truth.js'
import { decided } from '../../../src/language/rule/finding.js'
import type { Rule } from '../../../src/language/rule/rule.js'
import { Calendar } from '../../../src/screening/calendar/calendar.js'
import { explainRule } from '../../../src/screening/explanation/explain-rule.js'
import type { RuleExplanation } from '../../../src/screening/explanation/explanation.js'
import { libraryOf } from '../../criteria/invented.js'
import { factsOf } from '../facts.js'

const IGG = '{ lab: IgG, at-least: 6, unit: g/L, valid: 90 days }'
const TUBERCULOSIS = '{ condition: tuberculosis, status: current }'

/** The explanation of a rule, in one line of YAML, for a patient of 1 June 2025. */
function explained(rule: string, patient: object, strict = false): RuleExplanation {
  const library = libraryOf({ inclusion: [rule] })
  const facts = factsOf(library, { asOf: '2025-06-01', ...patient }, { strict })
  const compiled = library.trials[0]?.criteria[0]?.rule
  if (compiled === undefined) throw new Error('no rule')
  return explainRule(compiled, facts, new Calendar(facts, library.ruleCount))
}

/** The tree, an operator a line: `- true any: any of:`. */
function outline({ truth, operator, words, role, parts }: RuleExplanation): string[] {
  const line = `${truth} ${operator}: ${role === null ? '' : `(${role}) `}${words}`
  return [line, ...parts.flatMap((part) => outline(part).map((below) => `  ${below}`))]
}

describe('an explained rule', () => {
  it('has every operator with its own truth, also those that were not needed', () => {
    const rule = `{ any: [{ sex: female }, { not: ${TUBERCULOSIS} }, { at-least: 1, of: [${IGG}] }, { ask: Well? }] }`
    expect(outline(explained(rule, { sex: 'female', conditions: ['TB', 'tuberculosis'] }))).toEqual([
      'true any: any of:',
      '  true sex: female',
      '  unknown not: not:',
      '    unknown condition: tuberculosis, now',
      '  unknown at-least: at least 1 of:',
      '    unknown lab: IgG at least 6 g/L, by the latest result, no older than 90 days',
      '  judgment ask: asked: Well?',
    ])
  })

  it('has the consequence of a condition that is not met', () => {
    const tree = explained(`{ when: { sex: female }, then: ${IGG} }`, { sex: 'male' })
    expect([tree.truth, tree.applies, ...tree.parts.map(({ truth }) => truth)]).toEqual([
      'true',
      false,
      'false',
      'unknown',
    ])
  })

  it('says of each operator what its parts do not say', () => {
    const tree = explained(`{ at-least: 2, of: [{ sex: female }, ${IGG}, { ask: Well? }] }`, { sex: 'female' })
    const [sex, igg, ask] = tree.parts
    expect(tree).toMatchObject({
      reason: '1 of 3 met, 1 not known, 1 for the investigator, at least 2 asked for',
      evidence: [],
      missing: [],
      asks: [],
    })
    expect(sex).toMatchObject({
      reason: 'the sex is female',
      basis: 'recorded',
      evidence: [{ path: '/sex', label: 'sex' }],
    })
    expect(igg).toMatchObject({
      reason: 'no result for IgG is recorded',
      basis: 'none',
      missing: [{ need: 'IgG', kind: 'lab' }],
    })
    expect(ask).toMatchObject({ reason: '', asks: ['Well?'] })
  })

  it('asks a part as the rule around it does, and the parts of that likewise', () => {
    const rule = `{ doubted-by: { any: [${TUBERCULOSIS}] }, rule: ${IGG}, in-doubt: { ask: Well? } }`
    const labs = [{ name: 'IgG', value: '7 g/L', date: '2025-05-20' }]
    expect(outline(explained(rule, { labs, conditions: [] }, true))).toEqual([
      'true doubted-by: the first, but where the record has the second, the third instead:',
      '  true lab: IgG at least 6 g/L, by the latest result, no older than 90 days',
      '  false any: any of:',
      '    false condition: tuberculosis, now',
      '  judgment ask: asked: Well?',
    ])
  })

  it('hears of the same fact what is recorded, of the first part everything', () => {
    const silent = explained(`{ same-fact: [${TUBERCULOSIS}, ${TUBERCULOSIS}] }`, { conditions: [] }, true)
    expect(silent.parts.map(({ truth }) => truth)).toEqual(['unknown', 'false'])
  })

  it('says what a part is there for', () => {
    const tree = explained('{ ask: Well?, settled-by: { sex: female } }', { sex: 'male' })
    expect(outline(tree)).toEqual(['judgment ask: asked: Well?', '  false sex: (settled by) female'])
  })

  it('tells what was passed over, once an entry, with what the reader remarked on it', () => {
    const labs = [
      { name: 'IgG', value: '7 g/L', date: '2025-05-20', flag: 'odd' },
      { name: 'IgG', value: '7000 g/L', date: '2025-05-10' },
      { name: 'IgG', value: 5, unit: 'g/L', date: '2025-05-25', status: 'entered-in-error' },
    ]
    const { evidence, passedOver } = explained(IGG, { labs })
    expect(evidence).toEqual([
      {
        path: '/labs/0',
        label: 'IgG',
        value: '7 g/L on 2025-05-20',
        remarks: ["'odd' is neither L, N nor H; it was not used"],
      },
    ])
    expect(passedOver).toEqual([
      {
        path: '/labs/2',
        label: 'IgG',
        value: '5 g/L',
        remarks: ['the result is entered-in-error; it was left out'],
        why: 'the result is entered-in-error; it was left out',
      },
      {
        path: '/labs/1',
        label: 'IgG',
        value: '7000 g/L on 2025-05-10',
        remarks: ['IgG was set aside: 7000 g/L is implausible; mg/dL would make sense'],
        why: 'older than the latest result, of 2025-05-20',
      },
    ])
  })

  it('tells an entry once, with the first reason', () => {
    const facts = factsOf(libraryOf(), { asOf: '2025-06-01' })
    const entry = (path: string, why: string) => ({ fact: { path, label: 'test' }, value: '', why })
    const rule: Rule = {
      slot: 0,
      operator: 'lab',
      words: 'a test',
      evaluate: () => decided(TRUE, { clauses: () => [] }),
      passedOver: () => [entry('/labs/1', 'first'), entry('/labs/10', 'other'), entry('/labs/1', 'second')],
    }
    const { passedOver } = explainRule(rule, facts, new Calendar(facts, 1))
    expect(passedOver.map(({ path, why }) => `${path} ${why}`)).toEqual(['/labs/1 first', '/labs/10 other'])
  })

  it('names the days on which each truth changes', () => {
    const rule = '{ any: [{ drug: rituximab, within: 3 months }, { drug: belimumab, within: 1 month }] }'
    const { changes, parts } = explained(rule, {
      drugs: [
        { name: 'rituximab', start: '2025-05-10', end: '2025-05-10' },
        { name: 'belimumab', start: '2025-05-20', end: '2025-05-20' },
      ],
    })
    expect(changes).toEqual([{ date: '2025-08-11', truth: 'false' }])
    expect(parts.map((part) => part.changes)).toEqual([
      [{ date: '2025-08-11', truth: 'false' }],
      [{ date: '2025-06-21', truth: 'false' }],
    ])
  })
})
