import type { ListName } from './draft.js'

/** Where a line of an export stands. */
export interface ExportLine {
  /** the file, within the export */
  readonly file: string
  /** its number there, from 1 */
  readonly line: number
}

/** Lines of the files of an export that belong to one patient, in the order in which they stand in one text. */
export interface Gathered {
  readonly lines: readonly ExportLine[]
  /** lists of which a resource could not be read, so that nobody knows whose it is */
  readonly incomplete: readonly ListName[]
}

/** What paths call a line: `Observation.ndjson:17`. */
export function nameOfLine({ file, line }: ExportLine): string {
  return `${file}:${line}`
}
