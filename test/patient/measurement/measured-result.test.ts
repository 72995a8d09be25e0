import { describe, expect, it } from 'vitest'
import type { Measurement } from '../../../src/facts/fact.js'
import { read, warningsOf } from '../reader.js'

function only(lab: unknown): Measurement {
  const [[fact] = []] = [...read({ labs: [lab] }).measurements.values()]
  if (fact === undefined) throw new Error('left out')
  return fact
}

describe('a result of a known test', () => {
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

  it('has the limits of normal in the unit of its test, where they are told', () => {
    expect(only({ name: 'IgG', value: 700, unit: 'mg/dL', low: 700, high: 1600 })).toMatchObject({ low: 7, high: 16 })
    expect(only({ name: 'IgG', value: '7 g/L' })).toMatchObject({ low: undefined, high: undefined })
  })

  it('has the unit of its name where it tells none', () => {
    expect(only({ name: 'IgG (mg/dl)', value: 700 }).value).toMatchObject({ kind: 'quantity', range: { low: 7 } })
  })

  it('is set aside where its name tells another unit, or its code is of somebody else', () => {
    const labs = [
      { name: 'IgG (mg/dl)', value: 7, unit: 'g/L' },
      { name: 'IgG (donor)', code: 'loinc:2465-3', value: '7 g/L' },
    ]
    expect(
      read({ labs })
        .measurements.get('igg')
        ?.map(({ value }) => value.kind),
    ).toEqual(['set-aside', 'set-aside'])
    expect(warningsOf({ labs })).toEqual([
      "/labs/0: IgG (mg/dl) was set aside: 'IgG (mg/dl)' tells another unit than 'g/L', which stands beside it",
      "/labs/1: IgG (donor) was set aside: 'IgG (donor)' does not say that it is a result of the patient",
    ])
  })

  it.each([
    [{ name: 'IgG', value: 'reduced' }, 'low'],
    [{ name: 'Hb', value: 'Low', flag: 'L' }, 'low'],
    [{ name: 'IgG', value: 'elevated', unit: 'g/L' }, 'high'],
  ])('may tell on which side of normal it lies, and no more: %j', (lab, flag) => {
    expect(only(lab)).toMatchObject({ flag, value: { kind: 'word', word: 'indeterminate' } })
    expect(warningsOf({ labs: [lab] })).toEqual([])
  })

  it.each([
    [{ name: 'IgG', value: 'reduced', flag: 'H' }, "'reduced' is no result that can be read"],
    [{ name: 'ANA', value: 'low' }, "'low' is no result that can be read"],
    [{ name: 'IgG', value: 'lowish' }, "'lowish' is no result that can be read"],
  ])('is set aside where that contradicts its flag, or is no amount: %j', (lab, why) => {
    expect(warningsOf({ labs: [lab] })).toEqual([`/labs/0: ${lab.name} was set aside: ${why}`])
  })
})
