import type { Library } from '../../../criteria/library.js'
import type { Piece } from '../input/pieces.js'
import { screenBlock, type Answer } from './screen-block.js'
import { settingOf, type Task } from './task.js'
import { Thread } from './thread.js'

/**
 * How many blocks a thread has at once: while one is screened, others wait at its door. This thread hands out none while
 * it screens one itself, and with a single one at the door the other thread waited for the seventh part of its time.
 */
const AT_ONCE = 4

/** How many blocks wait for their turn to be written, for each of the crew, before it has to wait for the slowest. */
const AHEAD = 8

/** Those who screen blocks: this thread, and others where more are wished for. */
export class Crew {
  /** how many blocks may be on their way at most */
  readonly window: number
  private readonly task: Task
  private readonly setting: ReturnType<typeof settingOf>
  private readonly threads: readonly Thread[]
  private readonly betweenRecords: (() => void) | undefined
  private readonly begun: Promise<unknown>
  private isBusy = false

  /**
   * @param size how many screen, this thread among them
   * @param betweenRecords called again and again while this thread screens
   */
  constructor(task: Task, library: Library, size: number, betweenRecords?: () => void) {
    this.window = AHEAD * size
    this.task = task
    this.setting = settingOf(task, library)
    this.betweenRecords = betweenRecords
    this.threads = Array.from({ length: size - 1 }, () => new Thread(task))
    this.begun = Promise.all(this.threads.map(({ begun }) => begun))
  }

  /** Somebody has time for another block. */
  get hasRoom(): boolean {
    return !this.isBusy || this.idlest !== undefined
  }

  async screen(pieces: readonly Piece[]): Promise<Answer> {
    const thread = this.idlest
    if (thread !== undefined) return await thread.screen(pieces)
    this.isBusy = true
    // a thread that begins changes settings of V8 that were made for this one
    await this.begun
    this.betweenRecords?.()
    // between two blocks signals come in, answers are written, and progress is told
    await new Promise(setImmediate)
    try {
      return screenBlock(pieces, this.setting, this.task.wanted, this.betweenRecords)
    } finally {
      this.isBusy = false
    }
  }

  /** Stops what is being done. */
  async dismiss(): Promise<void> {
    await Promise.all(this.threads.map(async (thread) => await thread.end()))
  }

  /** A thread that can take another block; none while they are still reading the criteria. */
  private get idlest(): Thread | undefined {
    const free = this.threads.filter(({ isReady, waiting }) => isReady && waiting < AT_ONCE)
    return free.sort((a, b) => a.waiting - b.waiting)[0]
  }
}
