import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/patient/fhir/resource.js'
import { listsOf, made } from './made.js'

const observation = (given: object): Json => ({
  resourceType: 'Observation',
  status: 'final',
  effectiveDateTime: '2026-02-20',
  ...given,
})
const byName = (name: string): string => `/code: '${name}' was recognised by its name: it has no code that is known`

describe('an Observation that is known by its name', () => {
  it('is a score, with its total or its items', () => {
    expect(made(observation({ code: { text: 'ESSDAI' }, valueInteger: 7 }))).toEqual({
      list: 'scores',
      entry: { name: 'ESSDAI', date: '2026-02-20', value: 7 },
      notes: [byName('ESSDAI')],
    })
    const component = [
      { code: { text: 'articular' }, valueInteger: 2 },
      { code: { text: 'biological' }, valueCodeableConcept: { text: 'No' } },
      { code: { text: 'renal' }, valueString: 'perhaps' },
      { code: { text: 'skin' } },
    ]
    expect(made(observation({ code: { text: 'ESSDAI' }, component })).entry).toEqual({
      name: 'ESSDAI',
      date: '2026-02-20',
      items: { articular: 2, biological: 'absent', renal: 'unknown' },
    })
  })

  it('is no score without a total and items', () => {
    const out = (given: object): unknown => made(observation({ code: { text: 'ESSDAI' }, ...given }))
    expect(out({})).toEqual({ out: ['has no value'] })
    const component = [{ code: { text: 'articular' }, dataAbsentReason: { text: 'not asked' } }]
    expect(out({ component })).toEqual({ out: ['has no value'] })
    expect(made(observation({ code: { text: 'ESSDAI' }, valueTime: '12:00' })).entry).toEqual({
      name: 'ESSDAI',
      date: '2026-02-20',
      value: 'valueTime',
    })
  })

  it.each([
    [{ text: 'SS index' }, 'SS index'],
    [{ text: 'SLEDAI-2K (SLEDAI)' }, 'SLEDAI-2K (SLEDAI)'],
    [{ coding: [{ system: 'http://loinc.org', code: '44261-6', display: 'PHQ-9 total score [Reported]' }] }, 'PHQ-9'],
    [{ coding: [{ system: 'http://snomed.info/sct', code: '720433000' }] }, 'PHQ-9'],
  ])('is a score by a name that may be its own, in two ways, or by its code: %j', (code, name) => {
    const category = [{ coding: [{ code: 'survey' }] }]
    const { list, entry } = made(observation({ code, category, valueInteger: 14 }))
    expect([list, entry]).toEqual(['scores', { name, date: '2026-02-20', value: 14 }])
  })

  it('is a score with its time of day', () => {
    const effectiveDateTime = '2026-02-20T14:30:00+01:00'
    const one = made(observation({ code: { text: 'ESSDAI' }, effectiveDateTime, valueInteger: 7 }))
    expect(one.entry).toEqual({ name: 'ESSDAI', date: '2026-02-20', time: '14:30:00+01:00', value: 7 })
  })

  it.each([
    [{ valueBoolean: true }, { met: true }],
    [{ valueCodeableConcept: { coding: [{ code: '260385009' }] } }, { met: false }],
    [{ valueString: 'Yes' }, { met: true }],
    [{ valueString: 'perhaps' }, {}],
    [{ component: [{ code: { text: 'IV' }, valueBoolean: true }] }, { items: { IV: true } }],
  ])('is a set of criteria: %j', (given, expected) => {
    expect(made(observation({ code: { text: 'AECG-2002' }, ...given }))).toEqual({
      list: 'classifications',
      entry: { name: 'AECG-2002', date: '2026-02-20', ...expected },
      notes: [byName('AECG-2002')],
    })
  })

  it('answers a question of childbearing, with yes or no', () => {
    const potential = observation({ code: { text: 'Childbearing potential' }, valueBoolean: true })
    const contraception = observation({
      code: { text: 'Effective contraception' },
      valueCodeableConcept: { text: 'No' },
    })
    expect(listsOf(potential as never, contraception)).toEqual({
      reproductive: { childbearingPotential: true, effectiveContraception: false },
    })
    expect(listsOf(observation({ code: { text: 'Childbearing potential' }, valueString: 'perhaps' }))).toMatchObject({
      labs: [{ name: 'Childbearing potential' }],
    })
  })
})
