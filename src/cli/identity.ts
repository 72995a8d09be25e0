import { stat } from 'node:fs/promises'

interface Inode {
  readonly dev: bigint
  readonly ino: bigint
}

/** What tells a file from every other, whatever name or link it is reached by. */
export function identityOf({ dev, ino }: Inode): string {
  return `${dev}:${ino}`
}

/** The identity of the file that a path leads to; undefined where there is none. */
export async function identityAt(path: string): Promise<string | undefined> {
  try {
    return identityOf(await stat(path, { bigint: true }))
  } catch {
    return undefined
  }
}
