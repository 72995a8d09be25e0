import { expect, it } from 'vitest'
import { findScore, isUnclear, unclearScore } from '../../../src/facts/names/score-name.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'

it.each([
  ['sledai', { unclear: ['SLE index', 'SLEDAI'] }, true],
  ['SLEDAI-2K', { unclear: ['SLEDAI'] }, false],
  ['SLEDAI', {}, false],
])('%s, of a score that has %j, leaves open whether it is this one: %s', (name, score, expected) => {
  expect(isUnclear(name, score)).toBe(expected)
})

it.each<[string, string | undefined]>([
  ['mRSS', 'mRSS'],
  ['Modified Rodnan Skin Score (mRSS)', 'mRSS'],
  ["EULAR Sjögren's syndrome disease activity index (ESSDAI)", 'ESSDAI'],
  ['change of disease activity (ESSDAI)', undefined],
  ['ESSDAI (change)', undefined],
  ['mRSS (ESSDAI)', undefined],
  ['something (else)', undefined],
  ['something', undefined],
])('%s is the score %s', (name, id) => {
  expect(findScore(name, bundled.scores)?.id).toBe(id)
})

it.each<[string, string | undefined]>([
  ['SLEDAI', 'SLEDAI-2K'],
  ['SLEDAI-2K', undefined],
  ['something', undefined],
])('%s leaves open whether it is the score %s', (name, id) => {
  expect(unclearScore(name, bundled.scores)?.id).toBe(id)
})
