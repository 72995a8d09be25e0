import { createScanner } from 'jsonc-parser'

/** Deep enough for every patient, and far below what would exhaust the parser. */
export const DEEPEST = 64

/** The offset of the bracket that opens a level too many, whatever else is wrong with the text. */
export function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true)
  let depth = 0
  // the end is told by its place: behind a comment that breaks off, its token has a length
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset()
    const first = text[offset]
    if (first === '{' || first === '[') depth += 1
    else if (first === '}' || first === ']') depth -= 1
    if (depth > DEEPEST) return offset
  }
  return undefined
}
