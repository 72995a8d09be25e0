import { describe, expect, it } from 'vitest'
import { exportNotes } from '../../../src/report/cohort/export-notes.js'

describe('what an export has that is of no patient', () => {
  it('is told by type and reason, with the first place, and what is not read by type', () => {
    const strays = [
      { type: 'Condition', why: 'names no patient', count: 1, at: 'export/Condition.ndjson:4', mayBeTheirs: true },
      { type: 'Observation', why: 'is about a Group', count: 7, at: 'export/Observation.ndjson:2', mayBeTheirs: false },
    ]
    const unread = new Map([
      ['Location', 2],
      ['Claim', 1],
    ])
    expect(exportNotes('export', unread, strays)).toEqual([
      '1 Condition of nobody: names no patient (export/Condition.ndjson:4); what it says is left open for every patient: write whose it is, or take it out if it is of none of them',
      '7 Observation of nobody: each is about a Group (first export/Observation.ndjson:2)',
      'not read of export, for nothing in them is asked for: Claim 1, Location 2',
    ])
  })

  it('is nothing, mostly', () => {
    expect(exportNotes('export', new Map(), [])).toEqual([])
  })
})
