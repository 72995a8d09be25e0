import { expect, it } from 'vitest'
import { resolveCondition } from '../../src/facts/names/condition-name.js'
import { Lexicon } from '../../src/facts/lexicon/lexicon.js'
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
  ['chronic hepatitis C, OP 2009', true],
  ['something', false],
])('%s says that it was so, and not whether it is: %s', (name, formerly) => {
  expect(resolveCondition(name, conditions).formerly).toBe(formerly)
})

it.each([
  ['history of heart failure', true],
  ['inactive heart failure', true],
  ['heart failure, resolved', true],
  ['something, resolved', true],
  ['history of something', true],
  ['history of heart failure NYHA II', true],
  ['history of heart failure 2012', true],
  ['childhood heart failure', false],
  ['heart failure, OP 2009', false],
  ['heart failure 2012', false],
  ['something with a previous nephritis', false],
  ['heart failure', false],
])('%s says that it is over: %s', (name, isOver) => {
  expect(resolveCondition(name, conditions).isOver).toBe(isOver)
})

it('is a kind of the condition, so that its absence says nothing of others', () => {
  const { terms } = resolveCondition('inactive heart failure', conditions)
  expect(terms).toMatchObject([{ id: 'heart-failure', narrowedTo: 'inactive heart failure' }])
})
