import { describe, expect, it } from 'vitest'
import { textReport } from '../../../src/report/results/text.js'
import { criterion, result, trial } from '../results/results.js'

const plain = { columns: 140, all: false, color: false }

function report(given: Parameters<typeof result>[0], options = plain): string {
  return textReport(result(given), options)
}

describe('another reading', () => {
  it('shows a reading of what is violated only where the other reading would change it, with whom to ask', () => {
    const read = (otherwise: 'satisfied' | 'violated' | null): string => {
      const ask = otherwise === 'satisfied' ? 'the sponsor (X)' : null
      const criteria = [criterion({ id: 'I1', outcome: 'violated', reading: { note: 'Read so.', otherwise, ask } })]
      return report({ trials: [trial({ id: 'T', verdict: 'ineligible', criteria })] })
    }
    expect(read('satisfied')).toContain(
      '  Reading     I1   Read so. By the other reading: met. To settle it, ask the sponsor (X).\n',
    )
    expect(read('violated')).not.toContain('Reading')
    expect(read(null)).not.toContain('Reading')
  })

  it.each([false, true])('says at the head that the verdict hangs on a reading: every criterion %s', (all) => {
    const reading = { note: 'Read so.', otherwise: 'satisfied' as const, ask: 'the sponsor (X)' }
    const criteria = [
      criterion({ id: 'I1', outcome: 'violated', reading }),
      criterion({ id: 'I2', outcome: 'unknown', reading }),
    ]
    const otherVerdicts = [
      { verdict: 'undetermined' as const, criteria: ['I1'] },
      { verdict: 'potentially-eligible' as const, criteria: ['I1', 'I2'] },
    ]
    const text = report(
      { trials: [trial({ id: 'T', verdict: 'ineligible', criteria, otherVerdicts })] },
      { ...plain, all },
    )
    expect(text).toContain(`✗ does not fit  T  recruiting  Title of T
  Otherwise   by the other reading of I1: ? cannot be told yet
              by the other reading of I1 and I2: ✓ may fit
`)
    expect(text.match(/To settle it, ask the sponsor \(X\)\./gu)).toHaveLength(2)
  })
})
