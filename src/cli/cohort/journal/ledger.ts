import type { Trial } from '../../../criteria/trial.js'
import { Tally, type TallyCounts } from '../../../screening/cohort/tally.js'
import { START, type Position } from '../input/position.js'
import { NOTHING } from '../output/draft.js'
import type { Extents } from '../output/outputs.js'
import { MOST_REASONS, type Amount, type Answer } from '../threads/screen-block.js'
import type { RunState } from './journal-schema.js'
import { SeenIds } from './seen-ids.js'

/** How many repeated ids the user is told. */
const MOST_IDS = 5

const NONE = { out: NOTHING, csv: NOTHING, rejects: NOTHING }

/** How far a run has come, and what it has counted: all that is written, and nothing that is not. */
export class Ledger {
  private at: Position = START
  private written: Extents = NONE
  private rejectedRecords = 0
  private read: Amount = { records: 0, bytes: 0 }
  private blankLines = 0
  private readonly reasons: string[] = []
  private readonly repeated = { count: 0, first: new Array<string>() }
  private readonly tally: Tally
  private readonly seen = new SeenIds()

  constructor(trials: readonly Pick<Trial, 'criteria'>[]) {
    this.tally = new Tally(trials)
  }

  /**
   * Goes on where a run stopped.
   * @param ids of the patients that it has written
   */
  async restore(state: RunState, ids: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const { position, out, csv, rejects, rejected, read, reasons, blankLines, repeated, tally } = state
    this.at = position
    this.written = { out, csv, rejects }
    this.rejectedRecords = rejected
    this.read = read
    this.reasons.push(...reasons)
    this.blankLines = blankLines
    this.repeated.count = repeated.count
    this.repeated.first.push(...repeated.first)
    this.tally.add(tally)
    for await (const id of ids) this.seen.add(id)
  }

  /** Notes a block that has been written. */
  add(answer: Answer, end: Position, extents: Extents): void {
    this.at = end
    this.written = extents
    this.rejectedRecords += answer.rejected
    const { records, bytes } = this.read
    this.read = { records: records + answer.read.records, bytes: bytes + answer.read.bytes }
    this.blankLines += answer.blankLines
    this.reasons.push(...answer.reasons.slice(0, MOST_REASONS - this.reasons.length))
    this.tally.add(answer.tally)
    for (const id of answer.ids) {
      if (!this.seen.add(id)) continue
      this.repeated.count += 1
      if (this.repeated.first.length < MOST_IDS && !this.repeated.first.includes(id)) this.repeated.first.push(id)
    }
  }

  get position(): Position {
    return this.at
  }

  get extents(): Extents {
    return this.written
  }

  get counts(): TallyCounts {
    return this.tally.counts
  }

  get rejected(): number {
    return this.rejectedRecords
  }

  get state(): RunState {
    return {
      position: this.at,
      ...this.written,
      rejected: this.rejectedRecords,
      read: this.read,
      reasons: this.reasons,
      blankLines: this.blankLines,
      repeated: this.repeated,
      tally: this.tally.counts,
    }
  }
}
