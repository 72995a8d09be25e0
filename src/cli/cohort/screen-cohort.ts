import type { Source } from '../world.js'
import { blocksOf, type Block } from './blocks.js'
import type { CohortInput } from './input/inputs.js'
import type { Ledger } from './journal/ledger.js'
import type { Outputs } from './output/outputs.js'
import { ReadAhead } from './read-ahead.js'
import type { Crew } from './threads/crew.js'
import type { Answer } from './threads/screen-block.js'

export interface CohortWork {
  readonly inputs: readonly CohortInput[]
  readonly standardInput: Source
  readonly crew: Crew
  readonly outputs: Outputs
  /** says where to begin, and is told what was written */
  readonly ledger: Ledger
  /** the wish to stop */
  readonly signal: AbortSignal
  /** after each block that was written; gets how many bytes of the inputs were read by then */
  readonly onWritten: (read: number) => Promise<void> | void
  /** gets what there is to tell of an input as a whole */
  readonly remark: (note: string) => void
}

/** How a run ended: at the end, because somebody wished so, or because nobody reads on. */
export type Ending = 'complete' | 'interrupted' | 'closed'

/** A block that is being screened. */
interface Pending {
  readonly block: Block
  answer: Answer | undefined
  /** settles when the answer is there */
  readonly answered: Promise<void>
}

/**
 * Screens a cohort: reads on while blocks are being screened, and writes their answers in the order of the input as soon
 * as they are there. Throws InputError when something cannot be read or written; the ledger then holds what was written.
 */
export async function screenCohort(work: CohortWork): Promise<Ending> {
  const { inputs, standardInput, crew, outputs, ledger, signal, onWritten, remark } = work
  const blocks = blocksOf(inputs, standardInput, ledger.position, { signal, remark })
  const pending: Pending[] = []
  const reader = new ReadAhead(blocks)
  const hasRoom = (): boolean => crew.hasRoom && pending.length < crew.window

  for (;;) {
    if (signal.aborted) return 'interrupted'
    const block = hasRoom() ? reader.take() : undefined
    if (block !== undefined) {
      pending.push(pendingOf(block, crew))
      continue
    }
    const [first] = pending
    if (first?.answer !== undefined) {
      pending.shift()
      await outputs.write(first.answer)
      ledger.add(first.answer, first.block.end, outputs.extents)
      if (outputs.isClosed) return 'closed'
      await onWritten(first.block.read)
      continue
    }
    if (first === undefined && reader.isDone) {
      await reader.outcome()
      return 'complete'
    }
    const answers = pending.filter(({ answer }) => answer === undefined).map(({ answered }) => answered)
    const events = [...answers, ...(hasRoom() ? reader.events : [])]
    await unlessStopped(Promise.race(events), signal)
  }
}

function pendingOf(block: Block, crew: Crew): Pending {
  const screened = crew.screen(block.pieces)
  const pending: Pending = {
    block,
    answer: undefined,
    answered: screened.then((answer) => {
      pending.answer = answer
    }),
  }
  // it may fail before its turn has come
  pending.answered.catch(() => undefined)
  return pending
}

/** Settles when the work does, or when somebody wishes to stop. */
async function unlessStopped(work: Promise<void>, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      resolve()
    }
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop)
    })
  })
}
