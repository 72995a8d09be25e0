import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import { recurringConditionIn } from '../../../src/facts/names/recurring-condition.js'
import type { ConditionTerm } from '../../../src/facts/term.js'

function condition(id: string, ...parents: string[]): ConditionTerm {
  return { id, label: id.replaceAll('-', ' '), names: [], codes: [], parents, course: 'episode' }
}

const all = [
  condition('infection'),
  condition('virus-infection', 'infection'),
  { ...condition('chronic-infection', 'infection'), course: 'chronic' as const },
  { ...condition('recurrent-viral-infection', 'virus-infection'), course: 'chronic' as const },
  condition('candidiasis', 'infection'),
  condition('otitis', 'infection'),
  condition('warts', 'virus-infection'),
  condition('pneumonie', 'infection'),
  condition('recurrent-boils', 'chronic-infection'),
  condition('boils-for-years', 'chronic-infection'),
  condition('asthma'),
  condition('hepatitis'),
  condition('chronic-hepatitis', 'hepatitis'),
]
const conditions = new Lexicon<ConditionTerm>(all)

const ids = (name: string, among = conditions): string[] => recurringConditionIn(name, among).map(({ id }) => id)

describe('an infection that comes back, or has become chronic', () => {
  it.each([
    'recurrent candidiasis',
    'Recurring Candidiasis',
    'candidiasis, recurrent',
    'candidiasis (recurrent)',
    'candidiasis - chronic',
    'chronic recurrent candidiasis',
    'chronisch-rezidivierende candidiasis',
    'rez. candidiasis',
    'rezid. candidiasis',
    'frequent candidiasis',
    'häufige candidiasis',
    'candidiasis, rezidivierend',
    'candidiasis récidivante',
    'candidiasis à répétition',
    'candidiasis de repetición',
    'candidiasis crónica',
    'candidiasis ricorrente',
    'candidiasis cronica',
  ])('%s is both', (name) => {
    expect(ids(name)).toEqual(['candidiasis', 'chronic-infection'])
  })

  it.each(['rezidivierende Pneumonien', 'recurrent pneumonies', 'rez. Pneumonie'])('%s, of several', (name) => {
    expect(ids(name)).toEqual(['pneumonie', 'chronic-infection'])
  })

  it('is a viral one where it is by a virus', () => {
    expect(ids('recurrent warts')).toEqual(['warts', 'recurrent-viral-infection'])
  })

  it('of which nothing else is told is that alone', () => {
    expect(ids('recurring infection')).toEqual(['chronic-infection'])
  })

  it('of which a chronic one is no infection lasts', () => {
    const [term] = recurringConditionIn('chronic asthma', conditions)
    expect(term).toMatchObject({ id: 'asthma', course: 'chronic', narrowedTo: 'chronic asthma' })
  })

  it('says no more than its name, and lasts where it is chronic', () => {
    const told = (name: string) =>
      recurringConditionIn(name, conditions).map(({ narrowedTo, course }) => [narrowedTo, course])
    expect(told('Recurrent otitis')).toEqual([
      ['Recurrent otitis', 'episode'],
      ['Recurrent otitis', 'chronic'],
    ])
    expect(told('Chronic otitis')).toEqual([
      ['Chronic otitis', 'chronic'],
      ['Chronic otitis', 'chronic'],
    ])
  })
})

it.each([
  'candidiasis',
  'recurrent',
  'recurrent something',
  'recurrent asthma',
  'hepatitis, chronic, cause unknown',
  'chronische hepatitis',
  'recurrent recurrent boils',
  'recurrent boils for years',
  'acute on chronic candidiasis',
  'recurrent candidiasis prophylaxis',
  'no recurrent candidiasis',
  'syncopal candidiasis',
])('%s is none', (name) => {
  expect(ids(name)).toEqual([])
})

it('is none where the vocabulary has no word for it', () => {
  const few = new Lexicon<ConditionTerm>(all.filter(({ id }) => id !== 'chronic-infection' && !id.includes('boils')))
  expect(ids('recurrent candidiasis', few)).toEqual([])
})
