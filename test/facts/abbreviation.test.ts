import { describe, expect, it } from 'vitest'
import { keepsAbbreviations } from '../../src/facts/abbreviation.js'

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
  ])('%s is no misspelt %s', (written, known) => {
    expect(keepsAbbreviations(written, known)).toBe(false)
  })

  it.each([
    ['HBV-Infektoin', 'HBV-Infektion'],
    ['hbv infecton', 'HBV infection'],
    ['rituxmab', 'rituximab'],
    ['IgGG', 'IgG'],
    ['SLEDIA', 'SLEDAI'],
    ['', 'tuberculosis'],
    ['lupus', '—'],
    ['AECG-2003', 'AECG-2002'],
  ])('%s may be a misspelt %s', (written, known) => {
    expect(keepsAbbreviations(written, known)).toBe(true)
  })
})
