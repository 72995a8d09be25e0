import { describe, expect, it } from 'vitest'
import { resolveDrug } from '../../../src/facts/names/drug-name.js'
import { drugs } from '../invented-drugs.js'

function idsOf(name: string): string[] {
  return resolveDrug(name, drugs).terms.map(({ id }) => id)
}

describe('a name alone', () => {
  it.each([
    ['rituximab', 'rituximab'],
    ['MABTHERA', 'rituximab'],
    ['rituximab/hyaluronidase', 'rituximab'],
    ['biologic', 'biologic'],
    ['IL 2', 'aldesleukin'],
    ['Vitamin B 12', 'vitamin-b12'],
  ])('%s is %s', (name, id) => {
    expect(resolveDrug(name, drugs)).toMatchObject({ terms: [{ id }], route: undefined })
  })

  it('of a product for one route tells the route', () => {
    expect(resolveDrug('Restasis', drugs)).toMatchObject({
      terms: [{ id: 'ciclosporin-ophthalmic' }],
      route: 'ophthalmic',
    })
  })

  it('of a product for several routes does not', () => {
    expect(resolveDrug('Bactrim', drugs)).toMatchObject({ terms: [{ id: 'co-trimoxazole' }], route: undefined })
  })
})

describe('a name in a language that leaves out the e at its end', () => {
  it.each([
    ['Prednison', 'prednisone'],
    ['Hydroxychloroquin 200 mg', 'hydroxychloroquine'],
    ['Sulfamethoxazol/Trimethoprim', 'sulfamethoxazole trimethoprim'],
    ['Mycophenolat 2x1 g', 'mycophenolate'],
    ['Prednison 20 mg Mo/Mi/Fr', 'prednisone'],
    ['Mycophenolat 1 g 1x/Woche (montags)', 'mycophenolate'],
    ['Mycophenolat 1 g 1x/Wo. sonntags', 'mycophenolate'],
  ])('%s is %s', (name, id) => {
    expect(idsOf(name).join(' ')).toBe(id)
  })

  it('is that of one drug, not of a class of several', () => {
    expect(idsOf('live vaccin')).toEqual([])
  })
})

describe('a name with strength, form, frequency or salt', () => {
  it.each([
    ['ciclosporin 0.05 % eye drops', 'ciclosporin', 'ophthalmic'],
    ['prednisone 5 mg tablets', 'prednisone', 'oral'],
    ['Ciclosporin AT', 'ciclosporin', 'ophthalmic'],
    ['Tacrolimus (AS)', 'tacrolimus', 'ophthalmic'],
    ['prednisone at 5 mg', 'prednisone', undefined],
    ['prednisone as needed', 'prednisone', undefined],
    ['tacrolimus 0.1% ointment', 'tacrolimus', 'topical'],
    ['Hydroxychloroquine sulfate 200 MG Oral Tablet', 'hydroxychloroquine', 'oral'],
    ['1 ML Rituximab 10 MG/ML Injection', 'rituximab', undefined],
    ['methylprednisolone sodium succinate 1 g i.v.', 'methylprednisolone', 'iv'],
    ['Methylprednisolon-Natriumsuccinat', 'methylprednisolone', undefined],
    ['Hydroxychloroquin-Sulfat', 'hydroxychloroquine', undefined],
    ['calcium carbonate 500 mg', 'calcium-carbonate', undefined],
    ['atorvastatin calcium 20 mg', 'atorvastatin', undefined],
    ['Vitamin B 12 1000 mcg injection', 'vitamin-b12', undefined],
    ['24 HR Tacrolimus 1 MG Extended Release Oral Capsule', 'tacrolimus', 'oral'],
    ['prednisone 7.5mg twice daily', 'prednisone', undefined],
    ['adalimumab 40 mg q2w', 'adalimumab', undefined],
    ['adalimumab 40 mg SC qw', 'adalimumab', 'sc'],
    ['rituximab 2 x 1000 mg', 'rituximab', undefined],
    ['rituximab 375 mg/m2 x 4', 'rituximab', undefined],
    ['rituximab 1 g d1, d15', 'rituximab', undefined],
    ['rituximab 1 g IV on day 1 and day 15', 'rituximab', 'iv'],
    ['Rituximab 1 g i.v. Tag 1 und 15', 'rituximab', 'iv'],
    ['Prednisone 1000 I.E. b.B.', 'prednisone', undefined],
    ['Prednisone 5 mg bei Bedarf', 'prednisone', undefined],
    ['rituximab 1000mg IV q6mo', 'rituximab', 'iv'],
    ['rituximab induction, cycle 2', 'rituximab', undefined],
    ['prednisone 7.5 mg 1-0-0', 'prednisone', undefined],
    ['Restasis 0.05 %', 'ciclosporin-ophthalmic', 'ophthalmic'],
    ['prednisone 1 mg/kg/day', 'prednisone', undefined],
  ])('%s is %s', (name, id, route) => {
    expect(resolveDrug(name, drugs)).toMatchObject({ terms: [{ id }], route })
  })
})

