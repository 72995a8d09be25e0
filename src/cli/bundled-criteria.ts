import { createHash } from 'node:crypto'
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

/**
 * The bundled trials and their vocabulary, by name within the folder, each with the SHA-256 of its bytes. Synchronous:
 * for two dozen small files, waiting for each costs more than reading it.
 */
export function bundledDigests(): Readonly<Record<string, string>> {
  return Object.fromEntries(bundledNames().map((name) => [name, sha256(readFileSync(new URL(name, BUNDLED_CRITERIA)))]))
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

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
