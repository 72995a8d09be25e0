import { fstatSync, writeSync } from 'node:fs'
import { refusal } from '../refusal.js'
import { causeOf, codeOf, INCOMPLETE, remedyOf } from '../system-error.js'
import type { Sink } from '../world.js'

/**
 * A file or a pipe as a sink, written without a stream: to open one loads a part of Node that a short run needs for nothing
 * else. A reader that is slow is waited for, and nothing else is done meanwhile.
 * @param name how messages call it
 * @param stream what writes where the descriptor asks to come again later
 */
export function directSink(name: string, descriptor: number, stream: () => Sink): Sink {
  let isClosed = false
  return {
    isTerminal: false,
    columns: undefined,
    isClosed: () => isClosed,
    write: async (text) => {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text
      let written = 0
      try {
        while (written < bytes.length) written += writeSync(descriptor, bytes, written)
      } catch (error) {
        const code = codeOf(error)
        if (code === 'EAGAIN') await stream().write(bytes.subarray(written))
        else if (code === 'EPIPE') isClosed = true
        else throw refusal(name, `cannot be written: ${causeOf(error)}`, INCOMPLETE + remedyOf(error))
      }
    },
  }
}

/** Whether a descriptor is nothing that only a stream knows how to write to, such as a terminal. */
export function isPlain(descriptor: number): boolean {
  const stats = fstatSync(descriptor)
  return stats.isFile() || stats.isFIFO() || stats.isSocket()
}
