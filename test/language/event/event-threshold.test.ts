import { describe, expect, it } from 'vitest'
import { eventThresholds } from '../../../src/language/event/event-threshold.js'
import { day, patient, TODAY } from '../patient.js'
import { procedures, soughtEvents } from '../sought-events.js'
import type { WrittenEvent } from '../written.js'

const today = day(TODAY)
const window = { amount: 1, unit: 'months' } as const

function keysOf(entries: WrittenEvent[], given: Parameters<typeof soughtEvents>[0] = {}): string[] {
  const sought = soughtEvents({ timing: { kind: 'within', window }, ...given })
  return eventThresholds(sought, patient({ procedures: entries }), today).map(({ variable }) => variable.key)
}

describe('the thresholds of events', () => {
  it('are the last days of those that are surely it', () => {
    const entries = [
      { name: 'dialysis', date: '2026-02-01' },
      { name: 'dialysis', status: 'absent' as const },
      { name: 'renal replacement therapy', date: '2026-02-01' },
      { name: 'dialysis', date: '2024-02-01' },
    ]
    expect(keysOf(entries)).toEqual(['end /procedures/0', 'end /procedures/3'])
  })

  it('are none of what did not last so long', () => {
    const lasting = { length: { amount: 3, unit: 'months' }, strict: false } as const
    const entries = [
      { name: 'dialysis', start: '2025-12-01', end: '2026-03-01' },
      { name: 'dialysis', start: '2025-12-02', end: '2026-03-01' },
    ]
    expect(keysOf(entries, { lasting })).toEqual(['end /procedures/0'])
  })

  it('can be changed only where the list says how', () => {
    const entries = [{ name: 'dialysis', date: '2026-02-01' }]
    const facts = patient({ procedures: entries })
    const timing = { kind: 'within', window } as const
    const [history] = eventThresholds(soughtEvents({ timing }), facts, today)
    expect(history?.variable).not.toHaveProperty('changed')
    const among = { ...procedures, edited: () => facts }
    const [changeable] = eventThresholds(soughtEvents({ timing, among }), facts, today)
    expect(changeable?.variable).toHaveProperty('changed')
  })
})
