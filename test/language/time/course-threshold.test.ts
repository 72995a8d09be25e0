import { describe, expect, it } from 'vitest'
import { formatSpan } from '../../../src/kernel/span.js'
import { TRUE } from '../../../src/kernel/truth.js'
import { begunBy } from '../../../src/language/time/course-threshold.js'
import type { Quantity } from '../../../src/language/rule/threshold.js'
import { held, heldInWords, turned } from '../held.js'
import { day, patient, span, TODAY } from '../patient.js'
import type { Written } from '../written.js'

const OTHER_TRIAL = { 'trial-participation': 'other', done: 'now' }
const VACCINATED = { immunization: 'vaccine', within: '4 weeks' }

function quantityOf(rule: object, written: Written): Quantity {
  const [threshold] = held(rule, written)
  if (threshold === undefined || !('accepts' in threshold)) throw new Error('nothing is held against anything')
  return threshold.variable
}

describe('the last day of something', () => {
  it.each([
    [
      'of a vaccination',
      { immunization: 'live vaccine', within: '4 weeks' },
      { immunizations: [{ name: 'MMR', date: '2026-02-15' }] },
      ['immunization MMR 2026-02-15 {"atLeast":"2026-02-01"}'],
    ],
    [
      'of another trial',
      { 'trial-participation': 'other', within: '6 months' },
      { trials: [{ name: 'NCT1', start: '2025-01-01', end: '2025-09-01' }] },
      ['trial NCT1 2025-09-01 {"atLeast":"2025-09-01"}'],
    ],
    [
      'of another trial that goes on',
      { 'trial-participation': 'other', done: 'now' },
      { trials: [{ name: 'NCT1', start: '2025-01-01', ongoing: true }] },
      ['trial NCT1 2026-03-01 {"atLeast":"2026-03-01"}'],
    ],
  ])('is held against the window, and could be earlier: %s', (_what, rule, written, expected) => {
    expect(heldInWords(rule, written)).toEqual(expected)
    const results = turned(rule, written)
    expect(results.length).toBeGreaterThan(1)
    for (const { accepted, truth } of results) expect(truth).toBe(accepted)
  })

  it.each([
    [
      'of a procedure',
      { procedure: 'renal replacement therapy', within: '3 months' },
      { procedures: [{ name: 'dialysis', date: '2026-02-15' }] },
      ['procedure dialysis 2026-02-15 {"atLeast":"2025-12-01"}'],
    ],
    [
      'of a hospital stay for the reason',
      { encounter: 'hospitalization', reason: 'infection', within: '60 days' },
      {
        encounters: [
          { name: 'admission', start: '2026-01-10', end: '2026-01-20', reason: ['pneumonia'] },
          { name: 'admission', date: '2026-01-21', reason: ['lupus'] },
          { name: 'hospitalization', ongoing: true, start: '2026-01-22', reason: ['infection'] },
        ],
      },
      [
        'encounter admission 2026-01-20 {"atLeast":"2025-12-31"}',
        'encounter hospitalization 2026-03-01 {"atLeast":"2025-12-31"}',
      ],
    ],
  ])('is history that nothing changes: %s', (_what, rule, written, expected) => {
    expect(heldInWords(rule, written)).toEqual(expected)
    expect(held(rule, written).every(({ variable }) => variable.changed === undefined)).toBe(true)
  })

  it.each([
    ['at any time', { immunization: 'vaccine', done: 'ever' }, { immunizations: ['MMR'] }],
    [
      'of what is absent',
      { immunization: 'vaccine', within: '4 weeks' },
      { immunizations: [{ name: 'MMR', status: 'absent' as const }] },
    ],
    ['of the trial itself', { 'trial-participation': 'other', done: 'now' }, { trials: ['T'] }],
  ])('does not matter %s', (_what, rule, written) => {
    expect(held(rule, written)).toEqual([])
  })

  it.each<[string, object, Written, isYesOrNo: boolean, goesOn: boolean]>([
    ['is over within a window', VACCINATED, { immunizations: [{ name: 'MMR', date: '2026-02-15' }] }, false, false],
    ['is over on its last day', VACCINATED, { immunizations: [{ name: 'MMR', date: TODAY }] }, false, false],
    ['goes on, which is no matter of how far', OTHER_TRIAL, { trials: [{ name: 'NCT1', ongoing: true }] }, true, true],
  ])('%s', (_what, rule, written, isYesOrNo, goesOn) => {
    const list = 'trials' in written ? 'trialParticipation' : 'immunizations'
    // an earlier end makes nothing true
    expect(held(rule, written)).toMatchObject([
      { turns: TRUE, isYesOrNo, variable: { key: `end /${list}/0`, paths: [`/${list}/0`], scale: 'day', goesOn } },
    ])
    expect(quantityOf(rule, written).shown.unit).toBe('days')
  })

  it('could be any up to the one that is recorded, and none after it', () => {
    const { sampleIn } = quantityOf(VACCINATED, { immunizations: [{ name: 'MMR', date: '2026-02-15' }] })
    const sampled = (from: string, to: string): number | undefined =>
      sampleIn({ low: day(from), high: day(to), lowOpen: false, highOpen: false })
    expect(sampled('2026-02-15', '2026-02-15')).toBe(day('2026-02-15'))
    expect(sampled('2026-02-16', TODAY)).toBeUndefined()
    expect(sampled('2020-01-01', '2020-01-01')).toBe(day('2020-01-01'))
  })

  it('ends what goes on, and nothing else of the list', () => {
    const written = { trials: [{ name: 'NCT1', start: '2025-01-01', ongoing: true }, 'NCT2'] }
    const facts = patient(written)
    const changed = quantityOf(OTHER_TRIAL, written).changed?.(facts, day('2026-01-15'))
    const [ended, other] = changed?.trialParticipation.entries ?? []
    expect(ended).toMatchObject({ ongoing: false, start: span('2025-01-01'), end: span('2026-01-15') })
    expect(other).toBe(facts.trialParticipation.entries[1])
  })
})

describe('what ends earlier', () => {
  it.each([
    ['began when it did', '2025-01-01', '2026-02-10', '2025-01-01'],
    ['began on one of the days up to then', '2026-02', '2026-02-10', 'between 2026-02-01 and 2026-02-10'],
    ['began on that day, where it would have begun later', '2026-02-15', '2026-02-10', '2026-02-10'],
  ])('%s', (_what, start, last, begun) => {
    const found = begunBy(span(start), day(last))
    expect(found === undefined ? undefined : formatSpan(found)).toBe(begun)
  })

  it('has no start where none is recorded', () => {
    expect(begunBy(undefined, day(TODAY))).toBeUndefined()
  })
})
