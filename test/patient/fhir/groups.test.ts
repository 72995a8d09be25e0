import { describe, expect, it } from 'vitest'
import { collect } from '../../../src/patient/fhir/collect.js'
import { groupByPatient } from '../../../src/patient/fhir/groups.js'
import { References } from '../../../src/patient/fhir/reference.js'

function grouped(...resources: object[]): { groups: string[]; astray: string[]; unaddressed: number } {
  const all = collect([{ value: resources, path: [] }]).resources
  const { groups, astray } = groupByPatient(all, new References(all))
  const id = (located: { resource: object }): string => String((located.resource as { id?: string }).id)
  return {
    groups: groups.map((group) => `${id(group.patient)}: ${group.resources.map(id).join(' ')}`.trim()),
    astray: astray.map(({ located, why }) => `${id(located)} ${why}`),
    unaddressed: groups.flatMap((group) => group.unaddressed).length,
  }
}

const patient = (id: string): object => ({
  resourceType: 'Patient',
  id,
  identifier: [{ system: 's', value: `n${id}` }],
})
const about = (id: string, subject?: unknown): object => ({ resourceType: 'Condition', id, subject })

describe('the resources of a file', () => {
  it('belong to the patient that they name', () => {
    const allergy = { resourceType: 'AllergyIntolerance', id: 'al', patient: { reference: 'Patient/b' } }
    const study = {
      resourceType: 'ResearchSubject',
      id: 'rs',
      individual: { identifier: { system: 's', value: 'na' } },
    }
    const practitioner = { resourceType: 'Practitioner', id: 'dr' }
    expect(
      grouped(patient('a'), patient('b'), about('c1', { reference: 'Patient/a' }), allergy, study, practitioner),
    ).toEqual({
      groups: ['a: c1 rs', 'b: al'],
      astray: [],
      unaddressed: 0,
    })
  })

  it('are of the only patient where they name none', () => {
    expect(grouped(patient('a'), about('c1'), about('c2', { display: 'Ms A' }), about('c3', 5))).toEqual({
      groups: ['a: c1 c2 c3'],
      astray: [],
      unaddressed: 3,
    })
  })

  it('may be of somebody else where they name one by words alone', () => {
    const known = grouped(
      patient('a'),
      about('c1', { display: 'Mother' }),
      about('c2', { type: 'Group', display: 'Ms A' }),
    )
    expect(known).toMatchObject({
      groups: ['a:'],
      astray: ["c1 is about 'Mother', who may not be the patient", 'c2 is about a Group'],
    })
  })

  it('are of the patient whose identifier a Patient within them has, and else may be of any', () => {
    const within = (identifier: unknown): object => ({
      ...about('c1', { reference: '#x' }),
      contained: [{ resourceType: 'Patient', id: 'x', identifier }],
    })
    expect(grouped(patient('a'), within([{ system: 's', value: 'na' }]))).toMatchObject({
      groups: ['a: c1'],
      astray: [],
    })
    expect(grouped(patient('a'), within(undefined))).toMatchObject({
      groups: ['a:'],
      astray: ['c1 is about a patient within itself'],
    })
  })

  it('are of the patient of an identifier beside an address that leads nowhere', () => {
    const identifier = { system: 's', value: 'nb' }
    expect(
      grouped(
        patient('a'),
        patient('b'),
        about('c1', { reference: 'Patient/gone', identifier }),
        about('c2', { reference: 'Patient/a', identifier }),
        about('c3', { reference: 'Patient/gone', identifier: { value: 'other' } }),
      ),
    ).toMatchObject({ groups: ['a: c2', 'b: c1'], astray: ['c3 names a patient who is not in the file'] })
  })

  it('are of nobody on another server', () => {
    const own = { fullUrl: 'http://a/Patient/a', resource: patient('a') }
    const condition = (base: string): object => ({ resource: about('c1', { reference: `${base}Patient/a` }) })
    const entry = [own, condition('http://a/'), condition('http://b/')]
    expect(grouped({ resourceType: 'Bundle', entry })).toMatchObject({
      groups: ['a: c1'],
      astray: ['c1 names a patient of another server, who is not in the file'],
    })
    expect(grouped({ resourceType: 'Bundle', entry: [own, condition('http://b/')] }).groups).toEqual(['a: c1'])
  })

  it('are of nobody where they name somebody else, or none of several', () => {
    expect(
      grouped(
        patient('a'),
        patient('b'),
        about('c1'),
        about('c2', { reference: 'Patient/x' }),
        about('c3', { reference: 'Group/1' }),
        about('c4', { identifier: { system: 's', value: 'other' } }),
        about('c5', { reference: 'urn:uuid:1' }),
        about('c6', { reference: 'dr' }),
        about('c7', { reference: 'Patient?name=Jane' }),
        about('c8', { reference: 'Group?name=Jane' }),
        { resourceType: 'Practitioner', id: 'dr' },
      ),
    ).toMatchObject({
      groups: ['a:', 'b:'],
      astray: [
        'c1 names no patient',
        'c2 names a patient who is not in the file',
        'c3 is about a Group',
        'c4 names a patient who is not in the file',
        'c5 names a patient who is not in the file',
        'c6 names a patient who is not in the file',
        'c7 names a patient by a condition that nobody here surely meets',
        'c8 is about a Group',
      ],
    })
  })

  it('may be of one whose identifier of that system is not known', () => {
    const known = grouped(
      patient('a'),
      about('c1', { identifier: { value: 'other' } }),
      about('c2', { type: 'Patient', identifier: { system: 't', value: 'other' } }),
      about('c3', { identifier: 'other' }),
      about('c4', { type: 'Patient', identifier: { system: 's', value: 'other' } }),
      about('c5', { type: 'Device', identifier: { system: 't', value: 'other' } }),
    )
    const why = 'names a patient by an identifier that one here may have'
    expect(known).toMatchObject({
      groups: ['a:'],
      astray: [
        `c1 ${why}`,
        `c2 ${why}`,
        `c3 ${why}`,
        'c4 names a patient who is not in the file',
        'c5 is about a Device',
      ],
    })
  })
})
