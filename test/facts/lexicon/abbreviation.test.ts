import { describe, expect, it } from 'vitest'
import { isShort, keepsAbbreviations } from '../../../src/facts/lexicon/abbreviation.js'

describe('keepsAbbreviations', () => {
  it.each([
    ['HBV-Infektion', 'HIV-Infektion'],
    ['HEV-infection', 'ebv-infection'],
    ['HCV', 'HBV'],
    ['HAV', 'HIV'],
    ['anti-HBx', 'anti-HBs'],
    ['anti-HBs', 'anti-HBc'],
    ['HBcAg', 'HBsAg'],
    ['anti-ssDNA', 'anti-dsDNA'],
    ['IgE', 'IgG'],
    ['C4', 'C3'],
    ['CD20', 'CD19'],
    ['hepatitis F', 'hepatitis B'],
    ['diabetes type 3', 'diabetes type 1'],
    ['CKD 33', 'CKD 3'],
    ['lupus nephritis class VII', 'lupus nephritis class VI'],
    ['lupus nephritis III', 'lupus nephritis II'],
    ['DHEA', 'dheas'],
    ['PCR', 'upcr'],
    ['ANAA', 'anca'],
    ['ENA', 'ANA'],
    ['CCP', 'CRP'],
    ['MPO', 'MPV'],
    ['PR3', 'PRL'],
  ])('%s is no misspelt %s', (written, known) => {
    expect(keepsAbbreviations(written, known)).toBe(false)
  })

  it.each([
    ['HBV-Infektoin', 'HBV-Infektion'],
    ['hbv infecton', 'HBV infection'],
    ['rituxmab', 'rituximab'],
    ['IgGG', 'IgG'],
    ['GFRR', 'gfr'],
    ['Zinq', 'Zinc'],
    ['C3c', 'C3c %'],
    ['SLEDIA', 'SLEDAI'],
    ['', 'tuberculosis'],
    ['lupus', '—'],
    ['AECG-2003', 'AECG-2002'],
  ])('%s may be a misspelt %s', (written, known) => {
    expect(keepsAbbreviations(written, known)).toBe(true)
  })
})

it.each([
  ['', true],
  ['QTc', true],
  ['Jo-1', true],
  ['Lupus', false],
])('%j is short: %s', (name, expected) => {
  expect(isShort(name)).toBe(expected)
})
