import { describe, expect, it } from 'vitest'
import { asksIn, ownersOf, ownKey, speaksToOwners } from '../../../src/language/rule/owners.js'
import { SETTING } from '../evaluate.js'
import { patient } from '../patient.js'

const female = { sex: 'female' }
const OTHERS = { 'trial-participation': 'other', done: 'now' }

describe('questions', () => {
  it('are found anywhere in a rule', () => {
    const rules = [
      { ask: 'x' },
      { any: [female, { not: { ask: 'x' } }] },
      { when: female, then: { ask: 'x' } },
      female,
      'ask',
      null,
    ]
    expect(rules.map(asksIn)).toEqual([true, true, true, false, false, false])
  })
})

describe('the owners of a rule', () => {
  it.each<[unknown, readonly string[]]>([
    [{ all: [female, { ask: 'x' }] }, ['T', 'I1']],
    [{ 'find-out': 'x' }, ['T', 'I1']],
    [{ not: OTHERS }, ['T']],
    [{ any: [{ ask: 'x' }, OTHERS] }, ['T', 'I1']],
    [female, []],
    [{ condition: 'ask' }, []],
  ])('of %j are %j', (rule, owners) => {
    expect(ownersOf(rule, JSON.stringify(rule), SETTING)).toEqual(owners)
  })

  it('are the trial and the criterion under whose name a statement answers', () => {
    expect(ownKey(SETTING)).toBe('T:I1')
  })

  it('are spoken to by an answer to one criterion, and by a trial', () => {
    expect(speaksToOwners(patient({}))).toBe(false)
    expect(speaksToOwners(patient({ statements: { informedConsent: true } }))).toBe(false)
    expect(speaksToOwners(patient({ statements: { informedConsent: true, 'T:I1': true } }))).toBe(true)
    expect(speaksToOwners(patient({ trials: ['NCT00000000'] }))).toBe(true)
  })
})
