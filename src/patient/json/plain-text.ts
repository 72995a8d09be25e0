import { isForbidden } from './keys.js'
import { DEEPEST } from './nesting.js'

const QUOTE = 0x22
const COLON = 0x3a
const BACKSLASH = 0x5c

/**
 * Whether a text, if it is JSON, plainly has nothing in it that is refused all the same: no key that stands twice in its
 * object or is forbidden, and no more levels than are read. One pass that makes nothing: false means that `findKeyFaults`
 * and `findTooDeep` must look.
 */
export function isPlain(text: string): boolean {
  // keys are compared by their hashes, of which only those of the objects around the place are kept
  const hashes: number[] = []
  const firsts: number[] = []
  let first = 0
  let next = 0
  let start = 0
  let end = 0
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        start = at + 1
        end = endOfString(text, start)
        at = end
        break
      case COLON: {
        const hash = hashOf(text, start, end)
        if (hash === undefined || isAmong(hash, hashes, first, next)) return false
        hashes[next] = hash
        next += 1
        break
      }
      case 0x7b: // {
      case 0x5b: // [
        if (firsts.push(first) > DEEPEST) return false
        first = next
        break
      case 0x7d: // }
      case 0x5d: // ]
        next = first
        first = firsts.pop() ?? 0
        break
      default:
    }
  }
  return true
}

/** Where the quote stands that ends a string. */
function endOfString(text: string, start: number): number {
  let at = start
  for (let code = text.charCodeAt(at); code !== QUOTE && at < text.length; code = text.charCodeAt(at)) {
    at += code === BACKSLASH ? 2 : 1
  }
  return at
}

/** Equal keys have equal hashes (FNV-1a); undefined for a key that is forbidden, or may be written in several ways. */
function hashOf(text: string, start: number, end: number): number | undefined {
  let hash = 0x811c9dc5 | 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) return undefined
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  return isForbidden(text, start, end) ? undefined : hash
}

function isAmong(hash: number, hashes: readonly number[], first: number, next: number): boolean {
  for (let index = first; index < next; index += 1) if (hashes[index] === hash) return true
  return false
}
