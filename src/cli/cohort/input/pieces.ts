import type { Gathered } from '../../../patient/reading/gathered.js'
import { after, type Position } from './position.js'

/** A stretch of an input that can be screened on its own. */
export interface Piece {
  /** how messages call the input */
  readonly name: string
  /** whole lines, one patient as a whole, what an export has of one patient, or a record that is too long to be held */
  readonly form: 'lines' | 'patient' | 'gathered' | 'too-long'
  /** the number of its first line, from 1 */
  readonly line: number
  /** where it begins in the text of the input, in bytes */
  readonly offset: number
  /** how many bytes it has */
  readonly length: number
  /** empty where it is too long */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** where the lines of what was gathered stand */
  readonly gathered?: Gathered
  /** why it is refused, whatever it says */
  readonly refusal?: Refusal | undefined
}

/** What is wrong with a record, and what to do. */
export interface Refusal {
  readonly message: string
  readonly remedy: string
}

export interface PlacedPiece {
  readonly piece: Piece
  /** where the input goes on behind it */
  readonly end: Position
}

/** The longest record: a patient has kilobytes, and a text of the runtime ends at 512 MiB. */
export const LONGEST_MIB = 256
const NEWLINE = 0x0a
const MARK = [0xef, 0xbb, 0xbf]

/**
 * Cuts a text into stretches of whole lines, about as large as it comes in; or keeps it whole, where it is one patient.
 * A byte-order mark at its beginning belongs to nobody. Where it is cut changes nothing of the records.
 */
export class Cutter {
  private readonly input: { readonly name: string; readonly form: 'lines' | 'patient' }
  private readonly longest: number
  /** where the record begins of which only a part has come in */
  private begun: Position
  private held: Uint8Array[] = []
  private heldBytes = 0
  /** behind what was dropped of a record that is too long */
  private dropped: Position | undefined

  /** @param start where the text begins */
  constructor(
    input: { readonly name: string; readonly form: 'lines' | 'patient' },
    start: Position,
    longest: number = LONGEST_MIB * 1024 * 1024,
  ) {
    this.input = input
    this.begun = start
    this.longest = longest
  }

  /** Where the text goes on behind what was whole. */
  get end(): Position {
    return this.begun
  }

  /** What is whole once these bytes have come in. */
  *take(chunk: Uint8Array): Generator<PlacedPiece> {
    if (this.input.form === 'patient') {
      this.hold(chunk)
      return
    }
    const first = this.heldBytes > 0 || this.dropped !== undefined ? chunk.indexOf(NEWLINE) + 1 : 0
    const last = chunk.lastIndexOf(NEWLINE) + 1
    if (first > 0) {
      this.hold(chunk.subarray(0, first))
      yield this.release()
    }
    if (last > first) {
      this.hold(chunk.subarray(first, last))
      yield this.release()
    }
    if (last < chunk.byteLength) this.hold(chunk.subarray(last))
  }

  /** The last record, which nothing ends but the text. A file that should hold a patient and is empty is one, too. */
  *finish(): Generator<PlacedPiece> {
    const isEmptyFile = this.input.form === 'patient' && this.begun.offset === 0
    if (this.heldBytes > 0 || this.dropped !== undefined || isEmptyFile) yield this.release()
  }

  private hold(bytes: Uint8Array): void {
    this.held.push(bytes)
    this.heldBytes += bytes.byteLength
    if (this.heldBytes > this.longest || this.dropped !== undefined) this.drop()
  }

  private drop(): void {
    for (const part of this.held) this.dropped = after(this.dropped ?? this.begun, part)
    this.held = []
    this.heldBytes = 0
  }

  private release(): PlacedPiece {
    const { begun, dropped } = this
    const whole = new Uint8Array(this.heldBytes)
    let at = 0
    for (const part of this.held) {
      whole.set(part, at)
      at += part.byteLength
    }
    const end = dropped ?? (this.heldBytes === 0 ? behindInput(begun) : after(begun, whole))
    const mark = begun.offset === 0 && MARK.every((byte, index) => whole[index] === byte) ? MARK.length : 0
    const { name, form } = this.input
    this.held = []
    this.heldBytes = 0
    this.dropped = undefined
    this.begun = end
    return {
      end,
      piece: {
        name,
        form: dropped === undefined ? form : 'too-long',
        line: begun.line + 1,
        offset: begun.offset + mark,
        length: end.offset - begun.offset - mark,
        bytes: mark === 0 ? whole : whole.slice(mark),
      },
    }
  }
}

/** The position behind an input without anything in it, whose end would otherwise be its beginning. */
function behindInput({ input, checksum }: Position): Position {
  return { input: input + 1, offset: 0, line: 0, checksum }
}
