import type { TrialResult, WorklistEntry } from './result.js'

/**
 * What to find out next: every missing datum with the criteria that it could settle, most decisive first. Trials that
 * time alone can open count after those that are open now; what only concerns trials that are closed for good is left
 * out.
 */
export function worklistOf(trials: readonly TrialResult[]): WorklistEntry[] {
  const entries = new Map<string, WorklistEntry & { readonly weight: number }>()
  for (const trial of trials) {
    const weight = weightOf(trial)
    if (weight === 0) continue
    for (const criterion of trial.criteria) {
      for (const { need, kind } of criterion.missing) {
        const key = `${kind} ${need}`
        const known = entries.get(key) ?? { need, kind, decides: [], weight: 0 }
        const decides = [...known.decides, { trial: trial.id, criterion: criterion.id }]
        entries.set(key, { need, kind, decides, weight: known.weight + weight })
      }
    }
  }
  return [...entries.values()]
    .sort((a, b) => b.weight - a.weight)
    .map(({ need, kind, decides }) => ({ need, kind, decides }))
}

/** One open criterion of an undetermined trial outweighs any number of those of trials that only time can open. */
function weightOf({ verdict, clearsOn }: TrialResult): number {
  if (verdict === 'undetermined') return 1000
  return clearsOn === null ? 0 : 1
}
