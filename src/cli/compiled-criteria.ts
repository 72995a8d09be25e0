import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { bundledFiles, type BundledFile } from './bundled-criteria.js'
import { VERSION } from './version.js'

/** What the build makes of the bundled criteria. */
const COMPILED_CRITERIA = join(import.meta.dirname, '..', 'compiled-criteria')

/** The second line of the file: of which version it is, and how long the parts are that follow. */
interface Stamp {
  readonly version: string
  /** in bytes */
  readonly librarySize: number
  /** the files that it was made of, with their lengths in bytes */
  readonly files: readonly (readonly [name: string, length: number])[]
}

/**
 * The bytes of the file: the CRC-32 of the rest, the stamp, the compiled library, and the files that it was made of.
 * @param library in ASCII
 */
export function compiledBytes(files: readonly BundledFile[], library: string): Uint8Array {
  const stamp: Stamp = {
    version: VERSION,
    librarySize: library.length,
    files: files.map(({ name, bytes }) => [name, bytes.length]),
  }
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(stamp)}\n${library}`), ...files.map(({ bytes }) => bytes)])
  return Buffer.concat([Buffer.from(`${sumOf(rest)}\n`), rest])
}

/**
 * The bundled criteria as the build compiled them. Undefined unless they are whole, were made by this version of the
 * program, and were made of the very files that are in the folder now: then those have to be read themselves.
 */
export function readCompiledCriteria(): string | undefined {
  try {
    return checked(readFileSync(COMPILED_CRITERIA))
  } catch {
    // whatever cannot be read is told by the reading of the files themselves
    return undefined
  }
}

function checked(bytes: Buffer): string | undefined {
  const sumEnd = bytes.indexOf(NEWLINE)
  const stampEnd = bytes.indexOf(NEWLINE, sumEnd + 1)
  if (bytes.toString('latin1', 0, sumEnd) !== sumOf(bytes.subarray(sumEnd + 1))) return undefined
  const stamp = stampFrom(bytes.toString('latin1', sumEnd + 1, stampEnd))
  const { librarySize } = stamp
  const end = stampEnd + 1 + librarySize
  if (stamp.version !== VERSION || !areThese(bundledFiles(), stamp, bytes.subarray(end))) return undefined
  return bytes.toString('latin1', stampEnd + 1, end)
}

const NEWLINE = 0x0a

/** Whether these are the files. Their bytes are compared: that is more than a digest says, and takes less time. */
function areThese(files: readonly BundledFile[], stamp: Stamp, kept: Buffer): boolean {
  let start = 0
  return (
    files.length === stamp.files.length &&
    files.every(({ name, bytes }, number) => {
      const [named, length = 0] = stamp.files[number] ?? []
      const own = kept.subarray(start, start + length)
      start += length
      return named === name && own.equals(bytes)
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
