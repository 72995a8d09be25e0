import { statSync } from 'node:fs'

interface Inode {
  readonly dev: bigint
  readonly ino: bigint
}

/** What tells a file from every other, whatever name or link it is reached by. */
export function identityOf({ dev, ino }: Inode): string {
  return `${dev}:${ino}`
}

/** The identity of the file that a path leads to; undefined where there is none. */
export function identityAt(path: string): string | undefined {
  try {
    return identityOf(statSync(path, { bigint: true }))
  } catch {
    return undefined
  }
}
