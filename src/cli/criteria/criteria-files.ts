import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, posix, resolve } from 'node:path'
import { BUNDLED_CRITERIA, isYaml, VOCABULARY } from '../bundled-criteria.js'
import { readTextFile } from '../files/read-text.js'
import { allOf, refusal, refuseEmpty } from '../refusal.js'
import { causeOf, codeOf } from '../system-error.js'

/** A file of criteria, vocabulary or worked cases: how messages call it, where it is, what it says. */
export interface CriteriaFile {
  /** with `/` between its parts on every system */
  readonly file: string
  readonly path: string
  readonly text: string
}

type Candidate = Omit<CriteriaFile, 'text'>

/** The folder of criteria that the package brings along, next to `dist` and `src`. */
const BUNDLED: Candidate = { file: 'criteria', path: BUNDLED_CRITERIA }

const YAML = /\.ya?ml$/u
const CASES = /\.cases\.ya?ml$/u

/** The files that a library is read from, and the worked cases beside them. */
export interface CriteriaFiles {
  readonly trials: readonly CriteriaFile[]
  readonly vocabulary: readonly CriteriaFile[]
  /** `<trial>.cases.yaml`; empty unless asked for */
  readonly cases: readonly CriteriaFile[]
}

/**
 * The files of the paths that the user names, or of the package where there are none: folders give the files in them,
 * sorted by name. The vocabulary of the package is always there; a folder `vocabulary` beside trial files adds to it.
 * Throws InputError.
 */
export async function readCriteriaFiles(
  folder: string,
  named: readonly string[],
  { withCases }: { readonly withCases: boolean },
): Promise<CriteriaFiles> {
  const found = named.length === 0 ? await yamlIn(BUNDLED) : (await candidatesOf(folder, named)).flat()
  const trials = found.filter(({ file }) => !CASES.test(file))
  if (trials.length === 0) throw refusal(BUNDLED.file, 'the trials of the package are not there', 'install it anew')
  const vocabulary = await Promise.all([BUNDLED, ...trials.map(homeOf)].map(vocabularyIn))
  return {
    trials: refusePatients(await read(trials)),
    vocabulary: await read(vocabulary.flat()),
    cases: withCases ? await read(found.filter(({ file }) => CASES.test(file))) : [],
  }
}

/** What each name stands for: a trial and its cases, or all of a folder. */
async function candidatesOf(folder: string, named: readonly string[]): Promise<Candidate[][]> {
  return await allOf(
    named.map((name) => async () => {
      refuseEmpty(name)
      const candidate = {
        file: posix.normalize(name.replaceAll('\\', '/')).replace(/(?<=.)\/$/u, ''),
        path: resolve(folder, name),
      }
      if (CASES.test(name)) throw refusal(name, 'these are worked cases, not a trial', 'name the trial beside it')
      if (!(await isFolder(candidate))) return [candidate, ...(await casesOf(candidate))]
      const files = await yamlIn(candidate)
      if (files.some(({ file }) => !CASES.test(file))) return files
      throw refusal(name, 'this folder has no trial in it', 'a trial is a file that ends in .yaml')
    }),
  )
}

async function casesOf(trial: Candidate): Promise<Candidate[]> {
  const stem = trial.file.replace(YAML, '')
  return (await yamlIn(homeOf(trial))).filter(({ file }) => CASES.test(file) && file.replace(CASES, '') === stem)
}

async function isFolder({ file, path }: Candidate): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    throw refusal(
      file,
      codeOf(error) === 'ENOENT' ? 'there is no such file or folder' : `cannot be read: ${causeOf(error)}`,
    )
  }
}

async function vocabularyIn({ file, path }: Candidate): Promise<Candidate[]> {
  return await yamlIn({ file: file === '.' ? VOCABULARY : `${file}/${VOCABULARY}`, path: join(path, VOCABULARY) })
}

/** The YAML files of a folder; none where there is no such folder. */
async function yamlIn({ file, path }: Candidate): Promise<Candidate[]> {
  let names: string[]
  try {
    names = await readdir(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
    throw refusal(file, `this folder cannot be read: ${causeOf(error)}`)
  }
  const sorted = names.filter(isYaml).sort()
  return sorted.map((name) => ({ file: file === '.' ? name : `${file}/${name}`, path: join(path, name) }))
}

/** Each file once, however often and by whatever links it was named. */
async function distinct(candidates: readonly Candidate[]): Promise<Candidate[]> {
  const seen = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const real = await realpath(candidate.path).catch(() => candidate.path)
    if (!seen.has(real)) seen.set(real, candidate)
  }
  return [...seen.values()]
}

async function read(candidates: readonly Candidate[]): Promise<CriteriaFile[]> {
  const files = (await distinct(candidates)).map(({ file, path }) => async () => {
    const text = await readTextFile(file, path)
    return { file, path, text }
  })
  return await allOf(files)
}

function refusePatients(files: readonly CriteriaFile[]): readonly CriteriaFile[] {
  const patient = files.find(({ text }) => isOfPatient(text))
  if (patient === undefined) return files
  throw refusal(patient.file, 'this is a patient file, not a trial', `to screen it: screen ${patient.file}`)
}

/** Whether it is JSON with a key that patients have at the head, and no list of criteria. */
function isOfPatient(text: string): boolean {
  const isJson = /^\uFEFF?\s*\{/u.test(text)
  return isJson && OF_PATIENT.test(text) && !/"(?:inclusion|exclusion)"\s*:/u.test(text)
}

const OF_PATIENT = /"(?:resourceType|birthDate|sex|conditions|labs|drugs|procedures|scores)"\s*:/u

function homeOf({ file, path }: Candidate): Candidate {
  const slash = file.lastIndexOf('/')
  return { file: slash === -1 ? '.' : file.slice(0, slash), path: dirname(path) }
}
