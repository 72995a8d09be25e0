import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The version of the package, as its package.json says. */
export const VERSION = versionIn(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'))

function versionIn(text: string): string {
  const parsed: unknown = JSON.parse(text)
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed && typeof parsed.version === 'string') {
    return parsed.version
  }
  throw new Error('package.json has no version')
}
