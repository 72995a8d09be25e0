import { readFileSync } from 'node:fs'
import { bundledDigests, sha256 } from './bundled-criteria.js'
import { VERSION } from './version.js'

/** What the build makes of the bundled criteria. */
const COMPILED_CRITERIA = new URL('../compiled-criteria.json', import.meta.url)

/** Which program made it, and of what. */
export function stampOf(digests: Readonly<Record<string, string>>): string {
  return JSON.stringify({ version: VERSION, files: digests })
}

/**
 * The text of the file: the SHA-256 of the rest, the stamp, and the compiled library as JSON, a line each.
 * @param library JSON
 */
export function compiledText(stamp: string, library: string): string {
  const rest = `${stamp}\n${library}\n`
  return `${sha256(rest)}\n${rest}`
}

/** JSON in ASCII, which is read and parsed in half the time. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^\0-\x7F]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

/**
 * The bundled criteria as the build compiled them, as JSON. Undefined unless it is whole, was made by this version of the
 * program, and was made of the very files that are in the folder now: then they have to be read themselves.
 */
export function readCompiledCriteria(): string | undefined {
  try {
    const text = readFileSync(COMPILED_CRITERIA, 'latin1')
    const [, stamp = '', library = ''] = text.split('\n', 3)
    return stamp === stampOf(bundledDigests()) && text === compiledText(stamp, library) ? library : undefined
  } catch {
    // whatever cannot be read is told by the reading of the files themselves
    return undefined
  }
}
