import { expect, it } from 'vitest'
import { steroidEquivalences } from '../../../src/criteria/vocabulary/steroid-equivalences.js'

it('keeps the drug and both ends of what is printed, and names the drug', () => {
  const entry = steroidEquivalences.schema.parse({
    drug: 'dexamethasone',
    lowest: 0.6,
    highest: 0.75,
    source: 'tables',
  })
  expect(steroidEquivalences.read(entry)).toEqual({ drug: 'dexamethasone', lowest: 0.6, highest: 0.75 })
  expect(steroidEquivalences.references(entry)).toEqual([{ path: ['drug'], id: 'dexamethasone', to: ['drugs'] }])
})

it.each([
  [0, 5, ['lowest'], 'a dose is above 0'],
  [5, 4, ['highest'], 'must not be below lowest'],
])('from %d to %d mg is refused', (lowest, highest, path, message) => {
  const read = steroidEquivalences.schema.safeParse({ drug: 'prednisone', lowest, highest, source: 'tables' })
  expect(read.error?.issues).toMatchObject([{ path, message }])
})
