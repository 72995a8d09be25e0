import { describe, expect, it } from 'vitest'
import { exactly } from '../../../src/kernel/range.js'
import { steroidThresholds } from '../../../src/language/drug/steroid-threshold.js'
import { totalOf } from '../../../src/language/drug/steroid-total.js'
import { evaluationOf } from '../evaluation.js'
import { held, heldInWords, turned } from '../held.js'
import { patient, span, TODAY } from '../patient.js'
import { steroids } from '../steroids.js'
import type { WrittenDrug } from '../written.js'

const atMost = (dose: number) => ({ 'steroid-dose': { 'at-most': dose, unit: 'mg/day' } })
const atMost20 = atMost(20)
const perKilogram = { 'steroid-dose': { 'at-least': 1, unit: 'mg/kg/day' }, 'weight-valid': '90 days' }
const prednisone: WrittenDrug = { name: 'prednisone', start: '2025-01-01', ongoing: true, dose: 30 }
const dexamethasone = { drugs: [{ ...prednisone, name: 'dexamethasone', dose: 6, route: 'oral' as const }] }
const weighing = (
  value: number | string,
): { readonly labs: readonly { name: string; value: number | string; unit: string; date: string }[] } => ({
  labs: [{ name: 'weight', value, unit: 'kg', date: '2026-02-20' }],
})
const DOSE = 'dose systemic corticosteroids as prednisone'

