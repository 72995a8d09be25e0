import { copyFile, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach } from 'vitest'
import { main } from '../../../src/cli/start/main.js'
import { fakeWorld, type FakeWorld } from '../fake-world.js'

export const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url))
export const SAME = ['--criteria', `${FIXTURES}/criteria`, '--as-of', '2026-03-01', '--brief']

export interface Run {
  readonly code: number
  readonly world: FakeWorld
}

/** A folder of its own for every test, with a cohort in it, and what may be done there. */
export interface InFolder {
  readonly folder: () => string
  readonly screen: (words: readonly string[], given?: Partial<Parameters<typeof fakeWorld>[0]>) => Promise<Run>
  readonly read: (name: string) => Promise<string>
  readonly files: () => Promise<string[]>
}

export function inFolder(): InFolder {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'screen-cohort-'))
    await copyFile(`${FIXTURES}/cohort.ndjson`, join(folder, 'in.ndjson'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  return {
    folder: () => folder,
    screen: async (words, given = {}) => {
      const world = fakeWorld({ folder, ...given })
      return { code: await main(['cohort', ...words, ...SAME], world), world }
    },
    read: (name) => readFile(join(folder, name), 'utf8'),
    files: () => readdir(folder),
  }
}
