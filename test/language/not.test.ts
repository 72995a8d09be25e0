import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { not } from '../../src/language/not.js'
import { combined, compiled } from './evaluate.js'
import { findings } from './generated.js'
import { operatorTable } from './operator-table.js'
import { patient } from './patient.js'

operatorTable({
  operator: 'not',
  rows: {
    true: [
      {
        sentence: 'where the part fails',
        rule: { not: { sex: 'female' } },
        patient: { sex: 'male' },
        reason: 'the sex is male',
      },
      {
        sentence: 'by assumption, where silence denies the part',
        rule: { not: { condition: 'lupus', status: 'ever' } },
        patient: { conditions: [] },
        basis: 'assumed',
        reason: 'no record of lupus',
      },
    ],
    false: [
      {
        sentence: 'where the part holds',
        rule: { not: { sex: 'female' } },
        patient: { sex: 'female' },
        reason: 'the sex is female',
      },
    ],
    unknown: [
      {
        sentence: 'where the part is',
        rule: { not: { sex: 'female' } },
        patient: {},
        reason: 'the sex is not recorded',
        needs: ['sex'],
      },
    ],
    judgment: [
      {
        sentence: 'where the part is',
        rule: { not: { ask: 'Is it severe?' } },
        patient: {},
        reason: '',
        asks: ['Is it severe?'],
      },
    ],
  },
})

describe('not', () => {
  it('of not changes nothing', () => {
    const facts = patient({})
    fc.assert(
      fc.property(findings, (part) => {
        const once = combined(not, { not: 0 }, [part], facts)
        expect(combined(not, { not: 0 }, [once], facts)).toEqual(part)
      }),
    )
  })

  it('reads above all of a part that is more than a list', () => {
    const eitherSex = { any: [{ sex: 'female' }, { sex: 'male' }] }
    const doubted = compiled({ not: { 'doubted-by': { sex: 'male' }, rule: eitherSex, 'in-doubt': { ask: 'Well?' } } })
    expect(doubted.words).toMatch(/^not:\n- any of:\n {2}- female\n {2}- male\n {2}but where/u)
    expect(doubted.head).toBe('not:')
  })

  it('reads before its part, or above a part of several lines', () => {
    expect(compiled({ not: { sex: 'female' } }).words).toBe('not: female')
    expect(compiled({ not: { any: [{ sex: 'female' }, { sex: 'male' }] } }).words).toBe('none of:\n- female\n- male')
    expect(compiled({ not: { all: [{ sex: 'female' }, { sex: 'male' }] } }).words).toBe(
      'not:\n- all of:\n  - female\n  - male',
    )
    expect(compiled({ not: { any: [{ all: [{ sex: 'female' }] }, { sex: 'male' }] } }).words).toBe(
      'none of:\n- all of:\n  - female\n- male',
    )
  })
})
