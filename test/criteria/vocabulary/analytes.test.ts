import { describe, expect, it } from 'vitest'
import { analytes } from '../../../src/criteria/vocabulary/analytes.js'

const small = { id: 'igg', label: 'IgG', kind: 'quantity', unit: 'g/L' }

function complaints(entry: unknown): string[] {
  const read = analytes.schema.safeParse(entry)
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('an analyte', () => {
  it('is read with everything that it may have', () => {
    const entry = analytes.schema.parse({
      ...small,
      names: ['immunoglobulin G'],
      note: 'of serum',
      loinc: ['2465-3'],
      conversions: { 'mg/dL': 0.01, '1': 2 },
      offsets: { '1': -3 },
      unconvertible: ['{copies}/mL'],
      'molar-mass': 150_000,
      plausible: [0, 150],
      usual: [0.5, 60],
      typical: '7 to 16 g/L',
      'not-equivalent': ['iga', 'igm'],
      'in-percent': 'igg-percent',
      'never-in': ['cells'],
      effort: 'urine-test',
    })
    expect(analytes.read(entry)).toEqual({
      id: 'igg',
      label: 'IgG',
      names: ['immunoglobulin G'],
      note: 'of serum',
      codes: [{ system: 'loinc', code: '2465-3', prefix: false }],
      parents: [],
      kind: 'quantity',
      unit: 'g/L',
      conversions: new Map([
        ['g/L', { factor: 1, offset: 0 }],
        ['1', { factor: 2, offset: -3 }],
        ['mg/dL', { factor: 0.01, offset: 0 }],
      ]),
      unconvertible: new Set(['{copies}/mL']),
      molarMass: 150_000,
      plausible: { low: 0, high: 150, lowOpen: false, highOpen: false },
      usual: { low: 0.5, high: 60, lowOpen: false, highOpen: false },
      members: [],
      negativeWhen: 'one-member',
      notEquivalent: ['iga', 'igm'],
      inPercent: 'igg-percent',
      neverIn: ['cells'],
      effort: 'urine-test',
    })
    expect(analytes.references(entry)).toEqual([
      { path: ['not-equivalent', 0], id: 'iga', to: ['analytes', 'panels'] },
      { path: ['not-equivalent', 1], id: 'igm', to: ['analytes', 'panels'] },
      { path: ['in-percent'], id: 'igg-percent', to: ['analytes'] },
    ])
  })

  it('may have no unit where none makes sense', () => {
    const read = analytes.read(analytes.schema.parse({ id: 'hbsag', label: 'HBsAg', kind: 'qualitative' }))
    expect(read).toMatchObject({ unit: undefined, plausible: undefined, usual: undefined, molarMass: undefined })
    expect(read.conversions.size).toBe(0)
    expect(read.positiveAbove).toBeUndefined()
  })

  it('may say above which number it is positive', () => {
    const entry = { id: 'hbv-dna', label: 'HBV DNA', kind: 'qualitative', unit: '[IU]/mL', 'positive-above': 0 }
    expect(analytes.read(analytes.schema.parse(entry)).positiveAbove).toBe(0)
    expect(complaints({ ...entry, 'positive-above': 'any' })).toHaveLength(1)
  })

  it('may say which numbers are positive, and which negative, by every reading', () => {
    const entry = { id: 'ppd', label: 'PPD', kind: 'qualitative', unit: 'mm', 'negative-below': 5, 'positive-from': 15 }
    expect(analytes.read(analytes.schema.parse(entry))).toMatchObject({ negativeBelow: 5, positiveFrom: 15 })
  })
})

describe('what an analyte cannot be', () => {
  it.each([
    [{ ...small, unit: undefined }, 'kind: a quantity has a unit'],
    [{ ...small, kind: 'titre', unit: undefined }, 'kind: a titre has a unit'],
    [
      { ...small, kind: 'qualitative', unit: undefined, conversions: { 'mg/dL': 1 } },
      'conversions: without a unit there is nothing to convert into',
    ],
    [{ ...small, conversions: { 'g/L': 1 } }, 'conversions.g/L: this is the unit itself'],
    [{ ...small, offsets: { K: 1 } }, 'offsets.K: an offset goes with a factor in `conversions`'],
    [
      { ...small, effort: 'surgery' },
      'effort: Invalid option: expected one of "question"|"record"|"examination"|"urine-test"|"blood-test"|"function-test"|"imaging"|"biopsy"',
    ],
    [{ ...small, plausible: [5, 1] }, 'plausible: the lower bound comes first'],
    [{ ...small, plausible: [1, 5], usual: [0, 5] }, 'usual: what is usual is plausible'],
    [{ ...small, plausible: [1, 5], usual: [1, 6] }, 'usual: what is usual is plausible'],
    [{ ...small, loinc: ['2465'] }, 'loinc.0: a LOINC code such as 2160-0'],
  ])('%o: %s', (entry, complaint) => {
    expect(complaints(entry)).toEqual([complaint])
  })

  it.each([
    { ...small, conversions: { 'mg/dL': 0 } },
    { ...small, conversions: { 'mg/dL': -1 } },
    { ...small, kind: 'panel' },
    { ...small, 'molar-mass': 0 },
    { ...small, members: ['iga'] },
  ])('%o', (entry) => {
    expect(complaints(entry)).toHaveLength(1)
  })

  it('has bounds of its own in either order of the two', () => {
    expect(complaints({ ...small, usual: [1, 5] })).toEqual([])
    expect(complaints({ ...small, plausible: [1, 5], usual: [1, 5] })).toEqual([])
  })
})
