import { describe, expect, it } from 'vitest'
import { warningsOf } from '../../../src/patient/fhir/read.js'
import { at, faultsOf } from '../faults.js'
import { day, read, readText } from '../reader.js'
import { bundleOf, coded, LOINC, recordOf, recordsOf } from './made.js'

const creatinine = {
  resourceType: 'Observation',
  status: 'final',
  code: coded(LOINC, '2160-0', 'Creatinine'),
  valueQuantity: { value: 62, unit: 'umol/L' },
}
const about = (id: string): object => ({ subject: { reference: `Patient/${id}` } })

function refusals(value: unknown): string[] {
  return faultsOf(() => recordsOf(value)).map(({ place, message }) => `${at(place)} ${message}`)
}

describe('a FHIR file', () => {
  it('counts the newest version of a resource only, the Patient among them', () => {
    const version = (versionId: string): object => ({ meta: { versionId } })
    const patient = { resourceType: 'Patient', id: 'a' }
    const result = { ...creatinine, ...about('a'), id: 'o' }
    const resources = [
      { ...patient, ...version('1'), birthDate: '1980' },
      { ...patient, ...version('2'), birthDate: '1981' },
      { ...result, ...version('1'), valueQuantity: { value: 5 } },
      { ...result, ...version('2') },
      { resourceType: 'Patient', id: 'b' },
    ]
    const [a, b, ...others] = recordsOf(resources)
    expect(others).toEqual([])
    expect(a?.source.value).toMatchObject({ birthDate: '1981', labs: [{ value: 62 }] })
    const why = 'is an earlier version of one that is in the file'
    expect(a?.leftOut.map(({ type, why: told }) => `${type} ${told}`)).toEqual([`Observation ${why}`, `Patient ${why}`])
    expect(b?.leftOut).toEqual([])
  })

  it('holds as many patients as Patient resources', () => {
    const resources = [
      { resourceType: 'Patient', id: 'a' },
      { resourceType: 'Patient' },
      { ...creatinine, ...about('a') },
      { resourceType: 'Claim' },
      creatinine,
    ]
    const [a, b, ...others] = recordsOf(resources)
    expect(others).toEqual([])
    expect(a?.source.value).toMatchObject({ id: 'a', labs: [{ value: 62 }, { value: 'names no patient' }] })
    expect(b?.source.value).toMatchObject({ id: 'bundle.json, patient 2', labs: [{ value: 'names no patient' }] })
    const told = [
      'Observation names no patient; whether what it says is of this patient is left open',
      'not read, for each tells nothing of the health of a patient: Claim 1',
    ]
    expect([a, b].map((record) => record?.notes.map(({ message }) => message))).toEqual([told, told])
    expect([...(a?.used ?? [])]).toEqual([
      ['Patient', 1],
      ['Observation', 1],
    ])
  })

  it.each([
    [{ resourceType: 'Bundle', entry: [] }, '1:1+1 there is no Patient in this FHIR file'],
    [
      bundleOf({}, { resourceType: 'Immunization', notGiven: false }),
      '1:159+5 this is FHIR STU3, and only R4 is read: Immunization.notGiven is not of R4',
    ],
  ])('is refused: %j', (value, refusal) => {
    expect(refusals(value)).toEqual([refusal])
  })

  it('of one patient says when resources name none', () => {
    const notes = (...resources: object[]): string[] =>
      recordOf(bundleOf({}, ...(resources as never[]))).notes.map(({ message }) => message)
    expect(notes(creatinine)).toEqual(['1 resource names no patient: taken as of the only patient in the file'])
    expect(notes(creatinine, creatinine)).toEqual([
      '2 resources name no patient: taken as of the only patient in the file',
    ])
  })

  it('holds a result that stands twice once', () => {
    const one = { ...creatinine, id: 'o1', ...about('p1') }
    const { source, notes } = recordOf(bundleOf({}, one, one))
    expect(source.value).toMatchObject({ labs: [{}] })
    expect(notes.map(({ message }) => message)).toEqual(['Observation stands twice in the file; it was left out'])
  })
})

