import { describe, expect, it } from 'vitest'
import { exactly } from '../../../src/kernel/range.js'
import { FALSE, TRUE } from '../../../src/kernel/truth.js'
import { chosen, held, heldInWords, turned } from '../held.js'
import { compiled, evaluate } from '../evaluate.js'
import { day, patient, TODAY } from '../patient.js'
import type { WrittenDrug } from '../written.js'

const NOW = { drug: 'antimalarial', taken: 'now' }
const STABLE = { drug: 'antimalarial', taken: 'now', stable: '7 days' }
const drugs = (...written: readonly WrittenDrug[]): { readonly drugs: readonly WrittenDrug[] } => ({ drugs: written })

describe('the last dose', () => {
  it.each([
    [
      'against a window',
      { drug: 'biologic', within: '3 months' },
      drugs({ name: 'MabThera', start: '2025-12-01', end: '2026-01-20' }),
      ['drug MabThera 2026-01-20 {"atLeast":"2025-12-01"}', 'drug biologic undefined: taken since 2026-03-01'],
    ],
    [
      'today, while it is taken',
      { drug: 'biologic', within: '3 months' },
      drugs({ name: 'belimumab', start: '2025-12-01', ongoing: true }),
      ['drug belimumab 2026-03-01 {"atLeast":"2025-12-01"}'],
    ],
    [
      'of a course whose end is not known',
      { drug: 'biologic', within: '3 months' },
      drugs({ name: 'belimumab', start: '2025-12-05' }),
      ['drug belimumab 2025-12-05 to 2026-03-01 {"atLeast":"2025-12-01"}'],
    ],
    [
      'against today',
      NOW,
      drugs({ name: 'HCQ', start: '2025-12-01', ongoing: true }),
      ['drug HCQ 2026-03-01 {"atLeast":"2026-03-01"}'],
    ],
    [
      'of the courses that the rule means, and of no other',
      NOW,
      drugs(
        { name: 'prednisone', start: '2025-12-01', ongoing: true },
        { name: 'HCQ', start: '2025-12-01', ongoing: true },
      ),
      ['drug HCQ 2026-03-01 {"atLeast":"2026-03-01"}'],
    ],
  ])('is held %s', (_what, rule, written, expected) => {
    expect(heldInWords(rule, written)).toEqual(expected)
    for (const { accepted, truth } of turned(rule, written)) expect(truth).toBe(accepted)
  })

  it('is held against the window where the drug was given by the route, or may have been', () => {
    const rule = { drug: 'mycophenolate', within: '3 months', route: 'iv' }
    const written = drugs(
      { name: 'MMF', start: '2025-12-10', end: '2026-01-20', route: 'iv' },
      { name: 'MMF', start: '2025-12-10', end: '2026-01-25' },
      { name: 'MMF', start: '2025-12-10', end: '2026-01-30', route: 'oral' },
    )
    expect(heldInWords(rule, written)).toEqual([
      'drug MMF 2026-01-20 {"atLeast":"2025-12-01"}',
      'drug MMF 2026-01-25 {"atLeast":"2025-12-01"}',
      'drug mycophenolate given by the iv route undefined: taken since 2026-03-01',
    ])
  })

  it('does not matter of what may be the drug, and is not known to be', () => {
    expect(heldInWords(NOW, drugs({ name: 'ABC-123', start: '2025-12-01', ongoing: true }))).toEqual([
      'drug antimalarial undefined: taken since 2026-03-01',
    ])
  })

  it('goes on while the drug is taken', () => {
    const [ongoing] = held(NOW, drugs({ name: 'HCQ', ongoing: true }))
    expect(ongoing?.variable).toMatchObject({
      goesOn: true,
      recorded: 'ongoing, start not recorded',
      paths: ['/drugs/0'],
    })
  })

  it.each([
    ['ever', { drug: 'biologic', taken: 'ever' }, drugs({ name: 'rituximab', end: '2026-01-01' })],
    [
      'by another route',
      { drug: 'mycophenolate', within: '3 months', route: 'iv' },
      drugs({ name: 'MMF', end: '2026-01-01', route: 'oral' }),
    ],
  ])('does not matter where it was taken %s', (_what, rule, written) => {
    expect(held(rule, written).filter(({ variable }) => variable.paths.length > 0)).toEqual([])
  })
})

