import { describe, expect, it } from 'vitest'
import { TRUE } from '../../src/kernel/truth.js'
import { compiled, evaluate, problemsOf } from './evaluate.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'

const normal = { ask: 'Is the heart well?', 'settled-by': { lab: 'HBsAg', is: 'negative', valid: '90 days' } }
const consent = { ask: 'Has the patient signed?', name: 'informedConsent' }

operatorTable({
  operator: 'ask',
  rows: {
    true: [
      {
        sentence: 'where a statement of its name says yes',
        rule: consent,
        patient: { statements: { informedConsent: true } },
        reason: 'yes to: Has the patient signed?',
      },
      {
        sentence: 'where a statement of its criterion says yes, even against one of its name',
        rule: consent,
        patient: { statements: { informedConsent: false, 'T:I1': true } },
        reason: 'yes to: Has the patient signed?',
      },
      {
        sentence: 'where the rule that settles it holds',
        rule: normal,
        patient: { labs: [{ name: 'HBsAg', value: 'negative', date: '2026-02-20' }] },
        reason: 'HBsAg negative on 2026-02-20',
      },
    ],
    false: [
      {
        sentence: 'where a statement says no',
        rule: consent,
        patient: { statements: { informedConsent: false } },
        reason: 'no to: Has the patient signed?',
      },
    ],
    judgment: [
      {
        sentence: 'where what would settle it is not known',
        rule: normal,
        patient: {},
        reason: '',
        asks: ['Is the heart well?'],
      },
      {
        sentence: 'where what would settle it does not hold, which is told with the question',
        rule: normal,
        patient: { labs: [{ name: 'HBsAg', value: 'positive', date: '2026-02-20' }] },
        reason: 'HBsAg positive on 2026-02-20',
        asks: ['Is the heart well?'],
      },
      {
        sentence: 'where nobody has answered',
        rule: consent,
        patient: {},
        reason: '',
        asks: ['Has the patient signed?'],
      },
      {
        sentence: 'where the answer is to another criterion, or has another name',
        rule: { ask: 'Is it severe?' },
        patient: { statements: { 'T:I2': true, informedConsent: true } },
        reason: '',
        asks: ['Is it severe?'],
      },
    ],
  },
})

describe('ask', () => {
  it('shows the statement that answers it', () => {
    const finding = evaluate(compiled(consent), patient({ statements: { informedConsent: false } }))
    expect(finding.evidence).toEqual([
      { fact: { path: '/statements/informedConsent', label: 'statements/informedConsent', holds: false }, value: 'no' },
    ])
  })

  it('hears a statement about the very criterion in which it stands', () => {
    const facts = patient({ statements: { 'T:E9': true } })
    expect(evaluate(compiled({ ask: 'Is it severe?' }, { criterion: 'E9' }), facts).truth).toBe(TRUE)
  })

  it('reads as the question', () => {
    expect(compiled(consent).words).toBe('asked: Has the patient signed?')
    expect(compiled(normal).words).toBe(
      'HBsAg negative, by the latest result, no older than 90 days; otherwise asked: Is the heart well?',
    )
    expect(compiled({ ...normal, 'settled-by': { any: [{ sex: 'male' }, { sex: 'female' }] } }).words).toBe(
      'any of:\n- male\n- female\notherwise asked: Is the heart well?',
    )
  })

  it('needs a question', () => {
    expect(problemsOf({ ask: '' })).toEqual(['ask: must not be empty'])
  })
})
