/** Lines of ASCII one after the other, as plain data, which can be handed to another thread. */
export interface CompiledText {
  readonly bytes: Uint8Array
  /** how long each line is, in bytes */
  readonly lengths: readonly number[]
}

/** Lines by their numbers. */
export interface Lines {
  at(number: number): string | undefined
}

/**
 * The lines of a text, each of which is made when it is asked for: of megabytes a patient needs a few hundred kilobytes, and
 * memory that is never written to costs nothing.
 */
export function linesOf({ bytes, lengths }: CompiledText): Lines {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const starts = new Uint32Array(lengths.length + 1)
  let start = 0
  for (const [number, length] of lengths.entries()) {
    start += length
    starts[number + 1] = start
  }
  return {
    at: (number) =>
      number < lengths.length ? buffer.toString('latin1', starts[number], starts[number + 1]) : undefined,
  }
}

/** @param lines in ASCII */
export function compiledText(lines: readonly string[]): CompiledText {
  return { bytes: Buffer.from(lines.join(''), 'latin1'), lengths: lines.map(({ length }) => length) }
}
