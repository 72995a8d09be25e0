import { expect, it } from 'vitest'
import { reasonIn, stayIn } from '../../../src/facts/names/stay-name.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'

it.each([
  ['hospitalization', 'hospitalization', undefined],
  ['Hospitalization for pneumonia', 'hospitalization', 'pneumonia'],
  ['s/p hospital admission due to urosepsis', 'hospitalization', 'urosepsis'],
  ['stationärer Aufenthalt wegen Pneumonie', 'hospitalization', 'Pneumonie'],
  ['ICU stay with sepsis', 'intensive-care', 'sepsis'],
  ['stationär zur Rituximabgabe', 'hospitalization', 'Rituximabgabe'],
  ['KH-Aufenthalt wg. Pneumonie', 'hospitalization', 'Pneumonie'],
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

it('looks for a reason in a text of many lines of white space as fast as in any other', () => {
  const space = '\t'.repeat(20_000)
  expect(reasonIn(`d${space}bei\n${space}x\nd`)).toBeUndefined()
})

it.each([
  ['Aufnahme wegen Pneumonie', 'Pneumonie'],
  ['drainage for abscess', 'abscess'],
  ['pneumonia', undefined],
  ['planned drainage for abscess', undefined],
])('%s was for %s', (name, reason) => {
  expect(reasonIn(name)).toBe(reason)
})
