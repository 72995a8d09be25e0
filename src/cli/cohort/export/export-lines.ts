import { fileBytes, textBytes, type Meter } from '../input/input-bytes.js'
import type { ExportFile } from '../input/inputs.js'
import { Cutter } from '../input/pieces.js'
import { START } from '../input/position.js'
import { recordsOf, type CohortRecord } from '../input/records.js'

/** The text of a file of an export, unpacked. Throws InputError. */
export function exportBytes({ name, path, size }: ExportFile, meter: Meter): AsyncGenerator<Uint8Array> {
  return textBytes(name, fileBytes(path, size), meter)
}

/** The lines of a file of an export, many at a time; undefined for a blank one. Throws InputError. */
export async function* linesOf(file: ExportFile, meter: Meter): AsyncGenerator<Generator<CohortRecord | undefined>> {
  const cutter = new Cutter({ name: file.name, form: 'lines' }, START)
  for await (const chunk of exportBytes(file, meter)) {
    for (const { piece } of cutter.take(chunk)) yield recordsOf(piece)
  }
  for (const { piece } of cutter.finish()) yield recordsOf(piece)
}
