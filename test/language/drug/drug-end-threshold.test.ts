import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/kernel/day.js'
import { FALSE, TRUE, UNKNOWN, type Truth } from '../../../src/kernel/truth.js'
import { compiled, evaluate } from '../evaluate.js'
import { held } from '../held.js'
import { day, patient } from '../patient.js'
import type { WrittenDrug } from '../written.js'

const STABLE = { drug: 'antimalarial', taken: 'now', stable: '7 days' }
const LONG = { name: 'HCQ', start: '2024-01-10', ongoing: true, stableSince: '2024-01-10' }
const RECENT = { name: 'HCQ', start: '2026-02-26', ongoing: true, stableSince: '2024-01-10' }

interface End {
  readonly path: string
  readonly cuts: readonly string[]
  readonly isDistance: boolean
}

function endsHeld(rule: unknown, ...drugs: readonly WrittenDrug[]): End[] {
  return held(rule, { drugs }).flatMap((threshold) => {
    if (!('accepts' in threshold) || !threshold.variable.key.startsWith('end ')) return []
    const { variable, cuts = [], isYesOrNo } = threshold
    return [{ path: variable.key.slice(4), cuts: cuts.map(formatDay), isDistance: isYesOrNo !== true }]
  })
}

/** What a rule says where the first course ended on a day. */
function truthWhereEnded(rule: unknown, last: string, ...drugs: readonly WrittenDrug[]): Truth {
  const end = held(rule, { drugs }).find(({ variable }) => variable.key === 'end /drugs/0')
  if (end === undefined || !('accepts' in end)) throw new Error('no end is held against anything')
  const changed = end.variable.changed?.(patient({ drugs }), day(last))
  if (changed === undefined) throw new Error('nothing changes it')
  return evaluate(compiled(rule), changed).truth
}

describe('the end of one of two courses of a drug', () => {
  it('counts around the days on which the other begins, where the dose must be unchanged', () => {
    expect(endsHeld(STABLE, LONG, RECENT)).toEqual([
      { path: '/drugs/0', cuts: ['2026-02-25', '2026-02-26', '2026-02-26'], isDistance: false },
      { path: '/drugs/1', cuts: ['2024-01-09', '2024-01-10', '2024-01-10'], isDistance: false },
    ])
    expect(held(STABLE, { drugs: [LONG, RECENT] })).toMatchObject([
      { alsoTurnedBy: ['steroid dose'] },
      { alsoTurnedBy: ['steroid dose'] },
      {},
      {},
    ])
    const rest = truthWhereEnded(STABLE, '2026-02-28', LONG, RECENT)
    expect(rest).toBe(FALSE)
    expect(truthWhereEnded(STABLE, '2026-02-26', LONG, RECENT)).toBe(TRUE)
    expect(truthWhereEnded(STABLE, '2026-02-25', LONG, RECENT)).toBe(TRUE)
    expect(truthWhereEnded(STABLE, '2026-02-24', LONG, RECENT)).toBe(FALSE)
    const unsaid = { name: 'HCQ', start: '2026-02-26', ongoing: true }
    expect(truthWhereEnded(STABLE, '2026-02-25', LONG, unsaid)).toBe(UNKNOWN)
  })

  it('counts for the other one though the rule does not mean it', () => {
    const rule = { ...STABLE, purpose: 'transplant' }
    const purposes = [{ ...LONG, purpose: 'infection' }, RECENT]
    expect(endsHeld(rule, ...purposes).map(({ path }) => path)).toEqual(['/drugs/0', '/drugs/1'])
    expect(truthWhereEnded(rule, '2026-02-25', ...purposes)).toBe(UNKNOWN)
    expect(truthWhereEnded(rule, '2026-02-24', ...purposes)).toBe(FALSE)
  })

  it('counts though its own dose is unchanged, where the dose must not be', () => {
    const rule = { drug: 'antimalarial', within: '7 days', unstable: '7 days' }
    expect(endsHeld(rule, LONG, RECENT).map(({ path, isDistance }) => [path, isDistance])).toEqual([
      ['/drugs/0', false],
      ['/drugs/1', true],
    ])
    expect(endsHeld(rule, LONG)).toEqual([])
    expect(truthWhereEnded(rule, '2026-02-25', LONG, RECENT)).toBe(FALSE)
    expect(truthWhereEnded(rule, '2026-02-20', LONG, RECENT)).toBe(TRUE)
  })

  it.each([
    ['nobody asks for the dose', { drug: 'antimalarial', within: '7 days' }, [LONG, RECENT]],
    ['the other is of another drug', STABLE, [LONG, { ...RECENT, name: 'MMF' }]],
    ['the other was not taken', STABLE, [LONG, { ...RECENT, status: 'absent' as const }]],
  ])('counts around no such days where %s', (_why, rule, drugs) => {
    for (const { cuts } of endsHeld(rule, ...drugs)) expect(cuts).toEqual([])
  })
})
