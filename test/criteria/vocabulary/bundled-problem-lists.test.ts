import { expect, it } from 'vitest'
import { resolveCondition } from '../../../src/facts/names/condition-name.js'
import { bundled } from './bundled.js'

const { conditions } = bundled
const named = (name: string): string[] => resolveCondition(name, conditions).terms.map(({ id }) => id)

// as they stand in the problem lists of patients with lupus, Sjögren disease or scleroderma, each line under one id
it.each([
  ['HLD; HLP', 'dyslipidaemia'],
  ['PRES; POTS', 'other-nervous-disorder'],
  ['RTA type 1', 'tubulointerstitial-nephritis'],
  ['NSIP pattern ILD', 'interstitial-lung-disease'],
  ['PH group 3; PH Gruppe 1; pulmonary HTN', 'pulmonary-hypertension'],
  ['Vit D def; vitamin D insufficiency; Vit.-D-Mangel', 'vitamin-d-deficiency'],
  ['iron def anemia; Eisenmangelanämie', 'iron-deficiency-anaemia'],
  ['high risk medication use; Steroiddauertherapie', 'long-term-drug-therapy'],
  ['kutaner Lupus; subacute cutaneous lupus; tumid lupus; ACLE', 'cutaneous-lupus'],
  ['limitierte SSc; lcSSc, ACA pos.', 'ssc-limited'],
  ['diffuse SSc, Scl-70 pos.; dcSSc, anti-Scl70+', 'ssc-diffuse'],
  ['sek. Raynaud-Syndrom', 'raynaud'],
  ['undiff. Kollagenose', 'undifferentiated-connective-tissue-disease'],
  ['art. HTN; HTN, well controlled', 'hypertension'],
  ['Post-COVID-Syndrom', 'post-covid-condition'],
  ['MGUS IgG kappa', 'monoclonal-gammopathy'],
  ['HCQ-Makulopathie; retinal toxicity from HCQ', 'retinal-disorder'],
  ['never smoker; Nichtraucherin; non-smoker', 'non-smoker'],
  ['ZNS-Lupus', 'neuropsychiatric-lupus'],
  ['DCIS L breast; DCIS of the breast', 'breast-in-situ'],
  ['DVT left leg; TVT re. Bein', 'deep-vein-thrombosis'],
  ['rhupus; RA/SLE overlap', 'rhupus'],
  [
    'LN class III+V; Lupus nephritis ISN/RPS class IV-S; Lupusnephritis Klasse III-IV (Biopsie 2019)',
    'lupus-nephritis',
  ],
  ['pregnancy, 12 wks; Gravidität 12. SSW', 'pregnancy'],
  ['aPL positive; Antiphospholipid-AK positiv', 'antiphospholipid-antibodies'],
  ['asthma, mild; moderate persistent asthma', 'asthma'],
  ['sarcoid', 'sarcoidosis'],
  ['LCV', 'cutaneous-vasculitis'],
  ['IMNM', 'myositis'],
  ['SSc-PAH', 'systemic-sclerosis-pulmonary-hypertension'],
  ['juvenile systemic sclerosis', 'ssc'],
  ['digital pitting scars; pitting scars', 'ssc-sign'],
  ['lupus enteritis', 'sle'],
  ['interstitial lung disease due to systemic disease', 'interstitial-lung-disease'],
  ['interstitial pulmonary disease due to connective tissue disease', 'connective-tissue-disease-ild'],
])('%s: %s', (names, id) => {
  expect(names.split('; ').map(named)).toEqual(names.split('; ').map(() => [id]))
})

// as the titles of F32.4, F32.5 and F33.4 have it: a name and its code must not disagree
it.each([
  'Major depressive disorder, in remission',
  'Major depressive disorder, single episode, in full remission',
  'Major depressive disorder, recurrent, in partial remission',
  'Recurrent depressive disorder, currently in remission',
])('%s is neither a depression nor none', (name) => {
  expect(named(name)).toEqual(['depression-in-remission'])
})

// a malabsorption has other causes than the coeliac disease, which is autoimmune
it('a malabsorption is no coeliac disease, and an overgrowth of bacteria no obstruction', () => {
  expect(['malabsorption', 'SIBO'].map(named)).toEqual([['malabsorption'], ['malabsorption']])
  expect(conditions.findCode('icd10', 'K90.4')?.id).toBe('malabsorption')
  expect(conditions.findCode('icd10', 'K90.0')?.id).toBe('coeliac-disease')
})

// two things each
it.each(['LAE', 'CNI', 'MPA', 'AS', 'MI', 'TM', 'HWI', 'VHF', 'SVT', 'alcohol use'])('%s stays unknown', (name) => {
  expect(named(name)).toEqual([])
})

// two things each, in two languages: lead in the blood, a pyelonephritis, a capsule behind a lens, an atrioventricular canal
it.each(['LEAD', 'PNA', 'PCO', 'AVC', 'RVH', 'PACs', 'PAF'])('%s of another language stays unknown', (name) => {
  expect(named(name)).toEqual([])
})

it.each(['tumore al seno', 'tumore del polmone', 'tumore della tiroide'])('%s may be benign', (name) => {
  expect(named(name)).toEqual(['neoplasm'])
})

it('a bronchitis is acute in words, and either by J40', () => {
  expect(named('bronchitis')).toEqual(['acute-bronchitis'])
  expect(conditions.findCode('icd10', 'J40')?.overlapOf).toEqual(['acute-bronchitis', 'chronic-bronchitis'])
  expect(['J20.9', 'J42'].map((code) => conditions.findCode('icd10', code)?.id)).toEqual([
    'acute-bronchitis',
    'chronic-bronchitis',
  ])
})

// of a group, whose other kinds are still open
it.each([
  ['fibrillation auriculaire', 'atrial-fibrillation'],
  ['épanchement pleural', 'pleural-effusion'],
  ['bipolar II disorder', 'bipolar-disorder'],
  ['Präeklampsie', 'preeclampsia'],
])('%s is a kind', (name, id) => {
  expect(resolveCondition(name, conditions).terms).toEqual([{ ...conditions.get(id), narrowedTo: name }])
})
