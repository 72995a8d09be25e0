/** The code of an error of the operating system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

const CAUSES: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'permission denied'],
  ['ENOSPC', 'no space left'],
  ['EDQUOT', 'no space left'],
  ['EFBIG', 'it would be larger than files may be here'],
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'there is no such folder'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ELOOP', 'its links lead in a circle'],
  ['EMFILE', 'too many files are open'],
  ['ENFILE', 'too many files are open'],
])

/** Why something could not be read or written, in words where the cause is common. */
export function causeOf(error: unknown): string {
  const code = codeOf(error) ?? 'unknown cause'
  return CAUSES.get(code) ?? code
}

/** What to say first of what goes out as it comes. */
export const INCOMPLETE = 'what was written there is not complete; '

/** What can be done where something could not be written, besides naming another place. */
export function remedyOf(error: unknown): string {
  const cause = causeOf(error)
  if (cause === 'no space left') return 'make room on the disk, or write to another one'
  return cause === 'permission denied' ? 'write to a place where you may write' : 'write to another place'
}
