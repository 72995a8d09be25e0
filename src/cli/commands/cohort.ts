import type { Library } from '../../criteria/library.js'
import type { Trial } from '../../criteria/trial.js'
import type { Day } from '../../kernel/day.js'
import type { Shard } from '../../screening/cohort/shard.js'
import { outlineOf } from '../../screening/cohort/summary.js'
import { Crew } from '../cohort/crew.js'
import { withExports } from '../cohort/export/find-exports.js'
import { findInputs, type CohortInput } from '../cohort/inputs.js'
import type { SameRun } from '../cohort/journal-schema.js'
import { Notes } from '../cohort/notes.js'
import { discardDrafts, publishAll, screenRest, summaryOfSession } from '../cohort/run.js'
import type { Ending } from '../cohort/screen-cohort.js'
import { openSession, type Session } from '../cohort/session.js'
import { findTargets, type CohortTargets, type TargetNames } from '../cohort/targets.js'
import { togetherFor, type Task } from '../cohort/task.js'
import { libraryOf, openCriteria, type LibrarySource } from '../criteria.js'
import { DONE, FINDINGS, INTERRUPTED } from '../exit-code.js'
import { identityAt } from '../identity.js'
import { chosenTrials } from '../library.js'
import { refusal } from '../refusal.js'
import { VERSION } from '../version.js'
import type { World } from '../world.js'

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
interface Plan {
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

/** `screen cohort <input…>`: screens patients by the thousand, a line each, in the order of the input. */
export async function cohortCommand(world: World, names: readonly string[], options: CohortOptions): Promise<number> {
  const { inputs: named, leftOut } = await findInputs(world, names)
  const { inputs, beside } = await withExports(named)
  const plan = await planOf(world, inputs, options)
  const { targets, trials, library } = plan
  const same = sameOf(plan, options)
  const session = await openSession({ world, targets, same, trials, resume: options.resume === true })
  const notes = new Notes(world, options)
  await notes.tellBeginning(session, leftOut, beside)

  const ending = await endingOf(world, session, plan, options, notes)
  if (ending !== 'complete') await discardDrafts(session, targets)
  if (ending === 'interrupted') {
    await notes.tellInterrupted(session, targets)
    return INTERRUPTED
  }
  if (ending === 'closed') return refuseUnwritten(targets)
  const summary = summaryOfSession(session, {
    version: VERSION,
    criteriaDigest: library.digest,
    asOf: options.asOf,
    strict: options.strict === true,
    shard: options.shard,
    trials: trials.map(outlineOf),
  })
  await publishAll(session, targets, summary)
  await notes.tellEnd(session, targets, summary)
  return summary.input.rejected === 0 ? DONE : FINDINGS
}

async function planOf(world: World, inputs: readonly CohortInput[], options: CohortOptions): Promise<Plan> {
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
function sameOf({ inputs, library, trials, targets }: Plan, { asOf, strict, brief, shard }: CohortOptions): SameRun {
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

async function endingOf(
  world: World,
  session: Session,
  plan: Plan,
  options: CohortOptions,
  notes: Notes,
): Promise<Ending> {
  // everything was written before, and only waits for its name
  if (session.outputs === undefined) return 'complete'
  const { inputs, library, targets, threads, keepSmall } = plan
  const crew = new Crew(taskOf(session, plan, options), library, threads, keepSmall)
  const interruption = world.interruption()
  const progress = await notes.progress(session, inputs, targets)
  try {
    return await screenRest(session, session.outputs, targets, {
      inputs,
      standardInput: world.input,
      crew,
      signal: interruption.signal,
      onWritten: progress.tell,
      remark: (note) => {
        notes.keep(note)
      },
    })
  } catch (error) {
    await discardDrafts(session, targets)
    throw error
  } finally {
    progress.end()
    interruption.release()
    world.input.release()
    await crew.dismiss()
  }
}

function taskOf({ today }: Session, { source, trials, targets }: Plan, options: CohortOptions): Task {
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

/** A closed pipe ends quietly, unless files were asked for that are not there now. */
function refuseUnwritten({ csv, rejects, summary }: CohortTargets): number {
  const unwritten = [csv, rejects, summary].filter((target) => target !== undefined)
  if (unwritten.length === 0) return DONE
  const names = unwritten.map(({ name }) => name).join(', ')
  throw refusal(
    'standard output',
    `was closed before the end, and ${names} not written`,
    'write the result to a file: --out',
  )
}
