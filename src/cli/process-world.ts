import { fstatSync } from 'node:fs'
import { isatty } from 'node:tty'
import { dayOf } from '../kernel/day.js'
import { identityOf } from './identity.js'
import { refusal } from './refusal.js'
import { codeOf } from './system-error.js'
import type { Sink, World } from './world.js'

const STDIN = 0
const STDOUT = 1
const STDERR = 2

/** The machine as it is. */
export function processWorld(): World {
  return {
    environment: process.env,
    folder: process.cwd(),
    today: () => {
      const now = new Date()
      return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
    },
    input: {
      isTerminal: isatty(STDIN),
      bytes: () => process.stdin,
      identity: () => identityOf(fstatSync(STDIN, { bigint: true })),
    },
    output: sinkOf('standard output', process.stdout, isatty(STDOUT)),
    errors: sinkOf('standard error', process.stderr, isatty(STDERR)),
  }
}

function sinkOf(name: string, stream: NodeJS.WriteStream, isTerminal: boolean): Sink {
  // A closed pipe is reported twice: to the callback of the write, and as an event that ends the program if nobody listens.
  stream.on('error', () => undefined)
  return {
    isTerminal,
    columns: isTerminal ? stream.columns : undefined,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error === undefined || error === null || isClosedPipe(error)) resolve()
          else reject(refusal(name, `cannot be written (${codeOf(error) ?? error.message})`))
        })
      }),
  }
}

function isClosedPipe(error: Error): boolean {
  return codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_DESTROYED'
}