describe('a dose', () => {
  it.each([
    [
      'since a day',
      drugs({ name: 'HCQ', start: '2020-01-01', ongoing: true, stableSince: '2026-02-26' }),
      'stable-dose HCQ 2026-02-26 {"atMost":"2026-02-22"}',
    ],
    [
      'since it was begun',
      drugs({ name: 'HCQ', start: '2026-02-26', ongoing: true }),
      'stable-dose HCQ 2026-02-26 {"atMost":"2026-02-22"}',
    ],
    [
      'since nobody knows when',
      drugs({ name: 'HCQ', ongoing: true }),
      'stable-dose HCQ -Infinity to 2026-03-01 {"atMost":"2026-02-22"}',
    ],
    [
      'not yet, as long as it is tapered',
      drugs({ name: 'HCQ', ongoing: true, dose: 'tapering' }),
      'stable-dose HCQ 2026-03-01 {"atMost":"2026-02-22"}',
    ],
  ])('is unchanged %s', (_what, written, expected) => {
    expect(heldInWords(STABLE, written)).toContain(expected)
    const results = turned(STABLE, written).slice(-3)
    for (const { accepted, truth } of results) expect(truth).toBe(accepted)
  })

  it('must be changed where the rule asks for one that is not stable', () => {
    const rule = { drug: 'antimalarial', taken: 'now', unstable: '7 days' }
    const written = drugs({ name: 'HCQ', start: '2020-01-01', ongoing: true, stableSince: '2026-02-01' })
    expect(heldInWords(rule, written)).toEqual(['stable-dose HCQ 2026-02-01 {"moreThan":"2026-02-22"}'])
    const stopped = drugs({ name: 'HCQ', start: '2020-01-01', end: '2026-02-26', stableSince: '2026-02-01' })
    const within = { drug: 'antimalarial', within: '7 days', unstable: '7 days' }
    expect(heldInWords(within, stopped)).toContain('drug HCQ 2026-02-26 {"atLeast":"2026-02-22"}')
    for (const { accepted, truth } of turned(rule, written).slice(-3)) expect(truth).toBe(accepted)
  })

  it('of a month is unchanged long enough from the last day from which it would be', () => {
    const written = { asOf: '2026-03-30', ...drugs({ name: 'HCQ', ongoing: true }) }
    expect(heldInWords({ ...STABLE, stable: '1 month' }, written)).toContain(
      'stable-dose HCQ -Infinity to 2026-03-30 {"atMost":"2026-02-28"}',
    )
    const later = { asOf: '2026-02-28', ...drugs({ name: 'HCQ', ongoing: true }) }
    expect(heldInWords({ ...STABLE, stable: '1 month' }, later)).toContain(
      'stable-dose HCQ -Infinity to 2026-02-28 {"atMost":"2026-01-31"}',
    )
  })

  it.each<[string, WrittenDrug, recorded: string]>([
    ['since a day', { name: 'HCQ', ongoing: true, stableSince: '2026-02' }, '2026-02'],
    ['since it was begun', { name: 'HCQ', start: '2026-02-26', ongoing: true }, '2026-02-26'],
    ['since nobody knows when', { name: 'HCQ', ongoing: true }, 'ongoing, start not recorded'],
    [
      'not yet, as long as it is tapered',
      { name: 'HCQ', start: '2025-12-01', ongoing: true, dose: 'tapering', stableSince: '2026-02-01' },
      'since 2025-12-01',
    ],
  ])('is recorded as unchanged %s, up to the day itself', (_what, course, recorded) => {
    const stable = held(STABLE, drugs(course)).find(({ variable }) => variable.kind === 'stable-dose')
    if (stable === undefined || !('accepts' in stable)) throw new Error('no stable dose is asked for')
    const { variable } = stable
    expect(variable).toMatchObject({ key: 'stable /drugs/0', what: 'HCQ', recorded, paths: ['/drugs/0'] })
    expect([variable.shown.unit, variable.goesOn]).toEqual(['days', course.dose === 'tapering'])
    const today = day(TODAY)
    const sampled = (on: number): number | undefined => variable.sampleIn(exactly(on))
    expect([sampled(today - 1), sampled(today), sampled(today + 1)]).toEqual([today - 1, today, undefined])
  })

  it('does not matter of a course that is over', () => {
    expect(heldInWords(STABLE, drugs({ name: 'HCQ', end: '2026-02-01', stableSince: '2025-01-01' }))).toEqual([
      'drug HCQ 2026-02-01 {"atLeast":"2026-03-01"}',
      'drug antimalarial undefined: taken since 2026-02-22',
    ])
  })
})

describe('a drug that is not taken', () => {
  it.each([
    ['now', NOW, 'drug antimalarial undefined: taken since 2026-03-01'],
    ['within a window', { drug: 'biologic', within: '3 months' }, 'drug biologic undefined: taken since 2026-03-01'],
    ['at a stable dose', STABLE, 'drug antimalarial undefined: taken since 2026-02-22'],
    [
      'by a route',
      { ...NOW, route: ['systemic'] },
      'drug antimalarial given by a systemic route undefined: taken since 2026-03-01',
    ],
  ])('could be taken %s', (_what, rule, expected) => {
    const written = drugs({ name: 'HCQ', status: 'absent' }, { name: 'antimalarial', status: 'absent' })
    expect(heldInWords(rule, written)).toEqual([expected])
    expect(chosen(rule, written)).toEqual([TRUE])
    expect(evaluate(compiled(rule), patient(written)).truth).toBe(FALSE)
  })

  it('could be the first of several, beside all that the record has but what denies it', () => {
    const rule = { drug: ['HCQ', 'rituximab'], taken: 'now' }
    const written = drugs(
      { name: 'prednisone', ongoing: true },
      { name: 'antimalarial', status: 'absent' },
      { name: 'MMF', status: 'absent' },
      { name: 'rituximab', end: '2020' },
    )
    const [, taken] = held(rule, written)
    if (taken === undefined || 'accepts' in taken) throw new Error('nothing could be taken')
    const { variable } = taken
    expect(variable).toMatchObject({ key: 'taking HCQ or rituximab', recorded: '', paths: [], value: undefined })
    const { entries } = variable.changed(patient(written), 'taken since 2026-03-01').drugs
    expect(entries.map(({ path, terms }) => [path, terms.map(({ id }) => id)])).toEqual([
      ['/drugs/0', ['prednisone']],
      ['/drugs/2', ['mycophenolate']],
      ['/drugs/3', ['rituximab']],
      ['/drugs/-', ['hydroxychloroquine']],
    ])
  })

  it.each([
    ['ever: that is history', { drug: 'biologic', taken: 'ever' }],
    ['with a response that nobody knows beforehand', { ...NOW, response: ['inadequate'] }],
    ['for so long', { ...NOW, for: { 'at-least': '3 months' } }],
    ['but for an exception that a class may be', { drug: 'biologic', except: 'rituximab', taken: 'now' }],
  ])('is not proposed where the rule asks for one taken %s', (_what, rule) => {
    expect(held(rule, { drugs: [] })).toEqual([])
  })
})
