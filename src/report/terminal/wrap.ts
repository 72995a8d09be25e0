import { columnsOf } from './columns.js'

/** A line of a text: from the place of its first character to the place behind its last one. */
export type Line = readonly [start: number, end: number]

/**
 * Where a text is broken so that no line is wider than so many columns: at spaces, which are dropped there, and within
 * words that are too long for a line of their own.
 */
export function wrap(text: string, columns: number): Line[] {
  const lines: Line[] = []
  let start = 0
  let end = 0
  let width = 0
  const breakAt = (place: number): void => {
    lines.push([start, end])
    start = place
    end = place
    width = 0
  }
  for (const [from, to] of wordsOf(text)) {
    // a line does not begin with a space
    if (width === 0) start = from
    else width += 1
    const word = columnsOf(text.slice(from, to))
    if (word > columns) {
      // it begins on a line of its own only where that saves a break
      if (Math.floor((word - 1) / columns) <= Math.floor((word - columns + width - 1) / columns)) breakAt(from)
      for (let at = from; at < to;) {
        const next = at + characterAt(text, at).length
        const character = columnsOf(text.slice(at, next))
        if (width > 0 && width + character > columns) breakAt(at)
        width += character
        end = next
        at = next
      }
      continue
    }
    if (width > 0 && word > 0 && width + word > columns) breakAt(from)
    width += word
    end = to
  }
  lines.push([start, end])
  return lines.map(([first, last]) => [first, first + text.slice(first, last).trimEnd().length])
}

/** The stretches between single spaces: of two spaces, an empty one. */
function* wordsOf(text: string): Iterable<Line> {
  let from = 0
  for (let space = text.indexOf(' '); space !== -1; space = text.indexOf(' ', from)) {
    yield [from, space]
    from = space + 1
  }
  yield [from, text.length]
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}
