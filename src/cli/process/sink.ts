import type { Writable } from 'node:stream'
import { refusal } from '../refusal.js'
import { causeOf, codeOf, INCOMPLETE, remedyOf } from '../system-error.js'
import type { Sink } from '../world.js'

/** What a closed pipe says: at the first write into it, and at every later one. */
const CLOSED = ['EPIPE', 'ERR_STREAM_DESTROYED']

/** A sink for what is told beside the result: that it cannot be written, as on a full disk, spoils no result. */
export function beside(sink: Sink): Sink {
  return { ...sink, write: (text) => sink.write(text).catch(() => undefined) }
}

/**
 * A stream as a sink. A write that fails for another reason than a closed pipe throws InputError.
 * @param name how messages call it
 */
export function sinkOf(name: string, stream: Writable & { readonly columns?: number }, isTerminal: boolean): Sink {
  let isClosed = false
  // A closed pipe is also an event, which ends the program if nobody listens.
  stream.on('error', () => undefined)
  return {
    isTerminal,
    columns: isTerminal ? stream.columns : undefined,
    isClosed: () => isClosed,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error === undefined || error === null) resolve()
          else if (CLOSED.includes(codeOf(error) ?? '')) {
            isClosed = true
            resolve()
          } else reject(refusal(name, `cannot be written: ${causeOf(error)}`, INCOMPLETE + remedyOf(error)))
        })
      }),
  }
}
