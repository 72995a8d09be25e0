import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** the folder in which each thread of the tests builds the program, once and if it needs it */
    builds: string
  }
}

/** Makes the folder, and takes it away when all tests are over. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'screen-builds-'))
  project.provide('builds', folder)
  return () => {
    rmSync(folder, { recursive: true })
  }
}
