import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The path of the folder of criteria that the package brings along, next to `dist` and `src`. */
export const BUNDLED_CRITERIA = join(import.meta.dirname, '..', '..', 'criteria')

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
  return bundledNames().map((name) => ({ name, bytes: readFileSync(join(BUNDLED_CRITERIA, name)) }))
}

/** Of the same files. */
export function bundledPaths(): string[] {
  return bundledNames().map((name) => join(BUNDLED_CRITERIA, name))
}

function bundledNames(): string[] {
  const trials = readdirSync(BUNDLED_CRITERIA).filter((name) => isYaml(name) && !CASES.test(name))
  const vocabulary = readdirSync(join(BUNDLED_CRITERIA, VOCABULARY)).filter(isYaml)
  return [...trials.sort(), ...vocabulary.sort().map((name) => `${VOCABULARY}/${name}`)]
}
