import { describe, expect, it } from 'vitest'
import { codeOf, codeSystemOf, hasCode } from '../../../src/patient/fhir/code-system.js'

describe('a code system', () => {
  it.each([
    ['http://loinc.org', 'loinc'],
    ['https://loinc.org/', 'loinc'],
    ['urn:oid:2.16.840.1.113883.6.1', 'loinc'],
    ['http://snomed.info/sct', 'snomed'],
    ['http://snomed.info', 'snomed'],
    ['http://snomed.info/sct/900000000000207008/version/20230131', 'snomed'],
    ['urn:oid:2.16.840.1.113883.6.96', 'snomed'],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'icd10'],
    ['urn:oid:2.16.840.1.113883.6.90', 'icd10'],
    ['http://fhir.de/CodeSystem/bfarm/icd-10-gm', 'icd10'],
    ['https://www.nlm.nih.gov/research/umls/rxnorm', 'rxnorm'],
    ['http://www.whocc.no/atc', 'atc'],
    ['http://fhir.de/CodeSystem/bfarm/atc', 'atc'],
    ['http://fhir.de/CodeSystem/dimdi/atc', 'atc'],
    ['http://hl7.org/fhir/sid/cvx', 'cvx'],
    ['http://example.org/codes, http://loinc.org', 'loinc'],
    ['http://hl7.org/fhir/sid/icd-9-cm', undefined],
    ['http://example.org', undefined],
  ])('%s is %s', (address, system) => {
    expect(codeSystemOf(address)).toBe(system)
  })
})

describe('a code', () => {
  const all = ['loinc', 'snomed', 'icd10', 'rxnorm', 'atc', 'cvx'] as const

  it.each([
    [{ system: 'http://loinc.org', code: '2160-0' }, 'loinc:2160-0'],
    [{ system: 'http://loinc.org', code: ' 2160-0 ' }, 'loinc:2160-0'],
    [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'S93.411A' }, 'icd10:S93.411A'],
    [{ system: 'http://www.whocc.no/atc', code: 'L01FA01' }, 'atc:L01FA01'],
    [{ system: 'http://hl7.org/fhir/sid/cvx', code: '03' }, 'cvx:03'],
    [{ system: 'http://loinc.org', code: '856AAAAAAAAA' }, undefined],
    [{ system: 'http://snomed.info/sct', code: '112141AA' }, undefined],
    [{ system: 'http://example.org', code: '1' }, undefined],
    [{ code: '2160-0' }, undefined],
    [{ system: 'http://loinc.org' }, undefined],
  ])('%j is %s', (coding, expected) => {
    const found = codeOf(coding, all)
    expect(found === undefined ? undefined : `${found.system}:${found.code}`).toBe(expected)
  })

  it('of a system that means nothing there is none', () => {
    expect(codeOf({ system: 'http://loinc.org', code: '2160-0' }, ['snomed'])).toBeUndefined()
  })

  it('is looked for among the codings, and in the text', () => {
    expect(hasCode({ coding: [{ code: 'a' }, { code: 'b' }] }, 'b')).toBe(true)
    expect(hasCode({ text: 'Refuted' }, 'refuted')).toBe(true)
    expect(hasCode({ coding: [{}] }, 'a')).toBe(false)
    expect(hasCode(undefined, 'a')).toBe(false)
  })
})
