import { Cutter } from '../input/pieces.js'
import { START } from '../input/position.js'

/** How each line of a result begins; then comes the id, as a JSON text. */
const BEFORE = '{"patient":'
const [QUOTE, BACKSLASH, NEWLINE] = [0x22, 0x5c, 0x0a]

/** The ids of the patients whose lines were written, in their order. */
export async function* writtenIds(lines: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const cutter = new Cutter({ name: '', form: 'lines' }, START)
  for await (const chunk of lines) {
    for (const { piece } of cutter.take(chunk)) yield* idsIn(piece.bytes)
  }
}

function* idsIn(bytes: Uint8Array): Generator<string> {
  for (let start = 0; start < bytes.byteLength; start = bytes.indexOf(NEWLINE, start) + 1) {
    const from = start + BEFORE.length
    const id = textIn(bytes.subarray(from, endOfText(bytes, from + 1)))
    if (id !== undefined) yield id
  }
}

/** Behind the quote that closes the text whose first character stands here. */
function endOfText(bytes: Uint8Array, start: number): number {
  let at = start
  while (at < bytes.byteLength && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1
  return at + 1
}

/** Undefined where it is no JSON text: then the file was changed, which its checksum tells. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof text === 'string' ? text : undefined
  } catch {
    return undefined
  }
}
