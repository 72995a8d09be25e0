import { open, type FileHandle } from 'node:fs/promises'
import { InputError } from '../../../kernel/diagnostic.js'
import { refusal } from '../../refusal.js'
import { isGzip, unreadable } from '../input/input-bytes.js'
import type { ExportFile } from '../input/inputs.js'
import { exportBytes } from './export-lines.js'

/** A stretch of the text of a file, in bytes, and where it is to be copied to. */
export interface Wanted {
  readonly offset: number
  readonly length: number
  readonly target: Uint8Array
  readonly at: number
}

/** Stretches as near to each other as this are read at once, with what lies between. */
const NEAR = 64 * 1024
const MOST_AT_ONCE = 4 * 1024 * 1024

/**
 * Copies stretches of a file to where they are wanted. Of gzip, all that stands before them is unpacked again.
 * Throws InputError, also where the file is not what it was when it was found.
 */
export async function fetchLines(file: ExportFile, wanted: readonly Wanted[]): Promise<void> {
  const sorted = wanted.toSorted((a, b) => a.offset - b.offset)
  let handle: FileHandle | undefined
  try {
    handle = await open(file.path)
    const { mtimeNs, size } = await handle.stat({ bigint: true })
    if (String(mtimeNs) !== file.changed || Number(size) !== file.size) throw changed(file)
    if (await isPacked(handle))
      await copyFromText(
        exportBytes(file, () => undefined),
        sorted,
      )
    else await copyFromFile(handle, sorted)
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(file.name, error)
  } finally {
    await handle?.close()
  }
}

function changed({ name }: ExportFile): InputError {
  return refusal(name, 'was changed while it was read', 'screen the export once it is complete')
}

/** Whether a file is gzip. Throws InputError. */
export async function isPackedFile({ name, path }: ExportFile): Promise<boolean> {
  let handle: FileHandle | undefined
  try {
    handle = await open(path)
    return await isPacked(handle)
  } catch (error) {
    throw unreadable(name, error)
  } finally {
    await handle?.close()
  }
}

async function isPacked(handle: FileHandle): Promise<boolean> {
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
  return isGzip(buffer)
}

async function copyFromFile(handle: FileHandle, sorted: readonly Wanted[]): Promise<void> {
  for (const together of runsOf(sorted)) {
    const start = together[0]?.offset ?? 0
    const end = endOf(together)
    const bytes = Buffer.allocUnsafe(end - start)
    for (let filled = 0; filled < bytes.byteLength;) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.byteLength - filled, start + filled)
      if (bytesRead === 0) throw new Error('the file is shorter than it was')
      filled += bytesRead
    }
    for (const { offset, length, target, at } of together) {
      target.set(bytes.subarray(offset - start, offset - start + length), at)
    }
  }
}

/** Stretches that lie near to each other. */
function* runsOf(sorted: readonly Wanted[]): Generator<readonly Wanted[]> {
  let run: Wanted[] = []
  for (const wanted of sorted) {
    const [first] = run
    const isNear = first !== undefined && wanted.offset - endOf(run.slice(-1)) < NEAR
    if (isNear && wanted.offset + wanted.length - first.offset <= MOST_AT_ONCE) run.push(wanted)
    else {
      if (run.length > 0) yield run
      run = [wanted]
    }
  }
  if (run.length > 0) yield run
}

function endOf(run: readonly Wanted[]): number {
  return run.reduce((end, { offset, length }) => Math.max(end, offset + length), 0)
}

async function copyFromText(chunks: AsyncIterable<Uint8Array>, sorted: readonly Wanted[]): Promise<void> {
  let position = 0
  let next = 0
  let begun: Wanted[] = []
  for await (const chunk of chunks) {
    const end = position + chunk.byteLength
    for (let one = sorted[next]; one !== undefined && one.offset < end; one = sorted[next]) {
      begun.push(one)
      next += 1
    }
    for (const { offset, length, target, at } of begun) {
      const from = Math.max(offset, position)
      const to = Math.min(offset + length, end)
      target.set(chunk.subarray(from - position, to - position), at + from - offset)
    }
    begun = begun.filter(({ offset, length }) => offset + length > end)
    position = end
    if (next === sorted.length && begun.length === 0) return
  }
}
