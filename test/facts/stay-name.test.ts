import { expect, it } from 'vitest'
import { stayIn } from '../../src/facts/stay-name.js'
import { bundled } from '../criteria/vocabulary/bundled.js'

it.each([
  ['hospitalization', 'hospitalization', undefined],
  ['Hospitalization for pneumonia', 'hospitalization', 'pneumonia'],
  ['s/p hospital admission due to urosepsis', 'hospitalization', 'urosepsis'],
  ['stationärer Aufenthalt wegen Pneumonie', 'hospitalization', 'Pneumonie'],
  ['ICU stay with sepsis', 'intensive-care', 'sepsis'],
])('is a stay: %s', (name, id, reason) => {
  const stay = stayIn(name, bundled)
  expect([stay?.terms.map((term) => term.id), stay?.reason]).toEqual([[id], reason])
})

it.each([
  'pneumonia',
  'workup for pneumonia',
  'no hospitalization',
  'hospitalization?',
  'hospitalization for pneumonia, declined',
  'planned hospitalization',
])('is none: %s', (name) => {
  expect(stayIn(name, bundled)).toBeUndefined()
})
