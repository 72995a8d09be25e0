import { InputError } from '../../kernel/diagnostic.js'
import type { ListName } from './draft.js'
import type { Located } from './resource.js'

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

/** What paths call a line: `Observation.ndjson:17`. */
export function nameOfLine({ file, line }: ExportLine): string {
  return `${file}:${line}`
}

/** Whether a resource of an export tells of nobody knows whom. */
export function ofAnybodyIn(gathered: Gathered | undefined): (located: Pick<Located, 'path'>) => boolean {
  const { lines, ofAnybody } = gathered ?? { lines: [], ofAnybody: 0 }
  const names = new Set<unknown>(lines.slice(lines.length - ofAnybody).map(nameOfLine))
  return ({ path }) => names.has(path[0])
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
