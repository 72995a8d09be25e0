import { InputError } from '../../kernel/diagnostic.js'
import { jsonText } from '../../report/terminal/terminal-text.js'
import { summaryOf, type CohortRun, type CohortSummary } from '../../screening/cohort/summary.js'
import { journalBeside, removeJournal } from './journal/journal.js'
import { discard, Draft, NOTHING, publish, syncNames, type Target } from './output/draft.js'
import type { Outputs } from './output/outputs.js'
import { screenCohort, type CohortWork, type Ending } from './screen-cohort.js'
import type { Session } from './session.js'
import type { CohortTargets } from './targets.js'

/** How often a run notes how far it has come, at most: what is lost when it is killed is screened again. */
const KEPT_EVERY_MS = 1000

/**
 * Screens what is left of a run. However it ends, what was written is noted, so that it can go on; without a result file
 * there is nothing to go on with, and the drafts of the other files are taken away.
 * Throws InputError.
 */
export async function screenRest(
  session: Session,
  outputs: Outputs,
  targets: CohortTargets,
  work: Omit<CohortWork, 'outputs' | 'ledger'>,
): Promise<Ending> {
  let kept = performance.now()
  const keep = async (): Promise<void> => {
    await outputs.sync()
    await session.keep(false)
    kept = performance.now()
  }
  try {
    const ending = await screenCohort({
      ...work,
      outputs,
      ledger: session.ledger,
      onWritten: async (read) => {
        await work.onWritten(read)
        if (targets.out !== undefined && performance.now() - kept > KEPT_EVERY_MS) await keep()
      },
    })
    await outputs.sync()
    await session.keep(ending === 'complete')
    return ending
  } catch (error) {
    // what cannot be noted any more was noted before
    await session.keep(false).catch(() => undefined)
    throw error instanceof InputError && targets.out !== undefined ? withRemedy(error) : error
  } finally {
    await outputs.close()
  }
}

/**
 * Gives everything that was written the name that it shall have, the result last; the journal goes when all names are on
 * the disk. Throws InputError; what nobody can go on with is then gone.
 */
export async function publishAll(session: Session, targets: CohortTargets, summary: CohortSummary): Promise<void> {
  try {
    await publishEach(session, targets, summary)
  } catch (error) {
    await discardDrafts(session, targets)
    throw error
  }
}

async function publishEach({ run, outputs }: Session, targets: CohortTargets, summary: CohortSummary): Promise<void> {
  const { out, csv, rejects } = targets
  const again = outputs === undefined
  // first, since it is still to be written, for which there may be no room: then none of the files is there
  if (targets.summary !== undefined) await writeWhole(targets.summary, run, `${jsonText(summary, 2)}\n`)
  for (const target of [rejects, csv]) if (target !== undefined) await publish(target, run, again)
  if (out !== undefined) await publish(out, run, again)
  await syncNames([rejects, csv, out])
  if (out !== undefined) await removeJournal(journalBeside(out))
}

/** In a draft of the run, as all that it writes: one that goes on after a kill writes the same draft again, and leaves none. */
async function writeWhole(target: Target, run: string, text: string): Promise<void> {
  try {
    const draft = await Draft.open(target, run, NOTHING)
    try {
      await draft.append(new TextEncoder().encode(text))
      await draft.sync()
    } finally {
      await draft.close()
    }
    await publish(target, run, false)
  } catch (error) {
    await discard(target, run)
    throw error
  }
  await syncNames([target])
}

/** Takes away what nobody can go on with. */
export async function discardDrafts({ run }: Session, { out, csv, rejects }: CohortTargets): Promise<void> {
  if (out !== undefined) return
  for (const target of [rejects, csv]) if (target !== undefined) await discard(target, run)
}

export function summaryOfSession(
  { ledger, today }: Session,
  run: Omit<CohortRun, 'today' | 'source' | 'rejected' | 'blankLines' | 'repeatedIds'>,
): CohortSummary {
  const { rejected, blankLines, repeated, read, position } = ledger.state
  const checksum = `crc32:${position.checksum.toString(16).padStart(8, '0')}`
  const source = { ...read, checksum }
  return summaryOf({ ...run, today, source, rejected, blankLines, repeatedIds: repeated.count }, ledger.counts)
}

/** What is refused of `--resume` has a remedy of its own. */
function withRemedy({ diagnostics }: InputError): InputError {
  const goingOn = 'what was written is kept, and --resume goes on'
  return new InputError(
    diagnostics.map((one) => {
      if (one.file === '--resume') return one
      return { ...one, remedy: one.remedy === undefined ? goingOn : `${one.remedy}; ${goingOn}` }
    }),
  )
}
