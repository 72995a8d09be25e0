import { firstIndex } from './first-index.js'

/** A place in a text: line and column count from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
  /** how many characters the caret underlines; 1 or more */
  readonly length: number
  /** the text of the line, for the reader to see */
  readonly source: string
}

/** Something wrong in an input, as facts; `formatDiagnostic` makes the words. */
export interface Diagnostic {
  /** the file as the user named it, or `standard input` */
  readonly file: string
  readonly place?: Place
  readonly severity: 'error' | 'warning'
  /** what is wrong, one clause, without full stop */
  readonly message: string
  /** what to do about it: what was expected, the nearest valid name */
  readonly remedy?: string
}

/** An input that cannot be used, with everything that is wrong in it. */
export class InputError extends Error {
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ file, message }) => `${file}: ${message}`).join('\n'))
    this.name = 'InputError'
    this.diagnostics = diagnostics
  }
}

/** The place of a stretch of text, given by its offsets. */
export function placeAt(text: string, start: number, end: number = start + 1): Place {
  const from = Math.min(Math.max(start, 0), text.length)
  const breaks = lineBreaksOf(text)
  const before = firstIndex(breaks.length, (index) => Number(breaks[index]) >= from)
  const lineStart = (breaks[before - 1] ?? -1) + 1
  const lineEnd = breaks[before] ?? text.length
  const isReturn = lineEnd > lineStart && text[lineEnd - 1] === '\r'
  return {
    line: before + 1,
    column: from - lineStart + 1,
    length: Math.max(1, Math.min(end, lineEnd) - from),
    source: text.slice(lineStart, isReturn ? lineEnd - 1 : lineEnd),
  }
}

/** Thousands of places may be told of one text, one after the other, of which all may be one line: it is read through once. */
let counted: { readonly text: string; readonly breaks: readonly number[] } = { text: '', breaks: [] }

function lineBreaksOf(text: string): readonly number[] {
  if (counted.text !== text) counted = { text, breaks: Array.from(text.matchAll(/\n/gu), ({ index }) => index) }
  return counted.breaks
}

/** By file, then by place; what has no place comes first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1
    const lines = (a.place?.line ?? 0) - (b.place?.line ?? 0)
    return lines === 0 ? (a.place?.column ?? 0) - (b.place?.column ?? 0) : lines
  })
}
