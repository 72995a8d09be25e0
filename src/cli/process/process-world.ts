import { fstatSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dayOf } from '../../kernel/day.js'
import { identityOf } from '../files/identity.js'
import type { Interruption, Sink, World } from '../world.js'
import { directSink, isPlain } from './direct-sink.js'
import { expectLongRun } from './long-run.js'
import { expectShortRun } from './short-run.js'
import { beside, sinkOf } from './sink.js'

const [STDIN, STDOUT] = [0, 1]

const OUTPUT = 'standard output'

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The machine as it is. Its streams are opened when they are needed: to open one takes a tenth of the time that Node itself takes to start. */
export function processWorld(): World {
  let output: Sink | undefined
  let errors: Sink | undefined
  let isShort = false
  const streamed = (): Sink => sinkOf(OUTPUT, process.stdout, process.stdout.isTTY)
  return {
    environment: process.env,
    folder: process.cwd(),
    today: () => {
      const now = new Date()
      return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
    },
    get processors() {
      return availableParallelism()
    },
    interruption,
    expectShortRun: () => {
      isShort = true
      expectShortRun()
    },
    expectLongRun,
    input: {
      get isTerminal() {
        return process.stdin.isTTY
      },
      bytes: () => process.stdin,
      release: () => {
        process.stdin.destroy()
      },
      identity: () => identityOf(fstatSync(STDIN, { bigint: true })),
    },
    get output() {
      output ??= isShort && isPlain(STDOUT) ? directSink(OUTPUT, STDOUT, streamed) : streamed()
      return output
    },
    get errors() {
      errors ??= beside(sinkOf('standard error', process.stderr, process.stderr.isTTY))
      return errors
    },
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
