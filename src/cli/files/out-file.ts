import { randomUUID } from 'node:crypto'
import { open, readlink, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { refusal } from '../refusal.js'
import { causeOf, codeOf } from '../system-error.js'
import { identityAt } from './identity.js'
import { syncFoldersOf } from './sync-folder.js'

/** The options that name a file to write. */
export type OutOption = '--out' | '--summary' | '--csv' | '--rejects'

const TO_FILE_ONLY = 'name a file'
const NO_FILE: Readonly<Record<OutOption, string>> = {
  '--out': 'leave out --out to get the result on standard output',
  '--summary': TO_FILE_ONLY,
  '--csv': TO_FILE_ONLY,
  '--rejects': TO_FILE_ONLY,
}

/**
 * Where a result is to be written: the file that the name leads to through any links.
 * Throws InputError when that is a folder or a device, has no folder to be in, or is one of the inputs.
 * @param inputs identities of the files that the command reads
 */
export async function outPath(
  folder: string,
  name: string,
  inputs: ReadonlySet<string>,
  option: OutOption = '--out',
): Promise<string> {
  if (name === '-') throw refusal(option, '- is no file', NO_FILE[option])
  if (name === '') throw refusal(option, 'its name is empty', TO_FILE_ONLY)
  if (name.endsWith('/')) throw refusal(option, `${name} is a folder`, 'name a file in it')
  const path = await targetOf(resolve(folder, name), name, option)
  const identity = identityAt(path)
  if (identity !== undefined && inputs.has(identity)) {
    throw refusal(option, `${name} is one of the inputs`, 'name another file: an input is never written')
  }
  return path
}

/** Writes the whole text or nothing: into a new file beside, which then takes the name in one step. Only the user may read it. */
export async function writeOut(path: string, name: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`)
  let file: FileHandle | undefined
  try {
    file = await open(draft, 'wx', 0o600)
    await file.writeFile(text)
    await file.sync()
    await file.close()
    await rename(draft, path)
  } catch (error) {
    await file?.close().catch(() => undefined)
    await unlink(draft).catch(() => undefined)
    throw refusal('--out', `${name} cannot be written: ${causeOf(error)}`, 'nothing was written; name another place')
  }
  await syncFoldersOf(path).catch((error: unknown) => {
    throw refusal('--out', `${name} is written, but may not outlast a power cut: ${causeOf(error)}`)
  })
}

/** Nothing has the name yet. */
const MISSING = ['ENOENT', 'ENOTDIR']

async function targetOf(path: string, name: string, option: OutOption): Promise<string> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw refusal(option, `${name} is a folder`, 'name a file in it')
    if (!found.isFile()) throw refusal(option, `${name} is not an ordinary file`, 'name an ordinary file')
    return await realpath(path)
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    if (!MISSING.includes(code)) throw refusal(option, `${name} cannot be reached: ${causeOf(error)}`)
  }
  const folder = await realpath(dirname(path)).catch(() => undefined)
  if (folder === undefined) throw refusal(option, `there is no folder for ${name}`, 'make the folder first')
  const named = join(folder, basename(path))
  const link = await readlink(named).catch(() => undefined)
  return link === undefined ? named : await targetOf(resolve(folder, link), name, option)
}
