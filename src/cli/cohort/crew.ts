import type { Library } from '../../criteria/library.js'
import type { Piece } from './pieces.js'
import { screenBlock, type Answer } from './screen-block.js'
import { settingOf, type Task } from './task.js'
import { Thread } from './thread.js'

/** Those who screen blocks. */
export interface Crew {
  /** how many blocks it can have at once */
  readonly width: number
  readonly screen: (pieces: readonly Piece[]) => Promise<Answer>
  /** Stops what is being done. */
  readonly dismiss: () => Promise<void>
}

/** Screens in this thread, one block after the other. */
export function soloist(task: Task, library: Library): Crew {
  const setting = settingOf(task, library)
  return {
    width: 1,
    screen: async (pieces) => {
      // between two blocks signals come in, and progress is told
      await new Promise(setImmediate)
      return screenBlock(pieces, setting, task.wanted)
    },
    dismiss: () => Promise.resolve(),
  }
}

/** Screens in threads; a further one starts when there is a block for which nobody has time. */
export function ensemble(task: Task, size: number): Crew {
  const threads: Thread[] = []
  return {
    // while one block is screened, the next one waits at its thread's door
    width: 2 * size,
    screen: async (pieces) => {
      threads.sort((a, b) => a.waiting - b.waiting)
      const [idlest] = threads
      if (idlest !== undefined && (idlest.waiting === 0 || threads.length === size)) return await idlest.screen(pieces)
      const thread = new Thread(task)
      threads.push(thread)
      return await thread.screen(pieces)
    },
    dismiss: async () => {
      await Promise.all(threads.map(async (thread) => await thread.end()))
    },
  }
}
