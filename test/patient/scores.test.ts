import { describe, expect, it } from 'vitest'
import type { ScoreFact } from '../../src/facts/fact.js'
import { bundled } from '../criteria/vocabulary/bundled.js'
import { errorsOf, read, shown, warningsOf } from './reader.js'

function only(score: unknown): ScoreFact {
  const [[fact] = []] = [...read({ scores: [score] }).scores.values()]
  if (fact === undefined) throw new Error('left out')
  return fact
}

describe('a score', () => {
  it('keeps its total and its day', () => {
    const fact = only({ name: 'ESSDAI', value: 7, date: '2026-02-20' })
    expect(fact).toMatchObject({ path: '/scores/0', label: 'ESSDAI', total: { low: 7, high: 7 } })
    expect([fact.score.id, shown(fact.on), fact.items.size]).toEqual(['essdai', '2026-02-20', 0])
  })

  it.each([
    [{ code: 'loinc:44261-6' }, 'PHQ-9'],
    [{ code: ['snomed:720433000', 'loinc:44261-6'] }, 'PHQ-9'],
    [{ name: 'loinc:44261-6' }, 'PHQ-9'],
    [{ name: 'mood', code: 'loinc:44261-6' }, 'mood'],
  ])('may be known by a code: %j', (named, label) => {
    const { scores } = read({ scores: [{ ...named, value: 12 }] }, { vocabulary: bundled })
    expect([...scores]).toMatchObject([['PHQ-9', [{ label, total: { low: 12, high: 12 } }]]])
  })

  it('whose name and code mean different ones may be any', () => {
    const patient = { scores: [{ name: 'PHQ-9', code: 'loinc:89209-1', value: 12 }] }
    const { scores, unrecognisedScores } = read(patient, { vocabulary: bundled })
    expect([scores.size, unrecognisedScores]).toEqual([0, [{ path: '/scores/0', label: 'PHQ-9' }]])
  })

  it.each([
    [{ total: 7 }, { low: 7, high: 7 }],
    [{ value: '7' }, { low: 7, high: 7 }],
    [{ value: '>=6' }, { low: 6, high: Infinity, lowOpen: false }],
    [{ value: '4–8' }, { low: 4, high: 8 }],
    [{ value: '7/123' }, { low: 7, high: 7 }],
  ])('may be written as %j', (given, total) => {
    expect(only({ name: 'ESSDAI', ...given }).total).toMatchObject(total)
  })

  it.each([
    ['mild', "'mild' is no result that can be read"],
    ['7 points', "'7 points' has a unit, and a score has none"],
    ['7/100', "'7/100' is no result that can be read"],
    [124, '124 does not lie between 0 and 123'],
    ['<-1', '<-1 does not lie between 0 and 123'],
  ])('is set aside, and stays, when its total cannot be: %j', (value, why) => {
    expect(only({ name: 'ESSDAI', value })).toMatchObject({ total: undefined, items: new Map() })
    expect(warningsOf({ scores: { ESSDAI: value } })).toEqual([`/scores/ESSDAI: ESSDAI was set aside: ${why}`])
  })

  it('without a date is of the day of the record', () => {
    expect(shown(read({ asOf: '2026-01-05', scores: { ESSDAI: 7 } }).scores.get('essdai')?.[0]?.on)).toBe('2026-01-05')
  })

  it('after the as-of date is left out', () => {
    expect(read({ scores: [{ name: 'ESSDAI', value: 7, date: '2027' }] }).scores.size).toBe(0)
  })

  it('of the same day as another one follows it, where both tell their times', () => {
    const scores = [
      { name: 'ESSDAI', value: 7, date: '2026-02-20', time: '14:30' },
      { name: 'ESSDAI', value: 2, date: '2026-02-20' },
      { name: 'mRSS', value: 2, date: '2026-02-20', time: '09:00' },
    ]
    const labs = [{ name: 'ESSDAI', value: 3, date: '2026-02-20', time: '08:10' }]
    expect(
      read({ scores, labs })
        .scores.get('essdai')
        ?.map(({ path, time }) => [path, time]),
    ).toEqual([
      ['/scores/0', { at: '14:30', after: '08:10' }],
      ['/scores/1', undefined],
      ['/labs/0', { at: '08:10', followedBy: '14:30' }],
    ])
    expect(errorsOf({ scores: [{ name: 'ESSDAI', value: 7, time: 'noon' }] })).toEqual([
      `"noon" → 'noon' is not a time of day (write HH:MM, with seconds and the zone where they are known)`,
    ])
  })

  it.each([
    [{ labs: { ESSDAI: 7 } }, '/labs/ESSDAI', 'lab', { low: 7, high: 7 }],
    [{ labs: [{ name: 'ESSDAI', value: '8' }] }, '/labs/0', 'lab', { low: 8, high: 8 }],
    [{ vitals: [{ name: 'essdai', value: 9 }] }, '/vitals/0', 'vital', { low: 9, high: 9 }],
  ])('among the results is read as what it is: %j', (patient, path, kind, total) => {
    const { scores, measurements, unrecognisedMeasurements } = read(patient)
    expect(scores.get('essdai')).toMatchObject([{ path, total }])
    expect([measurements.size, unrecognisedMeasurements]).toEqual([0, []])
    const [warning, ...others] = warningsOf(patient)
    expect(warning).toMatch(
      new RegExp(
        String.raw`^${path}(?:/name)?: '(?:ESSDAI|essdai)' is a score, not a ${kind}; it was read among the scores$`,
        'u',
      ),
    )
    expect(others).toEqual([])
  })

  it('among the results keeps its day, and what it cannot be', () => {
    const patient = {
      scores: { ESSDAI: { value: 6, date: '2026-01' } },
      labs: [
        { name: 'ESSDAI', value: 7, date: '2026-02-20' },
        { name: 'ESSDAI', value: 7, unit: 'mg/dL', date: '2026-02-10' },
        { name: 'ESSDAI', value: true, date: '2025-12' },
      ],
    }
    expect(read(patient).scores.get('essdai')).toMatchObject([
      { path: '/labs/0', total: { low: 7, high: 7 } },
      { path: '/labs/1', total: undefined },
      { path: '/scores/ESSDAI', total: { low: 6, high: 6 } },
      { path: '/labs/2', total: undefined },
    ])
    expect(warningsOf(patient)).toContain("/labs/1: ESSDAI was set aside: '7 mg/dL' has a unit, and a score has none")
  })

  it('among the results has no total that counts, where it is preliminary', () => {
    const patient = { labs: [{ name: 'ESSDAI', value: 7, status: 'preliminary' }] }
    expect([...read(patient).scores.values()].flat()).toMatchObject([{ total: undefined }])
    expect(warningsOf(patient)).toContain("/labs/0: ESSDAI was set aside: 'preliminary' is no result that can be read")
  })

  it.each([
    [{ status: 'entered-in-error' }, '/labs/0/status: the result is entered-in-error; it was left out'],
    [{ date: '2027' }, '/labs/0/date: 2027 is after the as-of date 2026-03-01; the entry was left out'],
  ])('among the results is left out as they are: %j', (given, warning) => {
    const patient = { labs: [{ name: 'ESSDAI', value: 7, ...given }] }
    expect(read(patient).scores.size).toBe(0)
    expect(warningsOf(patient)).toContain(warning)
  })

  it('with a code among the results is a result of that code', () => {
    const patient = { labs: [{ name: 'ESSDAI', code: 'loinc:99990-6', value: 7 }] }
    expect(read(patient).scores.size).toBe(0)
    expect(warningsOf(patient)).toEqual(["/labs/0/name: 'ESSDAI' is not a known lab"])
  })

  it('whose name is not known is kept apart, and warned of', () => {
    expect(read({ scores: { gloom: 7 } }).unrecognisedScores).toEqual([{ path: '/scores/gloom', label: 'gloom' }])
  })

  it('whose name resembles a known one counts there as one without a usable total', () => {
    const patient = { scores: { ESDAI: 7 } }
    expect(read(patient).scores.get('essdai')).toMatchObject([{ path: '/scores/ESDAI', total: undefined }])
    expect(warningsOf(patient)).toEqual(["/scores/ESDAI: 'ESDAI' is not a known score; did you mean 'ESSDAI'?"])
  })

  it('whose name does not say which one it is counts as one without a usable total', () => {
    const patient = { scores: { 'SS index': 7 } }
    expect(read(patient).scores.get('essdai')).toMatchObject([{ path: '/scores/SS index', total: undefined }])
    expect(warningsOf(patient)).toEqual([
      "/scores/SS index: 'SS index' may be ESSDAI or another score; its total was not used: write which one it is",
    ])
  })

  it.each([
    [
      { name: 'ESSDAI', value: 7, total: 7 },
      `7 → 'total' stands beside 'value', which means the same (keep one of the two)`,
    ],
    [{ name: 'ESSDAI' }, '{ → this score has neither a value nor items (give its value, or its items)'],
    [{ value: 7 }, '{ → this entry has no name and no code (give it a name)'],
    [
      { name: 'ESSDAI', items: { articular: 'some' } },
      `"some" → /scores/0/items/articular: expected a number or true or false or one of present, positive, absent, negative, unknown, found 'some' (write here: a level, or true, false, "present", "absent", "positive", "negative" or "unknown")`,
    ],
  ])('is refused: %j', (score, error) => {
    expect(errorsOf({ scores: [score] })).toEqual([error])
  })
})
