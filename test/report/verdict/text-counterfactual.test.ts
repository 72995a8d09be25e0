import { describe, expect, it } from 'vitest'
import { counterfactualLines } from '../../../src/report/verdict/text-counterfactual.js'
import type { Counterfactual } from '../../../src/screening/result/result.js'
import { criterion, trial } from '../results/results.js'
import { difference } from '../wording/differences.js'

const platelets = difference({})
const igg = difference({ what: 'IgG', recorded: '3 g/L', unit: 'g/L', value: 3, needs: { atLeast: 4 }, distance: 1 })
const taken = difference({
  kind: 'drug',
  what: 'antimalarial',
  recorded: '',
  paths: [],
  value: null,
  unit: null,
  needs: { equals: 'taken since 2026-02-22' },
  distance: null,
})

function lines(given: Partial<Counterfactual> | null, violated: readonly string[] = ['I1', 'I2']): string[] {
  const counterfactual = given === null ? null : { sets: [], more: 0, complete: true, against: [], ...given }
  const criteria = violated.map((id) => criterion({ id, outcome: 'violated' }))
  return counterfactualLines(trial({ id: 'NCT1', verdict: 'ineligible', counterfactual, criteria })).map((spans) =>
    spans.map((span) => (typeof span === 'string' ? span : span[1])).join(''),
  )
}

describe('what would have to be otherwise, in words', () => {
  it.each<[string, Partial<Counterfactual> | null, string[]]>([
    ['nothing, where the trial fits', null, []],
    [
      'one thing, with what is recorded',
      { sets: [[platelets]] },
      ['platelets at least 75 ×10⁹/L (recorded: 71 10*9/L)'],
    ],
    [
      'several things together',
      { sets: [[platelets, igg]] },
      ['platelets at least 75 ×10⁹/L (recorded: 71 10*9/L) and IgG at least 4 g/L (recorded: 3 g/L)'],
    ],
    ['something new', { sets: [[taken]] }, ['antimalarial taken since 2026-02-22']],
    [
      'one way or another',
      { sets: [[platelets], [igg]] },
      ['platelets at least 75 ×10⁹/L (recorded: 71 10*9/L)', 'or IgG at least 4 g/L (recorded: 3 g/L)'],
    ],
    [
      'many ways',
      { sets: [[igg], [igg], [igg], [igg]], more: 2 },
      [
        'IgG at least 4 g/L (recorded: 3 g/L)',
        'or IgG at least 4 g/L (recorded: 3 g/L)',
        'or IgG at least 4 g/L (recorded: 3 g/L)',
        'or one of 3 other ways of as many changes: see --json',
      ],
    ],
    ['nothing that can change', { against: ['I1', 'E2'] }, ['nothing: no result or treatment would clear I1 and E2']],
    ['too much to try', { complete: false }, ['the search was broken off: not every combination was tried']],
  ])('%s', (_what, given, expected) => {
    expect(lines(given)).toEqual(expected)
  })

  it('leaves it to the only criterion that nothing can change it', () => {
    expect(lines({ against: ['I1'] }, ['I1'])).toEqual([])
  })
})
