import { describe, expect, it } from 'vitest'
import { rejectLine, rejectReason } from '../../../src/report/cohort/reject-line.js'

const record = {
  file: 'in.ndjson',
  line: 7,
  offset: 100,
  length: 3,
  bytes: new TextEncoder().encode('{\u202E'),
}
const place = { line: 1, column: 2, length: 1, source: '{' }
const file = 'in.ndjson:7'
const problem = { file, message: 'is wrong\u001B', remedy: 'make it right', place }

describe('a rejected record', () => {
  it('is told in one line that is safe on a terminal', () => {
    expect(rejectReason(record, [problem])).toBe('in.ndjson:7:2: is wrong\\u001B')
    expect(rejectReason(record, [{ file, message: 'is no text' }, problem])).toBe(
      'in.ndjson:7: is no text (and 1 more)',
    )
    expect(rejectReason({ ...record, line: 1 }, [{ file, message: 'm', place: { ...place, line: 3 } }])).toBe(
      'in.ndjson:3:2: m',
    )
  })

  it('is written with its place, everything that is wrong, and its text', () => {
    const line = rejectLine(record, [problem, { file, message: 'is bad' }])
    expect(line).toMatch(/^[^\n\u202E\u001B]*\n$/u)
    expect(JSON.parse(line)).toEqual({
      file: 'in.ndjson',
      line: 7,
      offset: 100,
      length: 3,
      reason: 'is wrong\u001B; is bad',
      problems: [{ message: 'is wrong\u001B', remedy: 'make it right', line: 7, column: 2 }, { message: 'is bad' }],
      text: '{\u202E',
    })
  })

  it('of several places is told of with the place of its own', () => {
    const gathered = { ...record, gathered: {} }
    const inside = { ...problem, file: 'export/Condition.ndjson', place: { ...place, line: 5 } }
    expect(rejectReason(gathered, [inside])).toBe('export/Condition.ndjson:5:2: is wrong\\u001B')
    expect(rejectReason(gathered, [{ file, message: 'is no text' }])).toBe('in.ndjson:7: is no text')
    expect(JSON.parse(rejectLine(gathered, [inside]))).toMatchObject({
      line: 7,
      problems: [{ file: 'export/Condition.ndjson', line: 5, column: 2 }],
    })
  })

  it('is written without a text where it is too long, and in base64 where it is none', () => {
    expect(JSON.parse(rejectLine({ ...record, bytes: undefined }, []))).not.toHaveProperty('text')
    expect(JSON.parse(rejectLine({ ...record, bytes: Uint8Array.of(0xff) }, []))).toMatchObject({ base64: '/w==' })
  })
})
