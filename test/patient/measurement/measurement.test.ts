import { describe, expect, it } from 'vitest'
import type { Measurement } from '../../../src/facts/fact.js'
import { errorsOf, read, shown, warningsOf } from '../reader.js'

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
    [{ name: 'IgG', value: 71, unit: '10^9/L' }, { kind: 'set-aside' }, '71 ×10^9/L'],
    [{ name: 'IgG', value: '71 10*9/L' }, { kind: 'set-aside' }, '71 ×10*9/L'],
    [{ name: 'IgG', value: 71, unit: '10⁹/L' }, { kind: 'set-aside' }, '71 ×10⁹/L'],
    [{ name: 'IgG', value: '18.2 g/L' }, { kind: 'quantity', range: { low: 18.2 } }, '18.2 g/L'],
  ])('%j is read by its kind', (lab, value, written) => {
    expect(only(lab)).toMatchObject({ value, written })
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

  it('whose limits of normal are crossed is refused', () => {
    const labs = [{ name: 'IgG', value: 7, low: 16, high: 7 }]
    expect(errorsOf({ labs })).toEqual(['16 → the lower limit 16 is above the upper limit 7 (correct one of the two)'])
  })

  it.each([{ low: 7, high: 7 }, { low: 7 }, { high: 7 }])('may have limits that are alike, or one: %j', (limits) => {
    expect(only({ name: 'IgG', value: 7, unit: 'g/L', ...limits })).toMatchObject(limits)
  })

  it('is of the test that its code names, and keeps its own name', () => {
    expect(only({ name: 'Cr', code: 'loinc:2160-0', value: 62, unit: 'umol/L' })).toMatchObject({
      label: 'Cr',
      codes: ['loinc:2160-0'],
      analyte: { id: 'creatinine' },
    })
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
