import { describe, expect, it } from 'vitest'
import { day, read, shown, warningsOf } from './reader.js'

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

  it('that are a map may have objects for values', () => {
    const long = read({ labs: [{ name: 'IgG', value: 18.2, unit: 'g/L', date: '2026-02-20' }] })
    const map = read({ labs: { IgG: { value: 18.2, unit: 'g/L', date: '2026-02-20' } } })
    expect(map.measurements.get('igg')).toEqual([{ ...long.measurements.get('igg')?.[0], path: '/labs/IgG' }])
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
