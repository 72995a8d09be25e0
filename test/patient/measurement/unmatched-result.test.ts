import { describe, expect, it } from 'vitest'
import { bundled as vocabulary } from '../../criteria/vocabulary/bundled.js'
import { read, warningsOf } from '../reader.js'

describe('results of no known test', () => {
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

  it('may be scores, which are read among these', () => {
    const labs = [
      { name: 'ESSDAI', value: 7, date: '2026-02-20' },
      { name: 'ESSDAI', value: 9, date: '2026-02-21', status: 'preliminary' },
    ]
    const { scores, unrecognisedMeasurements } = read({ labs })
    expect([...scores.values()].map((found) => found.map(({ path }) => path))).toEqual([['/labs/1', '/labs/0']])
    expect(unrecognisedMeasurements).toEqual([])
  })

  it.each([
    [{ code: 'loinc:44261-6' }, 'PHQ-9'],
    [{ name: 'depression screen', code: ['local:7', 'LOINC: 44261-6'] }, 'depression screen'],
    [{ code: 'snomed:720433000' }, 'PHQ-9'],
  ])('may be scores by their codes: %j', (named, label) => {
    const { scores, unrecognisedMeasurements } = read({ labs: [{ ...named, value: 12 }] }, { vocabulary })
    expect(scores.get('PHQ-9')).toMatchObject([{ path: '/labs/0', label, total: { low: 12, high: 12 } }])
    expect(unrecognisedMeasurements).toEqual([])
  })

  it('may be of a name that leaves open which score it is, which no older total of one of them overrules', () => {
    const found = read(
      { scores: [{ name: 'SLEDAI-2K', value: 5, date: '2026-02-09' }], labs: [{ name: 'SLEDAI', value: 8 }] },
      { vocabulary },
    )
    expect(found.scores.get('SLEDAI-2K')).toMatchObject([{ total: { low: 5 } }, { path: '/labs/0', total: undefined }])
    expect(found.unrecognisedMeasurements).toEqual([])
  })

  it('count for each test that their name and code mean as one that cannot be used', () => {
    const { measurements } = read({ labs: [{ name: 'IgG', code: 'loinc:2160-0', value: 5, unit: 'g/L' }] })
    expect([...measurements].map(([id, [result]]) => [id, result?.path, result?.value.kind])).toEqual([
      ['igg', '/labs/0', 'set-aside'],
      ['creatinine', '/labs/0', 'set-aside'],
    ])
  })

  it('may be of one that is called much alike', () => {
    expect(read({ labs: { IgGG: 5 } }).measurements.get('igg')).toMatchObject([{ value: { kind: 'set-aside' } }])
  })

  it('are left out while they are preliminary', () => {
    const patient = { labs: [{ name: 'shoe size', value: 41, status: 'preliminary' }] }
    expect(read(patient).unrecognisedMeasurements).toEqual([])
    expect(read(patient).leftOut.measurements).toEqual([
      { path: '/labs/0', label: 'shoe size', terms: [], written: '41' },
    ])
    expect(warningsOf(patient)).toContain('/labs/0/status: the result is preliminary; it was left out')
  })
})
