import { InputError } from '../../kernel/diagnostic.js'
import type { ListName } from './draft.js'

/** Where a line of an export stands. */
export interface ExportLine {
  /** the file, by its path within the export */
  readonly file: string
  /** its number there, from 1 */
  readonly line: number
}

/** Lines of the files of an export that belong to one patient, in the order in which they stand in one text. */
export interface Gathered {
  /** what messages write before the path of a file: `export/` */
  readonly folder: string
  readonly lines: readonly ExportLine[]
  /** lists of which a resource could not be read, so that nobody knows whose it is */
  readonly incomplete: readonly ListName[]
}

/** What paths call a line: `Observation.ndjson:17`. */
export function nameOfLine({ file, line }: ExportLine): string {
  return `${file}:${line}`
}

/** What is wrong with the gathered text, with the place of each line where it came from. */
export function relocated({ diagnostics }: InputError, { folder, lines }: Gathered): InputError {
  return new InputError(
    diagnostics.map((one) => {
      const { place } = one
      const from = place === undefined ? undefined : lines[place.line - 1]
      if (place === undefined || from === undefined) return one
      return { ...one, file: `${folder}${from.file}`, place: { ...place, line: from.line } }
    }),
  )
}
