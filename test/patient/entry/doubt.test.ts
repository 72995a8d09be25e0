import { describe, expect, it } from 'vitest'
import { eventStatusSchema, readDoubt, statusBy, statusSchema } from '../../../src/patient/entry/doubt.js'
import { read } from '../reader.js'

describe('a status', () => {
  it.each([
    ['absent', { present: 'absent', doubt: undefined }],
    ['uncertain', { present: undefined, doubt: 'uncertain' }],
    ['ordered', { present: undefined, doubt: 'ordered' }],
    [undefined, { present: undefined, doubt: undefined }],
  ] as const)('%s', (status, expected) => {
    expect(readDoubt(status)).toEqual(expected)
  })

  it('is told of in the schema', () => {
    expect(statusSchema('where there was none').description).toBe(
      'absent, where there was none; uncertain, where that is not known',
    )
    expect(eventStatusSchema('where there was none').description).toBe(
      'absent, where there was none; planned, of what does not count; uncertain, where that is not known',
    )
  })

  it('of an entry says whether it took place', () => {
    const uncertain = { name: 'XYZ', status: 'uncertain' }
    const facts = read({
      drugs: [{ name: 'MTX', status: 'ordered' }, uncertain],
      procedures: [uncertain],
      allergies: [uncertain],
      immunizations: [uncertain],
      encounters: [{ kind: 'XYZ', status: 'uncertain' }],
    })
    const { drugs, procedures, allergies, immunizations, encounters } = facts
    const doubts = [drugs, procedures, allergies, immunizations, encounters].map(({ entries }) =>
      entries.map(({ doubt, status }) => status ?? doubt),
    )
    expect(doubts).toEqual([['ordered', 'uncertain'], ['uncertain'], ['uncertain'], ['uncertain'], ['uncertain']])
  })
})

describe('a question mark in the name', () => {
  it.each([
    [undefined, 'rituximab?', 'uncertain'],
    [undefined, 'rituximab', undefined],
    [undefined, undefined, undefined],
    ['absent', 'rituximab?', 'absent'],
    ['planned', 'rituximab?', 'planned'],
    ['ordered', 'rituximab', 'ordered'],
    ['ordered', 'rituximab, declined', 'ordered'],
    [undefined, 'rituximab, declined', 'uncertain'],
    [undefined, 'Plan B is not known', undefined],
    [undefined, 'rituximab or Plan B', 'uncertain'],
    [undefined, 'rituximab or belimumab', undefined],
    [undefined, 'Plan B or none', undefined],
  ] as const)('beside the status %s: %s', (written, name, expected) => {
    expect(statusBy(written, name, (known) => known.startsWith('Plan B'))).toBe(expected)
  })

  it('makes an entry uncertain in each list, with or without a code', () => {
    const facts = read({
      drugs: ['Rituximab?', 'MTX (?)', { name: 'rituximab?', code: 'atc:L01FA01' }, { name: 'MTX?', status: 'absent' }],
      procedures: ['dialysis?', { name: '? dialysis', date: '2025' }],
      allergies: ['monoclonal antibody?'],
      immunizations: ['MMR ?'],
    })
    const { drugs, procedures, allergies, immunizations } = facts
    const doubts = [drugs, procedures, allergies, immunizations].map(({ entries }) =>
      entries.map(({ terms, doubt, status }) => [terms.length, status ?? doubt]),
    )
    const uncertain = [1, 'uncertain']
    expect(doubts).toEqual([
      [uncertain, uncertain, uncertain, [1, 'absent']],
      [uncertain, uncertain],
      [uncertain],
      [uncertain],
    ])
  })

  it('is like a sign that denies: with a code it is uncertain, without one not recognised', () => {
    const { drugs } = read({ drugs: ['MTX (-)', { name: 'rituximab (-)', code: 'atc:L01FA01' }, '- MTX'] })
    expect(drugs.entries.map(({ terms, doubt }) => [terms[0]?.id, doubt])).toEqual([
      [undefined, 'uncertain'],
      ['rituximab', 'uncertain'],
      ['methotrexate', undefined],
    ])
  })
})

describe('a word in the name', () => {
  it.each([
    ['drugs', 'atc:L01FA01', 'Rituximab, declined'],
    ['drugs', 'atc:L01FA01', 'Rituximab or belimumab'],
    ['procedures', 'snomed:265764009', 'dialysis or transplant'],
    ['drugs', 'atc:L01FA01', 'Rituximab-Antikörper'],
    ['drugs', 'atc:L01FA01', 'allergic to rituximab'],
    ['allergies', 'atc:L01FA01', 'rituximab, tolerated'],
    ['allergies', 'atc:L01FA01', 'mother allergic to rituximab'],
    ['immunizations', 'atc:J07BD52', 'MMR planned'],
    ['procedures', 'snomed:265764009', 'dialysis scheduled'],
  ] as const)('leaves open beside a code whether it was: %s %s, %s', (list, code, name) => {
    const { entries } = read({ [list]: [{ name, code }] })[list]
    expect(entries.map(({ terms, doubt }) => [terms.length, doubt])).toEqual([[1, 'uncertain']])
  })

  it.each([
    ['drugs', 'atc:L01FA01', 'Rituximab 10 MG/ML'],
    ['drugs', 'atc:L01FA01', 'rituximab, well tolerated'],
    ['allergies', 'atc:L01FA01', 'allergy to rituximab products'],
    ['immunizations', 'atc:J07BD52', 'MMR, dose 2, left arm'],
    ['procedures', 'snomed:265764009', 'dialysis due to sepsis'],
  ] as const)('and other words do not: %s %s, %s', (list, code, name) => {
    const { entries } = read({ [list]: [{ name, code }] })[list]
    expect(entries.map(({ terms, doubt }) => [terms.length, doubt])).toEqual([[1, undefined]])
  })
})
