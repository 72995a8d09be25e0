import { describe, expect, it } from 'vitest'
import { infertilityOf } from '../../src/language/infertility.js'
import { day, patient } from './patient.js'
import { vocabulary } from './vocabulary.js'
import type { Written } from './written.js'

function shown(written: Written): readonly unknown[] | undefined {
  const found = infertilityOf(patient(written), vocabulary)
  return found === undefined ? undefined : [found.fact.path, found.value, found.since]
}

describe('the end of the childbearing potential', () => {
  it('is shown by an operation that removed the uterus, with its date', () => {
    expect(shown({ procedures: ['radiotherapy', { name: 'hysterectomy', date: '2020' }] })).toEqual([
      '/procedures/1',
      '2020',
      day('2020-01-01'),
    ])
    expect(shown({ procedures: ['hysterectomy'] })).toEqual(['/procedures/0', 'dates not recorded', undefined])
  })

  it('is shown by a condition that leaves none, with its onset', () => {
    expect(shown({ conditions: ['lupus', 'postmenopausal'] })).toEqual(['/conditions/1', 'listed', undefined])
    expect(shown({ conditions: [{ name: 'postmenopausal', status: 'active', onset: '2021-05-02' }] })).toEqual([
      '/conditions/0',
      'active',
      day('2021-05-02'),
    ])
  })

  it.each([['absent'], ['suspected'], ['resolved']] as const)('is not shown by a condition that is %s', (status) => {
    expect(shown({ conditions: [{ name: 'postmenopausal', status }] })).toBeUndefined()
  })

  it('is not shown by an operation that was not done, or perhaps not', () => {
    expect(shown({ procedures: [{ name: 'hysterectomy', status: 'absent' }] })).toBeUndefined()
    const facts = patient({ procedures: ['hysterectomy'] })
    const [done] = facts.procedures.entries
    const doubtful = done === undefined ? [] : [{ ...done, doubt: 'uncertain' as const }]
    const uncertain = { ...facts, procedures: { listed: true, entries: doubtful } }
    expect(infertilityOf(uncertain, vocabulary)).toBeUndefined()
  })

  it('is not shown by silence', () => {
    expect(shown({ sex: 'female' })).toBeUndefined()
  })
})
