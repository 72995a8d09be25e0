import { checksumBehind } from './checksum.js'

/** How far a cohort has been read. */
export interface Position {
  /** which input, from 0; behind the last one when all are read */
  readonly input: number
  /** bytes of its text, unpacked */
  readonly offset: number
  /** lines of it */
  readonly line: number
  /** CRC-32 of everything read so far, of all inputs */
  readonly checksum: number
}

export const START: Position = { input: 0, offset: 0, line: 0, checksum: 0 }

const NEWLINE = 0x0a

/** The position behind these bytes. */
export function after(position: Position, bytes: Uint8Array): Position {
  return {
    input: position.input,
    offset: position.offset + bytes.byteLength,
    line: position.line + newlinesIn(bytes),
    checksum: checksumBehind(position.checksum, bytes),
  }
}

function newlinesIn(bytes: Uint8Array): number {
  // a Buffer looks many bytes at once for one
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (let at = text.indexOf(NEWLINE); at !== -1; at = text.indexOf(NEWLINE, at + 1)) count += 1
  return count
}