describe('a document', () => {
  const document = (composition: object | undefined, more: object = {}): object => ({
    resourceType: 'Bundle',
    type: 'document',
    timestamp: '2026-02-28T10:00:00Z',
    entry: [
      ...(composition === undefined ? [] : [{ resource: { resourceType: 'Composition', ...composition } }]),
      { resource: { resourceType: 'Patient', id: 'p1' } },
      { resource: { ...creatinine, ...about('p1') } },
    ],
    ...more,
  })

  it.each([
    [document({ date: '2026-02-27T10:00:00Z' }), '2026-02-27'],
    [document({}), '2026-02-28'],
    [document(undefined), '2026-02-28'],
  ])('was true on its day, and a result without a day is of any day up to then: %#', (value, asOf) => {
    expect(recordOf(value).source.value).toMatchObject({ asOf, labs: [{ date: `../${asOf}` }] })
  })

  it.each([
    document({ date: '2026' }),
    document({ date: 'soon' }),
    document(undefined, { timestamp: undefined }),
    {
      resourceType: 'Bundle',
      entry: [{ resource: document({}) }, { resource: { resourceType: 'Bundle', type: 'document' } }],
    },
  ])('of no single day, and of several documents, has none: %#', (value) => {
    expect(recordOf(value).source.value).not.toHaveProperty('asOf')
  })

  it('makes the lists of its sections', () => {
    const section = [{ code: { coding: [{ code: '11450-4' }] }, emptyReason: { coding: [{ code: 'nilknown' }] } }]
    expect(recordOf(document({ section })).source.value).toMatchObject({ conditions: [] })
  })
})

describe('one page of a search', () => {
  it('leaves its lists open', () => {
    const condition = { resourceType: 'Condition', ...about('p1'), code: { text: 'lupus' } }
    const bundle = { ...bundleOf({}, condition), type: 'searchset', link: [{ relation: 'next', url: 'http://x' }] }
    const facts = read(bundle)
    expect(facts.conditions).toMatchObject({ listed: false, entries: [{ label: 'lupus' }] })
    expect(facts.warnings.map(({ message }) => message)[0]).toMatch(/^this is one page of a search/u)
  })
})

describe('a resource that is not understood', () => {
  const known = { resourceType: 'Condition', ...about('p1'), code: { text: 'lupus' } }
  const garbled = { resourceType: 'Condition', ...about('p1'), code: 'breast cancer' }
  const turned = { ...known, modifierExtension: [{ url: 'http://example.org/not', valueBoolean: true }] }

  it.each([[garbled], [turned]])('leaves its list open: %j', (resource) => {
    const facts = read(bundleOf({}, known, resource, { ...garbled, resourceType: 'Procedure' }))
    expect(facts.conditions).toMatchObject({ listed: false, entries: [{ label: 'lupus' }] })
    expect(facts.warnings.map(({ message }) => message)[0]).toBe(
      'resources were left out that may say more: nothing is known to be absent of conditions',
    )
  })

  it('of no list leaves none open', () => {
    expect(read(bundleOf({}, known, { ...creatinine, ...about('p1'), code: 'x' })).conditions).toMatchObject({
      listed: true,
    })
  })
})

describe('facts and warnings', () => {
  const bundle = bundleOf(
    { birthDate: '1980-05-10', gender: 'female' },
    { ...creatinine, ...about('p1'), effectiveDateTime: '2027' },
    { resourceType: 'Condition', ...about('p1'), code: { text: 'XYZ' } },
  )

  it('point into the file as it was given, in its order', () => {
    const facts = read(bundle)
    expect(facts.birth?.path).toBe('/entry/0/resource/birthDate')
    expect(facts.sex?.path).toBe('/entry/0/resource/gender')
    expect(facts.conditions.entries[0]?.path).toBe('/entry/2/resource')
    expect(recordOf(bundle).source.offset(['conditions', 0])).toBe(2)
    expect(facts.warnings).toEqual([
      { path: '/entry/1/resource', message: '2027 is after the as-of date 2026-03-01; the entry was left out' },
      { path: '/entry/2/resource/code', message: "'XYZ' is not a known condition" },
    ])
  })

  it('are errors with their place where the patient cannot be used', () => {
    const text = JSON.stringify(bundleOf({ birthDate: '2073' }), undefined, 1)
    const [fault] = faultsOf(() => readText(text, { asOf: day('2026-03-01') }))
    expect(`${at(fault?.place)} ${fault?.message ?? ''}`).toBe(
      '9:18+6 the birth date 2073 is after the as-of date 2026-03-01',
    )
  })

  it('come before those that are about all of it', () => {
    const record = recordOf(bundle)
    const warnings = warningsOf(record, [
      { path: '/entry/0/resource', message: 'b' },
      { path: '', message: 'a' },
    ])
    expect(warnings.map(({ message }) => message)).toEqual(['a', 'b'])
  })

  it('are told of a byte-order mark first', () => {
    expect(readText(`\uFEFF${JSON.stringify(bundleOf({}))}`).warnings[0]?.message).toMatch(/byte-order mark/u)
  })
})
