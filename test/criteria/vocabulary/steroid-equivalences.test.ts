import { expect, it } from 'vitest'
import { steroidEquivalences } from '../../../src/criteria/vocabulary/steroid-equivalences.js'
import { complaints } from './complaints.js'

it('keeps the drug and both ends of what is printed, and names the drug', () => {
  const written = { drug: 'dexamethasone', lowest: 0.6, highest: 0.75, source: 'tables' }
  const entry = steroidEquivalences.schema.parse(written)
  expect(steroidEquivalences.read(entry)).toEqual({ drug: 'dexamethasone', figures: { lowest: 0.6, highest: 0.75 } })
  expect(steroidEquivalences.references(entry)).toEqual([{ path: ['drug'], id: 'dexamethasone', to: ['drugs'] }])
})

it('keeps a drug that does not count, without figures', () => {
  const entry = steroidEquivalences.schema.parse({ drug: 'fludrocortisone', counts: false, source: 'tables' })
  expect(steroidEquivalences.read(entry)).toEqual({ drug: 'fludrocortisone', figures: undefined })
})

it.each([
  ['lowest: 0, highest: 5', 'a.yaml:3:33 expected milligrams, more than 0, found 0'],
  ['lowest: 5, highest: 4', 'a.yaml:3:45 must not be below lowest (found 4)'],
  ['highest: 4', "a.yaml:3:5 'lowest' is missing; add lowest: …"],
  ['lowest: 4', "a.yaml:3:5 'highest' is missing; add highest: …"],
  ['counts: false, lowest: 4', 'a.yaml:3:33 what does not count has no figures (found false)'],
  ['counts: false, highest: 4', 'a.yaml:3:33 what does not count has no figures (found false)'],
  ['counts: true, lowest: 4, highest: 4', 'a.yaml:3:33 true is not possible here; one of: false'],
])('{ %s } is refused: %s', (keys, complaint) => {
  const text = `drugs: [{ id: prednisone }]\nsteroid-equivalences:\n  - { drug: prednisone, ${keys}, source: us }\n`
  expect(complaints({ 'a.yaml': text })).toEqual([complaint])
})
