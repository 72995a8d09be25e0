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
  /** the wish to stop */
  readonly stop?: AbortSignal
}): FakeWorld {
  const printed = { out: '', err: '' }
  const isTerminal = given.terminal !== undefined
  const bytes = typeof given.input === 'string' ? new TextEncoder().encode(given.input) : given.input
  return {
    printed,
    environment: given.environment ?? {},
    folder: given.folder,
    processors: 1,
    interruption: () => ({ signal: given.stop ?? new AbortController().signal, release: () => undefined }),
    today: () => dayOf({ year: 2026, month: 3, day: 1 }),
    input: {
      isTerminal: bytes === undefined,
      async *bytes() {
        if (bytes !== undefined) yield await Promise.resolve(bytes)
      },
      release: () => undefined,
      identity: () => undefined,
    },
    output: {
      isTerminal,
      columns: given.terminal,
      isClosed: () => false,
      write: async (text) => {
        printed.out += textOf(text)
        await Promise.resolve()
      },
    },
    errors: {
      isTerminal,
      columns: given.terminal,
      isClosed: () => false,
      write: async (text) => {
        printed.err += textOf(text)
        await Promise.resolve()
      },
    },
  }
}

function textOf(text: string | Uint8Array): string {
  return typeof text === 'string' ? text : new TextDecoder().decode(text)
}
