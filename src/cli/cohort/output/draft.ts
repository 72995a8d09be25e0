import { open, rename, unlink, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { OutOption } from '../../files/out-file.js'
import { syncFoldersOf } from '../../files/sync-folder.js'
import { refusal } from '../../refusal.js'
import { causeOf, codeOf, remedyOf } from '../../system-error.js'
import { checksumBehind } from '../input/checksum.js'

/** A file that an option names: it gets that name when it is complete. */
export interface Target {
  readonly option: OutOption
  /** as the user wrote it */
  readonly name: string
  readonly path: string
}

/** How far a draft was written. */
export interface Extent {
  readonly size: number
  /** CRC-32 of it */
  readonly checksum: number
}

const READ_AT_ONCE = 1024 * 1024

export const NOTHING: Extent = { size: 0, checksum: 0 }

/** An output while it grows, beside the file that it will be. Only the user may read it. */
export class Draft {
  private readonly target: Target
  private readonly file: FileHandle
  private written: Extent

  private constructor(target: Target, file: FileHandle, written: Extent) {
    this.target = target
    this.file = file
    this.written = written
  }

  /**
   * Opens a draft where it was left; it is made where nothing was written yet.
   * @param run what tells the run from all others
   * @throws InputError when it cannot be opened, or less is there than was written
   */
  static async open(target: Target, run: string, extent: Extent): Promise<Draft> {
    const path = draftPath(target, run)
    try {
      const file = await open(path, extent.size === 0 ? 'w+' : 'r+', 0o600)
      const { size } = await file.stat()
      if (size >= extent.size) {
        await file.truncate(extent.size)
        return new Draft(target, file, extent)
      }
      await file.close()
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || extent.size === 0) throw unwritable(target, error)
    }
    throw notAsLeft(target.name)
  }

  get extent(): Extent {
    return this.written
  }

  /** Throws InputError, as all that follow. */
  async append(bytes: Uint8Array): Promise<void> {
    const { size, checksum } = this.written
    try {
      for (let at = 0; at < bytes.byteLength;) {
        at += (await this.file.write(bytes, at, bytes.byteLength - at, size + at)).bytesWritten
      }
    } catch (error) {
      throw unwritable(this.target, error)
    }
    this.written = { size: size + bytes.byteLength, checksum: checksumBehind(checksum, bytes) }
  }

  /** Settles when all of it is on the disk. */
  async sync(): Promise<void> {
    try {
      await this.file.sync()
    } catch (error) {
      throw unwritable(this.target, error)
    }
  }

  /** What was written so far. Throws InputError at its end when it is not what was written. */
  async *contents(): AsyncGenerator<Uint8Array> {
    const { size, checksum } = this.written
    if (size === 0) return
    const chunks: AsyncIterable<Uint8Array> = this.file.createReadStream({
      start: 0,
      end: size - 1,
      autoClose: false,
      highWaterMark: READ_AT_ONCE,
    })
    let found = 0
    for await (const chunk of chunks) {
      found = checksumBehind(found, chunk)
      yield chunk
    }
    if (found !== checksum) throw notAsLeft(this.target.name)
  }

  async close(): Promise<void> {
    await this.file.close()
  }
}

/**
 * Gives a complete draft its name. Throws InputError.
 * @param again it may have been given before
 */
export async function publish(target: Target, run: string, again: boolean): Promise<void> {
  try {
    await rename(draftPath(target, run), target.path)
  } catch (error) {
    if (!again || codeOf(error) !== 'ENOENT') throw unwritable(target, error)
  }
}

/** Settles when the names of the files, or of their drafts, are on the disk. Throws InputError. */
export async function syncNames(targets: readonly (Target | undefined)[]): Promise<void> {
  const named = targets.filter((target) => target !== undefined)
  const [first] = named
  if (first === undefined) return
  try {
    await syncFoldersOf(...named.map(({ path }) => path))
  } catch (error) {
    throw unwritable(first, error)
  }
}

/** Takes a draft away, if it is there. */
export async function discard(target: Pick<Target, 'path'>, run: string): Promise<void> {
  await unlink(draftPath(target, run)).catch(() => undefined)
}

function draftPath({ path }: Pick<Target, 'path'>, run: string): string {
  return join(dirname(path), `${basename(path)}.${run}.part`)
}

function notAsLeft(name: string): Error {
  const message = `what was written of ${name} is not as the interrupted run left it`
  return refusal('--resume', message, 'leave out --resume to begin anew')
}

function unwritable({ option, name }: Target, error: unknown): Error {
  return refusal(option, `${name} cannot be written: ${causeOf(error)}`, remedyOf(error))
}
