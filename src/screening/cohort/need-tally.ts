import type { Effort } from '../../facts/effort.js'
import type { NeedKind } from '../../language/rule/finding.js'
import { effortOf } from '../worklist/need-effort.js'
import { needKey } from '../worklist/need-key.js'
import type { BlockingNeed } from './blocking.js'
import { addCounts } from './counts.js'

/** Patients in whom something is missing, … */
interface Missed {
  /** … so that a trial cannot be told */
  patients: number
  /** … and nothing else is: once it is known, the verdict is */
  alone: number
}

/** A datum that patients miss. Plain data. */
export interface NeedTally extends Missed {
  readonly need: string
  readonly kind: NeedKind
  readonly effort: Effort
  /** by the id of the trial */
  readonly trials: Record<string, Missed>
}

/**
 * A datum is called by its name, and names come from patients, too ("whether MabThera is still taken"): beyond so many
 * different ones the rest is only counted, so that a cohort of any size fits into memory.
 */
export const MOST_NEEDS = 10_000

/** What patients miss, by name, as far as there is room for names. */
export class NeedTallies {
  private readonly most: number
  private readonly named = new Map<string, NeedTally>()
  private unnamed = 0

  constructor(most: number = MOST_NEEDS) {
    this.most = most
  }

  /** Counts what one patient misses. */
  count(needs: readonly BlockingNeed[]): void {
    this.add(byName(needs))
  }

  /** Adds what other patients miss. */
  add(others: readonly NeedTally[], unnamed = 0): void {
    this.unnamed += unnamed
    for (const other of others) {
      const key = needKey(other)
      const known = this.named.get(key)
      if (known !== undefined) addNeed(known, other)
      else if (this.named.size < this.most) this.named.set(key, copyOf(other))
      else this.unnamed += other.patients
    }
  }

  /** In the order in which they came up. */
  get all(): readonly NeedTally[] {
    return [...this.named.values()]
  }

  /** How often a patient missed something for whose name there was no room. */
  get others(): number {
    return this.unnamed
  }
}

/** Where two facts contradict each other is of one patient: `which FVC is right: /labs/1 or /labs/4`. */
const PLACES = /: \/.*$/su

/** What one patient misses, each name once. */
function byName(needs: readonly BlockingNeed[]): NeedTally[] {
  const tallies = new Map<string, NeedTally>()
  for (const { need: whole, kind, effort, trials, alone } of needs) {
    const need = kind === 'conflict' ? whole.replace(PLACES, '') : whole
    const key = needKey({ need, kind })
    const tally = tallies.get(key) ?? {
      need,
      kind,
      effort: effortOf({ need, kind, effort }),
      patients: 1,
      alone: 0,
      trials: {},
    }
    tallies.set(key, tally)
    if (alone.length > 0) tally.alone = 1
    for (const trial of trials) {
      const missed = (tally.trials[trial] ??= { patients: 1, alone: 0 })
      if (alone.includes(trial)) missed.alone = 1
    }
  }
  return [...tallies.values()]
}

/** Many blocks have the same needs, and `structuredClone` takes as long as screening a tenth of a patient does. */
function copyOf(tally: NeedTally): NeedTally {
  const trials = Object.entries(tally.trials).map(([trial, missed]) => [trial, { ...missed }] as const)
  return { ...tally, trials: Object.fromEntries(trials) }
}

function addNeed(tally: NeedTally, other: NeedTally): void {
  tally.patients += other.patients
  tally.alone += other.alone
  for (const [trial, missed] of Object.entries(other.trials)) {
    addCounts((tally.trials[trial] ??= { patients: 0, alone: 0 }), missed)
  }
}
