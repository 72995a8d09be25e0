import type { Library } from '../../criteria/library.js'
import type { Trial } from '../../criteria/trial.js'
import type { Day } from '../../kernel/day.js'
import type { Shard } from '../../screening/cohort/shard.js'
import { libraryOf, openCriteria, type LibrarySource } from '../criteria/criteria.js'
import { chosenTrials } from '../criteria/library.js'
import { identityAt } from '../files/identity.js'
import { refusal } from '../refusal.js'
import { VERSION } from '../version.js'
import type { World } from '../world.js'
import type { CohortInput } from './input/inputs.js'
import type { SameRun } from './journal/journal-schema.js'
import type { Session } from './session.js'
import { findTargets, type CohortTargets, type TargetNames } from './targets.js'
import { togetherFor, type Task } from './threads/task.js'

/** So many bytes of patients take about as long as a thread takes to begin. */
const WORTH_A_THREAD = 256 * 1024

export interface CohortOptions extends TargetNames {
  readonly criteria?: readonly string[]
  readonly trial?: readonly string[]
  readonly asOf?: Day
  readonly strict?: true
  readonly brief?: true
  readonly resume?: true
  readonly shard?: Shard
  readonly workers?: number
  readonly progress?: true
  readonly quiet?: true
  readonly color: boolean
}

/** What a cohort is read from, held against and written to. */
export interface Plan {
  readonly inputs: readonly CohortInput[]
  readonly source: LibrarySource
  readonly library: Library
  readonly trials: readonly Trial[]
  readonly targets: CohortTargets
  /** how many screen */
  readonly threads: number
  /** see `World.expectLongRun` */
  readonly keepSmall: (() => void) | undefined
}

/** Finds what the run needs, and refuses what cannot be run. */
export async function planOf(world: World, inputs: readonly CohortInput[], options: CohortOptions): Promise<Plan> {
  const { paths, source } = await openCriteria(world.folder, options.criteria ?? [])
  const read = [
    ...inputs.flatMap(({ identity, files = [] }) => [identity, ...files.map((file) => file.identity)]),
    ...paths.map(identityAt),
  ]
  const targets = await findTargets(world.folder, options, new Set(read.filter((one) => one !== undefined)))
  if (options.resume === true && targets.out === undefined) {
    throw refusal('--resume', 'there is no --out to go on with', 'name the file that the interrupted run was to write')
  }
  const threads = threadsFor(world, inputs, options)
  // reading the criteria would already make the heap larger than it shall become
  const keepSmall = world.expectLongRun?.(threads, formOf(options))
  const library = await libraryOf(source)
  const trials = chosenTrials('--trial', library.trials, options.trial ?? [])
  return { inputs, source, library, targets, trials, threads, keepSmall }
}

/** What must be the same for a run to go on. */
export function sameOf(
  { inputs, library, trials, targets }: Plan,
  { asOf, strict, brief, shard }: CohortOptions,
): SameRun {
  return {
    version: VERSION,
    criteria: library.digest,
    trials: trials.map(({ id }) => id),
    asOf: asOf ?? null,
    strict: strict === true,
    brief: brief === true,
    csv: targets.csv?.path ?? null,
    rejects: targets.rejects?.path ?? null,
    shard: shard ?? null,
    inputs: inputs.map(({ name, form, size, changed }) => ({ name, form, size, changed })),
  }
}

/** What every thread is to do. */
export function taskOf({ today }: Session, { source, trials, targets }: Plan, options: CohortOptions): Task {
  const form = formOf(options)
  return {
    source,
    trials: trials.map(({ id }) => id),
    today,
    asOf: options.asOf,
    strict: options.strict === true,
    wanted: {
      form,
      together: togetherFor(form),
      csv: targets.csv !== undefined,
      rejects: targets.rejects !== undefined,
      shard: options.shard,
      version: VERSION,
    },
  }
}

function formOf({ brief }: CohortOptions): Task['wanted']['form'] {
  return brief === true ? 'brief' : 'full'
}

/** No more threads than have something to do, as far as the sizes of the files tell. */
function threadsFor({ processors }: World, inputs: readonly CohortInput[], { workers }: CohortOptions): number {
  const size = inputs.reduce((sum, input) => sum + (input.size ?? Infinity), 0)
  const worthwhile = Math.max(1, Math.ceil(size / WORTH_A_THREAD))
  return Math.min(workers ?? processors, worthwhile)
}
