import { outlineOf } from '../../screening/cohort/summary.js'
import { withExports } from '../cohort/export/find-exports.js'
import { findInputs } from '../cohort/input/inputs.js'
import { Notes } from '../cohort/notes.js'
import { planOf, sameOf, taskOf, type CohortOptions, type Plan } from '../cohort/plan.js'
import { discardDrafts, publishAll, screenRest, summaryOfSession } from '../cohort/run.js'
import type { Ending } from '../cohort/screen-cohort.js'
import { openSession, type Session } from '../cohort/session.js'
import type { CohortTargets } from '../cohort/targets.js'
import { Crew } from '../cohort/threads/crew.js'
import { DONE, FINDINGS, INTERRUPTED } from '../exit-code.js'
import { refusal } from '../refusal.js'
import { VERSION } from '../version.js'
import type { World } from '../world.js'

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
