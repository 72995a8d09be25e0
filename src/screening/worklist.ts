import type { Day } from '../kernel/day.js'
import { EFFORTS } from '../facts/effort.js'
import { effortOf } from './need-effort.js'
import { needKey } from './need-key.js'
import type { OpenNeed } from './open-needs.js'
import type { Place, Verdict, WorklistEntry } from './result.js'

/** What is missing in one trial. */
export interface OpenTrial {
  readonly id: string
  readonly verdict: Verdict
  /** the day from which time alone makes it fit, or leaves it undetermined */
  readonly clearsOn: Day | undefined
  /** no part of its published lists is missing */
  readonly complete: boolean
  /** its criteria that are unknown, with what is missing for each; looked for only where it counts */
  readonly unknown: () => readonly UnknownCriterion[]
}

interface UnknownCriterion {
  readonly criterion: string
  readonly needs: readonly OpenNeed[]
}

/**
 * What to find out next: every missing datum with what it could settle, most decisive first. Trials that time alone can
 * open count after those that are open now, those that open sooner first; what only concerns trials that are closed for good is left out.
 */
export function worklistOf(trials: readonly OpenTrial[]): WorklistEntry[] {
  const entries = new Map<string, Draft>()
  for (const trial of trials) {
    const opensOn = trial.verdict === 'undetermined' ? NOW : trial.clearsOn
    if (opensOn === undefined) continue
    const unknown = trial.unknown()
    const sole = soleNeed(trial, unknown)
    for (const { criterion, needs } of unknown) {
      for (const need of needs) {
        const key = needKey(need)
        const draft = entries.get(key) ?? emptyDraft(need)
        entries.set(key, draft)
        const places = need.settles ? draft.decides : draft.helps
        places.push({ trial: trial.id, criterion })
        if (trial.verdict === 'undetermined') draft.open.add(trial.id)
        draft.opensOn = Math.min(draft.opensOn, opensOn)
        if (key === sole) draft.alone.add(trial.id)
      }
    }
  }
  return [...entries.values()].sort(compare).map(({ need, alone, decides, helps }) => {
    return { need: need.need, kind: need.kind, effort: effortOf(need), alone: [...alone], decides, helps }
  })
}

/** Before every day. */
const NOW = Number.MIN_SAFE_INTEGER

interface Draft {
  readonly need: OpenNeed
  /** the undetermined trials that it concerns */
  readonly open: Set<string>
  /** the first day on which one that it concerns is open */
  opensOn: Day
  readonly alone: Set<string>
  readonly decides: Place[]
  readonly helps: Place[]
}

function emptyDraft(need: OpenNeed): Draft {
  return { need, open: new Set(), opensOn: Infinity, alone: new Set(), decides: [], helps: [] }
}

/** The key of the one thing that all unknown criteria of an undetermined trial miss, if they miss nothing else. */
function soleNeed({ verdict, complete }: OpenTrial, unknown: readonly UnknownCriterion[]): string | undefined {
  if (verdict !== 'undetermined' || !complete) return undefined
  const [only, ...others] = new Set(unknown.flatMap(({ needs }) => needs.map(needKey)))
  return others.length === 0 && unknown.every(({ needs }) => needs.length > 0) ? only : undefined
}

/** Most decisive first, then what asks less of the patient, then by name. */
function compare(a: Draft, b: Draft): number {
  const others = ranksOf(b)
  for (const [index, rank] of ranksOf(a).entries()) {
    const difference = rank - Number(others[index])
    if (difference !== 0) return difference
  }
  return nameOf(a) < nameOf(b) ? -1 : 1
}

/** What comes first has the lower numbers. */
function ranksOf({ need, alone, open, opensOn, decides, helps }: Draft): number[] {
  return [-alone.size, -open.size, opensOn, -decides.length, -helps.length, EFFORTS.indexOf(effortOf(need))]
}

function nameOf({ need: { need, kind } }: Draft): string {
  return `${need} ${kind}`
}
