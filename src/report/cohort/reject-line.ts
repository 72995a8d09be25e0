import type { Diagnostic } from '../../kernel/diagnostic.js'
import { jsonText, terminalText } from '../terminal/terminal-text.js'

/** A record of a cohort that could not be screened. */
interface RejectedRecord {
  /** the input as the user named it */
  readonly file: string
  /** the number of its first line, from 1 */
  readonly line: number
  /** where it begins, in bytes of the text */
  readonly offset: number
  /** how many bytes it has, without the end of its line */
  readonly length: number
  /** undefined where it is too long to be held */
  readonly bytes: Uint8Array | undefined
  /** where its lines stand, where an export has them in several places */
  readonly gathered?: object | undefined
}

type Problem = Pick<Diagnostic, 'file' | 'message' | 'remedy' | 'place'>

/** Where a record stands and what is wrong with it, in one line for the terminal. */
export function rejectReason(record: RejectedRecord, problems: readonly Problem[]): string {
  const [first, ...others] = problems
  const { file, line, column } = placeOf(record, first)
  const where = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  return terminalText(`${where}: ${first?.message ?? ''}${more}`)
}

/** Where a problem stands; what is wrong with a record of several places has the file and the line of its own. */
function placeOf({ file, line, gathered }: RejectedRecord, problem: Problem | undefined): Where {
  const place = problem?.place
  if (problem === undefined || place === undefined) return { file, line, column: undefined }
  if (gathered !== undefined) return { file: problem.file, line: place.line, column: place.column }
  return { file, line: line + place.line - 1, column: place.column }
}

interface Where {
  readonly file: string
  readonly line: number
  readonly column: number | undefined
}

/**
 * A rejected record as a line of JSON: where it stands, why, and all of it as `text`, so that it can be corrected and
 * screened without its input; what is no text stands there as `base64`.
 */
export function rejectLine(record: RejectedRecord, problems: readonly Problem[]): string {
  const { file, line, offset, length, bytes, gathered } = record
  const reason = problems.map(({ message }) => message).join('; ')
  const told = problems.map((problem) => {
    const { message, remedy, place } = problem
    const where = placeOf(record, problem)
    return {
      message,
      ...(remedy === undefined ? {} : { remedy }),
      ...(place === undefined || gathered === undefined ? {} : { file: where.file }),
      ...(place === undefined ? {} : { line: where.line, column: where.column }),
    }
  })
  return `${jsonText({ file, line, offset, length, reason, problems: told, ...contentOf(bytes) }, 0)}\n`
}

function contentOf(bytes: Uint8Array | undefined): { readonly text?: string; readonly base64?: string } {
  if (bytes === undefined) return {}
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') }
  }
}
