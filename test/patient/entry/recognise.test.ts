import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { ConditionTerm, DrugTerm, Term } from '../../../src/facts/term.js'
import { read, warningsOf } from '../reader.js'
import { vocabulary } from '../vocabulary.js'

function found(drug: unknown): { label: string | undefined; terms: string[] | undefined; warnings: string[] } {
  const [fact] = read({ drugs: [drug] }).drugs.entries
  return { label: fact?.label, terms: fact?.terms.map(({ id }) => id), warnings: warningsOf({ drugs: [drug] }) }
}

describe('what an entry means', () => {
  it.each([
    ['a name', 'MabThera', 'MabThera', ['rituximab']],
    ['a name in other case and with accents', { name: 'RITUXIMÁB' }, 'RITUXIMÁB', ['rituximab']],
    ['a code', { code: 'atc:L01FA01' }, 'rituximab', ['rituximab']],
    ['a code with its system in capitals', { code: 'ATC: L01FA01' }, 'rituximab', ['rituximab']],
    ['a code in place of the name', 'rxnorm:121191', 'rituximab', ['rituximab']],
    ['a code beside a name that is not known', { name: 'Truxima', code: 'atc:L01FA01' }, 'Truxima', ['rituximab']],
    ['a name beside a code that is not known', { name: 'rituximab', code: 'atc:L01FA99' }, 'rituximab', ['rituximab']],
    ['a name narrower than the code', { name: 'rituximab', code: 'atc:L01FA' }, 'rituximab', ['rituximab']],
    ['a code narrower than the name', { name: 'biologic', code: 'atc:L01FA01' }, 'biologic', ['rituximab']],
  ])('is told by %s', (_how, drug, label, terms) => {
    expect(found(drug)).toEqual({ label, terms, warnings: [] })
  })

  it('is told by the name as far as it goes, where the code has to say less than is meant', () => {
    const narrowed = (condition: object): (string | undefined)[] =>
      read({ conditions: [condition] }).conditions.entries.flatMap(({ terms }) =>
        terms.map(({ narrowedTo }) => narrowedTo),
      )
    expect(narrowed({ name: 'tuberculosis', code: 'icd10:A15.9' })).toEqual([undefined])
    expect(narrowed({ name: 'miliary tuberculosis', code: 'icd10:A15.9' })).toEqual(['miliary tuberculosis'])
    expect(narrowed({ name: 'see letter', code: 'icd10:A15.9' })).toEqual(['icd10:A159'])
  })

  it('is not known when name and code mean different things', () => {
    expect(found({ name: 'MTX', code: 'atc:L01FA01' })).toEqual({
      label: 'MTX',
      terms: [],
      warnings: ["/drugs/0: 'MTX' and 'atc:L01FA01' (rituximab) do not mean the same; neither was used"],
    })
  })

  it.each([
    [{ code: 'atc:L99' }, 'atc:L99', "/drugs/0/code: 'atc:L99' is not a known drug"],
    ['atc:L99', 'atc:L99', "/drugs/0: 'atc:L99' is not a known drug"],
    [
      { code: 'L01FA01' },
      'L01FA01',
      "/drugs/0/code: 'L01FA01' is not a code of a known system; write rxnorm: or atc: before it",
    ],
    [
      { code: 'loinc:2160-0' },
      'loinc:2160-0',
      "/drugs/0/code: 'loinc:2160-0' is not a code of a known system; write rxnorm: or atc: before it",
    ],
    ['study:123', 'study:123', "/drugs/0: 'study:123' is not a known drug"],
    [{ name: 'ABC-123', code: 'atc:L99' }, 'ABC-123', "/drugs/0/name: 'ABC-123' is not a known drug"],
  ])('is not known, and warned of: %j', (drug, label, warning) => {
    expect(found(drug)).toEqual({ label, terms: [], warnings: [warning] })
  })

  it('is told by the name, with a warning, when the code has no known system', () => {
    expect(found({ name: 'rituximab', code: 'L01FA01' })).toEqual({
      label: 'rituximab',
      terms: ['rituximab'],
      warnings: ["/drugs/0/code: 'L01FA01' is not a code of a known system; write rxnorm: or atc: before it"],
    })
  })

  it.each([
    [['atc:L01FA', 'rxnorm:121191'], ['rituximab']],
    [['atc:L99', 'atc:L01FA01'], ['rituximab']],
    [['atc:L01FA01', 'rxnorm:121191'], ['rituximab']],
  ])('is told by the narrowest of several codes that are known: %j', (code, terms) => {
    expect(found({ code })).toEqual({ label: 'rituximab', terms, warnings: [] })
  })

  it('is not known when its codes mean different things, or none is known', () => {
    expect(found({ name: 'infusion', code: ['atc:L01FA01', 'atc:L04AX03'] })).toEqual({
      label: 'infusion',
      terms: [],
      warnings: [
        "/drugs/0/code: 'atc:L01FA01' (rituximab) and 'atc:L04AX03' (methotrexate) do not mean the same; neither was used",
      ],
    })
    expect(found({ code: ['atc:L98', 'atc:L99'] })).toEqual({
      label: 'atc:L98, atc:L99',
      terms: [],
      warnings: ["/drugs/0/code: 'atc:L98, atc:L99' is not a known drug"],
    })
  })
})