describe('the steroids of the day', () => {
  it.each([
    ['of one', atMost20, { drugs: [prednisone] }, [`${DOSE} 30 {"atMost":20}`]],
    ['of several', atMost20, { drugs: [prednisone, { ...prednisone, dose: 10 }] }, [`${DOSE} 40 {"atMost":20}`]],
    [
      'where there is none',
      { 'steroid-dose': { 'at-least': 10, unit: 'mg/day' } },
      { drugs: [] },
      [`${DOSE} 0 {"atLeast":10}`],
    ],
    ['where the tables differ', atMost20, dexamethasone, [`${DOSE} 40 to 50 {"atMost":20}`]],
    [
      'where they differ, and no more than the least of it will do',
      atMost(40),
      dexamethasone,
      [`${DOSE} 40 to 50 {"atMost":40}`],
    ],
    [
      'where they differ, and more than the most of it is asked for',
      { 'steroid-dose': { 'at-least': 60, unit: 'mg/day' } },
      dexamethasone,
      [`${DOSE} 40 to 50 {"atLeast":60}`],
    ],
    [
      'per kilogram',
      perKilogram,
      { birth: '1980-01-01', drugs: [prednisone], ...weighing(50) },
      [`${DOSE} 30 {"atLeast":50}`],
    ],
  ])('are held against bounds: %s', (_what, rule, written, expected) => {
    expect(heldInWords(rule, written).slice(0, 1)).toEqual(expected)
    const results = turned(rule, written).slice(0, 3)
    expect(results).toHaveLength(3)
    for (const { accepted, truth } of results) expect(truth).toBe(accepted)
  })

  it('could each have been stopped', () => {
    expect(heldInWords(atMost20, { drugs: [prednisone] })).toEqual([
      `${DOSE} 30 {"atMost":20}`,
      'drug prednisone 2026-03-01 {"atLeast":"2026-03-01"}',
    ])
  })

  it.each([
    ['the dose may be anything', atMost20, { drugs: [{ ...prednisone, dose: 'as-needed' as const }] }],
    ['there is no weight', perKilogram, { drugs: [prednisone] }],
    ['the weight is no single number', perKilogram, { drugs: [prednisone], ...weighing('>50') }],
    ['the weight is no number', perKilogram, { drugs: [prednisone], ...weighing('normal') }],
  ])('are no number where %s', (_what, rule, written) => {
    expect(heldInWords(rule, written)).toEqual(['drug prednisone 2026-03-01 {"atLeast":"2026-03-01"}'])
  })

  it('are one thing of the record, which could be any amount, and are told in the unit of the rule', () => {
    const written = { birth: '1980-01-01', drugs: [prednisone, { ...prednisone, dose: 10 }], ...weighing(50) }
    const [dose, ...ends] = held(perKilogram, written)
    if (dose === undefined || !('accepts' in dose)) throw new Error('no bounds')
    const { variable } = dose
    expect(variable).toMatchObject({
      key: 'steroid dose',
      recorded: '40 mg/day',
      paths: ['/drugs/0', '/drugs/1'],
      scale: 'number',
    })
    expect([variable.shown.unit, variable.shown.of(50)]).toEqual(['mg/kg/day', 1])
    expect([variable.sampleIn(exactly(0)), variable.sampleIn(exactly(0.5))]).toEqual([undefined, 0.5])
    expect(ends).toMatchObject([{ isYesOrNo: true }, { isYesOrNo: true }])
  })

  it('could be begun by mouth today, with a steroid whose dose all tables convert alike', () => {
    const written = { drugs: ['rituximab'] }
    const [dose] = held({ 'steroid-dose': { 'at-least': 10, unit: 'mg/day' } }, written)
    const changed = dose?.variable.scale === 'number' ? dose.variable.changed?.(patient(written), 10) : undefined
    expect(changed?.drugs.entries).toMatchObject([
      { path: '/drugs/0' },
      {
        path: '/drugs/-',
        start: span(TODAY),
        end: undefined,
        ongoing: true,
        route: 'oral',
        stableSince: span(TODAY),
        dose: { kind: 'daily' },
      },
    ])
  })

  it('could be begun with one steroid, whichever of them the vocabulary names first', () => {
    const figures = new Map([
      ['dexamethasone', { lowest: 0.6, highest: 0.75 }],
      ['prednisone', { lowest: 5, highest: 5 }],
      ['budesonide', { lowest: 1, highest: 1 }],
    ])
    const facts = patient({ drugs: [] })
    const question = { bounds: { atLeast: 10 }, unit: 'mg/day', steroids: { ...steroids, figures } } as const
    const [dose] = steroidThresholds(totalOf([], facts.asOf), [], question, evaluationOf(facts))
    const changed = dose?.variable.scale === 'number' ? dose.variable.changed?.(facts, 10) : undefined
    expect(changed?.drugs.entries.map(({ label }) => label)).toEqual(['prednisone'])
  })

  it('are changed by the dose of that course of which most is known', () => {
    const written = { drugs: [{ name: 'prednisone', start: '2025-01-01', dose: 30 }, prednisone] }
    const [dose] = held(atMost20, written)
    const changed = dose?.variable.scale === 'number' ? dose.variable.changed?.(patient(written), 15) : undefined
    expect(changed?.drugs.entries.map((entry) => entry.dose)).toEqual([
      { kind: 'daily', milligramsPerDay: 0 },
      { kind: 'daily', milligramsPerDay: 15 },
    ])
  })

  it('are changed by the dose of one course alone, the others being none', () => {
    const written = { drugs: [prednisone, { ...prednisone, dose: 10 }] }
    const [dose] = held(atMost20, written)
    const changed = dose?.variable.scale === 'number' ? dose.variable.changed?.(patient(written), 15) : undefined
    expect(changed?.drugs.entries.map((entry) => entry.dose)).toEqual([
      { kind: 'daily', milligramsPerDay: 15 },
      { kind: 'daily', milligramsPerDay: 0 },
    ])
  })

  it.each([
    [
      'that it could be changed to',
      { drugs: [{ ...prednisone, start: '2024-01-01', ongoing: false, end: '2024-12-31', dose: 5 }, prednisone] },
      [5, 5],
    ],
    [
      'by any of the tables',
      {
        drugs: [
          { ...prednisone, name: 'dexamethasone', start: '2024-01-01', ongoing: false, end: '2024-12-31', dose: 3 },
          { ...prednisone, name: 'dexamethasone', dose: 6, route: 'oral' as const },
        ],
      },
      [20, 25],
    ],
    ['with which it could be begun', { drugs: [{ ...prednisone, ongoing: false, end: '2026-02-28', dose: 5 }] }, [5]],
    ['of no other drug', { drugs: [prednisone, { ...prednisone, name: 'dexamethasone', dose: 6 }] }, []],
  ])('may come out otherwise at the dose of a course before it: %s', (_what, written, cuts) => {
    const [dose] = held(atMost20, written)
    expect(dose).toMatchObject({ variable: { key: 'steroid dose' }, cuts })
  })
})
