import { expect, it } from 'vitest'
import { isOfAnother, resolveAnalyte } from '../../../src/facts/names/analyte-name.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'

const { analytes } = bundled

it.each([
  ['AST', 'ast'],
  ['AST (GOT)', 'ast'],
  ['GPT [ALT]', 'alt'],
  ['SGOT/AST', 'ast'],
  ['Anti-SSA/Ro60', 'anti-ssa'],
  ['eGFR (CKD-EPI 2021)', 'egfr'],
  ['anti-dsDNA (Crithidia)', 'anti-dsdna'],
  ['ANA (HEp-2) [IIF]', 'ana'],
  ['bilirubin (total)', 'bilirubin-total'],
  ['HBsAg (CLIA)', 'hbsag'],
  ['HCV antibody (immunoblot)', 'anti-hcv'],
  ['LVEF (MRI)', 'lvef'],
  ['PLT (citrate)', 'platelets'],
  ['neutrophils (absolute)', 'neutrophils'],
  ['MCV (fl)', 'mcv'],
  ['Hämoglobin (g/dl)', 'hemoglobin'],
  ['Kreatinin (µmol/l)', 'creatinine'],
  ['eGFR CKD-EPI', 'egfr'],
  ['eGFR, CKD-EPI 2021', 'egfr'],
  ['HBsAg quantitativ', 'hbsag'],
  ['ANA HEp-2', 'ana'],
  ['RA factor', 'rheumatoid-factor'],
  ['facteur rhumatoïde', 'rheumatoid-factor'],
  ['QuantiFERON Gold', 'igra'],
  ['HBcAb+', 'anti-hbc'],
])('%s is one analyte', (name, id) => {
  expect(resolveAnalyte(name, analytes)?.id).toBe(id)
})

it.each([
  ['IgG (CSF)', 'of another fluid'],
  ['sodium (corrected)', 'another quantity'],
  ['AST/ALT', 'a ratio'],
  ['antinuclear antibodies (CLIA)', 'an immunoassay'],
  ['anti-HCV (IgM)', 'of one class'],
  ['IgG (IgA)', 'two analytes'],
  ['IgG (repeat)', 'a word too many'],
  ['IgG ELISA', 'a word too many behind'],
  ['calcium citrate', 'a salt'],
  ['ANA immunoblot', 'an immunoassay behind'],
  ['quantitative', 'a method alone'],
  ['repeat IgG automated', 'a word too many before a method'],
  ['unheard of (IgG)', 'an unknown name'],
  ['IgG (U/L)', 'a unit of something else'],
  ['FLC ratio (1)', 'a number'],
  ['(of serum) IgG', 'a word too many in front'],
])('%s is none: %s', (name) => {
  expect(resolveAnalyte(name, analytes)).toBeUndefined()
})

it.each([
  ['HBsAg (donor)', true],
  ['HBsAg of mother', true],
  ['HBsAg, Spender', true],
  ['target INR', true],
  ['INR (target)', true],
  ['HBsAg', false],
  ['HCV RNA by Probe and target amplification method', false],
  ['mothering', false],
])('%s is of another, or no result: %s', (name, expected) => {
  expect(isOfAnother(name)).toBe(expected)
})
