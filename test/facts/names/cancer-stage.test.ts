import { expect, it } from 'vitest'
import { withoutCancerStage } from '../../../src/facts/names/cancer-stage.js'

it.each([
  ['Breast cancer, stage II', 'breast cancer'],
  ['breast cancer (stage IIIA)', 'breast cancer'],
  ['Stage IV lung cancer', 'lung cancer'],
  ['Mamma-Ca Stadium IIa', 'mamma-ca'],
  ['cervical cancer FIGO stage IB1', 'cervical cancer'],
  ['Hodgkin lymphoma, Ann Arbor stage 2', 'hodgkin lymphoma'],
  ['prostate cancer Gleason 6', 'prostate cancer'],
  ['prostate cancer, Gleason 3+4=7', 'prostate cancer'],
  ['cancer du sein stade II', 'cancer du sein'],
])('%s is a %s', (name, plain) => {
  expect(withoutCancerStage(name)).toBe(plain)
})

it.each([
  'breast cancer',
  'CKD stage 5',
  'chronic kidney disease, stage 3',
  'breast cancer, stage 0',
  'hypertension stage 2',
  'Stage name of a cancer',
  'Parkinson disease, stage III',
])('of %s nothing is taken off', (name) => {
  expect(withoutCancerStage(name).toLowerCase()).toBe(name.toLowerCase())
})
