import { open, readFile, rename, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename } from 'node:path'
import { refusal } from '../refusal.js'
import { causeOf, codeOf } from '../system-error.js'
import { journalSchema, type JournalPage } from './journal-schema.js'

const REMEDY = 'remove it to begin anew'

/** The journal beside an output, from which an interrupted run goes on: how far it has come, and whose it is. */
export function journalPath(out: string): string {
  return `${out}.journal`
}

/** The journal at a path; undefined where there is none. Throws InputError. */
export async function readJournal(path: string): Promise<JournalPage | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw refusal(basename(path), `cannot be read: ${causeOf(error)}`)
  }
  const page = journalSchema.safeParse(parsed(text))
  if (page.success) return page.data
  throw refusal(basename(path), 'is no journal that this version can go on from', REMEDY)
}

/** Refuses to touch what another process is at. A process of another machine is taken to be gone: it cannot be asked. */
export function refuseWhileHeld(page: JournalPage, name: string): void {
  const { host, process: id } = page.holder
  if (host !== hostname() || id === process.pid || !isAlive(id)) return
  throw refusal('--out', `another run is writing ${name} (process ${id})`, 'wait for it, or name another file')
}

/** Takes the place of a new journal, so that of two runs that begin at once only one goes on. Throws InputError. */
export async function claimJournal(path: string): Promise<void> {
  try {
    await (await open(path, 'wx', 0o600)).close()
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw unwritable(path, error)
    const remedy = `wait for it, or remove ${basename(path)} when there is none`
    throw refusal('--out', 'another run has just begun to write it', remedy)
  }
}

/** Writes the journal, in one step, as this process's. Throws InputError. */
export async function writeJournal(path: string, page: Omit<JournalPage, 'format' | 'holder'>): Promise<void> {
  const whole: JournalPage = { format: 1, holder: { host: hostname(), process: process.pid }, ...page }
  const draft = `${path}.${page.run}.part`
  try {
    const file = await open(draft, 'w', 0o600)
    try {
      await file.writeFile(`${JSON.stringify(whole)}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await unlink(draft).catch(() => undefined)
    throw unwritable(path, error)
  }
}

export async function removeJournal(path: string): Promise<void> {
  await unlink(path)
}

function unwritable(path: string, error: unknown): Error {
  return refusal(basename(path), `cannot be written: ${causeOf(error)}`)
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
