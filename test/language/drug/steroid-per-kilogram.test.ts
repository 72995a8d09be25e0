import { describe, expect, it } from 'vitest'
import { formatDay, type Day } from '../../../src/kernel/day.js'
import type { Duration, DurationUnit } from '../../../src/kernel/duration.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import type { Finding } from '../../../src/language/rule/finding.js'
import { reasonOf } from '../../../src/language/rule/reason.js'
import { intakeOf } from '../../../src/language/drug/steroid-intake.js'
import { comparePerKilogram } from '../../../src/language/drug/steroid-per-kilogram.js'
import { totalOf } from '../../../src/language/drug/steroid-total.js'
import { asOf, unnamed } from '../courses.js'
import { patient } from '../patient.js'
import { steroids } from '../steroids.js'
import type { Written, WrittenDrug, WrittenResult } from '../written.js'

const ADULT = '1980-01-01'
const CHILD = '2015-01-01'

function taking(dose: WrittenDrug['dose']): WrittenDrug {
  return { name: 'prednisone', ongoing: true, ...(dose === undefined ? {} : { dose }) }
}

function weighing(value: number | string, date?: string): WrittenResult {
  return { name: 'weight', value, unit: 'kg', ...(date === undefined ? {} : { date }) }
}

const DAYS_180: Duration = { amount: 180, unit: 'days' }

/** @param on the day against which the age of the weight is held; the day of the record when not given */
function compare(written: Written, valid = DAYS_180, on?: Day): Finding {
  const facts = patient(written)
  const occasion = { steroids, absent: [], lifetime: facts, day: facts.asOf }
  const total = totalOf(
    facts.drugs.entries.flatMap((fact) => intakeOf(fact, occasion) ?? []),
    facts.asOf,
  )
  return comparePerKilogram(total, { atLeast: 1 }, facts, valid, on ?? facts.asOf)
}

function told(written: Written): [Truth, string, string[]] {
  const { truth, clauses, needs } = compare(written)
  return [truth, reasonOf(clauses()), needs.map(({ need }) => need)]
}

const SIXTY = 'prednisone 60 mg/day amounts to 60 mg/day of prednisone on 2026-03-01; '

describe('a dose per kilogram', () => {
  it.each<[WrittenResult, Truth, string]>([
    [
      weighing(60, '2026-02-20'),
      TRUE,
      'at a weight of 60 kg on 2026-02-20 that is 1 mg/kg/day, which is at least 1 mg/kg/day',
    ],
    [
      weighing(61, '2026-02'),
      FALSE,
      'at a weight of 61 kg in 2026-02 that is 0.98 mg/kg/day, which is below 1 mg/kg/day',
    ],
    [
      weighing('>60', '2026-02-20'),
      UNKNOWN,
      'at a weight of >60 kg on 2026-02-20 that is 0 to 1 mg/kg/day, which may or may not be at least 1 mg/kg/day',
    ],
    [
      weighing('<70', '2026-02-20'),
      UNKNOWN,
      'at a weight of <70 kg on 2026-02-20 that is at least 0.86 mg/kg/day, which may or may not be at least 1 mg/kg/day',
    ],
    [
      weighing('<50', '2026-02-20'),
      TRUE,
      'at a weight of <50 kg on 2026-02-20 that is at least 1.2 mg/kg/day, which is at least 1 mg/kg/day',
    ],
  ])('is the total by the weight: %j', (weight, truth, words) => {
    const [found, reason, needs] = told({ birth: ADULT, drugs: [taking(60)], labs: [weight] })
    expect([found, reason, needs]).toEqual([truth, SIXTY + words, truth === UNKNOWN ? ['an exact weight'] : []])
  })

  it.each([ADULT, CHILD])('needs a weight, unless nothing is taken: born on %s', (birth) => {
    expect(told({ birth, drugs: [taking(60)] })).toEqual([
      UNKNOWN,
      `${SIXTY}no result for weight is recorded`,
      ['weight'],
    ])
    expect(told({ birth, drugs: [taking(0)] })).toEqual([
      FALSE,
      'prednisone 0 mg/day amounts to 0 mg/day of prednisone on 2026-03-01, which is below 1 mg/kg/day',
      [],
    ])
  })

  it('asks for the dose where that is not known, not for the weight', () => {
    const weight = weighing(60, '2026-02-20')
    expect(told({ birth: ADULT, drugs: [taking(undefined)], labs: [weight] })).toEqual([
      UNKNOWN,
      'the weight is 60 kg on 2026-02-20',
      ['dose of prednisone'],
    ])
    expect(
      told({
        birth: ADULT,
        drugs: [taking(60), { name: 'dexamethasone', ongoing: true, route: 'oral' }],
        labs: [weight],
      })[0],
    ).toBe(TRUE)
  })

  it('has no number per kilogram where the weight is a lower bound and another dose is not known', () => {
    const facts: Written = {
      drugs: [taking(60), { name: 'dexamethasone', ongoing: true, route: 'oral' }],
      labs: [weighing('>60', '2026-02-20')],
    }
    expect(told(facts)[1]).toContain('; the weight is >60 kg on 2026-02-20')
  })

  it('is unknown by a weight without a number, without a date, or of two that disagree', () => {
    const weights = (labs: WrittenResult[]): string[] => told({ birth: ADULT, drugs: [taking(60)], labs })[2]
    expect(weights([weighing('normal', '2026-02-20')])).toEqual(['an exact weight'])
    expect(weights([weighing(60)])).toEqual(['date of the result for weight'])
    const undated = compare({ birth: CHILD, drugs: [taking(60)], labs: [weighing(60)] })
    expect([undated.truth, undated.evidence.at(-1)?.value]).toEqual([UNKNOWN, '60 kg'])
    expect(weights([weighing(60, '2026-02-20'), weighing(80, '2026-02-20')])).toEqual([
      'which weight is right: /labs/0 or /labs/1',
    ])
    expect(told({ birth: ADULT, drugs: [taking(60)], labs: [weighing('normal', '2026-02-20')] })[1]).toBe(
      `${SIXTY}weight normal kg on 2026-02-20 is no usable number`,
    )
  })
})

