import type { Diagnostic, Place } from '../../kernel/diagnostic.js'
import { columnsOf } from '../terminal/columns.js'
import { withoutColor, type Paint } from '../terminal/paint.js'
import { terminalText } from '../terminal/terminal-text.js'

/** How many characters of a source line are shown at most: enough to find the place, little of the patient. */
const SHOWN = 60

/** What is too much of an indentation. */
const DEEP = /^\s+(?=\s{4})/u

/**
 * A diagnostic as a person reads it: file, line, column and what is wrong; the line with a caret under the place; what
 * to do about it. Several lines, without a newline at the end.
 */
export function formatDiagnostic(diagnostic: Diagnostic, paint: Paint = withoutColor): string {
  const { file, place, severity, message, remedy } = diagnostic
  const where = place === undefined ? '' : `:${place.line}:${place.column}`
  const tone = severity === 'error' ? 'bad' : 'open'
  const lines = [`${terminalText(file)}${where}: ${paint(tone, `${severity}:`)} ${terminalText(message)}`]
  if (place !== undefined && place.source.trim() !== '') {
    const { before, marked, after } = excerpt(place)
    const number = String(place.line)
    const gutter = ' '.repeat(number.length)
    const caret = '^'.repeat(Math.max(1, columnsOf(marked)))
    lines.push(
      `  ${paint('faint', `${number} |`)} ${`${before}${marked}${after}`.trimEnd()}`,
      `  ${paint('faint', `${gutter} |`)} ${' '.repeat(columnsOf(before))}${paint(tone, caret)}`,
    )
  }
  if (remedy !== undefined) lines.push(`  ${terminalText(remedy)}`)
  return lines.join('\n')
}

/**
 * All of them, in the order given, each ending in a newline.
 * @param most how many are shown; of the others, how many there are
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  paint: Paint = withoutColor,
  most = Infinity,
): string {
  const shown = diagnostics.slice(0, most).map((diagnostic) => `${formatDiagnostic(diagnostic, paint)}\n`)
  const left = diagnostics.length - shown.length
  return `${shown.join('')}${left > 0 ? `and ${left} more\n` : ''}`
}

interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** The part of the line around the place, ready for a terminal; `…` stands where the line was cut. */
function excerpt({ source, column, length }: Place): Excerpt {
  const before = Array.from(source.slice(0, column - 1).replace(DEEP, ''))
  const marked = Array.from(source.slice(column - 1, column - 1 + length))
  const after = Array.from(source.slice(column - 1 + length))
  const spare = Math.max(0, SHOWN - marked.length)
  const left = Math.max(Math.floor(spare / 2), spare - after.length)
  const kept = before.length <= left ? before.length : left
  const right = spare - kept
  return {
    before: `${kept < before.length ? '…' : ''}${shown(before.slice(before.length - kept))}`,
    marked: shown(marked.slice(0, SHOWN)),
    after: `${shown(after.slice(0, right))}${right < after.length || marked.length > SHOWN ? '…' : ''}`,
  }
}

function shown(characters: readonly string[]): string {
  return terminalText(characters.join('').replaceAll('\t', ' '))
}
