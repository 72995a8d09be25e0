import { expect, it } from 'vitest'
import { resolveCondition } from '../../../src/facts/names/condition-name.js'
import { bundled } from './bundled.js'

const named = (name: string): string[] => resolveCondition(name, bundled.conditions).terms.map(({ id }) => id)

it.each([
  [1, 'I', 'ckd-stage-1'],
  [2, 'II', 'ckd-stage-2'],
  [3, 'III', 'ckd-stage-3'],
  [4, 'IV', 'ckd-stage-4'],
  [5, 'V', 'severe-kidney-disease'],
])('stage %i, or %s, of a chronic kidney disease is %s, however it is written', (stage, roman, id) => {
  const names = [stage, roman].flatMap((number) => [
    `CKD ${number}`,
    `CKD stage ${number}`,
    `CKD Stadium ${number}`,
    `stage ${number} CKD`,
    `chronic kidney disease stage ${number}`,
    `stage ${number} chronic kidney disease`,
    `chronische Niereninsuffizienz Stadium ${number}`,
    `chronische Nierenkrankheit Stadium ${number}`,
    `chronische Nierenerkrankung, Stadium ${number}`,
  ])
  const graded = [`CKD G${stage}`, `CKD Stadium G${stage}`, `chronische Nierenkrankheit G${stage}`]
  for (const name of [...names, ...graded]) expect([name, named(name)]).toEqual([name, [id]])
})

it.each([
  ['CKD IIIb', 'ckd-stage-3'],
  ['CKD stage IIIa', 'ckd-stage-3'],
  ['stage 3b CKD', 'ckd-stage-3'],
  ['chronische Niereninsuffizienz Stadium IIIb', 'ckd-stage-3'],
  ['chronische Niereninsuffizienz KDIGO G3a', 'ckd-stage-3'],
  ['CKD G3b A2', 'ckd-stage-3'],
  ['CKD G3bA2', 'ckd-stage-3'],
  ['CKD G3a/A1', 'ckd-stage-3'],
  ['CKD 3b A3', 'ckd-stage-3'],
  ['CKD stage 3b, A2', 'ckd-stage-3'],
  ['CKD G4 A3', 'ckd-stage-4'],
  ['chronische Nierenkrankheit G5 A3', 'severe-kidney-disease'],
  ['CKD G6 A1', undefined],
  ['CKD G3c', undefined],
  ['CKD G3-G4', undefined],
  ['CKD III-IV', undefined],
  ['CKD 3 A4', undefined],
])('%s is %s', (name, id) => {
  expect(named(name)).toEqual(id === undefined ? [] : [id])
})

it.each(['1', '2', '3', '4', 'I', 'II', 'III', 'IV', '2B', 'D'])('COPD GOLD %s is a COPD', (group) => {
  expect(named(`COPD GOLD ${group}`)).toEqual(['copd'])
})

it.each([
  ['COPD Stadium III', 'copd'],
  ['Mitralklappeninsuffizienz Grad II', 'heart-valve-disease'],
  ['Adipositas Grad II', 'obesity'],
  ['Adipositas I°', 'obesity'],
  ['obesity class 3', 'obesity'],
  ['grade II obesity', 'obesity'],
  ['AV-Block II°', 'arrhythmia-other'],
  ['pAVK Stadium IIb', 'peripheral-artery-disease'],
])('%s is %s', (name, id) => {
  expect(named(name)).toEqual([id])
})

it.each([
  ['M. Bechterew', 'spondyloarthritis'],
  ['M. Behçet', 'behcet-disease'],
  ['M. Wegener, ED 2015', 'granulomatosis-with-polyangiitis'],
  ['SLE (ED 03/2015)', 'sle'],
  ['Abgelaufene Hepatitis B', 'hepatitis-b'],
  ['Herzinsuffizienz NYHA II-III', 'heart-failure'],
])('%s is %s', (name, id) => {
  expect(named(name)).toEqual([id])
})

it('a delirium tremens is one of alcohol, and a delirium', () => {
  const [term] = resolveCondition('delirium tremens', bundled.conditions).terms
  expect([...(term === undefined ? [] : bundled.conditions.kindsOf(term))]).toEqual(
    expect.arrayContaining(['substance-use', 'delirium']),
  )
})

it.each([
  ['Sicca-Syndrom', 'a dryness, or Sjögren disease'],
  ['pSS', 'a primary Sjögren, or a progressive systemic sclerosis'],
  ['Lupus erythematodes', 'of the skin alone, or systemic'],
  ['Posteriorinfarkt', 'of the brain, or of the heart'],
  ['Spondylodiszitis', 'an infection, or none'],
  ['Morbus Cushing', 'a syndrome, or a tumour of the pituitary'],
  ['Morbus Paget', 'of bone, or a carcinoma of the breast'],
  ['dialysepflichtige Niereninsuffizienz', 'acute, or chronic'],
  ['opioid withdrawal', 'of a dependence, or of a treatment'],
])('the diagnosis %s is left open: %s', (name) => {
  expect(named(name)).toEqual([])
})
