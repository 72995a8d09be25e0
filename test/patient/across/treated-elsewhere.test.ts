import { describe, expect, it } from 'vitest'
import { bundled as vocabulary } from '../../criteria/vocabulary/bundled.js'
import { read } from '../reader.js'

interface Written {
  readonly conditions?: readonly object[]
  readonly procedures?: readonly object[]
  readonly drugs?: readonly object[]
  readonly incomplete?: readonly string[]
}

const BCC = { name: 'basal cell carcinoma', onset: '2023-05' }
const excised = { name: 'excision', date: '2023-06-12', reason: 'Basaliom' }

/** What is found for each condition of the list: `excision`, and `excision?` where it is not certain. */
function found({ conditions = [BCC], procedures = [], drugs = [], incomplete = [] }: Written): string[][] {
  const facts = read({ asOf: '2026-03-01', conditions, procedures, drugs, incomplete }, { vocabulary })
  return facts.conditions.entries
    .slice(0, conditions.length)
    .map(({ elsewhere }) => elsewhere?.found.map(({ label, isSure }) => (isSure ? label : `${label}?`)) ?? [])
}

describe('a treatment in another list', () => {
  it.each<[string, Written, string[]]>([
    ['a procedure that names the condition as its reason', { procedures: [excised] }, ['excision']],
    [
      'a drug that names it as its purpose',
      { drugs: [{ name: 'imiquimod', start: '2023-07', purpose: 'BCC' }] },
      ['imiquimod'],
    ],
    ['one of several reasons', { procedures: [{ ...excised, reason: ['lupus', 'BCC'] }] }, ['excision']],
    [
      'what goes on',
      { drugs: [{ name: 'imiquimod', start: '2023-07', ongoing: true, purpose: 'BCC' }] },
      ['imiquimod'],
    ],
  ])('is one of the condition: %s', (_case, written, expected) => {
    expect(found(written)).toEqual([expected])
  })

  it.each<[string, Written, string[]]>([
    ['the reason is vaguer', { procedures: [{ ...excised, reason: 'skin cancer' }] }, ['excision?']],
    ['the reason is suspected', { procedures: [{ ...excised, reason: 'suspected BCC' }] }, ['excision?']],
    ['it is uncertain', { procedures: [{ ...excised, status: 'uncertain' }] }, ['excision?']],
    ['it has no date', { procedures: [{ ...excised, date: undefined }] }, ['excision?']],
    ['the condition has none', { conditions: [{ name: 'BCC' }], procedures: [excised] }, ['excision?']],
    ['it came before the condition', { procedures: [{ ...excised, date: '2023-04-30' }] }, ['excision?']],
    [
      'it came after the end of the condition',
      { conditions: [{ ...BCC, end: '2023-05-30' }], procedures: [excised] },
      ['excision?'],
    ],
    ['nobody knows what was done', { procedures: [{ ...excised, name: 'zapping' }] }, ['zapping?']],
    ['it may be no treatment', { procedures: [{ ...excised, name: 'Bronchoscopy' }] }, ['Bronchoscopy?']],
    [
      'the drug was only ordered',
      { drugs: [{ name: 'imiquimod', start: '2023-07', purpose: 'BCC', status: 'ordered' }] },
      ['imiquimod?'],
    ],
    [
      'the drug only goes with a treatment',
      { drugs: [{ name: 'dexamethasone', start: '2023-07', purpose: 'BCC' }] },
      ['dexamethasone?'],
    ],
    [
      'the drug was for several conditions',
      { drugs: [{ name: 'imiquimod', start: '2023-07', purpose: 'BCC; squamous cell carcinoma of skin' }] },
      ['imiquimod?'],
    ],
    [
      'the drug prevents it, too',
      { drugs: [{ name: 'imiquimod', start: '2023-07', purpose: 'BCC; prophylaxis' }] },
      ['imiquimod?'],
    ],
  ])('may be one of the condition, where %s', (_case, written, expected) => {
    expect(found(written)).toEqual([expected])
  })

  it.each<[string, Written]>([
    ['it names no reason', { procedures: [{ ...excised, reason: undefined }], drugs: [{ name: 'imiquimod' }] }],
    ['nobody knows the reason', { procedures: [{ ...excised, reason: 'a thing' }] }],
    ['it was for something else', { procedures: [{ ...excised, reason: 'breast cancer' }] }],
    ['it was not done', { procedures: [{ ...excised, status: 'absent' }] }],
    ['it is a biopsy', { procedures: [{ ...excised, name: 'skin biopsy' }] }],
    ['it was over more than a year before', { procedures: [{ ...excised, date: '2022-04-30' }] }],
    ['the condition is absent', { conditions: [{ name: 'BCC', status: 'absent' }], procedures: [excised] }],
    ['nobody knows the condition', { conditions: [{ name: 'a thing' }], procedures: [excised] }],
    ['nobody knows the drug', { drugs: [{ name: 'a drug', start: '2023-07', purpose: 'BCC' }] }],
    ['the drug was not taken', { drugs: [{ name: 'imiquimod', purpose: 'BCC', status: 'absent' }] }],
  ])('is none of the condition, where %s', (_case, written) => {
    expect(found(written)).toEqual([[]])
  })
})

