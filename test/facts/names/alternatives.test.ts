import { expect, it } from 'vitest'
import { alternativesIn } from '../../../src/facts/names/alternatives.js'

it.each([
  ['TB or sarcoidosis', ['TB', 'sarcoidosis']],
  ['either TB or sarcoidosis', ['TB', 'sarcoidosis']],
  [' TB, or sarcoidosis ', ['TB', 'sarcoidosis']],
  ['entweder Tuberkulose oder Sarkoidose', ['Tuberkulose', 'Sarkoidose']],
  ['Tuberkulose bzw. Sarkoidose', ['Tuberkulose', 'Sarkoidose']],
  ['rituximab and/or belimumab', ['rituximab', 'belimumab']],
  ['TB', []],
  ['Orencia', []],
  ['coronary disorder', []],
  ['diverticular disease without perforation or abscess', []],
  ['tear due to an accident or injury', []],
])('%s leaves open between %j', (name, expected) => {
  expect(alternativesIn(name)).toEqual(expected)
})
