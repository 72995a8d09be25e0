import { Worker } from 'node:worker_threads'
import type { Piece } from './pieces.js'
import type { Answer } from './screen-block.js'
import type { Task } from './task.js'

interface Waiting {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}

/** A thread, and the blocks that it still owes an answer: it gives them in the order in which it got the blocks. */
export class Thread {
  private readonly worker = new Worker(new URL('./worker.js', import.meta.url))
  private readonly owed: Waiting[] = []

  constructor(task: Task) {
    this.worker.on('message', (answer: Answer) => this.owed.shift()?.resolve(answer))
    this.worker.on('error', (error: unknown) => {
      for (const { reject } of this.owed.splice(0)) reject(error)
    })
    this.worker.postMessage(task)
  }

  get waiting(): number {
    return this.owed.length
  }

  async screen(pieces: readonly Piece[]): Promise<Answer> {
    return await new Promise((resolve, reject) => {
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
