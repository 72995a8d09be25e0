import type { Day } from '../kernel/day.js'

/** Somewhere to write text. */
export interface Sink {
  /** Settles when the text, or its bytes in UTF-8, has left the program. A reader that has gone away is no error. */
  readonly write: (text: string | Uint8Array) => Promise<void>
  /** true once a reader has been found to have gone away */
  readonly isClosed: () => boolean
  readonly isTerminal: boolean
  /** width of the terminal; undefined for a file or a pipe */
  readonly columns: number | undefined
}

/** Standard input. */
export interface Source {
  readonly isTerminal: boolean
  readonly bytes: () => AsyncIterable<Uint8Array>
  /** Stops reading: without it, the program waits for what may still come. */
  readonly release: () => void
  /** what tells the file behind it from every other, where there is one */
  readonly identity: () => string | undefined
}

/** The wish of the user, or of the system, that the program stop. */
export interface Interruption {
  readonly signal: AbortSignal
  /** stop listening */
  readonly release: () => void
}

/** All that the program sees of the machine, besides files. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** the folder that relative paths start from */
  readonly folder: string
  /** the local calendar day */
  readonly today: () => Day
  /** how many threads can run at once */
  readonly processors: number
  /** Listens for a wish to stop; without a listener, such a wish ends the program at once. */
  readonly interruption: () => Interruption
  /** Is told that the program is about to end; missing where other things run in the process. */
  readonly expectShortRun?: () => void
  /**
   * Is told that the program goes on for long, in how many threads, and what is written of each patient; missing
   * where other things run in the process. What it gives back is to be called again and again by this thread.
   */
  readonly expectLongRun?: (threads: number, form: 'brief' | 'full') => () => void
  readonly input: Source
  readonly output: Sink
  readonly errors: Sink
}
