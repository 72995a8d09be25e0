import { createHash } from 'node:crypto'
import type { Lists } from './eligibility-text.js'

/** Enough to tell which item changed: that something did, the digest of the whole text tells. */
const SHORT = 8

/** SHA-256 of the words of a whole text, 64 hexadecimal digits. Spaces do not count: copies lose them at line ends. */
export function textDigest(words: string): string {
  return createHash('sha256').update(words.replace(/\s+/gu, ''), 'utf8').digest('hex')
}

/** Of each item, the first eight digits of its SHA-256. */
export function itemDigests({ inclusion, exclusion }: Lists): Lists {
  const short = (words: string): string => textDigest(words).slice(0, SHORT)
  return { inclusion: inclusion.map(short), exclusion: exclusion.map(short) }
}
