import { describe, expect, it } from 'vitest'
import type { Measurement } from '../../src/facts/fact.js'
import { day, read, shown, warningsOf } from './reader.js'

function only(lab: unknown): Measurement {
  const [[fact] = []] = [...read({ labs: [lab] }).measurements.values()]
  if (fact === undefined) throw new Error('left out')
  return fact
}

describe('a result', () => {
  it('keeps what the record says, in the unit of the analyte', () => {
    const fact = only({ name: 'IgG', value: 1820, unit: 'mg/dL', date: '2026-02-20', low: 700, high: 1600, flag: 'H' })
    expect(fact).toMatchObject({
      path: '/labs/0',
      label: 'IgG',
      value: { kind: 'quantity', range: { low: 18.2, high: 18.2 } },
      written: '1820 mg/dL',
      low: 7,
      high: 16,
      flag: 'high',
    })
    expect(fact.analyte.id).toBe('igg')
    expect(shown(fact.on)).toBe('2026-02-20')
  })

  it.each([
    [{ name: 'ANA', value: '1:320' }, { kind: 'titre', range: { low: 320, high: 320 } }, '1:320'],
    [{ name: 'HBsAg', value: 'negative' }, { kind: 'word', word: 'negative' }, 'negative'],
    [{ name: 'HBsAg', value: false }, { kind: 'word', word: 'negative' }, 'false'],
    [
      { name: 'CRP', value: '<0.5', unit: 'mg/L' },
      { kind: 'quantity', range: { high: 0.5, highOpen: true } },
      '<0.5 mg/L',
    ],
    [{ code: 'loinc:2160-0', value: 62, unit: 'umol/L' }, { kind: 'quantity', range: { low: 62 } }, '62 umol/L'],
    [{ name: 'IgG', value: '18.2 g/L' }, { kind: 'quantity', range: { low: 18.2 } }, '18.2 g/L'],
  ])('%j is read by its kind', (lab, value, written) => {
    expect(only(lab)).toMatchObject({ value, written })
  })

  it('is set aside, and stays, when it cannot be used', () => {
    const lab = { name: 'Hb', value: 120, unit: 'g/dL' }
    expect(only(lab).value).toMatchObject({ kind: 'set-aside' })
    expect(warningsOf({ labs: [lab] })).toEqual([
      '/labs/0: Hb was set aside: 120 g/dL is 1200 g/L, which is implausible; g/L would make sense',
    ])
  })

  it('is used with a warning when it looks odd', () => {
    const lab = { name: 'IgG', value: 80, unit: 'g/L' }
    expect(only(lab).value.kind).toBe('quantity')
    expect(warningsOf({ labs: [lab] })).toEqual([
      '/labs/0: IgG: 80 g/L is unusual (0.5–60 g/L is usual): check value and unit',
    ])
  })

  it.each([
    [{ name: 'IgG', status: 'entered-in-error' }, 'the result is entered-in-error; it was left out'],
    [{ name: 'shoe size', status: 'preliminary' }, 'the result is preliminary; it was left out'],
  ])('is left out: %j', (given, warning) => {
    const patient = { labs: [{ value: 7, unit: 'g/L', ...given }] }
    expect(read(patient).measurements.size).toBe(0)
    expect(read(patient).unrecognisedMeasurements).toEqual([])
    expect(read(patient).leftOut.measurements).toHaveLength(1)
    expect(warningsOf(patient)).toContain(`/labs/0/status: ${warning}`)
  })

  it.each([
    [{ name: 'IgG' }, 'it is preliminary'],
    [{ name: 'IgGG' }, "'IgGG' is not a known name; it may be IgG"],
  ])('that is preliminary is known to be there, and not what it is: %j', (given, why) => {
    expect(only({ value: 7, unit: 'g/L', status: 'preliminary', ...given }).value).toMatchObject({
      kind: 'set-aside',
      why,
    })
  })

  it.each(['final', 'corrected', 'amended'])('that is %s counts', (status) => {
    expect(only({ name: 'IgG', value: 7, unit: 'g/L', status }).written).toBe('7 g/L')
  })

  it('after the as-of date is left out', () => {
    const patient = { labs: [{ name: 'IgG', value: 7, unit: 'g/L', date: '2026-03-02' }] }
    expect(read(patient).measurements.size).toBe(0)
    expect(warningsOf(patient)).toEqual([
      '/labs/0/date: 2026-03-02 is after the as-of date 2026-03-01; the entry was left out',
    ])
  })
})

