import type { InputError } from '../../../kernel/diagnostic.js'
import { exportNotes } from '../../../report/cohort/export-notes.js'
import { refusal } from '../../refusal.js'
import { checksumBehind } from '../input/checksum.js'
import type { Meter } from '../input/input-bytes.js'
import type { CohortInput } from '../input/inputs.js'
import type { PlacedPiece } from '../input/pieces.js'
import type { Position } from '../input/position.js'
import { belongingsOf } from './belongings.js'
import { gather } from './gather.js'
import { surveyExport } from './survey-export.js'

/** Who is told of an export while it is read, and who may stop that. */
export interface Reader {
  /** gets how many bytes of the inputs were read */
  readonly meter: Meter
  /** the wish to stop */
  readonly signal: AbortSignal
  /** gets what there is to tell of what an export has and nobody reads */
  readonly remark: (note: string) => void
}

/**
 * The patients of an export. It is read twice: first to learn what is whose, then for each patient in turn. Nothing but
 * places is kept in between, so that no copy of a record is made that the user did not ask for, and a large export takes
 * little memory. Throws InputError.
 * @param start where it begins; positions within an export count patients
 */
export async function* exportPieces(
  { name, files = [], size = 0 }: CohortInput,
  start: Position,
  { meter, signal, remark }: Reader,
): AsyncGenerator<PlacedPiece> {
  const survey = await surveyExport(
    files,
    (bytes) => {
      meter(bytes / 2)
    },
    signal,
  )
  if (signal.aborted) return
  const belongings = belongingsOf(survey)
  const nameAt = (row: number): string => {
    const { file, line } = survey.rows.placeOf(row)
    return `${files[file]?.name ?? ''}:${line}`
  }
  const [first] = belongings.ofAnybody
  if (first !== undefined && belongings.ofAnybody.length > MOST_OF_ANYBODY)
    throw tooMany(name, belongings.ofAnybody.length, nameAt(first))
  for (const note of exportNotes(
    name,
    survey.unread,
    belongings.strays.map((stray) => ({ ...stray, at: nameAt(stray.first) })),
  )) {
    remark(note)
  }
  const step = size / 2 / Math.max(1, belongings.patients.length)
  let end = start
  for await (const piece of gather(files, survey, belongings)) {
    const { offset, line, checksum } = end
    end = { ...end, offset: offset + 1, line: line + 1, checksum: checksumBehind(checksum, piece.bytes) }
    meter(step)
    yield { piece, end }
  }
}

/** So many resources that may be of any of the patients are read with each of them. */
const MOST_OF_ANYBODY = 1000

function tooMany(name: string, count: number, first: string): InputError {
  const told = `has ${count} resources that may be of any of its patients, the first in ${first}`
  return refusal(
    name,
    `${told}; at most ${MOST_OF_ANYBODY} can be held against each`,
    'write whose each is, in its subject or patient; take out only what is of none of the patients',
  )
}
