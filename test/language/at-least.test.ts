import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast as countedAtLeast, TRUE } from '../../src/kernel/truth.js'
import { all } from '../../src/language/all.js'
import { any } from '../../src/language/any.js'
import { atLeast } from '../../src/language/at-least.js'
import type { Finding } from '../../src/language/rule/finding.js'
import { combined, compiled, problemsOf } from './evaluate.js'
import { findings } from './generated.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'
import type { Written } from './written.js'

const failed = ['corticosteroid', 'antimalarial', 'immunosuppressant', 'biologic'].map((drug) => ({
  drug,
  taken: 'ever',
  response: ['inadequate'],
}))
const three = { 'at-least': 3, of: failed }
const two = { 'at-least': 2, of: failed }

function taken(...names: string[]): Written {
  return { drugs: names.map((name) => ({ name, response: 'inadequate' })) }
}

operatorTable({
  operator: 'at-least',
  rows: {
    true: [
      {
        sentence: 'where enough parts hold',
        rule: two,
        patient: taken('prednisone', 'HCQ'),
        reason:
          '2 of 4 met, at least 2 asked for; prednisone (dates not recorded) is recorded, response inadequate; ' +
          'HCQ (dates not recorded) is recorded, response inadequate',
      },
      {
        sentence: 'where enough parts hold, whatever the one that is missing turns out to be',
        rule: { 'at-least': 1, of: [{ sex: 'female' }, { age: { 'at-least': 18 } }] },
        patient: { sex: 'female' },
        reason: '1 of 2 met, 1 not known, at least 1 asked for; the sex is female',
      },
    ],
    false: [
      {
        sentence: 'where even all that is possible would not be enough',
        rule: { 'at-least': 2, of: [{ sex: 'male' }, { age: { 'at-least': 18 } }] },
        patient: { sex: 'female' },
        reason:
          'none of 2 met, 1 not known, at least 2 asked for; the sex is female; neither birth date nor age is recorded',
      },
      {
        sentence: 'by assumption, where silence is among what denies it',
        rule: three,
        patient: taken('prednisone', 'HCQ'),
        basis: 'assumed',
        reason: '2 of 4 met, at least 3 asked for; no record of immunosuppressant or biologic',
      },
    ],
    unknown: [
      {
        sentence: 'where what is possible would be enough (S01.4)',
        rule: three,
        patient: { drugs: [...(taken('prednisone', 'HCQ').drugs ?? []), 'MMF'] },
        reason:
          '2 of 4 met, 1 not known, at least 3 asked for; MMF (dates not recorded) is recorded without a response',
        needs: ['response to MMF'],
      },
    ],
    judgment: [
      {
        sentence: 'where only an opinion could make it enough',
        rule: { 'at-least': 2, of: [{ sex: 'female' }, { ask: 'Is it severe?' }] },
        patient: { sex: 'female' },
        reason: '1 of 2 met, 1 for the investigator, at least 2 asked for; the sex is female',
        asks: ['Is it severe?'],
      },
      {
        sentence: 'where opinions decide whatever the unknown turns out to be, which then need not be found out',
        rule: { 'at-least': 2, of: [{ sex: 'female' }, { ask: 'Is it severe?' }, { ask: 'Is it new?' }] },
        patient: {},
        reason: 'none of 3 met, 1 not known, 2 for the investigator, at least 2 asked for; the sex is not recorded',
        asks: ['Is it severe?', 'Is it new?'],
      },
    ],
  },
})

describe('at-least', () => {
  const parts = fc.array(findings, { minLength: 1, maxLength: 5 })

  function answer(count: number, given: readonly Finding[]): Omit<Finding, 'clauses'> {
    const places = given.map((_part, place) => place)
    const { clauses: _clauses, ...rest } = combined(atLeast, { 'at-least': count, of: places }, given, patient({}))
    return rest
  }

  it('counts the certain and the possible', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 5 }), (given, count) => {
        fc.pre(count <= given.length)
        const truths = given.map(({ truth }) => truth)
        expect(answer(count, given).truth).toBe(countedAtLeast(count, truths))
      }),
    )
  })

  it('one of them is any, and as many as there are is all, with the same grounds', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const places = given.map((_part, place) => place)
        const { clauses: _any, ...asAny } = combined(any, { any: places }, given, patient({}))
        const { clauses: _all, ...asAll } = combined(all, { all: places }, given, patient({}))
        expect(answer(1, given)).toEqual(asAny)
        expect(answer(given.length, given)).toEqual(asAll)
      }),
    )
  })

  it('is recorded where enough of what holds is recorded', () => {
    const rule = { 'at-least': 1, of: [0, 1] }
    fc.assert(
      fc.property(findings, findings, (one, other) => {
        fc.pre(one.truth === TRUE && other.truth === TRUE)
        const recorded = one.basis === 'recorded' || other.basis === 'recorded'
        expect(combined(atLeast, rule, [one, other], patient({})).basis).toBe(recorded ? 'recorded' : 'assumed')
      }),
    )
  })

  it('reads as a list', () => {
    const { words } = compiled({ 'at-least': 1, of: [{ sex: 'male' }, { sex: 'female' }] })
    expect(words).toBe('at least 1 of:\n- male\n- female')
  })

  it.each<[object, string[]]>([
    [
      { 'at-least': 3, of: [{ sex: 'male' }, { sex: 'female' }] },
      ['at-least: 3 of 2 parts can never hold (lower the number or add parts)'],
    ],
    [{ 'at-least': 0, of: [{ sex: 'male' }] }, ['at-least: a whole number of parts']],
    [{ 'at-least': 1.5, of: [{ sex: 'male' }] }, ['at-least: a whole number of parts']],
    [{ 'at-least': 1, of: [] }, ['of: of needs at least one part']],
  ])('of %j has the problems %j', (rule, problems) => {
    expect(problemsOf(rule)).toEqual(problems)
  })
})
