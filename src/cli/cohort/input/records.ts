import type { Gathered } from '../../../patient/reading/gathered.js'
import type { Piece, Refusal } from './pieces.js'

/** What may be a patient: a line, or a file. */
export interface CohortRecord {
  /** how messages call it, and the id of a patient who has none: `cohort.ndjson:17` */
  readonly name: string
  /** how messages call the input */
  readonly file: string
  /** its line there, from 1 */
  readonly line: number
  /** where it begins in the text of the input, in bytes */
  readonly offset: number
  /** how many bytes it has, without the end of its line */
  readonly length: number
  /** undefined where it is too long to be held */
  readonly bytes: Uint8Array | undefined
  /** where its lines stand, where an export has them in several places */
  readonly gathered?: Gathered | undefined
  /** why it is refused, whatever it says */
  readonly refusal?: Refusal | undefined
}

const [TAB, NEWLINE, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20]

/** The records of a piece, in their order; undefined for a line without anything in it. */
export function* recordsOf(piece: Piece): Generator<CohortRecord | undefined> {
  const { name, form, line, offset, length, bytes, gathered, refusal } = piece
  if (form !== 'lines') {
    const known = form === 'patient' ? name : `${name}:${line}`
    const whole = { name: known, bytes: form === 'too-long' ? undefined : bytes, gathered, refusal }
    yield { ...whole, file: name, line, offset, length }
    return
  }
  // a Buffer looks many bytes at once for one
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let number = line
  for (let start = 0; start < bytes.byteLength; number += 1) {
    const newline = text.indexOf(NEWLINE, start)
    const next = newline === -1 ? bytes.byteLength : newline + 1
    const end = endOfText(bytes, start, newline === -1 ? next : newline)
    yield isBlank(bytes, start, end)
      ? undefined
      : {
          name: `${name}:${number}`,
          file: name,
          line: number,
          offset: offset + start,
          length: end - start,
          bytes: bytes.subarray(start, end),
        }
    start = next
  }
}

function endOfText(bytes: Uint8Array, start: number, end: number): number {
  return end > start && bytes[end - 1] === RETURN ? end - 1 : end
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]
    if (byte !== SPACE && byte !== TAB && byte !== RETURN) return false
  }
  return true
}
