import type { Diagnostic } from '../kernel/diagnostic.js'
import { jsonText, terminalText } from './terminal-text.js'

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
  readonly gathered?: { readonly lines: readonly { readonly file: string; readonly line: number }[] } | undefined
}

type Problem = Pick<Diagnostic, 'message' | 'remedy' | 'place'>

/** Where a record stands and what is wrong with it, in one line for the terminal. */
export function rejectReason(record: RejectedRecord, problems: readonly Problem[]): string {
  const [first, ...others] = problems
  const { file, line, column } = placeOf(record, first?.place)
  const where = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  return terminalText(`${where}: ${first?.message ?? ''}${more}`)
}

/** Where a problem stands: within a record of several places, in the file of its line, which lies beside that of the record. */
function placeOf(
  { file, line, gathered }: RejectedRecord,
  place: Problem['place'],
): { readonly file: string; readonly line: number; readonly column: number | undefined } {
  const own = gathered?.lines[0]
  const there = place === undefined ? undefined : gathered?.lines[place.line - 1]
  if (own !== undefined && there !== undefined) {
    const folder = file.slice(0, file.length - own.file.length)
    return { file: `${folder}${there.file}`, line: there.line, column: place?.column }
  }
  return { file, line: line + (place?.line ?? 1) - 1, column: place?.column }
}

/**
 * A rejected record as a line of JSON: where it stands, why, and all of it as `text`, so that it can be corrected and
 * screened without its input; what is no text stands there as `base64`.
 */
export function rejectLine(record: RejectedRecord, problems: readonly Problem[]): string {
  const { file, line, offset, length, bytes, gathered } = record
  const reason = problems.map(({ message }) => message).join('; ')
  const told = ({ file: other, ...rest }: ReturnType<typeof placeOf>): object =>
    gathered === undefined ? rest : { file: other, ...rest }
  const all = problems.map(({ message, remedy, place }) => ({
    message,
    ...(remedy === undefined ? {} : { remedy }),
    ...(place === undefined ? {} : told(placeOf(record, place))),
  }))
  return `${jsonText({ file, line, offset, length, reason, problems: all, ...contentOf(bytes) }, 0)}\n`
}

function contentOf(bytes: Uint8Array | undefined): { readonly text?: string; readonly base64?: string } {
  if (bytes === undefined) return {}
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') }
  }
}
