import { createHash } from 'node:crypto'

/** SHA-256 over texts, independent of their order, as `sha256:…`. */
export function digestOf(texts: readonly string[]): string {
  const each = texts.map((text) => createHash('sha256').update(text, 'utf8').digest('hex')).sort()
  return `sha256:${createHash('sha256').update(each.join('\n')).digest('hex')}`
}