describe('a combination', () => {
  it.each([
    ['budesonide / formoterol', ['budesonide', 'formoterol']],
    ['budesonide + formoterol 160/4.5 mcg inhaler', ['budesonide', 'formoterol']],
    ['budesonide and formoterol', ['budesonide', 'formoterol']],
    ['budesonide und formoterol', ['budesonide', 'formoterol']],
    ['budesonide-formoterol', ['budesonide', 'formoterol']],
    ['prednisone/Immunglobulin', ['prednisone', 'immunoglobulin']],
    ['prednisone/measles', ['prednisone', 'measles-vaccine']],
    ['Sulfamethoxazole 800 MG / Trimethoprim 160 MG Oral Tablet', ['sulfamethoxazole', 'trimethoprim']],
  ])('%s is each of its parts', (name, ids) => {
    expect(idsOf(name)).toEqual(ids)
  })

  it('tells the route of the whole', () => {
    expect(resolveDrug('budesonide/formoterol inhaler', drugs).route).toBe('inhaled')
    expect(resolveDrug('Restasis and prednisone', drugs).route).toBeUndefined()
  })

  it('of which a part is not known is not recognised', () => {
    expect(idsOf('budesonide / placebo')).toEqual([])
  })

  it.each([
    'Masern-Immunglobulin',
    'Masern-Immunglobulin 10 ml i.m.',
    'measles and immunoglobulin',
    'measles/immunoglobulin + prednisone',
  ])('is not %s: antibodies are called by what a vaccine is called by', (name) => {
    expect(idsOf(name)).toEqual([])
  })
})

describe('what stands in brackets', () => {
  it.each([
    ['Humira (adalimumab)', ['adalimumab'], undefined],
    ['adalimumab 40 MG/0.8 ML [Humira]', ['adalimumab'], undefined],
    ['biologic (rituximab)', ['rituximab'], undefined],
    ['rituximab (biologic)', ['rituximab'], undefined],
    ['methylprednisolone (IV)', ['methylprednisolone'], 'iv'],
    ['ciclosporin (Restasis)', ['ciclosporin-ophthalmic'], 'ophthalmic'],
    ['prednisone tablets (5 mg)', ['prednisone'], 'oral'],
    ['rituximab (adalimumab)', [], undefined],
    ['rituximab (declined)', [], undefined],
    ['rituximab -> prednisone', [], undefined],
    ['rituximab-prednisone', ['rituximab', 'prednisone'], undefined],
    ['RITUXIMAB 10 MG/ML INTRAVENOUS SOLN', ['rituximab'], 'iv'],
    ['Rituximab Infusionslösungskonzentrat', ['rituximab'], 'iv'],
    ['study drug (rituximab)', [], undefined],
  ])('%s', (name, ids, route) => {
    expect(idsOf(name)).toEqual(ids)
    expect(resolveDrug(name, drugs).route).toBe(route)
  })
})

describe('what is not recognised', () => {
  it.each([
    ['rituximb', 'a misspelt name'],
    ['no rituximab', 'what is denied'],
    ['rituximab planned', 'a word too many'],
    ['placebo', 'an unknown drug'],
    ['5 mg tablets', 'no name at all'],
    ['2 tablets', 'no name at all'],
    ['rituximab on hold', 'what is not taken'],
    ['', 'nothing'],
  ])('%s: %s', (name) => {
    expect(resolveDrug(name, drugs)).toEqual({ terms: [], route: undefined })
  })
})

describe('a sign that denies, or an amount of nothing,', () => {
  it.each([
    'rituximab (-)',
    'rituximab: -',
    'rituximab ∅',
    'rituximab ∅ 2025',
    'rituximab - (2025)',
    'rituximab 0-0-0',
    'rituximab 0-0-0-0',
    'rituximab 0 mg',
    'rituximab 0mg',
    'rituximab 0.0 mg',
    '0 mg rituximab',
    'rituximab 2 x 0 mg',
    'rituximab 0 x 5 mg',
    'rituximab 0',
    'rituximab 0x',
    'rituximab 0/d',
    'rituximab 0/2',
  ])('leaves it unrecognised: %s', (name) => {
    expect(idsOf(name)).toEqual([])
  })

  it.each([
    '- rituximab',
    '• rituximab',
    'rituximab - 1 g',
    'rituximab 0.5 g',
    'rituximab 0-0-1',
    'rituximab 1.0 g',
    'rituximab d0',
  ])('is not in %s', (name) => {
    expect(idsOf(name)).toEqual(['rituximab'])
  })
})

it.each(['ciclosporin at', 'Ciclosporin As', 'ciclosporin as.'])(
  'small letters that may be eye drops or English leave it open: %s',
  (name) => {
    expect(idsOf(name)).toEqual([])
  },
)
