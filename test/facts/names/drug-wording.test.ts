import { describe, expect, it } from 'vitest'
import { readDrugWording, withoutCounts, withoutSalts } from '../../../src/facts/names/drug-wording.js'

it.each([
  ['Prednisone 5 mg', ['prednisone']],
  ['rituximab 375 mg/m2 every 3 weeks', ['rituximab', '3']],
  ['penicillin G 5 million IU', ['penicillin', 'g', '5']],
  ['fluticasone/salmeterol 250/50', ['fluticasone/salmeterol', '250/50']],
  ['co-trimoxazole 800/160 mg', ['co-trimoxazole']],
  ['insulin glargine 100 units/ml, pen', ['insulin', 'glargine']],
  ['enoxaparin 40 mg/0.4 ml prefilled syringe', ['enoxaparin']],
  ['omega-3', ['omega-3']],
  ['RTX 2x1g', ['rtx']],
  ['MTX 15mg/Woche', ['mtx']],
  ['Prednisolon 5 mg täglich', ['prednisolon']],
  ['p.o.', []],
  ['i.v.-Antibiose', ['antibiose']],
  ['iv-Antibiose', ['antibiose']],
  ['i. v. Antibiose', ['antibiose']],
  ['2. Gabe', ['2.', 'gabe']],
])('of %s these words may be the name', (text, words) => {
  expect(readDrugWording(text).words).toEqual(words)
})

describe('the route', () => {
  it.each([
    ['prednisone tablets by mouth', 'oral'],
    ['methylprednisolone i.v. infusion', 'iv'],
    ['Methylprednisolon intravenös', 'iv'],
    ['methotrexate s.c.', 'sc'],
    ['Methotrexat subkutan', 'sc'],
    ['Betamethason intramuskulär', 'im'],
    ['betamethasone intramuscularly', 'im'],
    ['salbutamol inhaler', 'inhaled'],
    ['budesonide oral inhalation', 'inhaled'],
    ['fluticasone nasal spray', 'nasal'],
    ['clobetasol cream', 'topical'],
    ['estradiol vaginal tablets', 'topical'],
    ['hydrocortisone eye ointment', 'ophthalmic'],
    ['budesonide rectal foam', 'rectal'],
    ['Ciclosporin Kapseln', 'oral'],
    ['Quensyl Tabl.', 'oral'],
    ['Tacrolimus Salbe', 'topical'],
    ['Pimecrolimus Creme', 'topical'],
    ['Budesonid Dosieraerosol', 'inhaled'],
    ['Mometason Nasenspray', 'nasal'],
    ['Mesalazin Zäpfchen', 'rectal'],
    ['Triamcinolon intraartikulär', 'intra-articular'],
    ['Ciclosporin Augentropfen', 'ophthalmic'],
    ['Ciclosporin AT', 'ophthalmic'],
    ['Prednisolon AS', 'ophthalmic'],
    ['Prednisolon 1% AT 2x täglich', 'ophthalmic'],
    ['Ciclosporin AT 1 mg/ml', 'ophthalmic'],
    ['CICLOSPORIN AT', 'ophthalmic'],
    ['CICLOSPORIN AT 1 MG/ML', 'ophthalmic'],
    ['AS', 'ophthalmic'],
    ['PREDNISONE AT BEDTIME', undefined],
    ['PREDNISONE 5 MG AS NEEDED', undefined],
    ['Prednisone AS NEEDED', undefined],
    ['Prednisone AT BEDTIME', undefined],
    ['Prednisone at bedtime', undefined],
    ['Anti-AT III', undefined],
    ['triamcinolone intra-articular', 'intra-articular'],
    ['tobramycin eye and ear drops', 'ophthalmic'],
    ['methotrexate oral or sc', undefined],
    ['dexamethasone nasal and eye drops', undefined],
    ['hydrocortisone cream and iv', undefined],
    ['rituximab', undefined],
  ])('of %s is %s', (text, route) => {
    expect(readDrugWording(text).route).toBe(route)
  })
})

it('counts are no names', () => {
  const counts = [
    '2',
    'x2',
    'x',
    '2x',
    '×',
    'q8h',
    'q6mo',
    'q4wk',
    '250/50',
    '1-0-0',
    '½-0-0-½',
    'd15',
    '1x/woche',
    '2/d',
  ]
  expect(withoutCounts(['prednisone', ...counts, '3tc', 'omega-3', '1-0'])).toEqual([
    'prednisone',
    '3tc',
    'omega-3',
    '1-0',
  ])
})

it('salts make no other drug', () => {
  expect(withoutSalts(['methylprednisolone', 'sodium', 'succinate'])).toEqual(['methylprednisolone'])
  expect(withoutSalts(['levothyroxin-natrium'])).toEqual(['levothyroxin'])
  expect(withoutSalts(['rituximab-biosimilar', 'mtx-therapie', 'endoxan', 'bolus'])).toEqual([
    'rituximab',
    'mtx',
    'endoxan',
  ])
  expect(withoutSalts(['hormon-ersatz-therapie'])).toEqual(['hormon-ersatz'])
  expect(withoutSalts(['x-natrium-monohydrat', 'natrium'])).toEqual(['x'])
  expect(withoutSalts(['co-trimoxazole', 'natrium-xyz', 'omega-3'])).toEqual([
    'co-trimoxazole',
    'natrium-xyz',
    'omega-3',
  ])
})

it.each([
  [['azathioprin-ratiopharm'], ['azathioprin']],
  [['mtx', 'hexal'], ['mtx']],
  [['ramipril', '1a', 'pharma'], ['ramipril']],
  [['ramipril-hct', 'hexal'], ['ramipril-hct']],
])('of %j the maker is no part of the name', (words, expected) => {
  expect(withoutSalts(words)).toEqual(expected)
})

it.each([
  [['rituximab-infusion'], ['rituximab']],
  [['rituximab-gabe'], ['rituximab']],
  [['endoxan-stoß'], ['endoxan']],
  [['solu-decortin-stoßtherapie'], ['solu-decortin']],
  [['inh-prophylaxe'], ['inh']],
  [['administration', 'rituximab'], ['rituximab']],
  [['rituximabgabe'], ['rituximab']],
  [['cyclophosphamidstoßtherapie'], ['cyclophosphamid']],
  [['rituximab-unverträglichkeit'], ['rituximab-unverträglichkeit']],
  [['gabe'], []],
])('of %j how it is given is no part of the name, tied by a hyphen or not', (words, expected) => {
  expect(withoutSalts(words)).toEqual(expected)
})
