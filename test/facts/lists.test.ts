import { expect, it } from 'vitest'
import { readLibrary } from '../../src/criteria/library.js'
import { LISTS } from '../../src/facts/lists.js'
import { VOCABULARY } from '../criteria/invented.js'
import { factsOf } from '../screening/facts.js'

it('are all lists of a patient of which it is kept whether they are there', () => {
  const parts = Object.entries(factsOf(readLibrary([], [VOCABULARY]), { asOf: '2025-06-01' }))
  const kept = parts.filter(([, part]: [string, unknown]) => Object.hasOwn(Object(part) as object, 'listed'))
  expect([...LISTS].toSorted()).toEqual(kept.map(([name]) => name).toSorted())
})
