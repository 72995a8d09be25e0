import { dayTextAt } from './day-texts.js'

/** In place of a value where a text is not plainly JSON. */
export const NOT_PLAIN: unique symbol = Symbol('not plain')

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const [TAB, NEWLINE, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20]
const [MINUS, DOT, ZERO, NINE, CAPITAL_E, SMALL_E] = [0x2d, 0x2e, 0x30, 0x39, 0x45, 0x65]
const [SMALL_F, SMALL_N, SMALL_T] = [0x66, 0x6e, 0x74]

/** So many texts are known at once, at most. */
const PLACES = 2 ** 14
/** So many bytes are kept of each place: how long its text is, and the bytes of that. */
const ROOM = 64
/** A text of more bytes is no name, and does not come twice. */
const LONGEST = ROOM - 1

/** The texts that came before, each at the place of its hash, with their bytes: what comes again and again is made once. */
const texts = Array.from({ length: PLACES }, () => '')
const bytesOfTexts = new Uint8Array(PLACES * ROOM)

/** A number of so many digits and a point, divided by a power of ten, is the double nearest to what is written: both are exact. */
const MOST_DIGITS = 15

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A place in a JSON text in UTF-8, which moves on over what it takes. Whoever was refused something stops there. */
export class TextCursor {
  private readonly bytes: Uint8Array
  private at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** The next byte that is not white space; 0 at the end. */
  peek(): number {
    const { bytes } = this
    let byte = bytes[this.at] ?? 0
    while (byte === SPACE || byte === NEWLINE || byte === RETURN || byte === TAB) {
      this.at += 1
      byte = bytes[this.at] ?? 0
    }
    return byte
  }

  /** Takes the next byte, if it is this one. */
  takes(byte: number): boolean {
    if (this.peek() !== byte) return false
    this.at += 1
    return true
  }

  /** Takes these bytes, if they are next. */
  takesBytes(wanted: Uint8Array): boolean {
    this.peek()
    const { bytes, at } = this
    for (let index = 0; index < wanted.length; index += 1) if (bytes[at + index] !== wanted[index]) return false
    this.at = at + wanted.length
    return true
  }

  isAtEnd(): boolean {
    this.peek()
    return this.at === this.bytes.byteLength
  }

  /** A text in quotes, with what its backslashes mean. */
  takeText(): string | typeof NOT_PLAIN {
    if (this.peek() !== QUOTE) return NOT_PLAIN
    const { bytes } = this
    const start = this.at + 1
    const day = dayTextAt(bytes, start)
    if (day !== undefined) {
      this.at = start + day.length + 1
      return day
    }
    let at = start
    // FNV-1a
    let hash = 0x811c9dc5 | 0
    let byte = bytes[at] ?? 0
    while (byte >= SPACE && byte !== QUOTE && byte !== BACKSLASH) {
      hash = Math.imul(hash ^ byte, 0x01000193)
      at += 1
      byte = bytes[at] ?? 0
    }
    if (byte !== QUOTE) return this.takeEscaped(start, at)
    this.at = at + 1
    return at - start > LONGEST ? this.made(start, at) : this.remembered(start, at, hash & (PLACES - 1))
  }

  /** A number, true, false or null. */
  takeScalar(): number | boolean | null | typeof NOT_PLAIN {
    switch (this.peek()) {
      case SMALL_T:
        return this.takesWord('true') ? true : NOT_PLAIN
      case SMALL_F:
        return this.takesWord('false') ? false : NOT_PLAIN
      case SMALL_N:
        return this.takesWord('null') ? null : NOT_PLAIN
      default:
        return this.takeNumber()
    }
  }

  private takesWord(word: string): boolean {
    for (let index = 0; index < word.length; index += 1) {
      if (this.bytes[this.at + index] !== word.charCodeAt(index)) return false
    }
    this.at += word.length
    return true
  }

  private takeNumber(): number | typeof NOT_PLAIN {
    const { bytes } = this
    const isNegative = bytes[this.at] === MINUS
    const start = isNegative ? this.at + 1 : this.at
    let at = start
    let digits = 0
    let byte = bytes[at] ?? 0
    for (; byte >= ZERO && byte <= NINE; byte = bytes[at] ?? 0) {
      digits = digits * 10 + (byte - ZERO)
      at += 1
    }
    const whole = at - start
    if (whole === 0 || (whole > 1 && bytes[start] === ZERO)) return NOT_PLAIN
    let parts = 1
    if (byte === DOT) {
      at += 1
      for (byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[at] ?? 0) {
        digits = digits * 10 + (byte - ZERO)
        parts *= 10
        at += 1
      }
      if (parts === 1) return NOT_PLAIN
    }
    // an exponent, or more digits than are divided exactly, is for the careful reader
    if (byte === SMALL_E || byte === CAPITAL_E || at - start > MOST_DIGITS) return NOT_PLAIN
    this.at = at
    const value = digits / parts
    return isNegative ? -value : value
  }

  /** A text with a backslash in it. */
  private takeEscaped(start: number, escaped: number): string | typeof NOT_PLAIN {
    const { bytes } = this
    let at = escaped
    while (at < bytes.byteLength && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1
    this.at = at + 1
    return this.made(start, at)
  }

  private remembered(start: number, end: number, place: number): string | typeof NOT_PLAIN {
    const before = this.known(start, end, place)
    if (before !== undefined) return before
    const made = this.made(start, end)
    if (made === NOT_PLAIN) return made
    texts[place] = made
    bytesOfTexts[place * ROOM] = end - start
    bytesOfTexts.set(this.bytes.subarray(start, end), place * ROOM + 1)
    return made
  }

  /** The text that is kept at a place, if it is this one. */
  private known(start: number, end: number, place: number): string | undefined {
    const { bytes } = this
    const row = place * ROOM
    if (bytesOfTexts[row] !== end - start) return undefined
    const moved = row + 1 - start
    for (let at = start; at < end; at += 1) if (bytes[at] !== bytesOfTexts[at + moved]) return undefined
    return texts[place]
  }

  /** The text between quotes. */
  private made(start: number, end: number): string | typeof NOT_PLAIN {
    try {
      // a copy of its own, in which what is short is the same as everywhere else
      return String(JSON.parse(decoder.decode(this.bytes.subarray(start - 1, end + 1))))
    } catch {
      return NOT_PLAIN
    }
  }
}
