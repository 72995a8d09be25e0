import { expect, it } from 'vitest'
import { isValued, partsOf } from '../../../src/patient/fhir/result-parts.js'

it('an Observation and its components are results, each in its place', () => {
  const sodium = { code: { text: 'sodium' }, valueInteger: 140, referenceRange: [{ text: '135-145' }] }
  const read = { code: { text: 'panel' }, component: [sodium, { code: { text: 'potassium' } }] }
  const parts = partsOf(read, undefined, { path: ['entry', 1] })
  expect(parts.map(({ code, at, ranges }) => [code?.text, at.join('/'), ranges.length])).toEqual([
    ['panel', 'entry/1', 0],
    ['sodium', 'entry/1/component/0', 1],
    ['potassium', 'entry/1/component/1', 0],
  ])
  expect(parts.map(isValued)).toEqual([false, true, false])
  expect(partsOf({}, undefined, { path: [] })).toHaveLength(1)
})
