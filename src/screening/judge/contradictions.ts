import type { PatientWarning } from '../../facts/facts.js'
import { listed } from '../../kernel/listed.js'
import type { WorklistEntry } from '../result/result.js'
import type { TrialFinding } from './judge-trial.js'

/**
 * The contradictions of the record on which some criterion depends, but no verdict: they are not on the worklist, and are
 * told all the same.
 */
export function contradictions(
  findings: readonly TrialFinding[],
  worklist: readonly WorklistEntry[],
): readonly PatientWarning[] {
  const onList = new Set(worklist.filter(({ kind }) => kind === 'conflict').map(({ need }) => need))
  const found = new Map<string, { readonly places: readonly string[]; isOnList: boolean }>()
  for (const { criteria } of findings) {
    for (const { finding } of criteria) {
      for (const { need, places } of finding.needs) {
        if (places === undefined) continue
        const key = places.join(' ')
        const isOnList = onList.has(need) || found.get(key)?.isOnList === true
        found.set(key, { places, isOnList })
      }
    }
  }
  return [...found.values()].filter(({ isOnList }) => !isOnList).map(({ places }) => warningOf(places))
}

function warningOf([path = '', ...others]: readonly string[]): PatientWarning {
  const sides = listed(['it', ...others], 'and')
  const what =
    others.length === 0 ? 'it contradicts itself' : `${sides} cannot ${others.length === 1 ? 'both' : 'all'} be right`
  return { path, message: `${what}; what depends on that stays unknown until it is settled` }
}
