import { describe, expect, test } from 'vitest'
import { spanOfDay } from '../../../src/kernel/span.js'
import { begunPregnancyOf, pregnancyOf, toldPregnancyOf } from '../../../src/language/pregnancy/pregnancy.js'
import { day, patient } from '../patient.js'
import { vocabulary } from '../vocabulary.js'
import type { WrittenCondition } from '../written.js'

const { conditions: lexicon } = vocabulary
const today = day('2026-03-01')

function stated(given: Partial<WrittenCondition>, on = today): string | undefined {
  return pregnancyOf(patient({ conditions: [{ name: 'pregnancy', ...given }] }), lexicon, on)?.fact.path
}

describe('a pregnancy among the conditions', () => {
  test('is there while it is active, up to 42 weeks from its onset', () => {
    expect(stated({ status: 'active', onset: '2025-05-11' })).toBe('/conditions/0')
    expect(stated({ status: 'active', onset: '2025-05-10' })).toBeUndefined()
    expect(stated({ status: 'active' })).toBe('/conditions/0')
  })

  test('may still be there where its onset is a month or a year that reaches into the 42 weeks', () => {
    expect(stated({ status: 'active', onset: '2025' })).toBe('/conditions/0')
    expect(stated({ status: 'active', onset: '2024' })).toBeUndefined()
  })

  test('names the day from which it can be there no more', () => {
    const facts = patient({ conditions: [{ name: 'pregnancy', status: 'active', onset: '2025-05-11' }] })
    expect(pregnancyOf(facts, lexicon, today)?.flips).toEqual([day('2026-03-02')])
  })

  test('is not stated where it is over, or without a status, which leaves open whether one that has begun has ended', () => {
    expect(stated({ onset: '2026-01-01' })).toBeUndefined()
    expect(stated({ status: 'active', onset: '2025-09', end: '2026-02' })).toBeUndefined()
    const begun = patient({ conditions: [{ name: 'pregnancy', onset: '2026-01-01' }] })
    expect(begunPregnancyOf(begun, lexicon, today)?.fact.path).toBe('/conditions/0')
    expect(begunPregnancyOf(begun, lexicon, day('2026-12-01'))).toBeUndefined()
  })
})

describe('a pregnancy that is told of the day of the record', () => {
  const facts = patient({ pregnant: true })
  const { pregnant } = facts.reproductive
  const told = (on: string): string | undefined => {
    if (pregnant === undefined) throw new Error('not pregnant')
    const reproductive = { ...facts.reproductive, pregnant: { ...pregnant, on: spanOfDay(day(on)) } }
    return pregnancyOf({ ...facts, reproductive }, lexicon, today)?.fact.path
  }

  test('is there up to 42 weeks later', () => {
    expect(told('2025-05-11')).toBe('/reproductive/pregnant')
    expect(told('2025-05-10')).toBeUndefined()
  })
})

describe('a pregnancy of which another part of the record tells', () => {
  const told = (given: Partial<WrittenCondition>): string | undefined => {
    const facts = patient({ conditions: [{ name: 'pregnancy', status: 'suspected', ...given }] })
    return toldPregnancyOf(facts, lexicon, { day: today, since: day('2026-02-20') })?.fact.path
  }
  const unsaid = 'is what a visit was for'

  test('is open from the day of the latest negative test on, and where its day is not known', () => {
    expect(told({ unsaid, onset: '2026-02-20' })).toBe('/conditions/0')
    expect(told({ unsaid })).toBe('/conditions/0')
    expect(told({ unsaid, onset: '2026-02-19' })).toBeUndefined()
  })

  test('is none that a list of conditions suspects, nor another condition', () => {
    expect(told({ onset: '2026-02-20' })).toBeUndefined()
    expect(told({ name: 'SLE', unsaid, onset: '2026-02-20' })).toBeUndefined()
  })

  test('lasts no longer than one may', () => {
    const facts = patient({ conditions: [{ name: 'pregnancy', status: 'suspected', unsaid, onset: '2025-05-10' }] })
    expect(toldPregnancyOf(facts, lexicon, { day: today, since: day('2025-01-01') })).toBeUndefined()
    expect(toldPregnancyOf(facts, lexicon, { day: day('2026-02-01'), since: day('2025-01-01') })?.flips).toEqual([
      day('2026-03-01'),
    ])
  })
})
