import { describe, expect, it, vi } from 'vitest'
import { plainRecord, readRecords, type RegistryRecord } from '../../../src/criteria/registry/record.js'
import { InputError } from '../../../src/kernel/diagnostic.js'
import { told } from '../told.js'

const PLACE = { line: 1, column: 1, length: 1, source: '' }

function read(value: unknown): RegistryRecord[] {
  return readRecords({ file: 'f.json', value, place: (path) => ({ ...PLACE, column: path.length + 1 }) })
}

function study(id: unknown, modules: object = {}): object {
  return { protocolSection: { identificationModule: { nctId: id }, ...modules } }
}

function complaints(value: unknown): string[] {
  try {
    return read(value).map(() => 'read')
  } catch (error) {
    return error instanceof InputError ? error.diagnostics.map(told) : ['another error']
  }
}

describe('the records of a file', () => {
  it.each([
    ['one study', study('A')],
    ['a list', [study('A'), study('B')]],
    ['a page of a search', { studies: [study('A'), study('B')], nextPageToken: 'x' }],
  ])('%s', (_what, value) => {
    expect(
      read(value)
        .map(({ id }) => id)
        .join(' '),
    ).toMatch(/^A( B)?$/u)
  })

  it('say what the registry says', () => {
    const modules = {
      statusModule: { overallStatus: 'NOT_YET_RECRUITING', lastUpdatePostDateStruct: { date: '2026-01-10' } },
      eligibilityModule: { eligibilityCriteria: 'Inclusion:\n* a' },
    }
    expect(read(study('A', modules))).toMatchObject([
      { file: 'f.json', id: 'A', version: '2026-01-10', recruitment: 'not yet recruiting', text: 'Inclusion:\n* a' },
    ])
  })

  it.each([
    ['ACTIVE_NOT_RECRUITING', 'active, not recruiting'],
    ['UNKNOWN', 'unknown status'],
    ['COMPLETED', 'completed'],
  ])('%s is %s', (overallStatus, recruitment) => {
    expect(read(study('A', { statusModule: { overallStatus } }))).toMatchObject([{ recruitment }])
  })

  it.each([
    [{}],
    [{ statusModule: { overallStatus: 1, lastUpdatePostDateStruct: { date: 'soon' } } }],
    [{ eligibilityModule: { eligibilityCriteria: ' ' } }],
  ])('may leave everything else out: %j', (modules) => {
    expect(read(study('A', modules))).toMatchObject([{ version: undefined, recruitment: undefined, text: undefined }])
  })

  it.each([
    [{ studies: [] }, ['1:1 there is no study in it']],
    [[], ['1:1 there is no study in it']],
    [
      [study(1), study('')],
      [
        '1:5 this study has no protocolSection.identificationModule.nctId',
        '1:5 this study has no protocolSection.identificationModule.nctId',
      ],
    ],
    ['text', ['1:4 this study has no protocolSection.identificationModule.nctId']],
  ])('%j holds none', (value, expected) => {
    expect(complaints(value)).toEqual(expected)
  })

  it.each([
    ['2026-02-28', '2026-02-28'],
    ['2026-02-29', undefined],
    ['2026-13-01', undefined],
    ['2026-01-00', undefined],
    ['2026-01', undefined],
    ['01/02/2026', undefined],
  ])('a version of %s is %s', (date, version) => {
    expect(read(study('A', { statusModule: { lastUpdatePostDateStruct: { date } } }))).toMatchObject([{ version }])
  })

  it('are as many as a page of a search has', () => {
    const studies = Array.from({ length: 1000 }, () => study('A'))
    expect(read(studies).length).toBe(1000)
    expect(complaints([...studies, study('A')])).toEqual(['1:1 there are more than 1000 studies in it'])
  })

  it('have their places looked for only where they are asked for', () => {
    const place = vi.fn<() => typeof PLACE>(() => PLACE)
    const [record] = readRecords({ file: 'f.json', value: study('A'), place })
    expect(place).not.toHaveBeenCalled()
    expect(record?.place).toBe(PLACE)
  })

  it('are not complained of one by one where none of many is a study', () => {
    expect(complaints(Array.from({ length: 30 }, () => 1)).length).toBe(20)
  })

  it('have no text that is longer than any of the registry', () => {
    const told = 'the eligibility text has more than 200000 characters, ten times what the registry takes'
    const record = (length: number): object =>
      study('A', { eligibilityModule: { eligibilityCriteria: 'a'.repeat(length) } })
    expect(complaints(record(200_000))).toEqual(['read'])
    expect(complaints(record(200_001))).toEqual([`1:4 ${told}`])
    expect(() => plainRecord('f.txt', 'a'.repeat(200_001))).toThrow(`f.txt: ${told}`)
  })

  it('a plain text is one that says nothing else', () => {
    expect(plainRecord('f.txt', 'a')).toMatchObject({ file: 'f.txt', text: 'a', id: undefined, version: undefined })
  })
})
