import { describe, expect, it } from 'vitest'
import { errorsOf, read, shown } from './reader.js'

describe('the list of other trials', () => {
  it('keeps id and days', () => {
    const { entries } = read({
      trialParticipation: [{ id: 'NCT01234567', end: '2025-09-01' }, 'NCT07654321', { id: 'X', ongoing: true }],
    }).trialParticipation
    expect(entries.map(({ path, label, start, end, ongoing }) => [path, label, start, shown(end), ongoing])).toEqual([
      ['/trialParticipation/0', 'NCT01234567', undefined, '2025-09-01', false],
      ['/trialParticipation/1', 'NCT07654321', undefined, undefined, false],
      ['/trialParticipation/2', 'X', undefined, undefined, true],
    ])
  })

  it('leaves out what begins after the as-of date', () => {
    expect(read({ trialParticipation: [{ id: 'X', start: '2026-05' }] }).trialParticipation.entries).toEqual([])
  })

  it('refuses an id that is no text', () => {
    expect(errorsOf({ trialParticipation: [{ id: 7 }] })).toEqual([
      '7 → /trialParticipation/0/id: expected a text, found the number 7 (write here: the trial, such as NCT01234567)',
    ])
  })
})
