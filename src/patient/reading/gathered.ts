import type { ListName } from './list-name.js'

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
  /** how many of the last lines tell of nobody knows whom: of this patient, or of another one */
  readonly ofAnybody: number
  /** lists of which a resource could not be read, so that nobody knows whose it is */
  readonly incomplete: readonly ListName[]
}
