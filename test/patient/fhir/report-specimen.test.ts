import { describe, expect, it } from 'vitest'
import { specimensOfReports } from '../../../src/patient/fhir/report-specimen.js'
import { References } from '../../../src/patient/fhir/reference.js'
import type { Located, Resource } from '../../../src/patient/fhir/resource.js'
import { listsOf } from './made.js'

const csf = { resourceType: 'Specimen', id: 's1', type: { text: 'CSF' } }
const result = {
  resourceType: 'Observation',
  id: 'o1',
  status: 'final',
  code: { text: 'IgG' },
  effectiveDateTime: '2026-02-20',
  valueQuantity: { value: 34, unit: 'mg/L' },
}
const report = { resourceType: 'DiagnosticReport', status: 'final', result: [{ reference: 'Observation/o1' }] }
const specimen = [{ reference: 'Specimen/s1' }]

function displays(...resources: readonly Resource[]): unknown {
  const located = resources.map((resource): Located => ({ resource, path: [], url: undefined }))
  const found = specimensOfReports(located, new References(located))
  return [...found].map(([{ id }, specimens]) => [id, specimens.map(({ display }) => display)])
}

describe('the specimen of a report', () => {
  it('is that of a result that it names, and has none of its own', () => {
    expect(listsOf(csf, { ...report, specimen }, result)).not.toHaveProperty('labs')
    const own = { ...result, specimen: { display: 'Serum' } }
    expect(listsOf(csf, { ...report, specimen }, own)['labs']).toMatchObject([{ value: 34 }])
    expect(listsOf(csf, report, result)['labs']).toMatchObject([{ value: 34 }])
  })

  it('is that of a result that it contains', () => {
    const within = { ...report, result: [{ reference: '#o1' }], specimen: [{ reference: '#s1' }] }
    expect(listsOf({ ...within, contained: [csf, result] })).not.toHaveProperty('labs')
    expect(listsOf({ ...within, contained: [{ ...csf, type: { text: 'Serum' } }, result] })['labs']).toMatchObject([
      { value: 34 },
    ])
  })

  it('leaves open which one it is, where there are several', () => {
    const several = [...specimen, { display: 'Serum' }]
    expect(listsOf(csf, { ...report, specimen: several }, result)['labs']).toMatchObject([{ value: '34 mg/L (CSF)' }])
    const unfit = { ...csf, type: { text: 'Serum' }, status: 'unsatisfactory' }
    expect(listsOf(unfit, { ...report, specimen: several }, result)['labs']).toMatchObject([{ value: 34 }])
    expect(listsOf(unfit, { ...report, specimen }, result)).not.toHaveProperty('labs')
  })

  it('is added to that of another report', () => {
    const [blood, urine] = ['blood', 'urine'].map((display) => ({ ...report, specimen: [{ display }] }))
    expect(displays(blood as Resource, urine as Resource, result)).toEqual([['o1', ['blood', 'urine']]])
  })

  it('is one list for all results of a report, and one of its own where another report tells of it', () => {
    const others = ['o2', 'o3'].map((id) => ({ ...result, id }))
    const all = [result, ...others].map(({ id }) => ({ reference: `Observation/${id}` }))
    const first = { ...report, result: all, specimen: [{ display: 'blood' }, { display: 'urine' }] }
    const [second, third] = ['CSF', 'sputum'].map((display) => ({ ...report, specimen: [{ display }] }))
    const resources = [first, second as Resource, third as Resource, result, ...others]
    const located = resources.map((resource): Located => ({ resource, path: [], url: undefined }))
    const found = specimensOfReports(located, new References(located))
    const [own, shared, same] = [result, ...others].map((one) => found.get(one))
    expect(own?.map(({ display }) => display)).toEqual(['blood', 'urine', 'CSF', 'sputum'])
    expect(shared?.map(({ display }) => display)).toEqual(['blood', 'urine'])
    expect(same).toBe(shared)
  })

  it('is that of a panel, too, for its members', () => {
    const panel = { resourceType: 'Observation', status: 'final', hasMember: [{ reference: 'Observation/o1' }] }
    const [of] = specimen
    expect(listsOf(csf, { ...panel, specimen: of }, result)).not.toHaveProperty('labs')
    expect(listsOf(csf, panel, result)['labs']).toMatchObject([{ value: 34 }])
  })

  it.each([
    { resourceType: 'DiagnosticReport', result: [{ reference: 'Observation/o1' }] },
    { resourceType: 'Observation', hasMember: [{ reference: 'Observation/o1' }] },
  ])('is that of a donor where the whole is called so: %j', (whole) => {
    const donors = { status: 'final', code: { text: 'Spenderserologie' }, ...whole }
    const why = "is of a specimen that may not be the patient's: 'Spenderserologie'"
    expect(listsOf(donors, result)['labs']).toMatchObject([{ value: why }])
    expect(listsOf(donors, { ...result, specimen: { display: 'Serum' } })['labs']).toMatchObject([{ value: why }])
  })

  it('is none where the report names none, or is garbled', () => {
    expect(displays(report, result)).toEqual([])
    expect(displays({ ...report, specimen })).toEqual([])
    expect(displays({ ...report, specimen: 5 }, { ...report, specimen, result: undefined }, result)).toEqual([])
  })
})
