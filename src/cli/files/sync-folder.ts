import { open, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from '../system-error.js'

/** What systems say that cannot do it, as Windows, or that do not let the user read the folder. */
const UNABLE: ReadonlySet<string | undefined> = new Set(['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'])

/**
 * Settles when the names of files are on the disk, where the system can do that: a file that was made, renamed or taken
 * away may else be as before after a power cut (POSIX, fsync). Throws the system's error.
 */
export async function syncFoldersOf(...paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.map((path) => dirname(path)))) await syncFolder(folder)
}

async function syncFolder(path: string): Promise<void> {
  let folder: FileHandle | undefined
  try {
    folder = await open(path, 'r')
    await folder.sync()
  } catch (error) {
    if (!UNABLE.has(codeOf(error))) throw error
  } finally {
    await folder?.close()
  }
}
