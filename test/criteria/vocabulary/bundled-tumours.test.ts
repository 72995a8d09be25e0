import { expect, it } from 'vitest'
import { resolveCondition } from '../../../src/facts/names/condition-name.js'
import { bundled, kindsOf } from './bundled.js'

const { conditions } = bundled

it.each([
  ['Non-Hodgkin-Lymphom', 'lymphoma'],
  ['mycosis fungoides', 'lymphoma'],
  ['Weichteilsarkom', 'sarcoma'],
  ['retinoblastoma', 'retinoblastoma'],
  ['low-grade glioma', 'neoplasm'],
  ['medulloblastoma', 'brain-cancer'],
  ['carcinoid tumour of the appendix', 'neuroendocrine-tumour'],
  ['pleomorphic adenoma of the parotid gland', 'benign-tumour'],
  ['pituitary microadenoma', 'benign-tumour'],
  ['pilomatricoma', 'benign-tumour'],
  ['infantile hemangioma', 'local-benign-tumour'],
  ['carcinoma in situ of the breast (DCIS)', 'breast-in-situ'],
  ['seborrheic keratosis', 'skin-disorder'],
  ['Basaliom Nase', 'basal-cell-carcinoma-skin'],
  ['Basaliom Nasenrücken links', 'basal-cell-carcinoma-skin'],
  ['basal cell carcinoma of the scalp', 'basal-cell-carcinoma-skin'],
  ['Spinaliom Ohrmuschel re.', 'squamous-cell-carcinoma-skin'],
  ['Plattenepithelkarzinom Kopfhaut', 'squamous-cell-carcinoma-skin'],
  ['Melanom Rücken', 'melanoma'],
])('%s is %s', (name, id) => {
  expect(resolveCondition(name, conditions).terms.map((term) => term.id)).toEqual([id])
})

it('a retinoblastoma is malignant; of a low-grade glioma that is left open', () => {
  expect(kindsOf('retinoblastoma', conditions)).toContain('malignancy')
  expect(resolveCondition('low-grade glioma', conditions).terms[0]?.narrowedTo).toBe('low-grade glioma')
})

it('of the lip, which is skin or mucosa, no name says where a squamous cell carcinoma is', () => {
  expect(resolveCondition('Plattenepithelkarzinom Unterlippe', conditions).terms).toEqual([])
})
