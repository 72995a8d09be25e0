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
}

type Problem = Pick<Diagnostic, 'message' | 'remedy' | 'place'>

/** Where a record stands and what is wrong with it, in one line for the terminal. */
export function rejectReason({ file, line }: RejectedRecord, problems: readonly Problem[]): string {
  const [first, ...others] = problems
  const place = first?.place
  const where = place === undefined ? String(line) : `${line + place.line - 1}:${place.column}`
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  return terminalText(`${file}:${where}: ${first?.message ?? ''}${more}`)
}

/**
 * A rejected record as a line of JSON: where it stands, why, and all of it as `text`, so that it can be corrected and
 * screened without its input; what is no text stands there as `base64`.
 */
export function rejectLine(record: RejectedRecord, problems: readonly Problem[]): string {
  const { file, line, offset, length, bytes } = record
  const reason = problems.map(({ message }) => message).join('; ')
  const told = problems.map(({ message, remedy, place }) => ({
    message,
    ...(remedy === undefined ? {} : { remedy }),
    ...(place === undefined ? {} : { line: line + place.line - 1, column: place.column }),
  }))
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
