import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { CompiledText } from '../criteria/compiled/compiled-lines.js'
import { bundledFiles, type BundledFile } from './bundled-criteria.js'
import { VERSION } from './version.js'

/** What the build makes of the bundled criteria. */
const COMPILED_CRITERIA = join(import.meta.dirname, '..', 'compiled-criteria')

/** The second line of the file: of which version it is, what it was made of, and how long the lines are that follow. */
interface Stamp {
  readonly version: string
  /** of the compiled library, in bytes */
  readonly lengths: readonly number[]
  /** the files that it was made of, with their lengths in bytes and the sums of these */
  readonly files: readonly (readonly [name: string, length: number, sum: number])[]
}

/** The bytes of the file: the CRC-32 of the rest, the stamp, and the compiled library. */
export function compiledBytes(files: readonly BundledFile[], { bytes: library, lengths }: CompiledText): Uint8Array {
  const stamp: Stamp = {
    version: VERSION,
    lengths,
    files: files.map(({ name, bytes }) => [name, bytes.length, crc32(bytes)]),
  }
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(stamp)}\n`), library])
  return Buffer.concat([Buffer.from(`${sumOf(rest)}\n`), rest])
}

/**
 * The bundled criteria as the build compiled them. Undefined unless they are whole, were made by this version of the
 * program, and were made of the very files that are in the folder now: then those have to be read themselves.
 */
export function readCompiledCriteria(): CompiledText | undefined {
  try {
    return checked(readFileSync(COMPILED_CRITERIA))
  } catch {
    // whatever cannot be read is told by the reading of the files themselves
    return undefined
  }
}

function checked(bytes: Buffer): CompiledText | undefined {
  const sumEnd = bytes.indexOf(NEWLINE)
  const stampEnd = bytes.indexOf(NEWLINE, sumEnd + 1)
  if (bytes.toString('latin1', 0, sumEnd) !== sumOf(bytes.subarray(sumEnd + 1))) return undefined
  const { version, lengths, files } = stampFrom(bytes.toString('latin1', sumEnd + 1, stampEnd))
  return version === VERSION && areUnchanged(files) ? { bytes: bytes.subarray(stampEnd + 1), lengths } : undefined
}

const NEWLINE = 0x0a

/** Whether the files of the folder are these, each of that length and with that sum. */
function areUnchanged(kept: Stamp['files']): boolean {
  const files = bundledFiles()
  return (
    files.length === kept.length &&
    files.every(({ name, bytes }, number) => {
      const [named, length, sum] = kept[number] ?? []
      return named === name && length === bytes.length && sum === crc32(bytes)
    })
  )
}

/** Tells a file that is not whole. */
function sumOf(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, '0')
}

/** The sum vouches for its form. */
function stampFrom(json: string): Stamp {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the build from this very type
  return JSON.parse(json) as Stamp
}
