import { columnsOf, padded } from './columns.js'
import type { Paint, Tone } from './paint.js'
import { terminalText } from './terminal-text.js'
import { wrap } from './wrap.js'

/** Where a report is printed. */
export interface Page {
  /** 40 or more */
  readonly columns: number
  readonly paint: Paint
}

/** A stretch of text, and what it means. Escaped here and nowhere else, so that nothing from data can be forgotten. */
export type Span = string | readonly [tone: Tone, text: string]

/** What stands before a paragraph: text in a column of its own. */
export interface Cell {
  readonly text: string
  readonly tone: Tone
  /** in columns, with the space after it; a longer text pushes the paragraph to the right in its first line */
  readonly width: number
}

/** Below this width the text of a paragraph becomes a thread: then it starts on a line of its own. */
const NARROWEST = 24

/** The text behind its cells, wrapped; further lines hang under the first. No line ends in a space. */
export function paragraph(page: Page, cells: readonly Cell[], spans: readonly Span[]): string[] {
  const hang = cells.reduce((sum, { width }) => sum + width, 0)
  const lead = cells.map((cell) => filled(page, cell)).join('')
  const fits =
    page.columns - hang >= Math.min(NARROWEST, widthOf(spans)) &&
    cells.every(({ text, width }) => widthOf([text]) <= width)
  const indent = ' '.repeat(fits ? hang : Math.min(hang, 4))
  const body = wrapped(page, spans, page.columns - indent.length)
  if (!fits) return [lead.trimEnd(), ...body.map((line) => indent + line)]
  return body.map((line, index) => `${index === 0 ? lead : indent}${line}`.trimEnd())
}

/** A cell that only keeps its place: the indentation of what follows. */
export function blank(width: number): Cell {
  return { text: '', tone: 'plain', width }
}

/** How many columns the spans take on one line. */
export function widthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + columnsOf(terminalText(typeof span === 'string' ? span : span[1])), 0)
}

function wrapped({ paint }: Page, spans: readonly Span[], columns: number): string[] {
  const stretches = spans.map((span): [Tone, string] => {
    return typeof span === 'string' ? ['plain', terminalText(span)] : [span[0], terminalText(span[1])]
  })
  return wrap(stretches.map(([, text]) => text).join(''), columns).map(([start, end]) => {
    let at = 0
    const pieces = stretches.map(([tone, text]) => {
      const piece = text.slice(Math.max(0, start - at), Math.max(0, end - at))
      at += text.length
      return piece === '' ? '' : paint(tone, piece)
    })
    return pieces.join('')
  })
}

function filled({ paint }: Page, { text, tone, width }: Cell): string {
  return text === '' ? ' '.repeat(width) : paint(tone, terminalText(text)) + padded('', width - widthOf([text]))
}
