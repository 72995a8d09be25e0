import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SourceFile } from './law.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** What is not ours, or made from what is ours. */
const PASSED_OVER = new Set(['.git', 'node_modules', 'dist', 'coverage', 'reports', 'package-lock.json'])

/** Every text file of the project, sorted by path. */
export function projectFiles(): SourceFile[] {
  return filesIn('').sort((a, b) => (a.path < b.path ? -1 : 1))
}

function filesIn(folder: string): SourceFile[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true })
    .filter(({ name }) => !PASSED_OVER.has(name) && !name.endsWith('.tgz'))
    .flatMap((entry) => {
      const path = `${folder}${entry.name}`
      if (entry.isDirectory()) return filesIn(`${path}/`)
      return entry.isFile() ? [{ path, text: readFileSync(`${ROOT}${path}`, 'utf8') }] : []
    })
}
