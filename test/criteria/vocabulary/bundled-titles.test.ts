import { describe, expect, it } from 'vitest'
import { bundled, kindsOf } from './bundled.js'

const { conditions } = bundled

const kindsOfCode = (code: string): readonly string[] =>
  kindsOf(conditions.findCode('icd10', code)?.id ?? '', conditions)

describe('a code is of whatever its title names', () => {
  it.each([
    ['F31.2', ['bipolar-disorder', 'psychosis']],
    ['F33.3', ['depression', 'psychosis']],
    ['F41.2', ['anxiety-disorder', 'depression']],
    ['F06.2', ['psychosis']],
    ['F10.5', ['substance-use', 'psychosis']],
    ['F10.259', ['substance-use', 'psychosis']],
    ['F19.4', ['substance-use', 'delirium']],
    ['F10.231', ['substance-use', 'delirium']],
    ['F18.27', ['substance-use', 'dementia']],
    ['F03.92', ['dementia', 'psychosis']],
    ['F00.1', ['dementia']],
    ['H48.1', ['optic-neuritis']],
    ['H47.63', ['visual-pathway-disorder', 'neoplasm']],
    ['O98.012', ['tuberculosis']],
    ['O98.711', ['hiv']],
    ['O9A.112', ['malignancy']],
    ['O03.37', ['miscarriage', 'sepsis-bacteremia']],
    ['O91.03', ['infection']],
    ['P23.9', ['newborn-infection', 'pneumonia']],
    ['P35.1', ['newborn-infection', 'cmv-infection']],
    ['P37.0', ['newborn-infection', 'tuberculosis']],
    ['K23.0', ['tuberculosis']],
    ['M03.1', ['syphilis']],
    ['B97.35', ['hiv']],
    ['U60.3', ['hiv']],
    ['A18.84', ['tuberculosis', 'heart-disease']],
    ['A39.51', ['infective-endocarditis']],
    ['B33.22', ['infection', 'myocarditis']],
    ['B33.24', ['infection', 'cardiomyopathy']],
    ['B37.6', ['fungal-infection', 'endocarditis']],
    ['D86.85', ['sarcoidosis', 'myocarditis']],
    ['K57.20', ['diverticulitis', 'bacterial-infection']],
    ['N08.0', ['glomerular-disease', 'infection']],
    ['T84.7', ['device-infection']],
    ['T81.12XA', ['septic-shock']],
    ['R65.20', ['sepsis-bacteremia']],
    ['R65.0', ['sepsis-bacteremia']],
    ['I85.0', ['severe-liver-disease']],
    ['I25.5', ['coronary-artery-disease', 'cardiomyopathy']],
    ['R57.0', ['shock', 'heart-disease']],
    ['I95.3', ['hypotension', 'renal-replacement']],
    ['Z94.3', ['heart-transplant', 'lung-transplant']],
    ['Z94.80', ['stem-cell-transplant']],
    ['T86.13', ['infection']],
    ['T86.06', ['chronic-gvhd']],
    ['L99.12', ['acute-gvhd']],
    ['C97', ['malignancy']],
    ['E31.0', ['autoimmune-disease']],
    ['G63.5', ['neuropathy', 'connective-tissue-disease']],
    ['H01.129', ['cutaneous-lupus']],
    ['G43.601', ['migraine', 'cerebral-infarction']],
    ['G83.84', ['paralysis', 'seizure']],
    ['M10.341', ['gout', 'kidney-disease']],
    ['D75.82', ['thrombocytopenia']],
  ])('%s is %j', (code, kinds) => {
    expect(kindsOfCode(code)).toEqual(expect.arrayContaining(kinds))
  })
})

describe('a code whose title leaves open what it is of leaves that open', () => {
  it.each([
    ['F10.7', 'psychosis'],
    ['F10.24', 'depression'],
    ['F03.93', 'depression'],
    ['H47.1', 'optic-neuritis'],
    ['H47.62', 'optic-neuritis'],
    ['Z71.41', 'substance-use'],
    ['O98.42', 'hepatitis-b'],
    ['O98.5', 'cmv-infection'],
    ['P35.3', 'hepatitis-b'],
    ['N08.0', 'hepatitis-c'],
    ['I41.1', 'cmv-infection'],
    ['H32.0', 'tuberculosis'],
    ['B33.20', 'myocarditis'],
    ['J69.0', 'pneumonia'],
    ['N12', 'urinary-tract-infection'],
    ['B37.7', 'sepsis-bacteremia'],
    ['T82.41XA', 'renal-replacement'],
    ['T85.71XD', 'renal-replacement'],
    ['T86.01', 'acute-gvhd'],
    ['T86.01', 'stem-cell-transplant'],
    ['T86.10', 'kidney-transplant'],
    ['T86.13', 'kidney-transplant'],
    ['T86.33', 'lung-transplant'],
    ['T86.812', 'lung-transplant'],
    ['T86.5', 'stem-cell-transplant'],
    ['T86.82', 'pancreas-transplant'],
    ['D47.Z1', 'solid-organ-transplant'],
    ['R57.0', 'heart-failure'],
    ['I24.1', 'myocardial-infarction'],
    ['T82.110A', 'arrhythmia'],
    ['R29.715', 'stroke'],
    ['J99.8', 'interstitial-lung-disease'],
    ['R53.0', 'malignancy'],
    ['L10.81', 'malignancy'],
    ['E31.21', 'benign-tumour'],
    ['Q85.01', 'benign-tumour'],
    ['N85.02', 'in-situ-neoplasm'],
    ['N77.1', 'infection'],
    ['E35.1', 'tuberculosis'],
    ['R65.2', 'sepsis-bacteremia'],
    ['R65.1', 'sepsis-bacteremia'],
    ['I12.0', 'severe-kidney-disease'],
    ['J70.0', 'malignancy'],
    ['K62.7', 'malignancy'],
  ])('%s leaves open whether there is %s', (code, id) => {
    expect(conditions.findCode('icd10', code)?.overlapOf).toContain(id)
    expect(kindsOfCode(code)).not.toContain(id)
  })
})

describe('a code is of nothing that its title does not name', () => {
  it.each([
    ['F30.1', 'psychosis'],
    ['F32.2', 'psychosis'],
    ['F10.20', 'psychosis'],
    ['H47.2', 'optic-neuritis'],
    ['Z71.42', 'substance-use-counselling'],
    ['J99.0', 'interstitial-lung-disease'],
    ['D75.82', 'leukocytosis'],
    ['T82.01XA', 'dialysis-catheter-complication'],
    ['I25.810', 'heart-transplant'],
    ['T86.5', 'stem-cell-transplant'],
    ['I85.00', 'severe-liver-disease'],
    ['F32.81', 'depression'],
    ['N30.4', 'infection'],
    ['O86.4', 'infection-of-childbirth'],
  ])('%s is no %s', (code, id) => {
    expect(kindsOfCode(code)).not.toContain(id)
  })
})
