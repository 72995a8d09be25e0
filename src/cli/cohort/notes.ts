import { cohortTable } from '../../report/cohort/cohort-table.js'
import { terminalText } from '../../report/terminal/terminal-text.js'
import { counted } from '../../report/wording/wording.js'
import type { CohortSummary } from '../../screening/cohort/summary.js'
import { wantsColor } from '../terminal/color.js'
import { columnsFor } from '../terminal/page.js'
import type { World } from '../world.js'
import type { CohortInput } from './input/inputs.js'
import { progressFor, type Progress } from './progress.js'
import type { Session } from './session.js'
import type { CohortTargets } from './targets.js'

/** How many names of a list are told before the rest is counted. */
const MOST_NAMES = 3

interface NoteOptions {
  readonly quiet?: true
  readonly progress?: true
  readonly color: boolean
}

/** What a run tells on standard error besides what is wrong; with `--quiet`, nothing. */
export class Notes {
  private readonly world: World
  private readonly options: NoteOptions
  private readonly kept: string[] = []

  constructor(world: World, options: NoteOptions) {
    this.world = world
    this.options = options
  }

  /** Keeps what is to be told at the end. */
  keep(note: string): void {
    this.kept.push(note)
  }

  async tellBeginning({ note }: Session, leftOut: readonly string[], beside: readonly string[]): Promise<void> {
    if (note !== undefined) await this.tell(note)
    if (leftOut.length > 0)
      await this.tell(`left out, because their names do not end in .json, .ndjson or .jsonl: ${someOf(leftOut)}`)
    if (beside.length > 0)
      await this.tell(`left out, because they lie beside an export and are no FHIR: ${someOf(beside)}`)
  }

  async progress({ ledger }: Session, inputs: readonly CohortInput[], { out }: CohortTargets): Promise<Progress> {
    const { errors, output } = this.world
    const resultOnTerminal = out === undefined && output.isTerminal
    return await progressFor(errors, ledger, inputs, { ...this.options, resultOnTerminal })
  }

  async tellInterrupted({ ledger }: Session, { out }: CohortTargets): Promise<void> {
    const { screened } = ledger.counts.patients
    const remedy = out === undefined ? '' : '; --resume goes on from there'
    await this.tell(`interrupted after ${counted(screened, 'patient', 'patients')}${remedy}`)
  }

  async tellEnd({ ledger }: Session, { rejects }: CohortTargets, summary: CohortSummary): Promise<void> {
    const { errors } = this.world
    if (this.options.quiet === true) return
    for (const note of this.kept) await this.tell(note)
    const { reasons, repeated } = ledger.state
    const { rejected } = summary.input
    for (const reason of rejects === undefined ? reasons : []) await this.tell(`rejected: ${reason}`)
    const untold = rejected - reasons.length
    if (rejects === undefined && untold > 0)
      await this.tell(`${untold} more rejected; --rejects <file> writes them all`)
    if (repeated.count > 0) {
      await this.tell(
        `${counted(repeated.count, 'patient', 'patients')} with the id of an earlier one, screened all the same: ${someOf(repeated.first)}`,
      )
    }
    const color = wantsColor(this.world, errors, this.options.color)
    await errors.write(`\n${cohortTable(summary, { columns: columnsFor(errors), color })}`)
  }

  private async tell(text: string): Promise<void> {
    if (this.options.quiet !== true) await this.world.errors.write(`${terminalText(text)}\n`)
  }
}

function someOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES
  return [...names.slice(0, MOST_NAMES), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}
