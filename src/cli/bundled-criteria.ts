import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of criteria that the package brings along, next to `dist` and `src`. */
export const BUNDLED_CRITERIA = new URL('../../criteria/', import.meta.url)

/** The folder beside trials that holds their vocabulary. */
export const VOCABULARY = 'vocabulary'

/** Whether a file of a folder of criteria is read at all. */
export function isYaml(name: string): boolean {
  return /\.ya?ml$/u.test(name) && !name.startsWith('.')
}

/** Worked cases are not what patients are held against. */
const CASES = /\.cases\.ya?ml$/u

/** A file of the bundled criteria, by its name within the folder. */
export interface BundledFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The bundled trials and their vocabulary. Synchronous: for two dozen small files, waiting for each costs more than
 * reading it.
 */
export function bundledFiles(): readonly BundledFile[] {
  return bundledNames().map((name) => ({ name, bytes: readFileSync(new URL(name, BUNDLED_CRITERIA)) }))
}

/** Of the same files. */
export function bundledPaths(): string[] {
  return bundledNames().map((name) => fileURLToPath(new URL(name, BUNDLED_CRITERIA)))
}

function bundledNames(): string[] {
  const trials = readdirSync(BUNDLED_CRITERIA).filter((name) => isYaml(name) && !CASES.test(name))
  const vocabulary = readdirSync(new URL(VOCABULARY, BUNDLED_CRITERIA)).filter(isYaml)
  return [...trials.sort(), ...vocabulary.sort().map((name) => `${VOCABULARY}/${name}`)]
}