describe('of several conditions that a reason may mean', () => {
  const other = { name: 'BCC', onset: '2023-01' }

  it('none has the treatment for certain', () => {
    expect(found({ conditions: [BCC, other], procedures: [excised] })).toEqual([['excision?'], ['excision?']])
    const vaguer = { name: 'skin cancer', onset: '2023' }
    expect(found({ conditions: [BCC, vaguer], procedures: [excised] })).toEqual([['excision?'], ['excision?']])
  })

  it('the one has it that was there, where the other was over more than a year before, or began more than a year after', () => {
    const over = { name: 'BCC', onset: '2020-01', end: '2022-06-11' }
    const later = { name: 'BCC', onset: '2024-07' }
    expect(found({ conditions: [BCC, over, later], procedures: [excised] })).toEqual([['excision'], ['excision?'], []])
    const overLater = { ...over, end: '2022-06-12' }
    expect(found({ conditions: [BCC, overLater], procedures: [excised] })).toEqual([['excision?'], ['excision?']])
  })

  it('the one has it that the reason names by its side, unless the other may be of that side', () => {
    const [left, right] = [
      { ...BCC, name: 'left basal cell carcinoma' },
      { ...BCC, name: 'right basal cell carcinoma' },
    ]
    const procedures = [{ ...excised, reason: 'right basal cell carcinoma' }]
    expect(found({ conditions: [left, right], procedures })).toEqual([['excision?'], ['excision']])
    expect(found({ conditions: [BCC, right], procedures })).toEqual([['excision?'], ['excision?']])
    expect(found({ conditions: [left, right], procedures: [excised] })).toEqual([['excision?'], ['excision?']])
  })
})

describe('of very many', () => {
  const many = <T>(one: T, count: number): readonly T[] => Array.from({ length: count }, () => one)
  const over = { name: 'BCC', onset: '2020-01', end: '2022-06-11' }

  it('treatments, what they were is left open', () => {
    expect(found({ procedures: many(excised, 100) })[0]?.every((name) => name === 'excision')).toBe(true)
    expect(found({ procedures: many(excised, 101) })).toEqual([['excision?']])
  })

  it('conditions, nobody can tell for which it was', () => {
    expect(found({ conditions: [BCC, ...many(over, 99)], procedures: [excised] })[0]).toEqual(['excision'])
    expect(found({ conditions: [BCC, ...many(over, 100)], procedures: [excised] })[0]).toEqual(['excision?'])
  })

  it('of both, not each is held against each', () => {
    const [conditions, procedures] = [many(BCC, 20_000), many(excised, 20_000)]
    expect(found({ conditions, procedures }).every(([name]) => name === 'excision?')).toBe(true)
  })
})

describe('the silence of the lists', () => {
  it.each<[string[], boolean]>([
    [[], true],
    [['drugs'], false],
    [['procedures'], false],
    [['conditions'], false],
  ])('says that there is no other treatment, unless one of them is incomplete: %j', (incomplete, isWhole) => {
    const patient = { conditions: [BCC], procedures: [excised], drugs: [], incomplete }
    const [condition] = read(patient, { vocabulary }).conditions.entries
    expect(condition?.elsewhere?.isWhole).toBe(isWhole)
  })
})