function term(id: string, parents: readonly string[], icd10: readonly string[]): ConditionTerm {
  const codes = icd10.map((code) => ({ system: 'icd10', code, prefix: true }) as const)
  return { id, label: id.replaceAll('-', ' '), names: [], codes, parents, course: 'chronic' }
}

const conditions = new Lexicon([
  term('neoplasm', [], []),
  term('cancer', ['neoplasm'], []),
  term('breast-cancer', ['cancer'], ['C50']),
  term('lung-cancer', ['cancer'], ['C34']),
  term('metastatic-cancer', ['cancer'], ['C79']),
  term('gout', [], ['M10']),
])

function conditionsOf(condition: unknown): string[] {
  const { entries } = read({ conditions: [condition] }, { vocabulary: { ...vocabulary, conditions } }).conditions
  return entries.map(({ status, terms }) => `${terms.map(({ id }) => id).join(' and ')}: ${status ?? 'there'}`)
}

describe('codes that do not mean the same', () => {
  const OPEN = ['breast-cancer: suspected', 'metastatic-cancer: suspected']

  it.each([
    ['what they have in common', {}, 'cancer: there'],
    ['that by its name, too', { name: 'cancer' }, 'cancer: there'],
    ['that by a broader name', { name: 'neoplasm' }, 'cancer: there'],
    ['the name, which says more closely what that is', { name: 'lung cancer' }, 'lung-cancer: there'],
  ])('tell %s', (_what, named, counted) => {
    expect(conditionsOf({ ...named, code: ['icd10:C50.9', 'icd10:C79.9'] })).toEqual([counted, ...OPEN])
  })

  it('tell it as a kind of that which is not told', () => {
    const condition = { code: ['icd10:C50.9', 'icd10:C79.9'], onset: '2020', status: 'active' }
    const given = { vocabulary: { ...vocabulary, conditions } }
    const [common, open] = read({ conditions: [condition] }, given).conditions.entries
    expect(common?.terms).toMatchObject([{ id: 'cancer', narrowedTo: 'icd10:C50.9 icd10:C79.9' }])
    expect(open?.onset).toEqual(common?.onset)
    expect(warningsOf({ conditions: [condition] }, given)).toEqual([
      "/conditions/0/code: 'icd10:C50.9' (breast cancer) and 'icd10:C79.9' (metastatic cancer) do not mean the same; that it is cancer was used, and the rest is left open",
    ])
  })

  it('tell nothing where they have nothing in common, or the name says something else', () => {
    expect(conditionsOf({ code: ['icd10:C50.9', 'icd10:M10.9'] })).toEqual([': there'])
    expect(conditionsOf({ name: 'gout', code: ['icd10:C50.9', 'icd10:C79.9'] })).toEqual([': there'])
  })

  it('leave nothing open besides where it is absent', () => {
    expect(conditionsOf({ code: ['icd10:C50.9', 'icd10:C79.9'], status: 'absent' })).toEqual(['cancer: absent'])
  })
})

describe('a name and a code that mean different conditions', () => {
  it('leave open which of the two it is, and say so', () => {
    const condition = { name: 'gout', code: 'icd10:C50.9', status: 'active' }
    expect(conditionsOf(condition)).toEqual(['gout: suspected', 'breast-cancer: suspected'])
    expect(conditionsOf({ ...condition, status: 'absent' })).toEqual([': absent'])
    expect(warningsOf({ conditions: [condition] }, { vocabulary: { ...vocabulary, conditions } })).toEqual([
      "/conditions/0: 'gout' and 'icd10:C50.9' (breast cancer) do not mean the same; which of the two is meant was left open",
    ])
  })
})

describe('the code of a group of drugs', () => {
  const group = (id: string, names: readonly string[], code: string, prefix: boolean): Term => {
    return { id, label: id, names, codes: [{ system: 'atc', code, prefix }], parents: [] }
  }
  const drug = { kind: 'drug', routes: [], ingredients: [], investigational: false } as const
  const drugs = new Lexicon<DrugTerm>([
    { ...group('antidiabetic', [], 'A10A', true), ...drug, kind: 'drug-class' },
    { ...group('insulin-aspart', [], 'A10AB05', false), ...drug },
    { ...group('irbesartan', [], 'C09CA04', false), ...drug },
  ])

  it.each([
    ['insulin-aspart', ['insulin-aspart']],
    ['irbesartan', []],
  ])('is that of %s where its own is among them', (name, terms) => {
    const given = { vocabulary: { ...vocabulary, drugs } }
    const [fact] = read({ drugs: [{ name, code: 'atc:A10AD05' }] }, given).drugs.entries
    expect(fact?.terms.map(({ id }) => id)).toEqual(terms)
  })
})
