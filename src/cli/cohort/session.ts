import { randomBytes } from 'node:crypto'
import type { Trial } from '../../criteria/trial.js'
import { formatDay, type Day } from '../../kernel/day.js'
import { counted } from '../../report/wording/wording.js'
import type { World } from '../world.js'
import {
  journalBeside,
  type JournalFile,
  readJournal,
  refuseWhileHeld,
  removeJournal,
  writeJournal,
} from './journal/journal.js'
import type { JournalPage, SameRun } from './journal/journal-schema.js'
import { Ledger } from './journal/ledger.js'
import { refuseOtherRun } from './journal/same-run.js'
import { discard } from './output/draft.js'
import { Outputs } from './output/outputs.js'
import type { CohortTargets } from './targets.js'

/** A run of a cohort from its beginning, or from where it stopped. */
export interface Session {
  /** what tells the run from all others */
  readonly run: string
  /** the day that counts as today: of a run that goes on, the one on which it began */
  readonly today: Day
  readonly ledger: Ledger
  /** undefined where everything is written, and only waits for its name */
  readonly outputs: Outputs | undefined
  /** what the user should know of how it began */
  readonly note: string | undefined
  /** notes how far it has come, if there is a journal */
  readonly keep: (complete: boolean) => Promise<void>
}

interface Beginning {
  readonly world: World
  readonly targets: CohortTargets
  /** what a run must have in common with the one that it goes on with */
  readonly same: SameRun
  readonly trials: readonly Trial[]
  readonly resume: boolean
}

/** Begins a run, or goes on with an interrupted one. Throws InputError. */
export async function openSession(beginning: Beginning): Promise<Session> {
  const { targets, resume } = beginning
  const { out } = targets
  if (out === undefined) return await begin(beginning, undefined, undefined)
  const journal = journalBeside(out)
  const earlier = await readJournal(journal)
  if (earlier === undefined) {
    const note = resume ? `there is no interrupted run to ${out.name}: this one begins at the start` : undefined
    return await begin(beginning, journal, note)
  }
  refuseWhileHeld(earlier, out.name, journal)
  if (resume) return await goOn(beginning, journal, earlier)
  const { csv, rejects } = earlier.same
  for (const left of [out.path, journal.path, csv, rejects, targets.summary?.path ?? null]) {
    if (left !== null) await discard({ path: left }, earlier.run)
  }
  await removeJournal(journal)
  const done = earlier.state.tally.patients.screened
  return await begin(beginning, journal, `begun anew: the ${done} patients of an interrupted run were given up`)
}

async function begin(
  beginning: Beginning,
  journal: JournalFile | undefined,
  note: string | undefined,
): Promise<Session> {
  const { world, targets, same, trials } = beginning
  const run = randomBytes(4).toString('hex')
  const today = world.today()
  const ledger = new Ledger(trials)
  const opened = async (): Promise<Outputs> => {
    try {
      return await Outputs.open(world.output, targets, run, ledger.extents, trials)
    } catch (error) {
      for (const target of [targets.out, targets.csv, targets.rejects]) {
        if (target !== undefined) await discard(target, run)
      }
      throw error
    }
  }
  if (journal === undefined) {
    return { run, today, ledger, outputs: await opened(), note, keep: () => Promise.resolve() }
  }
  const keep = async (complete: boolean, isNew = false): Promise<void> => {
    await writeJournal(journal, { run, same, today, state: ledger.state, complete }, { isNew })
  }
  await keep(false, true)
  try {
    return { run, today, ledger, outputs: await opened(), note, keep }
  } catch (error) {
    await removeJournal(journal)
    throw error
  }
}

async function goOn(
  { world, targets, same, trials }: Beginning,
  journal: JournalFile,
  page: JournalPage,
): Promise<Session> {
  refuseOtherRun(page.same, same)
  const { run, today, state } = page
  const ledger = new Ledger(trials)
  const keep = async (complete: boolean): Promise<void> => {
    await writeJournal(journal, { run, same, today, state: ledger.state, complete }, { isNew: false })
  }
  if (page.complete) {
    await ledger.restore(state, [])
    await keep(true)
    return { run, today, ledger, outputs: undefined, note: undefined, keep }
  }
  const outputs = await Outputs.open(world.output, targets, run, state, trials)
  await ledger.restore(state, outputs.writtenIds())
  await keep(false)
  return { run, today, ledger, outputs, note: noteOf(page), keep }
}

function noteOf({ today, state }: JournalPage): string {
  const { tally } = state
  const by = tally.asOf.today === 0 ? '' : `, with ${formatDay(today)} as today, the day on which it began`
  return `going on after ${counted(tally.patients.screened, 'patient', 'patients')}${by}`
}
