import type { ListName } from '../../../patient/fhir/draft.js'
import type { Meter } from '../input-bytes.js'
import type { ExportFile } from '../inputs.js'
import type { CohortRecord } from '../records.js'
import type { Refusal } from '../pieces.js'
import { linesOf } from './export-lines.js'
import type { Rows } from './rows.js'
import { Surveyor } from './surveyor.js'

/** What an export has, and where: some bytes for each resource, and nothing of what it says. */
export interface Survey {
  readonly rows: Rows
  /** the rows of lines that cannot be used; undefined where reading them tells why, and where */
  readonly refused: ReadonlyMap<number, Refusal | undefined>
  /** the rows that name nobody */
  readonly ofNobody: readonly number[]
  /** row → why it is of no patient */
  readonly ofOthers: ReadonlyMap<number, string>
  /** lists of which a line cannot be read */
  readonly incomplete: readonly ListName[]
  /** type → how many resources there are of it, for types that are not read */
  readonly unread: ReadonlyMap<string, number>
}

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
