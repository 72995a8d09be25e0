import { expect, it } from 'vitest'
import { mayBeLocal, treatsItsPurpose, treatsItsReason, treatsNothing } from '../../../src/facts/lexicon/treating.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'

const { procedures, drugs } = bundled

it.each([
  ['mohs-surgery', 'its reason'],
  ['chemoradiotherapy', 'its reason'],
  ['kidney-transplant', 'its reason'],
  ['radical-hysterectomy', 'its reason'],
  ['skin-biopsy', 'nothing'],
  ['laboratory-procedure', 'nothing'],
  ['bronchoscopy', 'perhaps'],
  ['cancer-surgery', 'perhaps'],
])('%s treats %s', (id, what) => {
  const term = procedures.withId(id)
  expect([treatsItsReason(term, procedures), treatsNothing(term, procedures)]).toEqual([
    what === 'its reason',
    what === 'nothing',
  ])
})

it.each([
  ['tumour-resection', true],
  ['cancer-surgery', true],
  ['skin-biopsy', false],
  ['cone-biopsy', false],
  ['mastectomy', false],
])('%s may be local: %s', (id, isIt) => {
  expect(mayBeLocal(procedures.withId(id), procedures)).toBe(isIt)
})

it.each([
  ['imiquimod', true],
  ['fluorouracil-topical', true],
  ['rituximab', true],
  ['chemotherapy', true],
  ['amoxicillin', true],
  ['dexamethasone', false],
  ['r-chop', false],
  ['paracetamol', false],
])('%s treats what it is given for: %s', (id, isIt) => {
  expect(treatsItsPurpose(drugs.withId(id), drugs)).toBe(isIt)
})
