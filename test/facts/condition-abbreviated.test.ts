import { expect, it } from 'vitest'
import { resolveCondition } from '../../src/facts/names/condition-name.js'
import { Lexicon } from '../../src/facts/lexicon/lexicon.js'
import type { ConditionTerm } from '../../src/facts/term.js'

function condition(id: string, ...names: string[]): ConditionTerm {
  return { id, label: id.replaceAll('-', ' '), names, codes: [], parents: [], course: 'chronic' }
}

const conditions = new Lexicon<ConditionTerm>([
  condition('sle'),
  condition('crohn', 'Morbus Crohn'),
  condition('breast-cancer'),
  condition('tuberculosis'),
  condition('heart-failure'),
])

it.each([
  ['breast cancer ED 2012', 'breast-cancer'],
  ['SLE, ED 03/2015', 'sle'],
  ['breast cancer links, ED 2012', 'breast-cancer'],
  ['Z.n. breast cancer 2015 (ED 2012)', 'breast-cancer'],
  ['something ED 2012', undefined],
  ['ED 2012', undefined],
  ['M. Crohn', 'crohn'],
  ['Mb. Crohn', 'crohn'],
  ['M.Crohn (ED 2012)', 'crohn'],
  ['M Crohn', undefined],
  ['N. Crohn', undefined],
  ['abgelaufene tuberculosis', 'tuberculosis'],
])('%s is %s', (name, id) => {
  const { terms, suspected } = resolveCondition(name, conditions)
  expect([terms[0]?.id, suspected]).toEqual([id, false])
})

it('a suspicion stays one', () => {
  expect(resolveCondition('V.a. M. Crohn ED 2012', conditions)).toMatchObject({
    terms: [{ id: 'crohn' }],
    suspected: true,
  })
})

it('of two classes of a heart failure neither is told', () => {
  const { terms, grade } = resolveCondition('heart failure NYHA II-III', conditions)
  expect(terms).toMatchObject([{ id: 'heart-failure', narrowedTo: 'heart failure NYHA II-III' }])
  expect(grade).toBeUndefined()
})
