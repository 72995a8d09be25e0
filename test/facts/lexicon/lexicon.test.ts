import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { Code, Term } from '../../../src/facts/term.js'

function term(id: string, parents: readonly string[] = [], codes: readonly Code[] = []): Term {
  return { id, label: id.toUpperCase(), names: [`the ${id}`], codes, parents }
}

const icd = (code: string): Code => ({ system: 'icd10', code, prefix: true })
const snomed = (code: string): Code => ({ system: 'snomed', code, prefix: false })
const atc = (code: string, prefix = false): Code => ({ system: 'atc', code, prefix })

describe('names', () => {
  const lexicon = new Lexicon([term('anti-cd20'), term('lupus')])

  it.each(['lupus', 'LUPUS', 'The Lupus', 'Lúpus.'])('finds a term by %s', (name) => {
    expect(lexicon.find(name)?.id).toBe('lupus')
  })

  it('finds a term by its id, and nothing by a name that no term has', () => {
    expect(lexicon.get('anti-cd20')?.label).toBe('ANTI-CD20')
    expect(lexicon.get('anti-cd19')).toBeUndefined()
    expect(lexicon.find('anti-cd19')).toBeUndefined()
  })

  it('never finds a misspelt name, but tells the nearest one', () => {
    expect(lexicon.find('lupos')).toBeUndefined()
    expect(lexicon.nearest('lupos')).toBe('LUPUS')
    expect(lexicon.nearest('lupos')).toBe('LUPUS')
    expect(lexicon.nearest('tuberculosis')).toBeUndefined()
    for (let index = 0; index < 1001; index += 1) lexicon.nearest(`unknown ${index}`)
    expect(lexicon.nearest('lupos')).toBe('LUPUS')
  })

  it('suggests a name for a misspelt one, but no other virus', () => {
    const viruses = new Lexicon([term('HIV-Infektion'), term('HBV-Infektion')])
    expect(viruses.suggested('HIV-Infektoin')).toBe('HIV-INFEKTION')
    expect(viruses.suggested('HCV-Infektion')).toBeUndefined()
    expect(viruses.nearest('HCV-Infektion')).toBe('HIV-INFEKTION')
  })

  it('holds a short name for no other that differs by a letter', () => {
    const tests = new Lexicon([term('crp')])
    expect([tests.nearest('CCP'), tests.nearest('CRPP')]).toEqual([undefined, 'CRP'])
  })

  it('finds a term by the name of a kind of it, and tells that the name says less', () => {
    const kinds = new Lexicon([{ ...term('meningitis'), narrower: ['viral meningitis', 'meningitis'] }, term('lupus')])
    expect(kinds.find('The Meningitis')?.narrowedTo).toBeUndefined()
    expect(kinds.find('Viral meningitis')).toMatchObject({ id: 'meningitis', narrowedTo: 'viral meningitis' })
    // an id that is shorter than what it stands for
    expect(kinds.find('meningitis')).toMatchObject({ id: 'meningitis', narrowedTo: 'meningitis' })
    expect(kinds.get('meningitis')?.narrowedTo).toBeUndefined()
    expect(kinds.nearest('viral meningitiss')).toBe('viral meningitis')
  })
})

describe('codes', () => {
  const lexicon = new Lexicon([
    term('lupus', [], [icd('M32'), { system: 'snomed', code: '55464009', prefix: false }]),
    term('nephritis', ['lupus'], [icd('M32.14')]),
    term('induced-lupus', [], [icd('M32.0')]),
    term('anti-tnf', [], [atc('L04AB', true)]),
    term('adalimumab', ['anti-tnf'], [atc('L04AB04')]),
  ])

  it.each([
    ['M32', 'lupus'],
    ['M32.9', 'lupus'],
    ['m329', 'lupus'],
    ['M32.14', 'nephritis'],
    ['M32.141', 'nephritis'],
    ['M32.1', 'lupus'],
    ['M32.0', 'induced-lupus'],
    ['M3', undefined],
    ['M33', undefined],
  ])('takes the ICD-10 code %s by its longest listed category', (code, id) => {
    expect(lexicon.findCode('icd10', code)?.id).toBe(id)
  })

  it.each([
    ['L04AB04', 'adalimumab'],
    ['l04ab04', 'adalimumab'],
    ['L04AB', 'anti-tnf'],
    ['L04AB99', 'anti-tnf'],
    ['L04A', undefined],
    ['L04AB041', 'anti-tnf'],
  ])('takes the ATC code %s as the drug, else by its group', (code, id) => {
    expect(lexicon.findCode('atc', code)?.id).toBe(id)
  })

  it.each([
    ['icd10', 'M32', 'lupus', undefined],
    ['icd10', 'M32.14', 'nephritis', undefined],
    ['icd10', 'M32.1', 'lupus', 'icd10:M321'],
    // the marks of the German edition say nothing of which disease it is
    ['icd10', 'M32 G', 'lupus', undefined],
    ['icd10', 'M32.14+', 'nephritis', undefined],
    ['icd10', 'M32.14* a', 'nephritis', undefined],
    ['icd10', 'M32.1! V', 'lupus', 'icd10:M321'],
    ['icd10', 'A19', 'tuberculosis', 'icd10:A19'],
    ['snomed', '56717001', 'tuberculosis', undefined],
    ['atc', 'L04AB', 'anti-tnf', undefined],
    ['atc', 'L04AB99', 'anti-tnf', 'atc:L04AB99'],
  ] as const)('tells of the %s code %s whether it says less than the term: %s %s', (system, code, id, narrowedTo) => {
    const tuberculosis = term('tuberculosis', [], [icd('A15'), icd('A19'), snomed('56717001'), snomed('154283005')])
    const found = new Lexicon([...lexicon.terms, tuberculosis]).findCode(system, code)
    expect([found?.id, found?.narrowedTo]).toEqual([id, narrowedTo])
  })

  it('takes codes of the other systems as they are', () => {
    expect(lexicon.findCode('snomed', '55464009')?.id).toBe('lupus')
    expect(lexicon.findCode('snomed', '554640091')).toBeUndefined()
  })

  it.each([[['cancer', 'lymphoma']], [['lymphoma', 'cancer']]])(
    'gives a code of two terms to the narrower: %s',
    (order) => {
      const terms = new Map([
        ['cancer', term('cancer', [], [icd('C81')])],
        ['lymphoma', term('lymphoma', ['cancer'], [icd('C81')])],
      ])
      const both = new Lexicon(order.flatMap((id) => terms.get(id) ?? []))
      expect(both.findCode('icd10', 'C81')?.id).toBe('lymphoma')
      expect(both.findCode('icd10', 'C81.1')?.id).toBe('lymphoma')
    },
  )
})

it('has one term for the name of a kind, however it is written', () => {
  const kinds = new Lexicon([{ ...term('tuberculosis'), narrower: ['miliary tuberculosis'] }])
  const found = kinds.find('Miliary tuberculosis')
  expect(found?.narrowedTo).toBe('miliary tuberculosis')
  expect(kinds.find('miliary-tuberculosis')).toBe(found)
})
