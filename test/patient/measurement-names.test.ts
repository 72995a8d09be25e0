import { describe, expect, it } from 'vitest'
import { measurementNamesOf } from '../../src/patient/measurement-names.js'
import { vocabulary } from './vocabulary.js'
import { warningsOf } from './reader.js'

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
})
