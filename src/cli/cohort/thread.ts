import { Worker } from 'node:worker_threads'
import type { Piece } from './pieces.js'
import type { Answer } from './screen-block.js'
import type { Task } from './task.js'

/** What a thread says: that it can begin, or what became of a block. */
export type Report = 'ready' | Answer

/**
 * How much of the memory of a thread is for what is new, in MiB. A patient is forgotten as soon as it is judged, so that
 * more of it gains no speed: it only takes longer to fill.
 */
const YOUNG_MIB = 12

interface Waiting {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** A thread, and the blocks that it still owes an answer: it gives them in the order in which it got the blocks. */
export class Thread {
  private readonly worker = new Worker(new URL('./worker.js', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB },
  })
  private readonly owed: Waiting[] = []
  private ready = false
  private broken: { readonly cause: unknown } | undefined

  constructor(task: Task) {
    this.worker.on('message', (report: Report) => {
      if (report === 'ready') this.ready = true
      else this.owed.shift()?.resolve(report)
    })
    this.worker.on('error', (cause: unknown) => {
      this.broken = { cause }
      for (const { reject } of this.owed.splice(0)) reject(cause)
    })
    this.worker.postMessage(task)
  }

  /** It has read the criteria; or it is broken, which the next block tells. */
  get isReady(): boolean {
    return this.ready || this.broken !== undefined
  }

  get waiting(): number {
    return this.owed.length
  }

  async screen(pieces: readonly Piece[]): Promise<Answer> {
    return await new Promise((resolve, reject) => {
      if (this.broken !== undefined) {
        reject(this.broken.cause)
        return
      }
      this.owed.push({ resolve, reject })
      this.worker.postMessage(
        pieces,
        pieces.map(({ bytes }) => bytes.buffer),
      )
    })
  }

  async end(): Promise<void> {
    await this.worker.terminate()
  }
}
