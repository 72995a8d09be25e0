import { describe, expect, it } from 'vitest'
import { InputError, type Diagnostic } from '../../../src/kernel/diagnostic.js'
import { parseJson } from '../../../src/patient/json/json.js'
import { Remarks } from '../../../src/patient/reading/remarks.js'

const source = parseJson('p.json', '{\n  "sex": "f",\n  "labs": [1, 2],\n  "agee": 3,\n  "xyz": 4\n}')

function errorsOf(remarks: Remarks): readonly Diagnostic[] {
  try {
    remarks.settle()
    return []
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics
    throw error
  }
}

describe('the remarks on a patient file', () => {
  it('know where an entry stands in the file as it was given', () => {
    const entry = { path: ['labs', 1], pointer: '/labs/1' }
    expect(new Remarks(source, false).pointerOfEntry(entry)).toBe('/labs/1')
    const elsewhere = { ...source, given: () => ['entry', 4, 'resource'] }
    expect(new Remarks(elsewhere, false).pointerOfEntry(entry)).toBe('/entry/4/resource')
  })

  it('are warnings in the order of the file', () => {
    const remarks = new Remarks(source, false)
    remarks.warn(['labs', 1], 'third')
    remarks.warn(['labs', 1], 'fourth')
    remarks.warn(['sex'], 'second')
    remarks.warn([], 'first')
    expect(remarks.settle()).toEqual([
      { path: '', message: 'first' },
      { path: '/sex', message: 'second' },
      { path: '/labs/1', message: 'third' },
      { path: '/labs/1', message: 'fourth' },
    ])
  })

  it('know what was left out, of as many entries as a file may have', () => {
    const remarks = new Remarks(source, false)
    expect(remarks.leftOut.drugs).toEqual([])
    for (let at = 0; at < 60_000; at += 1) remarks.leaveOut('drugs', { path: `/drugs/${at}`, label: 'x', terms: [] })
    remarks.leaveOut('scores', { path: '/scores/0', label: 'y', terms: [] })
    expect([remarks.leftOut.drugs.length, remarks.leftOut.drugs[0]?.path]).toEqual([60_000, '/drugs/0'])
    expect(remarks.leftOut.scores.map(({ label }) => label)).toEqual(['y'])
    expect(new Remarks(source, false).leftOut.drugs).toEqual([])
  })

  it('are one error with everything that is wrong, in the order of the file', () => {
    const remarks = new Remarks(source, false)
    remarks.refuse(['labs', 0], 'b', 'do this')
    remarks.refuse(['sex'], 'a', 'do that')
    remarks.warn(['sex'], 'not told')
    expect(errorsOf(remarks)).toEqual([
      {
        file: 'p.json',
        place: { line: 2, column: 10, length: 3, source: '  "sex": "f"' },
        severity: 'error',
        message: 'a',
        remedy: 'do that',
      },
      {
        file: 'p.json',
        place: { line: 3, column: 12, length: 1, source: '           1' },
        severity: 'error',
        message: 'b',
        remedy: 'do this',
      },
    ])
  })

  it('tell of unknown keys, with the nearest known one', () => {
    const remarks = new Remarks(source, false)
    remarks.unknownKey([], 'agee', ['age', 'sex'])
    remarks.unknownKey([], 'xyz', ['age', 'sex'])
    expect(remarks.settle()).toEqual([
      { path: '/agee', message: "'agee' is not a known key; did you mean 'age'?" },
      { path: '/xyz', message: "'xyz' is not a known key; it was not read" },
    ])
  })

  it('show unknown keys beside the errors, which they often explain', () => {
    const remarks = new Remarks(source, false)
    remarks.unknownKey([], 'xyz', ['age', 'sex'])
    expect(errorsOf(remarks)).toEqual([])
    remarks.refuse(['sex'], 'a', 'do that')
    expect(errorsOf(remarks).map(({ severity, message, remedy }) => [severity, message, remedy])).toEqual([
      ['error', 'a', 'do that'],
      ['warning', "'xyz' is not a known key", 'known here: age, sex'],
    ])
  })

  it('refuse unknown keys when they are strict', () => {
    const remarks = new Remarks(source, true)
    remarks.unknownKey([], 'agee', ['age', 'sex'])
    expect(errorsOf(remarks)).toEqual([
      {
        file: 'p.json',
        place: { line: 4, column: 3, length: 6, source: '  "agee"' },
        severity: 'error',
        message: "'agee' is not a known key",
        remedy: "did you mean 'age'?",
      },
    ])
  })
})
