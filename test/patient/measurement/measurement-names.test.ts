import { describe, expect, it } from 'vitest'
import { measurementNamesOf } from '../../../src/patient/measurement/measurement-names.js'
import { vocabulary } from '../vocabulary.js'
import { bundled } from '../../criteria/vocabulary/bundled.js'
import { read, warningsOf } from '../reader.js'

describe('the names of results', () => {
  it('are those of one vocabulary, made once', () => {
    expect(measurementNamesOf(vocabulary)).toBe(measurementNamesOf(vocabulary))
  })

  it.each([
    [{ labs: { ESSDAI: 7 } }, "/labs/ESSDAI: 'ESSDAI' is a score, not a lab; it was read among the scores"],
    [{ vitals: { ESSDAI: 7 } }, "/vitals/ESSDAI: 'ESSDAI' is a score, not a vital; it was read among the scores"],
    [{ vitals: { mood: 3 } }, "/vitals/mood: 'mood' is not a known vital"],
    [
      { labs: [{ code: 'snomed:1', value: 3 }] },
      "/labs/0/code: 'snomed:1' is not a code of a known system; write loinc: before it",
    ],
  ])('that mean something else are told: %j', (patient, warning) => {
    expect(warningsOf(patient)).toContain(warning)
  })

  it.each([
    ['pregnancy test', '2106-3', ['hcg-urine'], []],
    ['TB test', '71773-6', ['igra'], []],
    ['urine pregnancy test', '2118-8', ['hcg-urine', 'hcg-blood'], ['/labs/0']],
    ['hemoglobin', '71773-6', ['hemoglobin', 'igra'], ['/labs/0']],
  ])('of a panel, %s, with the code of one of its tests, %s, are that test: %j', (name, code, ids, told) => {
    const { measurements, warnings } = read(
      { labs: [{ name, code: `loinc:${code}`, value: 'negative', date: '2026-02-20' }] },
      { vocabulary: bundled },
    )
    expect([...measurements.keys()].toSorted()).toEqual(ids.toSorted())
    expect(warnings.map(({ path }) => path)).toEqual(told)
  })
})
