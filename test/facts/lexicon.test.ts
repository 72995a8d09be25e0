import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../src/facts/lexicon.js'
import type { Code, Term } from '../../src/facts/term.js'

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
    expect(lexicon.withId('anti-cd20').label).toBe('ANTI-CD20')
    expect(() => lexicon.withId('anti-cd19')).toThrow('no term has the id anti-cd19')
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

  it('keeps the terms in their order', () => {
    expect(lexicon.terms.map(({ id }) => id)).toEqual(['anti-cd20', 'lupus'])
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

describe('the hierarchy', () => {
  const antibody = term('antibody')
  const biologic = term('biologic')
  const antiCd20 = term('anti-cd20', ['biologic'])
  const rituximab = term('rituximab', ['anti-cd20', 'antibody'])
  const denosumab = term('denosumab', ['antibody'])
  const steroid = term('steroid', ['not-in-the-lexicon'])
  const lexicon = new Lexicon([antibody, biologic, antiCd20, rituximab, denosumab, steroid])

  it('climbs from a term to everything that it is a kind of', () => {
    expect([...lexicon.kindsOf(rituximab)]).toEqual(['rituximab', 'anti-cd20', 'biologic', 'antibody'])
    expect([...lexicon.kindsOf(steroid)]).toEqual(['steroid'])
  })

  it('remembers the way', () => {
    expect(lexicon.kindsOf(rituximab)).toBe(lexicon.kindsOf(rituximab))
  })

  it.each([
    ['a biologic may be rituximab', biologic, rituximab, true],
    ['rituximab is a biologic', rituximab, biologic, true],
    ['an antibody may be a biologic', antibody, biologic, true],
    ['denosumab is no biologic', denosumab, biologic, false],
    ['rituximab is not denosumab', rituximab, denosumab, false],
    ['a biologic is no steroid', biologic, steroid, false],
  ])('%s', (_sentence, one, other, possible) => {
    expect(lexicon.mayBe(one, other)).toBe(possible)
    expect(lexicon.mayBe(one, other)).toBe(possible)
  })
})

describe('the terms that are a kind of one', () => {
  const lexicon = new Lexicon([
    term('biologic'),
    term('anti-cd20', ['biologic']),
    term('chimeric', ['biologic']),
    term('rituximab', ['anti-cd20', 'chimeric']),
  ])

  it.each([
    ['biologic', ['anti-cd20', 'biologic', 'chimeric', 'rituximab']],
    ['anti-cd20', ['anti-cd20', 'rituximab']],
    ['rituximab', ['rituximab']],
  ])('of %s are itself and everything below, each once', (id, ids) => {
    const one = lexicon.get(id) ?? term(id)
    expect(
      lexicon
        .termsOf(one)
        .map((kind) => kind.id)
        .sort(),
    ).toEqual(ids)
    expect(lexicon.termsOf(one)).toBe(lexicon.termsOf(one))
  })

  it.each([
    ['biologic', 'rituximab', true],
    ['anti-cd20', 'anti-cd20', true],
    ['anti-cd20', 'chimeric', false],
    ['rituximab', 'biologic', false],
    ['biologic', 'steroid', false],
  ])('%s has the kind %s: %s', (id, kind, answer) => {
    const one = lexicon.withId(id)
    expect([lexicon.hasKind(one, kind), lexicon.hasKind(one, kind)]).toEqual([answer, answer])
  })
})

it('finds the terms with some ids, in its own order', () => {
  const lexicon = new Lexicon([term('a'), term('b'), term('c')])
  expect(lexicon.among(['c', 'x', 'a']).map(({ id }) => id)).toEqual(['a', 'c'])
  expect(lexicon.among([])).toEqual([])
})

it('refuses an index that is of other terms', () => {
  const { index } = new Lexicon([term('a'), term('b')])
  expect(new Lexicon([term('a'), term('b')], index).get('b')?.id).toBe('b')
  expect(() => new Lexicon([term('a')], index).get('b')).toThrow('of other terms')
})

it('has one term for the name of a kind, however it is written', () => {
  const kinds = new Lexicon([{ ...term('tuberculosis'), narrower: ['miliary tuberculosis'] }])
  const found = kinds.find('Miliary tuberculosis')
  expect(found?.narrowedTo).toBe('miliary tuberculosis')
  expect(kinds.find('miliary-tuberculosis')).toBe(found)
})
