import { describe, expect, it } from 'vitest'
import { errorsOf, read, shown, warningsOf } from './reader.js'

describe('the list of stays and visits', () => {
  it('keeps kind, reason and days', () => {
    const { entries } = read({
      encounters: [
        { kind: 'hospitalization', reason: 'infection', start: '2026-01-02', end: '2026-01-09' },
        'emergency',
      ],
    }).encounters
    expect(
      entries.map(({ path, label, kind, reason, start, end }) => [path, label, kind, reason, shown(start), shown(end)]),
    ).toEqual([
      ['/encounters/0', 'hospitalization', 'hospitalization', 'infection', '2026-01-02', '2026-01-09'],
      ['/encounters/1', 'emergency', 'emergency', undefined, undefined, undefined],
    ])
  })

  it('leaves out what begins after the as-of date', () => {
    const patient = { encounters: [{ kind: 'hospitalization', start: '2026-05-01' }] }
    expect(read(patient).encounters.entries).toEqual([])
    expect(warningsOf(patient)).toEqual([
      '/encounters/0/start: 2026-05-01 is after the as-of date 2026-03-01; the entry was left out',
    ])
  })

  it('refuses a stay without its kind', () => {
    expect(errorsOf({ encounters: [{ reason: 'infection' }] })).toEqual([
      '{ → /encounters/0/kind is missing (write here: what it was, a text such as "hospitalization" or "emergency")',
    ])
  })
})
