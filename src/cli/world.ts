import type { Day } from '../kernel/day.js'

/** Somewhere to write text. */
export interface Sink {
  /** Settles when the text has left the program. A reader that has gone away is no error. */
  readonly write: (text: string) => Promise<void>
  readonly isTerminal: boolean
  /** width of the terminal; undefined for a file or a pipe */
  readonly columns: number | undefined
}

/** Standard input. */
export interface Source {
  readonly isTerminal: boolean
  readonly bytes: () => AsyncIterable<Uint8Array>
  /** what tells the file behind it from every other, where there is one */
  readonly identity: () => string | undefined
}

/** All that the program sees of the machine, besides files. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** the folder that relative paths start from */
  readonly folder: string
  /** the local calendar day */
  readonly today: () => Day
  readonly input: Source
  readonly output: Sink
  readonly errors: Sink
}
