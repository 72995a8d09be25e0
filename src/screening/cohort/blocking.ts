import type { Need } from '../../language/rule/finding.js'
import type { TrialFinding } from '../judge/judge-trial.js'
import { isComplete } from '../result/verdict.js'
import { needKey } from '../worklist/need-key.js'

/** Something that is missing, and the undetermined trials that it keeps from being told. */
export interface BlockingNeed extends Pick<Need, 'need' | 'kind' | 'effort'> {
  /** ids, in the order of the trials */
  readonly trials: readonly string[]
  /** those of them in which nothing else is missing: once this is known, the verdict is */
  readonly alone: readonly string[]
}

/** What keeps the undetermined trials of one patient from being told, each datum once, in the order of the trials. */
export function blockingNeeds(findings: readonly TrialFinding[]): readonly BlockingNeed[] {
  if (last?.findings !== findings) last = { findings, needs: lookFor(findings) }
  return last.needs
}

/** The brief line tells it, and the summary counts it: of one patient after the other. */
let last: { readonly findings: readonly TrialFinding[]; readonly needs: readonly BlockingNeed[] } | undefined

function lookFor(findings: readonly TrialFinding[]): BlockingNeed[] {
  const blocking = new Map<string, Growing>()
  for (const found of findings) {
    if (found.verdict !== 'undetermined') continue
    const { needs, isAll } = needsOf(found)
    for (const [key, need] of needs) {
      const known = blocking.get(key) ?? blockingBy(need)
      blocking.set(key, known)
      known.trials.push(found.trial.id)
      if (isAll && needs.size === 1 && isComplete(found.trial)) known.alone.push(found.trial.id)
    }
  }
  return [...blocking.values()]
}

interface Growing extends BlockingNeed {
  readonly trials: string[]
  readonly alone: string[]
}

function blockingBy({ need, kind, effort }: Need): Growing {
  return { need, kind, effort, trials: [], alone: [] }
}

/** What the unknown criteria of a trial miss; `isAll` unless one of them does not say what it misses. */
function needsOf({ unknown }: TrialFinding): { readonly needs: ReadonlyMap<string, Need>; readonly isAll: boolean } {
  const needs = new Map<string, Need>()
  let isAll = true
  for (const { needs: missing } of unknown) {
    if (missing.length === 0) isAll = false
    for (const need of missing) needs.set(needKey(need), need)
  }
  return { needs, isAll }
}
