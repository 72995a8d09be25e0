import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { InputError } from '../../kernel/diagnostic.js'
import { nearest } from '../../kernel/nearest.js'
import { identityAt } from '../files/identity.js'
import type { PatientFile } from '../files/patient-file.js'
import { readText, readTextFile } from '../files/read-text.js'
import { refusal, refuseEmpty } from '../refusal.js'
import type { World } from '../world.js'

/** The name of standard input on the command line, and in messages. */
const STANDARD_INPUT = '-'
const STANDARD_INPUT_NAME = 'standard input'

/**
 * The texts of the patient files, in the order given; in place of one that cannot be read, why. Throws InputError when
 * none can be read.
 * @param commands names of commands, for the hint when a file that does not exist looks like one of them
 */
export async function readPatientFiles(
  world: World,
  names: readonly string[],
  commands: readonly string[],
): Promise<(PatientFile | InputError)[]> {
  if (names.filter((name) => name === STANDARD_INPUT).length > 1) {
    throw refusal(STANDARD_INPUT, 'standard input can be read only once', 'give each patient a file')
  }
  const files: (PatientFile | InputError)[] = []
  for (const name of names) {
    const reading = name === STANDARD_INPUT ? standardInput(world) : patientsAt(world, name, commands)
    files.push(...[await reading.catch(keptInputError)].flat())
  }
  const errors = files.filter((file) => file instanceof InputError)
  if (errors.length === files.length) throw new InputError(errors.flatMap(({ diagnostics }) => diagnostics))
  return files
}

/** What tells the files that are read from all others: see `identityAt`. */
export function patientIdentities(world: World, names: readonly string[]): (string | undefined)[] {
  return names.flatMap((name) => {
    if (name === STANDARD_INPUT) return [world.input.identity()]
    const path = resolve(world.folder, name)
    return isFolder(path) ? identitiesIn(path) : [identityAt(path)]
  })
}

function identitiesIn(folder: string): (string | undefined)[] {
  return readdirSync(folder, { recursive: true }).map((name) => identityAt(join(folder, String(name))))
}

function keptInputError(error: unknown): InputError {
  if (error instanceof InputError) return error
  throw error
}

/** What somebody writes who looks for a verb. */
const PROGRAM = 'screen'

async function patientsAt(
  world: World,
  name: string,
  commands: readonly string[],
): Promise<PatientFile | (PatientFile | InputError)[]> {
  refuseEmpty(name)
  const path = resolve(world.folder, name)
  if (name === PROGRAM && identityAt(path) === undefined) {
    throw refusal(name, 'there is no such file, and no such command', 'leave this word out: screen patient.json')
  }
  const command = /[./\\]/u.test(name) ? undefined : nearest(name, commands)
  if (command !== undefined && identityAt(path) === undefined) {
    throw refusal(name, 'there is no such file, and no such command', `did you mean: screen ${command}`)
  }
  if (!isFolder(path)) return { file: name, text: await readTextFile(name, path) }
  const { exportPatients } = await import('./export-patients.js')
  return await exportPatients(world, name)
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

async function standardInput({ input }: World): Promise<PatientFile> {
  const remedy = 'send a patient to it: screen - < patient.json'
  if (input.isTerminal) throw refusal(STANDARD_INPUT_NAME, 'is the keyboard', remedy)
  const text = await readText(STANDARD_INPUT_NAME, input.bytes())
  if (text.trim() === '') throw refusal(STANDARD_INPUT_NAME, 'is empty', remedy)
  return { file: STANDARD_INPUT_NAME, text }
}
