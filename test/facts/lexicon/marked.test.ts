import { expect, it } from 'vitest'
import { isMarked } from '../../../src/facts/lexicon/marked.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'

const { procedures } = bundled

it.each([
  ['biopsy', true],
  ['kidney-biopsy', true],
  ['mohs-surgery', false],
])('what is said of biopsies is said of %s: %s', (id, isSaid) => {
  expect(isMarked(procedures.withId(id), procedures, (kind) => kind.id === 'biopsy')).toBe(isSaid)
})
