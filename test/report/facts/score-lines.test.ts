import { describe, expect, it } from 'vitest'
import { page } from './shown-facts.js'

describe('the scores in the page of facts', () => {
  it('tells the times of scores of one day, the last first', () => {
    const score = (value: number, time: string): unknown => ({ name: 'ESSDAI', value, date: '2026-02-20', time })
    expect(page({ scores: [score(2, '08:10'), score(7, '14:30')] }).slice(3, 6)).toEqual([
      'Scores and sets of criteria (2)',
      '  ESSDAI: 7, 2026-02-20 at 14:30  /scores/1',
      '  ESSDAI: 2, 2026-02-20 at 08:10, followed by that of 14:30  /scores/0',
    ])
  })

  it('says of a score why its total does not count, and keeps it apart where nothing else of it does', () => {
    const scores = [
      { name: 'ESSDAI', value: 800, date: '2026-02-20' },
      { name: 'ESSDAI', value: 900, items: { articular: 1, other: 0 } },
      { name: 'ESSDAI', items: { articular: 2 } },
      { name: 'ESSDAY', value: 7 },
    ]
    const lines = page({ asOf: '2026-03-01', scores }, 160)
    expect(
      lines.slice(3, lines.indexOf('Not listed, or in part only: whether there is any other is unknown') - 1),
    ).toEqual([
      'Scores and sets of criteria (2)',
      '  ESSDAI: 1 item, 2026-03-01, no usable total (ESSDAI was set aside: 900 does not lie between 0 and 123)  /scores/1',
      '  ESSDAI: 1 item, 2026-03-01  /scores/2',
      '',
      'Not understood (2): each may be what a criterion asks for',
      "  ESSDAY: 2026-03-01, no usable total ('ESSDAY' is not a known score; did you mean 'ESSDAI'?), scores and sets of criteria  /scores/3",
      '  ESSDAI: 2026-02-20, no usable total (ESSDAI was set aside: 800 does not lie between 0 and 123), scores and sets of criteria  /scores/0',
    ])
  })
})
