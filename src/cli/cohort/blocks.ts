import { refusal } from '../refusal.js'
import type { Source } from '../world.js'
import { exportPieces, type Reader } from './export/export-pieces.js'
import { refusingLoneResources } from './export/lone-resources.js'
import { checksumBehind } from './input/checksum.js'
import { CHUNK, inputBytes } from './input/input-bytes.js'
import type { CohortInput } from './input/inputs.js'
import { Cutter, type Piece, type PlacedPiece } from './input/pieces.js'
import type { Position } from './input/position.js'

/** What is screened at once: enough to be worth handing to a thread. */
export interface Block {
  readonly pieces: readonly Piece[]
  /** where the cohort goes on behind it */
  readonly end: Position
  /** how many bytes of the inputs were read so far, before anything was unpacked */
  readonly read: number
}

/**
 * The inputs of a cohort in blocks, from a position on. What stands before it is read again, so that it is certain to be
 * what it was.
 * @throws InputError when an input cannot be read, or what stands before the position is not what it was
 */
export async function* blocksOf(
  inputs: readonly CohortInput[],
  standardInput: Source,
  start: Position,
  listener: Omit<Reader, 'meter'>,
): AsyncGenerator<Block> {
  let read = 0
  let pieces: Piece[] = []
  let size = 0
  let end = start
  const meter = (bytes: number): void => {
    read += bytes
  }
  for await (const placed of placedPieces(inputs, standardInput, start, { ...listener, meter })) {
    pieces.push(placed.piece)
    size += placed.piece.bytes.byteLength
    end = placed.end
    if (size < CHUNK / 2) continue
    yield { pieces, end, read }
    pieces = []
    size = 0
  }
  if (pieces.length > 0) yield { pieces, end, read }
}

async function* placedPieces(
  inputs: readonly CohortInput[],
  standardInput: Source,
  start: Position,
  reader: Reader,
): AsyncGenerator<PlacedPiece> {
  let checksum = 0
  for (const [index, input] of inputs.entries()) {
    if (input.form === 'export') {
      const begin = { input: index, offset: 0, line: 0, checksum }
      for await (const placed of checked(exportPieces(input, begin, reader), begin, start)) {
        checksum = placed.end.checksum
        if (isBehind(placed.end, start)) yield placed
      }
      continue
    }
    const chunks = inputBytes(input, standardInput, reader.meter)
    if (index < start.input) {
      for await (const chunk of chunks) checksum = checksumBehind(checksum, chunk)
      continue
    }
    const isFirst = index === start.input
    const { name, form } = input
    const cutter = new Cutter({ name, form }, isFirst ? start : { input: index, offset: 0, line: 0, checksum })
    const rest = isFirst ? behind(chunks, start, checksum) : chunks
    const pieces = piecesOf(rest, cutter)
    for await (const placed of input.size === undefined ? refusingLoneResources(pieces) : pieces) yield placed
    checksum = cutter.end.checksum
  }
}

async function* piecesOf(chunks: AsyncIterable<Uint8Array>, cutter: Cutter): AsyncGenerator<PlacedPiece> {
  for await (const chunk of chunks) yield* cutter.take(chunk)
  yield* cutter.finish()
}

/** What follows a position in its input, once what stands before it has been held against the checksum. */
async function* behind(
  chunks: AsyncIterable<Uint8Array>,
  { offset, checksum: expected }: Position,
  before: number,
): AsyncGenerator<Uint8Array> {
  let checksum = before
  let left = offset
  for await (const chunk of chunks) {
    const passed = chunk.subarray(0, left)
    checksum = checksumBehind(checksum, passed)
    left -= passed.byteLength
    if (left > 0) continue
    if (checksum !== expected) throw changed()
    if (passed.byteLength < chunk.byteLength) yield chunk.subarray(passed.byteLength)
  }
  if (left > 0 || checksum !== expected) throw changed()
}

/** All pieces, once those that end at a position have been held against its checksum. */
async function* checked(
  pieces: AsyncIterable<PlacedPiece>,
  begin: Position,
  expected: Position,
): AsyncGenerator<PlacedPiece> {
  let end = begin
  const check = (): void => {
    if (end.input === expected.input && end.offset === expected.offset && end.checksum !== expected.checksum) {
      throw changed()
    }
  }
  check()
  for await (const placed of pieces) {
    end = placed.end
    check()
    yield placed
  }
  if (end.input === expected.input && end.offset < expected.offset) throw changed()
}

/** Whether what ends at a position lies behind another one. */
function isBehind(end: Position, start: Position): boolean {
  return end.input > start.input || (end.input === start.input && end.offset > start.offset)
}

function changed(): Error {
  return refusal(
    '--resume',
    'the patients are not those of the interrupted run',
    'leave out --resume to begin anew, or give the patients as they were',
  )
}
