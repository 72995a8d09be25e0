import { expect, it } from 'vitest'
import { resolveCondition } from '../../src/facts/condition-name.js'
import { Lexicon } from '../../src/facts/lexicon.js'
import type { ConditionTerm } from '../../src/facts/term.js'

function condition(id: string, ...names: string[]): ConditionTerm {
  return { id, label: id.replaceAll('-', ' '), names, codes: [], parents: [], course: 'chronic' }
}

const conditions = new Lexicon<ConditionTerm>([
  condition('chronic-hepatitis-c'),
  condition('old-infarction', 'history of infarction'),
  condition('heart-failure'),
])

it.each([
  ['history of chronic hepatitis C', true],
  ['Z.n. chronic hepatitis C', true],
  ['Z.n. chronic hepatitis C 2012', true],
  ['suspected history of chronic hepatitis C', true],
  ['history of chronic hepatitis C, left', true],
  ['history of heart failure NYHA II', true],
  ['abgelaufene chronic hepatitis C', true],
  ['chronic hepatitis C ED 2012', false],
  ['history of chronic hepatitis C, ED 2012', true],
  ['heart failure NYHA II', false],
  ['chronic hepatitis C', false],
  ['known chronic hepatitis C', false],
  ['history of infarction', false],
  // a code beside it may tell what it is
  ['history of something', true],
  ['chronic hepatitis C, cured', true],
  ['ausgeheilte Hepatitis C', true],
  ['something', false],
])('%s says that it was so, and not whether it is: %s', (name, formerly) => {
  expect(resolveCondition(name, conditions).formerly).toBe(formerly)
})
