import { describe, expect, it } from 'vitest'
import { infertilityOf, menopauseFlips } from '../../../src/language/pregnancy/infertility.js'
import { day, patient } from '../patient.js'
import { vocabulary } from '../vocabulary.js'
import type { Written } from '../written.js'

const TODAY = day('2026-03-01')

function shown(written: Written): readonly unknown[] | undefined {
  const found = infertilityOf(patient(written), vocabulary, TODAY)
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
    expect(infertilityOf(uncertain, vocabulary, TODAY)).toBeUndefined()
  })

  it('is shown by a menopause of which no onset is recorded, or one a year ago', () => {
    expect(shown({ conditions: ['menopause'] })).toEqual(['/conditions/0', 'listed', undefined])
    const since = { name: 'menopause', status: 'active', onset: '2025-03-01' } as const
    expect(shown({ conditions: [since] })).toEqual(['/conditions/0', 'active', day('2025-03-01')])
    expect(menopauseFlips(patient({ conditions: [since, 'menopause'] }), TODAY)).toEqual([])
  })

  it('is not shown by a menopause that may have begun less than a year ago, until the year is over', () => {
    const recent = patient({ conditions: [{ name: 'menopause', onset: '2025-03' }] })
    expect(infertilityOf(recent, vocabulary, TODAY)).toBeUndefined()
    expect(infertilityOf(recent, vocabulary, day('2026-03-30'))).toBeUndefined()
    expect(menopauseFlips(recent, TODAY)).toEqual([day('2026-03-31')])
    expect(infertilityOf(recent, vocabulary, day('2026-03-31'))).toBeDefined()
  })

  it('does not wait a year after any other onset, nor for a menopause that is suspected', () => {
    const conditions = [{ name: 'postmenopausal', onset: '2026-02-01' }]
    expect(shown({ conditions })).toEqual(['/conditions/0', 'listed', day('2026-02-01')])
    expect(menopauseFlips(patient({ conditions }), TODAY)).toEqual([])
    const suspected = { name: 'menopause', status: 'suspected', onset: '2026-01' } as const
    expect(menopauseFlips(patient({ conditions: [suspected] }), TODAY)).toEqual([])
  })

  it('is not shown by silence', () => {
    expect(shown({ sex: 'female' })).toBeUndefined()
  })
})
