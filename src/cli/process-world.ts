import { fstatSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { isatty } from 'node:tty'
import { dayOf } from '../kernel/day.js'
import { identityOf } from './identity.js'
import { sinkOf } from './sink.js'
import type { Interruption, World } from './world.js'

const STDIN = 0
const STDOUT = 1
const STDERR = 2

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The machine as it is. */
export function processWorld(): World {
  return {
    environment: process.env,
    folder: process.cwd(),
    today: () => {
      const now = new Date()
      return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
    },
    processors: availableParallelism(),
    interruption,
    input: {
      isTerminal: isatty(STDIN),
      bytes: () => process.stdin,
      release: () => {
        process.stdin.destroy()
      },
      identity: () => identityOf(fstatSync(STDIN, { bigint: true })),
    },
    output: sinkOf('standard output', process.stdout, isatty(STDOUT)),
    errors: sinkOf('standard error', process.stderr, isatty(STDERR)),
  }
}

/** Of each signal only the first is listened to: the second ends the program at once. */
function interruption(): Interruption {
  const controller = new AbortController()
  const stop = (): void => {
    controller.abort()
  }
  for (const signal of STOPS) process.once(signal, stop)
  return {
    signal: controller.signal,
    release: () => {
      for (const signal of STOPS) process.removeListener(signal, stop)
    },
  }
}
