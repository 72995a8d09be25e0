import { csvHead } from '../../../report/cohort/cohort-csv.js'
import type { Sink } from '../../world.js'
import type { Answer } from '../threads/screen-block.js'
import { Draft, NOTHING, syncNames, type Extent, type Target } from './draft.js'
import { writtenIds } from './written-ids.js'

/** The files that grow while a cohort is screened; the result goes to standard output where it has none. */
export interface Targets {
  readonly out: Target | undefined
  readonly csv: Target | undefined
  readonly rejects: Target | undefined
}

export type Extents = Readonly<Record<keyof Targets, Extent>>

/** Where a cohort is written. */
export class Outputs {
  private readonly standardOutput: Sink
  private readonly drafts: Readonly<Record<keyof Targets, Draft | undefined>>

  private constructor(standardOutput: Sink, drafts: Readonly<Record<keyof Targets, Draft | undefined>>) {
    this.standardOutput = standardOutput
    this.drafts = drafts
  }

  /**
   * Opens the outputs where they were left. Throws InputError.
   * @param run what tells the run from all others
   */
  static async open(
    standardOutput: Sink,
    targets: Targets,
    run: string,
    extents: Extents,
    trials: readonly { readonly id: string }[],
  ): Promise<Outputs> {
    const opened = async (kind: keyof Targets): Promise<Draft | undefined> => {
      const target = targets[kind]
      return target === undefined ? undefined : await Draft.open(target, run, extents[kind])
    }
    const drafts = { out: await opened('out'), csv: await opened('csv'), rejects: await opened('rejects') }
    await syncNames([targets.out, targets.csv, targets.rejects])
    if (extents.csv.size === 0) await drafts.csv?.append(new TextEncoder().encode(csvHead(trials)))
    return new Outputs(standardOutput, drafts)
  }

  /** Nobody reads on. */
  get isClosed(): boolean {
    return this.drafts.out === undefined && this.standardOutput.isClosed()
  }

  get extents(): Extents {
    const { out, csv, rejects } = this.drafts
    return {
      out: out?.extent ?? NOTHING,
      csv: csv?.extent ?? NOTHING,
      rejects: rejects?.extent ?? NOTHING,
    }
  }

  /** The ids of the patients who are in the result, once all that was written is found to be as it was. */
  async *writtenIds(): AsyncGenerator<string> {
    const { out, csv, rejects } = this.drafts
    if (out !== undefined) yield* writtenIds(out.contents())
    for (const draft of [csv, rejects]) {
      if (draft !== undefined) for await (const _ of draft.contents());
    }
  }

  /** Throws InputError; then the extents are of no use. */
  async write({ out, csv, rejects }: Answer): Promise<void> {
    if (this.drafts.out === undefined) {
      if (out.byteLength > 0) await this.standardOutput.write(out)
    } else await this.drafts.out.append(out)
    await this.drafts.csv?.append(csv)
    await this.drafts.rejects?.append(rejects)
  }

  async sync(): Promise<void> {
    for (const draft of this.open) await draft.sync()
  }

  async close(): Promise<void> {
    for (const draft of this.open) await draft.close()
  }

  private get open(): readonly Draft[] {
    return Object.values(this.drafts).filter((draft) => draft !== undefined)
  }
}
