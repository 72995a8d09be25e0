import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { basename } from 'node:path'

/** What is done to names in folders while work goes on, in the order in which it is done. */
export interface Watched {
  /** `rename out`, `unlink out.journal`, `sync folder` */
  readonly done: readonly string[]
}

/** Does the work, and keeps what it does to names. @param fails what the system says when a folder is to be synced */
export async function watchFolders(work: () => Promise<unknown>, fails?: Error): Promise<Watched> {
  const { open, rename, unlink } = fs
  const done: string[] = []
  const replace = (functions: Partial<typeof fs>): void => {
    Object.assign(fs, functions)
    syncBuiltinESMExports()
  }
  replace({
    open: async (...given: Parameters<typeof open>) => {
      const file = await open(...given)
      if ((await file.stat()).isDirectory()) {
        const sync = file.sync.bind(file)
        file.sync = async () => {
          done.push(`sync ${basename(String(given[0]))}`)
          if (fails !== undefined) throw fails
          await sync()
        }
      }
      return file
    },
    rename: async (from, to) => {
      await rename(from, to)
      done.push(`rename ${basename(String(to))}`)
    },
    unlink: async (path) => {
      await unlink(path)
      done.push(`unlink ${basename(String(path)).replace(/\.[0-9a-f]{8}\.part$/u, '.part')}`)
    },
  })
  try {
    await work()
  } finally {
    replace({ open, rename, unlink })
  }
  return { done }
}
