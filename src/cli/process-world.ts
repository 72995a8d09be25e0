import { fstatSync } from 'node:fs'
import { isatty } from 'node:tty'
import { dayOf } from '../kernel/day.js'
import { identityOf } from './identity.js'
import { sinkOf } from './sink.js'
import type { World } from './world.js'

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
