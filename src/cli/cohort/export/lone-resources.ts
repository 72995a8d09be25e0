import { refusal } from '../../refusal.js'
import type { PlacedPiece } from '../input/pieces.js'
import { recordsOf } from '../input/records.js'
import { kindOf } from './find-exports.js'

/** What comes once only cannot be put together by patient. Throws InputError where it would have to be. */
export async function* refusingLoneResources(pieces: AsyncIterable<PlacedPiece>): AsyncGenerator<PlacedPiece> {
  let isBegun = false
  for await (const placed of pieces) {
    for (const record of isBegun ? [] : recordsOf(placed.piece)) {
      if (record === undefined) continue
      isBegun = true
      if (record.bytes !== undefined && kindOf(record.bytes) === 'resource') throw loneResources(placed.piece.name)
      break
    }
    yield placed
  }
}

function loneResources(name: string): Error {
  return refusal(
    name,
    'has FHIR resources that stand alone, which are put together by patient only from files',
    'name the files, or the folder of the export',
  )
}