describe('the age of a weight', () => {
  it.each<[string, string | undefined, string, Truth]>([
    ['of an adult may be as the rule says', ADULT, '2025-09-02', TRUE],
    ['of who comes of age today is as that of an adult', '2008-03-01', '2025-09-02', TRUE],
    ['of an adult may not be more', ADULT, '2025-09-01', UNKNOWN],
    ['of a child is no more than 90 days', CHILD, '2025-12-01', TRUE],
    ['of a child is not 91 days', CHILD, '2025-11-30', UNKNOWN],
    ['of somebody of unknown age is as that of a child', undefined, '2025-11-30', UNKNOWN],
    ['of somebody who may be a child is as that of a child', '2008', '2025-11-30', UNKNOWN],
  ])('%s', (_what, birth, date, truth) => {
    const written = { drugs: [taking(60)], labs: [weighing(50, date)] }
    expect(compare(birth === undefined ? written : { ...written, birth }).truth).toBe(truth)
  })

  it('changes the answer when it has passed, and when the child comes of age', () => {
    const { flips } = compare({ birth: '2008-04-10', drugs: [taking(60)], labs: [weighing(50, '2025-12-10')] })
    expect([...new Set(flips.map(formatDay))].toSorted()).toEqual(['2026-03-11', '2026-04-10', '2026-06-09'])
    const ofAge = compare({ birth: '2008-03-01', drugs: [taking(60)], labs: [weighing(50, '2025-12-10')] })
    expect([...new Set(ofAge.flips.map(formatDay))]).toEqual(['2026-06-09'])
    const adult = compare({ birth: ADULT, drugs: [taking(60)], labs: [weighing(50, '2025-12-10')] })
    expect([...new Set(adult.flips.map(formatDay))]).toEqual(['2026-06-09'])
  })

  it('is the shorter of the two in a child, where the rule asks for less', () => {
    const written = { birth: CHILD, drugs: [taking(60)], labs: [weighing(50, '2026-02-01')] }
    expect(compare(written, { amount: 7, unit: 'days' }).truth).toBe(UNKNOWN)
  })

  it('is told as that of a child where both are as long', () => {
    const written = { birth: CHILD, drugs: [taking(60)], labs: [weighing(50, '2025-11-30')] }
    expect(reasonOf(compare(written, { amount: 3, unit: 'months' }).clauses())).toContain('is older than 90 days on')
  })

  it('ends by whichever of the two is the shorter then, not by the one that is today', () => {
    const written = { birth: CHILD, asOf: '2026-05-01', drugs: [taking(60)], labs: [weighing(50, '2026-04-20')] }
    const { flips } = compare(written, { amount: 3, unit: 'months' })
    expect(flips.map(formatDay)).toEqual(expect.arrayContaining(['2026-07-20', '2026-07-21']))
  })

  it.each<[DurationUnit, number]>([
    ['months', 3],
    ['weeks', 13],
    ['days', 90],
    ['months', 6],
  ])('of %s ends only on days that are named today', (unit, amount) => {
    for (const birth of [CHILD, '2008-09', undefined]) {
      for (const date of ['2026-02-10', '2025-12']) {
        const labs = [weighing(50, date)]
        const written = { drugs: [taking(60)], labs, ...(birth === undefined ? {} : { birth }) }
        const answer = (on?: Day): Finding => compare(written, { amount, unit }, on)
        expect(answer().flips.filter((flip) => flip <= asOf || flip === Infinity)).toEqual([])
        expect({ birth, date, unnamed: unnamed((on) => answer(on).truth, answer().flips) }).toEqual({
          birth,
          date,
          unnamed: [],
        })
      }
    }
  })
})
