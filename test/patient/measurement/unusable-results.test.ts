import { describe, expect, it } from 'vitest'
import { ofAnother } from '../../../src/patient/measurement/unusable-results.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { read, warningsOf } from '../reader.js'

function valueOf(lab: object): unknown {
  const labs = [{ value: 5, unit: 'g/L', date: '2026-02-20', ...lab }]
  return [...read({ labs }).measurements].map(([id, [first]]) => [id, first?.value])
}

function setAside(id: string, why: string): unknown {
  return [[id, { kind: 'set-aside', why }]]
}

describe('a result that cannot be used', () => {
  it('is one whose name resembles a known one', () => {
    expect(valueOf({ name: 'IgGG' })).toEqual(setAside('igg', "'IgGG' is not a known name; it may be IgG"))
  })

  it('is one whose name and code mean different tests', () => {
    const why = "'IgG' and its code do not mean the same"
    const value = { kind: 'set-aside', why }
    expect(valueOf({ name: 'IgG', code: 'loinc:2160-0' })).toEqual([
      ['igg', value],
      ['creatinine', value],
    ])
  })

  it('is one whose codes mean different tests', () => {
    const value = { kind: 'set-aside', why: "'IgG' and its codes do not mean the same" }
    expect(valueOf({ name: 'IgG', code: ['loinc:2465-3', 'loinc:2160-0'] })).toEqual([
      ['igg', value],
      ['creatinine', value],
    ])
  })

  it('is one that its name says to be of somebody else', () => {
    const lab = { name: 'IgG (donor)', code: 'loinc:2465-3' }
    const why = "'IgG (donor)' does not say that it is a result of the patient"
    expect(valueOf(lab)).toEqual(setAside('igg', why))
    expect(warningsOf({ labs: [{ ...lab, value: 5 }] })).toContain(`/labs/0: IgG (donor) was set aside: ${why}`)
  })

  it.each(['IgG (CSF)', 'IgG im Liquor', 'urine IgG'])(
    'is one whose name tells another fluid than its code: %s',
    (name) => {
      const why = `'${name}' tells another fluid than its code does`
      expect(valueOf({ name, code: 'loinc:2465-3' })).toEqual(setAside('igg', why))
    },
  )

  it('is none whose fluid is that of its code', () => {
    const result = { path: '/labs/0', label: 'Protein, urine', codes: ['loinc:2889-4'], written: '1', on: undefined }
    expect(ofAnother(result, bundled.analytes.withId('urine-protein'))).toBeUndefined()
    expect(ofAnother(result, bundled.analytes.withId('igg'))).toMatchObject({ value: { kind: 'set-aside' } })
  })

  it('is none whose name says nothing of the kind', () => {
    expect(valueOf({ name: 'IgG in serum', code: 'loinc:2465-3' })).toMatchObject([['igg', { kind: 'quantity' }]])
  })

  it('is none where the name resembles nothing', () => {
    expect(valueOf({ name: 'unheard of' })).toEqual([])
  })

  it.each([
    [{ name: 'IgG (mg/dl)' }, "'IgG (mg/dl)' tells another unit than 'g/L', which stands beside it"],
    [
      { name: 'IgG (mg/dl)', value: '5 g/L', unit: undefined },
      "'5 g/L' has another unit than 'mg/dl', which stands beside it",
    ],
    [{ name: 'IgG (g/l)', unit: 'fL' }, "'fL' is not a unit of IgG; g/L or mg/dL would make sense"],
  ])('is one whose name tells another unit: %j', (lab, why) => {
    expect(valueOf(lab)).toEqual(setAside('igg', why))
  })

  it.each([
    { name: 'IgG (g/l)' },
    { name: 'IgG (g/l)', unit: undefined },
    { name: 'IgG (mg/dl)', value: 500, unit: undefined },
  ])('is none whose name tells its unit: %j', (lab) => {
    expect(valueOf(lab)).toMatchObject([['igg', { kind: 'quantity', range: { low: 5 } }]])
  })
})
