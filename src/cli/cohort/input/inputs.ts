import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { identityOf } from '../../files/identity.js'
import { allOf, refusal, refuseEmpty } from '../../refusal.js'
import { causeOf, codeOf } from '../../system-error.js'
import type { World } from '../../world.js'

/** Something that patients are read from. */
export interface CohortInput {
  /** how messages call it */
  readonly name: string
  /** a patient a line, one patient as a whole, or many patients across files */
  readonly form: 'lines' | 'patient' | 'export'
  /** undefined for standard input */
  readonly path: string | undefined
  /** in bytes; undefined where it is no ordinary file */
  readonly size: number | undefined
  /** when it last changed, as the file system says it; undefined where it is no ordinary file */
  readonly changed: string | undefined
  /** what tells the file from every other, see `identityAt` */
  readonly identity: string | undefined
  /** the folder that was named, where it was found in one: the same for all that were found in it */
  readonly folder?: NamedFolder
  /** of an export */
  readonly files?: readonly ExportFile[]
}

/** A folder, as the user wrote it. */
export interface NamedFolder {
  readonly name: string
}

/** A file of an export. */
export interface ExportFile {
  /** how messages call it */
  readonly name: string
  /** within the export */
  readonly inside: string
  readonly path: string
  /** in bytes */
  readonly size: number
  readonly changed: string
  readonly identity: string
}

export interface CohortInputs {
  /** in the order in which they are read: as named, of a folder by path */
  readonly inputs: readonly CohortInput[]
  /** files in folders whose names do not say that they hold patients */
  readonly leftOut: readonly string[]
}

/** What is told of inputs that have nothing to give. */
export interface InputWords {
  /** what to do when standard input is the keyboard */
  readonly send: string
  /** a folder in which nothing is found, and what to do */
  readonly none: string
  readonly named: string
}

const STANDARD_INPUT = '-'
const OF_PATIENTS: InputWords = {
  send: 'send patients to it: screen cohort - < patients.ndjson',
  none: 'this folder has no patients in it',
  named: 'patients are in files that end in .json, .ndjson or .jsonl',
}
const PATIENT = /\.json(?:\.gz)?$/iu
const LINES = /\.(?:ndjson|jsonl)(?:\.gz)?$/iu

/** What the names stand for: files, all of a folder, standard input. Throws InputError with everything that is wrong. */
export async function findInputs(
  world: World,
  names: readonly string[],
  words: InputWords = OF_PATIENTS,
): Promise<CohortInputs> {
  if (names.filter((name) => name === STANDARD_INPUT).length > 1) {
    throw refusal(STANDARD_INPUT, 'standard input can be read only once', 'name it once')
  }
  const found = await allOf(
    names.map(
      (name) => async () =>
        name === STANDARD_INPUT ? standardInput(world, words) : await named(world.folder, name, words),
    ),
  )
  return {
    inputs: found.flatMap(({ inputs }) => inputs),
    leftOut: found.flatMap(({ leftOut }) => leftOut),
  }
}

function standardInput({ input }: World, { send }: InputWords): CohortInputs {
  if (input.isTerminal) {
    throw refusal('standard input', 'is the keyboard', send)
  }
  const [path, size, changed] = [undefined, undefined, undefined]
  const one = { name: 'standard input', form: 'lines', path, size, changed, identity: input.identity() } as const
  return { inputs: [one], leftOut: [] }
}

async function named(folder: string, name: string, words: InputWords): Promise<CohortInputs> {
  refuseEmpty(name)
  const path = resolve(folder, name)
  const found = await inputAt(name, path)
  if (found !== 'folder') return { inputs: [found], leftOut: [] }
  const inside = await inFolder(name, path)
  if (inside.inputs.length > 0) {
    const named: NamedFolder = { name: name.replace(/\/$/u, '') }
    return { ...inside, inputs: inside.inputs.map((input) => ({ ...input, folder: named })) }
  }
  throw refusal(name, words.none, words.named)
}

/** The files of a folder and of the folders in it, sorted by name; what is hidden is not looked at. */
async function inFolder(name: string, path: string): Promise<CohortInputs> {
  const inputs: CohortInput[] = []
  const leftOut: string[] = []
  for (const entry of await entriesOf(name, path)) {
    const inside = `${name.replace(/\/$/u, '')}/${entry}`
    const found = await inputAt(inside, join(path, entry), DANGLING)
    if (found === 'folder') {
      const deeper = await inFolder(inside, join(path, entry))
      inputs.push(...deeper.inputs)
      leftOut.push(...deeper.leftOut)
    } else if (PATIENT.test(entry) || LINES.test(entry)) inputs.push(found)
    else leftOut.push(inside)
  }
  return { inputs, leftOut }
}

async function entriesOf(name: string, path: string): Promise<string[]> {
  try {
    return (await readdir(path)).filter((entry) => !entry.startsWith('.')).sort()
  } catch (error) {
    throw refusal(name, `this folder cannot be read: ${causeOf(error)}`)
  }
}

interface Missing {
  readonly message: string
  readonly remedy?: string
}

const NAMED_IN_VAIN: Missing = { message: 'there is no such file or folder' }

/** Listed by its folder, it is there all the same. */
const DANGLING: Missing = { message: 'is a link that leads to no file', remedy: 'mend it or take it away' }

async function inputAt(name: string, path: string, missing = NAMED_IN_VAIN): Promise<CohortInput | 'folder'> {
  try {
    const found = await stat(path, { bigint: true })
    if (found.isDirectory()) return 'folder'
    const ordinary = found.isFile()
    return {
      name,
      form: PATIENT.test(name) ? 'patient' : 'lines',
      path,
      size: ordinary ? Number(found.size) : undefined,
      changed: ordinary ? String(found.mtimeNs) : undefined,
      identity: identityOf(found),
    }
  } catch (error) {
    const isMissing = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR'
    if (isMissing) throw refusal(name, missing.message, missing.remedy)
    throw refusal(name, `cannot be read: ${causeOf(error)}`)
  }
}
