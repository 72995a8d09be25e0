import { describe, expect, it } from 'vitest'
import { coded, listsOf, LOINC, made } from './made.js'

const THOUGHTS = 'Thoughts that you would be better off dead'

function answered(given: object, code = '44260-8'): object {
  const category = [{ coding: [{ code: 'survey' }] }]
  return {
    resourceType: 'Observation',
    status: 'final',
    category,
    code: coded(LOINC, code, THOUGHTS),
    effectiveDateTime: '2026-02-20',
    ...given,
  }
}

const IDEATION = { name: 'suicidal ideation', code: 'snomed:6471006', onset: '2026-02-20', status: 'suspected' }
const LEFT_OUT = 'is an answer of a questionnaire or social history'

describe('an answer that tells of suicidal thoughts', () => {
  it.each([
    [{ valueCodeableConcept: coded(LOINC, 'LA6569-3', 'Several days') }, 'Several days'],
    [{ valueString: 'Several days' }, 'Several days'],
    [{ valueInteger: 2 }, '2'],
  ])('makes them suspected: %j', (value, said) => {
    const { entry, notes } = made({ resourceType: 'Observation', ...answered(value) })
    expect(entry).toEqual(IDEATION)
    expect(notes?.[0]).toBe(
      `: '${said}' tells of thoughts of death or self-harm: suicidal ideation is suspected from that day on`,
    )
  })

  it.each([
    { valueCodeableConcept: coded(LOINC, 'LA6568-5', 'Not at all') },
    { valueString: 'Not at all' },
    { valueInteger: 0 },
  ])('is none where there were none: %j', (value) => {
    expect(made({ resourceType: 'Observation', ...answered(value) }).out).toEqual([LEFT_OUT])
  })

  it('is none without an answer, and of another question', () => {
    expect(made({ resourceType: 'Observation', ...answered({}) }).out).toEqual(['has no value'])
    expect(made({ resourceType: 'Observation', ...answered({ valueInteger: 2 }, '44250-9') }).out).toEqual([LEFT_OUT])
  })

  it('may stand among those of a panel', () => {
    const component = [{ code: coded(LOINC, '44260-8', THOUGHTS), valueInteger: 1 }]
    const panel = { resourceType: 'Observation', ...answered({ component }, '44249-1') }
    expect(listsOf(panel)['conditions']).toEqual([IDEATION])
  })
})
