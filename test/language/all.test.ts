import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all } from '../../src/language/all.js'
import { any } from '../../src/language/any.js'
import { not } from '../../src/language/not.js'
import { combined, compiled, problemsOf } from './evaluate.js'
import { findings } from './generated.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'

const adult = { age: { 'at-least': 18 } }
const female = { sex: 'female' }
const severe = { ask: 'Is it severe?' }

operatorTable({
  operator: 'all',
  rows: {
    true: [
      {
        sentence: 'where every part holds',
        rule: { all: [adult, female] },
        patient: { birth: '2000-01-01', sex: 'female' },
        reason: 'age 26 on 2026-03-01 is at least 18 years; the sex is female',
      },
      {
        sentence: 'by assumption, where one of its parts is assumed',
        rule: { all: [female, { not: { drug: 'rituximab', taken: 'ever' } }] },
        patient: { sex: 'female', drugs: [] },
        basis: 'assumed',
        reason: 'the sex is female; no record of rituximab',
      },
    ],
    false: [
      {
        sentence: 'by the one part that fails, whatever is unknown or asked (S01.2)',
        rule: { all: [adult, female, severe] },
        patient: { birth: '2010-01-01' },
        reason: 'age 16 on 2026-03-01 is below 18 years',
      },
    ],
    unknown: [
      {
        sentence: 'where a part is unknown and none fails; the question beside it stays',
        rule: { all: [adult, female, severe] },
        patient: { birth: '2000-01-01' },
        reason: 'the sex is not recorded',
        needs: ['sex'],
      },
    ],
    judgment: [
      {
        sentence: 'where only a question is left; the reason says what the record has cleared',
        rule: { all: [adult, severe] },
        patient: { birth: '2000-01-01' },
        reason: 'age 26 on 2026-03-01 is at least 18 years',
        asks: ['Is it severe?'],
      },
    ],
  },
})

describe('all', () => {
  it('reads as a list', () => {
    expect(compiled({ all: [female, adult] }).words).toBe('all of:\n- female\n- age at least 18 years')
  })

  it('needs parts, each of them a rule', () => {
    expect(problemsOf({ all: [] })).toEqual(['all: all needs at least one part'])
    expect(problemsOf({ all: [female, { sex: 'x' }] })).toEqual([
      'all.1.sex: Invalid option: expected one of "female"|"male"',
    ])
  })

  it('is what any denies of the denied parts (De Morgan)', () => {
    const facts = patient({})
    fc.assert(
      fc.property(fc.array(findings, { minLength: 1, maxLength: 5 }), (parts) => {
        const places = parts.map((_part, place) => place)
        const denied = parts.map((part) => combined(not, { not: 0 }, [part], facts))
        const mirrored = combined(not, { not: 0 }, [combined(any, { any: places }, denied, facts)], facts)
        const { clauses, ...answer } = combined(all, { all: places }, parts, facts)
        expect({ ...mirrored, clauses: mirrored.clauses() }).toEqual({ ...answer, clauses: clauses() })
      }),
    )
  })
})
