import { dayOf } from '../../src/kernel/day.js'
import type { World } from '../../src/cli/world.js'

/** A machine of the test's own: what it prints is kept, and its calendar stands still. */
export interface FakeWorld extends World {
  readonly printed: { out: string; err: string }
}

export function fakeWorld(given: {
  readonly folder: string
  readonly input?: string | Uint8Array
  readonly environment?: Readonly<Record<string, string>>
  readonly terminal?: number
}): FakeWorld {
  const printed = { out: '', err: '' }
  const isTerminal = given.terminal !== undefined
  const bytes = typeof given.input === 'string' ? new TextEncoder().encode(given.input) : given.input
  return {
    printed,
    environment: given.environment ?? {},
    folder: given.folder,
    today: () => dayOf({ year: 2026, month: 3, day: 1 }),
    input: {
      isTerminal: bytes === undefined,
      async *bytes() {
        if (bytes !== undefined) yield await Promise.resolve(bytes)
      },
      identity: () => undefined,
    },
    output: {
      isTerminal,
      columns: given.terminal,
      write: async (text) => {
        printed.out += text
        await Promise.resolve()
      },
    },
    errors: {
      isTerminal,
      columns: given.terminal,
      write: async (text) => {
        printed.err += text
        await Promise.resolve()
      },
    },
  }
}
