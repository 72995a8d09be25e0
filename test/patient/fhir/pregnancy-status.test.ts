import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { bundleOf, coded, LOINC, listsOf, made, recordOf, SNOMED } from './made.js'

const observation = (value: object, code = '82810-3'): Json => ({
  resourceType: 'Observation',
  status: 'final',
  category: [coded('http://terminology.hl7.org/CodeSystem/observation-category', 'social-history')],
  code: coded(LOINC, code, 'Pregnancy status'),
  effectiveDateTime: '2026-02-20',
  ...value,
})
const POSITIVE = { list: 'labs', entry: { name: 'pregnancy test', value: 'positive', date: '2026-02-20' } }
const NOTE = 'pregnant on a day counts as a positive pregnancy test of that day'

describe('an Observation of the pregnancy status', () => {
  it.each([
    { valueCodeableConcept: coded(SNOMED, '77386006', 'Schwanger') },
    { valueCodeableConcept: coded(LOINC, 'LA15173-0') },
    { valueCodeableConcept: { text: 'Pregnant' } },
    { valueCodeableConcept: { text: 'Schwanger' } },
    { valueCodeableConcept: { text: 'enceinte' } },
  ])('that says pregnant is a positive test of that day: %j', (value) => {
    expect(made(observation(value))).toEqual({ ...POSITIVE, notes: [`/valueCodeableConcept: ${NOTE}`] })
  })

  it('may be as reported, and a yes', () => {
    const { list, entry } = made(observation({ valueBoolean: true }, '11449-6'))
    expect({ list, entry }).toEqual(POSITIVE)
  })

  it.each([
    [coded(SNOMED, '60001007', 'Not pregnant'), 'Not pregnant'],
    [coded(LOINC, 'LA4489-6', 'Unknown'), 'Unknown'],
    [{ text: 'nicht schwanger' }, 'nicht schwanger'],
    [{ text: 'unbekannt' }, 'unbekannt'],
  ])('is no test where it says no, or nothing: %j', (valueCodeableConcept, said) => {
    const { list, out } = made(observation({ valueCodeableConcept }))
    expect([list, out]).toEqual([undefined, [`says '${said}', which is no pregnancy test`]])
  })

  const OPEN = { list: 'labs', entry: { ...POSITIVE.entry, value: 'indeterminate' } }

  it.each([coded(SNOMED, '146799005', 'Possible pregnancy'), { text: 'Pregnancy not yet confirmed' }])(
    'that says neither yes nor no leaves the test of that day open: %j',
    (valueCodeableConcept) => {
      expect(made(observation({ valueCodeableConcept }))).toMatchObject({
        ...OPEN,
        notes: [expect.stringContaining('says neither that she is pregnant nor that she is not')],
      })
    },
  )

  it.each(['2026-09-20', '2026-03-01T08:00:00Z', '2026'])(
    'leaves it open, too, where a child is due on %s',
    (valueDateTime) => {
      const note = `a child that is due on ${valueDateTime} leaves a pregnancy test of that day open`
      expect(made(observation({ valueDateTime }, '11778-8'))).toEqual({ ...OPEN, notes: [`/valueDateTime: ${note}`] })
    },
  )

  it.each([
    [{ valueDateTime: '2026-02-28' }, '11778-8'],
    [{ valueDateTime: 'soon' }, '11778-8'],
    [{ valueDateTime: '2026-09-20' }, '82810-3'],
  ])('does not where the day is over, or is none, or is another one: %j of %s', (value, code) => {
    expect(made(observation(value, code)).out).toEqual(['has a value that is no result: valueDateTime'])
  })

  it('says nothing without a value', () => {
    expect(made(observation({})).out).toEqual(['has no value'])
  })

  const pregnant = observation({ valueBoolean: true })
  const other = (given: Json): Json => ({
    ...observation({ effectiveDateTime: '2026-02-21T08:00:00Z', valueBoolean: false }),
    ...given,
  })
  const without = { valueBoolean: undefined }

  it.each<[Json, boolean]>([
    [{}, false],
    [{ ...without, valueCodeableConcept: coded(SNOMED, '60001007') }, false],
    [{ ...without, valueCodeableConcept: { text: 'Not pregnant' } }, false],
    [{ ...without, valueCodeableConcept: { text: 'Unknown' } }, true],
    [{ ...without }, true],
    [{ status: 'preliminary' }, true],
    [{ effectiveDateTime: '2026-02-20' }, true],
    [{ effectiveDateTime: '2026' }, true],
    [{ code: { text: 'Pregnancy status' } }, true],
    [{ code: 5 }, true],
    [{ resourceType: 'Procedure', status: 'completed' }, true],
  ])('does not count where a later one says that it is not so: %j: %s', (given, isCounted) => {
    const found = listsOf(pregnant, other(given))['labs']
    expect(found === undefined ? [] : found).toEqual(isCounted ? [POSITIVE.entry] : [])
  })

  const labsOn = (asOf: string | undefined, timestamp?: string): unknown => {
    const bundle = { ...bundleOf({}, pregnant, other({})), type: 'document', timestamp }
    return new Map<string, unknown>(Object.entries(recordOf(bundle, asOf).source.value)).get('labs')
  }

  it.each([
    ['2026-02-20', undefined, true],
    ['2026-02-21', undefined, false],
    [undefined, '2026-02-20T10:00:00Z', true],
    [undefined, '2026-02-21T10:00:00Z', false],
    ['2026-02-21', '2026-02-20T10:00:00Z', false],
    [undefined, undefined, false],
  ])('counts on a day on which nobody knew yet: as of %s, a document of %s', (asOf, timestamp, isCounted) => {
    expect(labsOn(asOf, timestamp)).toEqual(isCounted ? [POSITIVE.entry] : undefined)
  })
})
