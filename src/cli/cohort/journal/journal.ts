import { link, open, readdir, readFile, rename, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { syncFoldersOf } from '../../files/sync-folder.js'
import { refusal } from '../../refusal.js'
import { causeOf, codeOf, remedyOf } from '../../system-error.js'
import { journalSchema, type JournalPage } from './journal-schema.js'

/** What stands behind the name of a journal in the name of its draft: the run, in hexadecimal digits. */
const DRAFT = /^\.[0-9a-f]{8}\.part$/u

const REMEDY = 'remove it to begin anew'

/** Where a journal is, and how messages call it: beside the output, as the user named that. */
export interface JournalFile {
  readonly path: string
  readonly name: string
}

/** The journal beside an output, from which an interrupted run goes on: how far it has come, and whose it is. */
export function journalBeside({ path, name }: JournalFile): JournalFile {
  return { path: `${path}.journal`, name: `${name}.journal` }
}

/** The journal at a path; undefined where there is none. Throws InputError. */
export async function readJournal({ path, name }: JournalFile): Promise<JournalPage | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw refusal(name, `cannot be read: ${causeOf(error)}`, `make it readable, or ${REMEDY}`)
  }
  const page = journalSchema.safeParse(parsed(text))
  if (page.success) return page.data
  throw refusal(name, 'is no journal that this version can go on from', REMEDY)
}

/** Refuses to touch what another process is at. A process of another machine is taken to be gone: it cannot be asked. */
export function refuseWhileHeld(page: JournalPage, out: string, journal: JournalFile): void {
  const { host, process: id } = page.holder
  if (host !== hostname() || id === process.pid || !isAlive(id)) return
  throw refusal('--out', `another run is writing ${out} (process ${id})`, remedyWhileHeld(journal))
}

/**
 * Writes the journal, in one step, as this process's. Throws InputError.
 * @param isNew of two runs that begin at once only one goes on
 */
export async function writeJournal(
  journal: JournalFile,
  page: Omit<JournalPage, 'format' | 'holder'>,
  { isNew }: { readonly isNew: boolean },
): Promise<void> {
  const { path, name } = journal
  const whole: JournalPage = { format: 1, holder: { host: hostname(), process: process.pid }, ...page }
  const draft = `${path}.${page.run}.part`
  let isOurs = true
  try {
    const file = await open(draft, 'w', 0o600)
    try {
      await file.writeFile(`${JSON.stringify(whole)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    if (isNew) isOurs = await takePlace(draft, path)
    else await rename(draft, path)
    await syncFoldersOf(path)
  } catch (error) {
    await unlink(draft).catch(() => undefined)
    throw refusal(name, `cannot be written: ${causeOf(error)}`, remedyOf(error))
  }
  if (!isOurs) throw refusal('--out', 'another run has just begun to write it', remedyWhileHeld(journal))
  if (isNew) await removeDrafts(path)
}

/**
 * Gives a draft a name that nothing has yet, and says whether it did. Where the file system has no links, the name is only
 * looked for before.
 */
async function takePlace(draft: string, path: string): Promise<boolean> {
  let isOurs = true
  try {
    await link(draft, path)
  } catch (error) {
    // the run that has the name may have removed the draft as well
    if (codeOf(error) === 'ENOENT') return false
    if (codeOf(error) !== 'EEXIST') {
      await rename(draft, path)
      return true
    }
    isOurs = false
  }
  await unlink(draft).catch(() => undefined)
  return isOurs
}

/** Removes what runs have left that were killed before they had the journal; one that still lives comes too late for it. */
async function removeDrafts(path: string): Promise<void> {
  const name = basename(path)
  // a folder that may not be listed keeps them
  const all = await readdir(dirname(path)).catch(() => [])
  const drafts = all.filter((one) => one.startsWith(name) && DRAFT.test(one.slice(name.length)))
  for (const draft of drafts) await unlink(join(dirname(path), draft)).catch(() => undefined)
}

function remedyWhileHeld({ name }: JournalFile): string {
  return `wait for it, or name another file; if there is none, remove ${name}`
}

export async function removeJournal({ path }: JournalFile): Promise<void> {
  await unlink(path)
  await syncFoldersOf(path)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