describe('results', () => {
  it('of laboratory and bedside stand in one index', () => {
    const { measurements } = read({ labs: { IgG: '7 g/L' }, vitals: { height: '150 cm' } })
    expect([...measurements].map(([id, facts]) => [id, facts.map(({ path }) => path)])).toEqual([
      ['igg', ['/labs/IgG']],
      ['height', ['/vitals/height']],
    ])
  })

  it('whose names are not known are warned of; one that resembles a known name counts there as not usable', () => {
    const patient = {
      labs: [
        { name: 'HBsAg', value: 'negative' },
        { name: 'CRP', value: 1, unit: 'mg/L' },
        { name: 'IgGG', value: 18.2 },
      ],
      vitals: { heigth: 150, mood: 3 },
    }
    const { measurements, unrecognisedMeasurements } = read(patient)
    expect(unrecognisedMeasurements).toMatchObject([{ path: '/vitals/mood', label: 'mood', kind: 'vital' }])
    expect(measurements.get('igg')).toMatchObject([
      { path: '/labs/2', value: { kind: 'set-aside', why: "'IgGG' is not a known name; it may be IgG" } },
    ])
    expect(measurements.get('height')).toMatchObject([{ path: '/vitals/heigth', written: '150' }])
    expect(warningsOf(patient)).toEqual([
      "/labs/2/name: 'IgGG' is not a known lab; did you mean 'IgG'?",
      "/vitals/heigth: 'heigth' is not a known vital; did you mean 'height'?",
      "/vitals/mood: 'mood' is not a known vital",
    ])
  })

  it('that a code names are of another test where the code is not known, so that they may not be of any', () => {
    const patient = {
      labs: [
        { name: 'mean corpuscular volume', code: 'loinc:787-2', value: 90 },
        { code: 'LOINC:787-2', value: 90 },
        { name: 'mean corpuscular volume', code: 'local:17', value: 90 },
      ],
    }
    expect(read(patient).unrecognisedMeasurements).toMatchObject([
      { path: '/labs/2', label: 'mean corpuscular volume', kind: 'lab', written: '90' },
    ])
  })

  it('whose names are not known keep what their units tell', () => {
    const labs = [
      { name: 'giant ones', value: '88 fL' },
      { name: 'tiny ones', value: 1.2, unit: 'mg/dL' },
    ]
    expect(read({ labs }).unrecognisedMeasurements.map(({ family }) => family)).toEqual(['cells', 'substances'])
    expect(read({ vitals: { mood: 3 } }).unrecognisedMeasurements[0]?.family).toBeUndefined()
  })

  it('that are a map may have objects for values', () => {
    const long = read({ labs: [{ name: 'IgG', value: 18.2, unit: 'g/L', date: '2026-02-20' }] })
    const map = read({ labs: { IgG: { value: 18.2, unit: 'g/L', date: '2026-02-20' } } })
    expect(map.measurements.get('igg')).toEqual([{ ...long.measurements.get('igg')?.[0], path: '/labs/IgG' }])
  })
})

describe('a flag', () => {
  it.each([
    [{ flag: 'L' }, 'low'],
    [{ interpretation: 'high' }, 'high'],
    [{ flag: 'H', interpretation: 'high' }, 'high'],
    [{}, undefined],
  ])('%j is %s', (given, expected) => {
    expect(only({ name: 'IgG', value: '7 g/L', ...given }).flag).toBe(expected)
  })

  it('that is not known is not used, with a warning', () => {
    const lab = { name: 'IgG', value: '7 g/L', flag: 'A', interpretation: 'N' }
    expect(only(lab).flag).toBe('normal')
    expect(warningsOf({ labs: [lab] })).toEqual(["/labs/0/flag: 'A' is neither L, N nor H; it was not used"])
  })

  it('that contradicts the interpretation is not used, with a warning', () => {
    const lab = { name: 'IgG', value: '7 g/L', flag: 'L', interpretation: 'N' }
    expect(only(lab).flag).toBeUndefined()
    expect(warningsOf({ labs: [lab] })).toEqual([
      '/labs/0/flag: the flag says low, but the interpretation says normal; neither was used',
    ])
  })
})

describe('a result without a date', () => {
  const labs = { IgG: '7 g/L' }
  const dateOf = (facts: ReturnType<typeof read>): string | undefined => shown(facts.measurements.get('igg')?.[0]?.on)

  it('is of the day of the record', () => {
    expect(dateOf(read({ asOf: '2026-02-01', labs }))).toBe('2026-02-01')
  })

  it('is undated when the record has no day either', () => {
    expect(dateOf(read({ labs }))).toBeUndefined()
    expect(read({ labs }).measurements.get('igg')).toHaveLength(1)
  })

  it('is left out when the record is of a day after the as-of date', () => {
    const patient = { asOf: '2026-02-01', labs }
    expect(read(patient, { asOf: day('2026-01-01') }).measurements.size).toBe(0)
    expect(warningsOf(patient, { asOf: day('2026-01-01') })).toEqual([
      '/labs/IgG: no date, and the record is of 2026-02-01, after the as-of date 2026-01-01; the entry was left out',
    ])
  })
})
