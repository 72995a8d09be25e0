import { visit } from 'jsonc-parser'
import type { JsonPath } from '../json/json-path.js'

/** A stretch of text, by its offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Where the value at a path stands in a JSON text, or the nearest thing around it. It reads through the text, and keeps
 * nothing of it: the text may be large.
 */
export function stretchAt(text: string, path: JsonPath): Stretch {
  let best: Stretch = { start: 0, end: 1 }
  let depth = -1
  const look = (offset: number, length: number, here: JsonPath): void => {
    if (here.length <= depth || here.length > path.length || here.some((step, index) => step !== path[index])) return
    depth = here.length
    best = { start: offset, end: offset + length }
  }
  visit(text, {
    onObjectBegin: (offset, _length, _line, _column, at) => {
      look(offset, 1, at())
    },
    onArrayBegin: (offset, _length, _line, _column, at) => {
      look(offset, 1, at())
    },
    onLiteralValue: (_value, offset, length, _line, _column, at) => {
      look(offset, length, at())
    },
  })
  return best
}
