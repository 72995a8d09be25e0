import { describe, expect, it } from 'vitest'
import { coded, listsOf, LOINC, made, recordOf, bundleOf, type Made } from './made.js'

const creatinine = coded(LOINC, '2160-0', 'Creatinine')
const quantity = { valueQuantity: { value: 62, unit: 'umol/L' } }

function observation(given: object): Made {
  return made({ resourceType: 'Observation', status: 'final', code: creatinine, ...given })
}

describe('an Observation', () => {
  it.each([
    [{ effectiveDateTime: '2026-02-20' }, { date: '2026-02-20' }],
    [{ effectiveDateTime: '2026-02-20T08:00:00Z' }, { date: '2026-02-20', time: '08:00:00Z' }],
    [{ effectiveInstant: '2026-02-20T08:00:00Z' }, { date: '2026-02-20', time: '08:00:00Z' }],
    [{ effectivePeriod: { start: '2026-02-20', end: '2026-02-21' } }, { date: '2026-02-20/2026-02-21' }],
    [{ effectiveTiming: { event: ['2026-02-20'] } }, { date: '2026-02-20' }],
    [{ issued: '2026-02-21T08:00:00Z' }, { date: '../2026-02-21' }],
    [{ effectiveDateTime: '2026-02-20', issued: '2026-02-21T08:00:00Z' }, { date: '2026-02-20' }],
    [{ status: 'corrected' }, {}],
    [{ referenceRange: [{ low: { value: 41 }, high: { value: 73 } }] }, { low: 41, high: 73 }],
    [{ interpretation: [{ coding: [{ code: 'H' }] }] }, { flag: 'H' }],
  ])('is a result: %j', (given, expected) => {
    const entry = { name: 'Creatinine', code: 'loinc:2160-0', value: 62, unit: 'umol/L', ...expected }
    expect(observation({ ...quantity, ...given })).toEqual({ list: 'labs', entry })
  })

  it('is a vital sign by its category, which some write alone', () => {
    const category = coded('http://terminology.hl7.org/CodeSystem/observation-category', 'vital-signs')
    expect(observation({ ...quantity, category: [category] }).list).toBe('vitals')
    expect(observation({ ...quantity, category }).list).toBe('vitals')
  })

  it.each([
    [{ interpretation: [{ coding: [{ code: 'A' }] }] }, 'A, without a value'],
    [{ dataAbsentReason: { coding: [{ code: 'masked' }] } }, 'masked'],
  ])('that has no value, though there is one, keeps an older one from being the latest: %j', (given, value) => {
    expect(observation(given)).toEqual({ list: 'labs', entry: { name: 'Creatinine', code: 'loinc:2160-0', value } })
  })

  const unknown = { text: 'Shoe size' }

  it.each<[object, string]>([
    [{ code: unknown, status: 'registered' }, 'has no result yet'],
    [{ code: unknown, status: 'preliminary' }, 'is preliminary'],
    [{ status: 'cancelled', dataAbsentReason: { text: 'not done' } }, 'was cancelled'],
    [{ status: 'entered-in-error' }, 'is entered in error'],
    [{ code: unknown, status: 'unknown' }, 'has the status unknown'],
    [{ code: unknown, status: undefined }, 'has no status'],
    [{ code: unknown, status: 'done' }, "has the status 'done'"],
    [{ status: 5 }, 'does not have the form of FHIR R4: status is the number 5'],
    [{ focus: [{ reference: 'RelatedPerson/baby' }] }, 'is about somebody else than the patient'],
    [{ valueQuantity: undefined }, 'has no value'],
    [{ valueQuantity: undefined, dataAbsentReason: { text: 'asked, unknown' } }, 'has no value: asked, unknown'],
    [{ code: unknown, dataAbsentReason: { text: 'error' } }, 'has a value, and a reason for having none: error'],
    [{ code: unknown, valueQuantity: undefined, valueTime: '12:00' }, 'has a value that is no result: valueTime'],
    [
      { code: { text: 'Smoking' }, category: [{ coding: [{ code: 'social-history' }] }] },
      'is an answer of a questionnaire or social history',
    ],
  ])('is left out: %j', (given, why) => {
    expect(observation({ ...quantity, ...given })).toMatchObject({ out: [why] })
  })

  it('has a unit that is not used where it contradicts itself', () => {
    const valueQuantity = { value: 62, unit: 'g/L', code: 'g/dL', system: 'http://unitsofmeasure.org' }
    expect(observation({ valueQuantity }).notes).toEqual([
      "/valueQuantity: the unit is printed as 'g/L' and coded as 'g/dL'; neither was used",
    ])
  })

  it('may be about a part of the patient', () => {
    expect(
      observation({ ...quantity, focus: [{ reference: 'Condition/c1' }, { display: 'the left knee' }] }).list,
    ).toBe('labs')
  })

  it('has a value, components, both, or members only', () => {
    const code = { text: 'Blood pressure' }
    const component = [
      { code: coded(LOINC, '8480-6', 'Systolic'), valueQuantity: { value: 120, unit: 'mmHg' } },
      { code: coded(LOINC, '8462-4', 'Diastolic'), valueQuantity: { value: 80, unit: 'mmHg' } },
      { code: { text: 'Pulse' }, dataAbsentReason: { text: 'unknown' } },
    ]
    const names = (given: object): unknown[] => {
      const { labs } = listsOf({ resourceType: 'Observation', status: 'final', code, ...given })
      return ((labs ?? []) as { name: string }[]).map(({ name }) => name)
    }
    expect(names({ component })).toEqual(['Systolic', 'Diastolic'])
    expect(names({ component, valueString: '120/80' })).toEqual(['Blood pressure', 'Systolic', 'Diastolic'])
    expect(names({ hasMember: [{ reference: 'Observation/1' }] })).toEqual([])
  })

  it('has components that are scores of their own', () => {
    const category = [{ coding: [{ code: 'survey' }] }]
    const activity = { code: { text: 'ESSDAI' }, valueInteger: 3 }
    const panel = (...component: object[]): object =>
      listsOf({ resourceType: 'Observation', status: 'final', code: { text: 'Visit' }, category, component })
    const scores = [{ name: 'ESSDAI', value: 3 }]
    expect(panel(activity)).toEqual({ scores })
    expect(panel(activity, { code: creatinine, ...quantity })).toMatchObject({ scores, labs: [{ name: 'Creatinine' }] })
  })

  it('of a survey gives the parts that are known', () => {
    const category = [{ coding: [{ code: 'survey' }] }]
    const component = [
      { code: { text: 'How are you?' }, valueString: 'fine' },
      { code: creatinine, ...quantity },
    ]
    expect(
      made({ resourceType: 'Observation', status: 'final', code: { text: 'Visit' }, category, component }),
    ).toEqual({
      list: 'labs',
      entry: { name: 'Creatinine', code: 'loinc:2160-0', value: 62, unit: 'umol/L' },
      out: ['is an answer of a questionnaire or social history'],
    })
  })

  it('shows in the file where its parts stand', () => {
    const component = [{ code: creatinine, ...quantity, referenceRange: [{ low: { value: 41 } }] }]
    const { source } = recordOf(
      bundleOf({}, { resourceType: 'Observation', status: 'final', code: { text: 'panel' }, component }),
    )
    const given = (key: string): string => source.given(['labs', 0, key]).join('/')
    expect(given('value')).toBe('entry/1/resource/component/0/valueQuantity')
    expect(given('low')).toBe('entry/1/resource/component/0/referenceRange')
    expect(given('unit')).toBe('entry/1/resource/component/0')
  })
})
