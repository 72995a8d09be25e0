import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { InputError } from '../../../kernel/diagnostic.js'
import { isUtf16 } from '../../../patient/json/utf16.js'
import { refusal } from '../../refusal.js'
import { causeOf, codeOf } from '../../system-error.js'
import type { Source } from '../../world.js'
import type { CohortInput } from './inputs.js'

/**
 * How much is read at once: enough to keep a thread busy for a while, little enough to stop soon, and to be forgotten
 * before the memory holds many of them.
 */
export const CHUNK = 64 * 1024

/** Told how many bytes were read of a file, before anything is unpacked. */
export type Meter = (bytes: number) => void

/** The text of an input, as bytes: see `textBytes`. UTF-16 in place of one patient spoils no other, and is let through. */
export function inputBytes(
  { name, path, size, form }: Pick<CohortInput, 'name' | 'path' | 'size' | 'form'>,
  standardInput: Source,
  meter: Meter,
): AsyncGenerator<Uint8Array> {
  const bytes = path === undefined ? standardInput.bytes() : fileBytes(path, size)
  return textBytes(name, bytes, meter, form === 'patient')
}

/**
 * A text as bytes: unpacked where it is gzip, which its first bytes tell. Throws InputError.
 * @param name what messages call it
 * @param takesUtf16 whether text in UTF-16 is left to whoever reads it
 */
export async function* textBytes(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  meter: Meter,
  takesUtf16 = false,
): AsyncGenerator<Uint8Array> {
  try {
    const { first, rest } = await begun(metered(bytes, meter))
    if (!takesUtf16 && isUtf16(first)) throw refusal(name, 'is UTF-16 text', 'save it as UTF-8')
    const whole = joined(first, rest)
    if (isGzip(first)) yield* unpacked(whole)
    else yield* whole
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(name, error)
  }
}

/** The bytes of a file. One that grows meanwhile is read as far as it went when it was found. */
export function fileBytes(path: string, size: number | undefined): AsyncIterable<Uint8Array> {
  if (size === 0) return Readable.from([])
  return createReadStream(path, { highWaterMark: CHUNK, ...(size === undefined ? {} : { end: size - 1 }) })
}

async function* metered(chunks: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    meter(chunk.byteLength)
    yield chunk
  }
}

/** A few bytes at least, unless there are no more; a pipe may give them one by one. */
async function begun(
  chunks: AsyncGenerator<Uint8Array>,
): Promise<{ first: Uint8Array; rest: AsyncGenerator<Uint8Array> }> {
  let first = new Uint8Array()
  while (first.byteLength < 4) {
    const next = await chunks.next()
    if (next.done === true) break
    first = Buffer.concat([first, next.value])
  }
  return { first, rest: chunks }
}

async function* joined(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.byteLength > 0) yield first
  yield* rest
}

async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(packed)
  const gunzip = createGunzip({ chunkSize: CHUNK })
  source.on('error', (error) => gunzip.destroy(error))
  const chunks: AsyncIterable<Uint8Array> = source.pipe(gunzip)
  try {
    yield* chunks
  } finally {
    // whoever reads no further leaves no file open
    source.destroy()
  }
}

/** Whether the first bytes of a file are those of gzip. */
export function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}

/** What is wrong with a file that cannot be read. */
export function unreadable(name: string, error: unknown): InputError {
  const code = codeOf(error)
  if (code === 'Z_BUF_ERROR') return refusal(name, 'is gzip, and breaks off before its end', 'get the whole file')
  if (code?.startsWith('Z_') === true) return refusal(name, 'is damaged gzip', 'get the file again: gzip -t tests it')
  return refusal(name, `cannot be read: ${causeOf(error)}`)
}
