import { EFFORTS } from '../../facts/effort.js'
import type { Day } from '../../kernel/day.js'
import type { Place, Verdict, WorklistEntry } from '../result/result.js'
import { effortOf } from './need-effort.js'
import { needKey } from './need-key.js'
import type { OpenNeed } from './open-needs.js'
import { ENROLMENTS, enrolmentOf, type Enrolment } from './recruitment.js'

/** What is missing in one trial. */
export interface OpenTrial {
  readonly id: string
  /** as the registry prints it */
  readonly recruitment: string
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
 * What to find out next: every missing datum with what it could settle, most decisive first, in the trials that take
 * patients before those that do not. Trials that time alone can open count after those that are open now, those that open
 * sooner first; what only concerns trials that are closed for good is left out.
 */
export function worklistOf(trials: readonly OpenTrial[]): WorklistEntry[] {
  const entries = new Map<string, Draft>()
  for (const trial of trials) {
    const opensOn = trial.verdict === 'undetermined' ? NOW : trial.clearsOn
    if (opensOn === undefined) continue
    const enrolment = enrolmentOf(trial.recruitment)
    const unknown = trial.unknown()
    const sole = soleNeed(trial, unknown)
    for (const { criterion, needs } of unknown) {
      for (const need of needs) {
        const key = needKey(need)
        const draft = entries.get(key) ?? { need, concerns: [] }
        entries.set(key, draft)
        draft.concerns.push({
          trial: trial.id,
          criterion,
          enrolment,
          opensOn,
          settles: need.settles,
          alone: key === sole,
        })
      }
    }
  }
  const ranked = [...entries.values()].map((draft) => ({ draft, ranks: ranksOf(draft) }))
  return ranked.sort(compare).map(({ draft }) => entryOf(draft))
}

/** Before every day. */
const NOW = Number.MIN_SAFE_INTEGER

interface Draft {
  readonly need: OpenNeed
  readonly concerns: Concern[]
}

/** A criterion that misses it. */
interface Concern extends Place {
  readonly enrolment: Enrolment
  readonly opensOn: Day
  readonly settles: boolean
  /** whether nothing else is missing in the trial */
  readonly alone: boolean
}

function entryOf({ need, concerns }: Draft): WorklistEntry {
  const placesOf = (settles: boolean): Place[] =>
    concerns.filter((one) => one.settles === settles).map(({ trial, criterion }) => ({ trial, criterion }))
  return {
    need: need.need,
    kind: need.kind,
    effort: effortOf(need),
    alone: [...trialsOf(concerns.filter(({ alone }) => alone))],
    decides: placesOf(true),
    helps: placesOf(false),
  }
}

function trialsOf(concerns: readonly Concern[]): ReadonlySet<string> {
  return new Set(concerns.map(({ trial }) => trial))
}

/** The key of the one thing that all unknown criteria of an undetermined trial miss, if they miss nothing else. */
function soleNeed({ verdict, complete }: OpenTrial, unknown: readonly UnknownCriterion[]): string | undefined {
  if (verdict !== 'undetermined' || !complete) return undefined
  const [only, ...others] = new Set(unknown.flatMap(({ needs }) => needs.map(needKey)))
  return others.length === 0 && unknown.every(({ needs }) => needs.length > 0) ? only : undefined
}

interface Ranked {
  readonly draft: Draft
  readonly ranks: readonly number[]
}

/** Most decisive first, then what asks less of the patient, then by name. */
function compare(a: Ranked, b: Ranked): number {
  for (const [index, rank] of a.ranks.entries()) {
    const difference = rank - Number(b.ranks[index])
    if (difference !== 0) return difference
  }
  return nameOf(a.draft) < nameOf(b.draft) ? -1 : 1
}

/**
 * What comes first has the lower numbers. Only the trials count of which patients can enter soonest: what a blood test
 * would tell besides of a trial that is over makes it no more worth doing.
 */
function ranksOf({ need, concerns }: Draft): number[] {
  const enrolment = Math.min(...concerns.map((one) => ENROLMENTS.indexOf(one.enrolment)))
  const counted = concerns.filter((one) => ENROLMENTS.indexOf(one.enrolment) === enrolment)
  const settled = counted.filter(({ settles }) => settles).length
  return [
    enrolment,
    -trialsOf(counted.filter(({ alone }) => alone)).size,
    -trialsOf(counted.filter(({ opensOn }) => opensOn === NOW)).size,
    Math.min(...counted.map(({ opensOn }) => opensOn)),
    -settled,
    settled - counted.length,
    EFFORTS.indexOf(effortOf(need)),
  ]
}

function nameOf({ need: { need, kind } }: Draft): string {
  return `${need} ${kind}`
}
