import type { Meter } from '../input/input-bytes.js'
import type { ExportFile } from '../input/inputs.js'
import type { CohortRecord } from '../input/records.js'
import { linesOf } from './export-lines.js'
import type { Survey } from './survey.js'
import { Surveyor } from './surveyor.js'

/**
 * Reads an export for the first time: which patients it has, and which resources are whose. Throws InputError when a file
 * cannot be read.
 * @param signal the wish to stop: then the rest is not looked at
 */
export async function surveyExport(files: readonly ExportFile[], meter: Meter, signal: AbortSignal): Promise<Survey> {
  const surveyor = new Surveyor(files)
  await eachRecord(files, meter, signal, (record, file) => {
    surveyor.take(record, file)
  })
  if (surveyor.hasIdentified) {
    await eachRecord(
      files,
      () => undefined,
      signal,
      (record, file) => {
        surveyor.identify(record, file)
      },
    )
  }
  return surveyor.survey
}

async function eachRecord(
  files: readonly ExportFile[],
  meter: Meter,
  signal: AbortSignal,
  take: (record: CohortRecord, file: number) => void,
): Promise<void> {
  for (const [number, file] of files.entries()) {
    for await (const records of linesOf(file, meter)) {
      if (signal.aborted) return
      for (const record of records) if (record !== undefined) take(record, number)
    }
  }
}
