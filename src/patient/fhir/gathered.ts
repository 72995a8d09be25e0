import { InputError } from '../../kernel/diagnostic.js'
import type { ExportLine, Gathered } from '../reading/gathered.js'
import type { Located } from './resource.js'

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
