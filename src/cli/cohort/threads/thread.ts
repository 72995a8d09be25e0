import { Worker } from 'node:worker_threads'
import { youngOfSeveral } from '../../process/long-run.js'
import type { Piece } from '../input/pieces.js'
import type { Answer } from './screen-block.js'
import type { Task } from './task.js'

/** What a thread says: that it can begin, or what became of a block. */
export type Report = 'ready' | Answer

/** Besides the two halves V8 counts as much again, for what is large. */
const YOUNG_PARTS = 3

interface Waiting {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** A thread, and the blocks that it still owes an answer: it gives them in the order in which it got the blocks. */
export class Thread {
  private readonly worker: Worker
  /** settles when it has a heap of its own, or never will */
  readonly begun: Promise<void>
  private readonly owed: Waiting[] = []
  private ready = false
  private broken: { readonly cause: unknown } | undefined

  constructor(task: Task) {
    this.worker = new Worker(new URL('./worker.js', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_PARTS * youngOfSeveral(task.wanted.form) },
    })
    this.begun = new Promise((resolve) => {
      this.worker.once('online', resolve)
      this.worker.once('exit', () => {
        resolve()
      })
    })
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
