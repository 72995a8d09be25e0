import { describe, expect, it } from 'vitest'
import { drugClasses, drugs } from '../../../src/criteria/vocabulary/drugs.js'

describe('a class of drugs', () => {
  it('becomes a term without routes, with the groups of codes as prefixes', () => {
    const entry = drugClasses.schema.parse({
      id: 'zoster-vaccine',
      names: ['shingles vaccine'],
      parents: ['vaccine'],
      atc: ['J07BK'],
      cvx: ['188'],
    })
    expect(drugClasses.read(entry)).toEqual({
      kind: 'drug-class',
      id: 'zoster-vaccine',
      label: 'zoster vaccine',
      names: ['shingles vaccine'],
      codes: [
        { system: 'atc', code: 'J07BK', prefix: true },
        { system: 'cvx', code: '188', prefix: false },
      ],
      parents: ['vaccine'],
      routes: [],
      ingredients: [],
      investigational: false,
    })
    expect(drugClasses.references(entry)).toEqual([{ path: ['parents', 0], id: 'vaccine', to: ['drug-classes'] }])
  })

  it('may be forms of one drug, or study drugs without a name', () => {
    const forms = drugClasses.schema.parse({ id: 'mycophenolate', 'one-drug': true, routes: ['oral'] })
    expect(drugClasses.read(forms)).toMatchObject({ oneDrug: true, investigational: false, routes: ['oral'] })
    const study = drugClasses.read(drugClasses.schema.parse({ id: 'investigational-drug', investigational: true }))
    expect(study.investigational).toBe(true)
    expect(study.oneDrug).toBeUndefined()
  })

  it.each([{ 'one-drug': false }, { investigational: 'yes' }])('may not have %j', (keys) => {
    expect(drugClasses.schema.safeParse({ id: 'mycophenolate', ...keys }).success).toBe(false)
  })

  it.each(['L', 'L4', 'l04ab', 'L04AB0'])('may not have the group %s', (code) => {
    const read = drugClasses.schema.safeParse({ id: 'anti-tnf', atc: [code] })
    expect(read.error?.issues[0]?.message).toBe('a group of ATC codes looks like L04AB, L04A or L04')
  })
})

describe('a drug', () => {
  it('becomes a term that is a kind of its classes', () => {
    const entry = drugs.schema.parse({
      id: 'rituximab',
      label: 'rituximab',
      names: ['MabThera'],
      classes: ['anti-cd20'],
      atc: ['L01FA01', 'L01XC02'],
      rxnorm: ['121191'],
      routes: ['iv', 'sc'],
      note: 'for us',
    })
    expect(drugs.read(entry)).toEqual({
      kind: 'drug',
      id: 'rituximab',
      label: 'rituximab',
      names: ['MabThera'],
      note: 'for us',
      codes: [
        { system: 'atc', code: 'L01FA01', prefix: false },
        { system: 'atc', code: 'L01XC02', prefix: false },
        { system: 'rxnorm', code: '121191', prefix: false },
      ],
      parents: ['anti-cd20'],
      routes: ['iv', 'sc'],
      ingredients: [],
      investigational: false,
    })
    expect(drugs.references(entry)).toEqual([{ path: ['classes', 0], id: 'anti-cd20', to: ['drug-classes'] }])
  })

  it('that is investigational is of the class of study drugs', () => {
    const entry = drugs.schema.parse({ id: 'obexelimab', classes: ['anti-cd19'], investigational: true })
    expect(drugs.read(entry).parents).toEqual(['anti-cd19', 'investigational-drug'])
    expect(drugs.references(entry)).toContainEqual({
      path: ['investigational'],
      id: 'investigational-drug',
      to: ['drug-classes'],
    })
  })

  it('that is a product is a kind of each of its ingredients', () => {
    const entry = drugs.schema.parse({ id: 'eye-drops', ingredients: ['ciclosporin'], routes: ['ophthalmic'] })
    expect(drugs.read(entry)).toMatchObject({ parents: ['ciclosporin'], ingredients: ['ciclosporin'] })
    expect(drugs.references(entry)).toEqual([{ path: ['ingredients', 0], id: 'ciclosporin', to: ['drugs'] }])
  })

  it('says what it is given for, and by which routes it is for something else', () => {
    const entry = drugs.schema.parse({ id: 'fluorouracil', 'given-for': ['malignancy'], 'other-use-by': ['topical'] })
    expect(drugs.read(entry)).toMatchObject({ doneFor: ['malignancy'], otherUseBy: ['topical'] })
    expect(drugs.references(entry)).toEqual([{ path: ['given-for', 0], id: 'malignancy', to: ['conditions'] }])
  })

  it('may tell from which amount on it is by a systemic route', () => {
    const entry = drugs.schema.parse({ id: 'tacrolimus', 'systemic-from': 0.5 })
    expect(drugs.read(entry)).toMatchObject({ systemicFrom: 0.5 })
    expect(drugs.schema.safeParse({ id: 'tacrolimus', 'systemic-from': 0 }).success).toBe(false)
  })

  it.each([
    [{ atc: ['L01FA'] }, 'the ATC code of a drug looks like L01FA01'],
    [{ rxnorm: ['RX1'] }, 'an RxNorm code has only digits'],
    [{ cvx: ['3'] }, 'a CVX code has two or three digits'],
  ])('may not have %j', (keys, message) => {
    expect(drugs.schema.safeParse({ id: 'rituximab', ...keys }).error?.issues[0]?.message).toBe(message)
  })

  it.each([{ route: ['oral'] }, { routes: ['by mouth'] }, { atc: [1] }])('may not have %j', (keys) => {
    expect(drugs.schema.safeParse({ id: 'rituximab', ...keys }).success).toBe(false)
  })
})

it('a vaccine may be given in some years of life only, of which there is one at least', () => {
  const parse = (ages: object) => drugs.schema.safeParse({ id: 'nasal-vaccine', ages })
  expect(drugs.read(drugs.schema.parse({ id: 'nasal-vaccine', ages: { from: 2, below: 50 } })).ages).toEqual({
    from: 2,
    below: 50,
  })
  expect([{ from: 2, below: 2 }, { from: 2 }, { from: -1, below: 3 }].map((ages) => parse(ages).success)).toEqual([
    false,
    false,
    false,
  ])
})

it('a class and a drug say whether they treat what they are given for, or only go with it', () => {
  const keys = { id: 'one', treats: 'its-purpose', accompanies: true }
  expect(drugClasses.read(drugClasses.schema.parse(keys))).toMatchObject(keys)
  expect(drugs.read(drugs.schema.parse(keys))).toMatchObject(keys)
  expect(drugs.schema.safeParse({ ...keys, treats: 'nothing' }).success).toBe(false)
})
