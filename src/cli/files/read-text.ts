import { createReadStream, readFileSync, statSync } from 'node:fs'
import { InputError, type Place } from '../../kernel/diagnostic.js'
import { isUtf16 } from '../../patient/json/utf16.js'
import { refusal } from '../refusal.js'
import { causeOf, codeOf } from '../system-error.js'
import { binaryFormat } from './binary-format.js'

/** Larger inputs are refused: a patient file has kilobytes, and a text of the runtime ends at 512 MiB. */
const LIMIT_MIB = 256
const MIB = 1024 * 1024

/** The text of a file. The first argument is how messages call it. Throws InputError. */
export async function readTextFile(file: string, path: string): Promise<string> {
  // to open a stream takes longer than to read a small file at once
  return isSmall(path) ? decoded(file, readWhole(file, path)) : readText(file, createReadStream(path))
}

/** Of what is no ordinary file, such as a pipe, nobody knows the size before it is read. */
function isSmall(path: string): boolean {
  try {
    const found = statSync(path)
    return found.isFile() && found.size <= LIMIT_MIB * MIB
  } catch {
    // why it cannot be read, the reading tells
    return false
  }
}

function readWhole(file: string, path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** The text of a stream of UTF-8 bytes, a byte-order mark included. Throws InputError. */
export async function readText(file: string, chunks: AsyncIterable<Uint8Array>): Promise<string> {
  return decoded(file, await collected(file, chunks))
}

async function collected(file: string, chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of chunks) {
      size += chunk.byteLength
      if (size > LIMIT_MIB * MIB) {
        throw refusal(file, `is larger than ${LIMIT_MIB} MiB`, 'give one patient a file')
      }
      parts.push(chunk)
    }
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(file, error)
  }
  return Buffer.concat(parts)
}

function unreadable(file: string, error: unknown): InputError {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return refusal(file, 'there is no such file')
    case 'EISDIR':
      return refusal(file, 'is a folder, not a file', 'name the files in it')
    default:
      return refusal(file, `cannot be read: ${causeOf(error)}`)
  }
}

function decoded(file: string, bytes: Uint8Array): string {
  const remedy = 'save it as UTF-8'
  if (isUtf16(bytes)) throw refusal(file, 'is UTF-16 text', remedy)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const format = binaryFormat(bytes)
    if (format !== undefined) throw refusal(file, format.message, format.remedy)
    const place = placeOfBadByte(bytes)
    throw new InputError([{ file, severity: 'error', message: 'is not UTF-8 text', remedy, ...place }])
  }
}

const NEWLINE = 0x0a

/** Where the first bytes stand that are no UTF-8, with the text or the word that they are in: the rest of the line is not shown. */
function placeOfBadByte(bytes: Uint8Array): { readonly place?: Place } {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
  for (let start = 0, line = 1; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline === -1 ? bytes.length : newline
    const source = lenient.decode(bytes.subarray(start, end))
    const at = source.indexOf('\uFFFD')
    if (at !== -1) return { place: { line, column: at + 1, length: 1, source: onlyTextAt(source, at) } }
    start = end + 1
  }
  return {}
}

/** The line with nothing but the text in quotes, or else the word, that a character stands in. */
function onlyTextAt(line: string, at: number): string {
  const [opens, closes] = [line.lastIndexOf('"', at), line.indexOf('"', at)]
  const isQuoted = opens !== -1 && closes !== -1
  const start = isQuoted ? opens : (/^[^]*\s/u.exec(line.slice(0, at))?.[0].length ?? 0)
  const end = isQuoted ? closes + 1 : at + (/^\S*/u.exec(line.slice(at))?.[0].length ?? 0)
  return ' '.repeat(start) + line.slice(start, end)
}
