import { resolve } from 'node:path'
import { plainRecord, readRecords, type RegistryRecord } from '../criteria/registry/record.js'
import { parseJson } from '../patient/json.js'
import { readTextFile } from './read-text.js'
import { allOf, refusal, refuseEmpty } from './refusal.js'

const OPTION = '--source'

/**
 * The records of the files that `--source` names: JSON of the registry, or the plain text of the one trial that is
 * checked. Throws InputError with everything that cannot be read.
 * @param trialFiles how many are checked
 */
export async function readRecordFiles(
  folder: string,
  names: readonly string[],
  trialFiles: number,
): Promise<RegistryRecord[]> {
  const files = names.map((name) => async () => {
    refuseEmpty(name)
    const text = (await readTextFile(name, resolve(folder, name))).replace(/^\uFEFF/u, '')
    if (text.trim() === '') throw refusal(name, 'there is nothing in it', `${OPTION} takes a record of the registry`)
    if (isJson(name, text)) return readRecords(parseJson(name, text))
    if (trialFiles === 1) return [plainRecord(name, text)]
    const remedy = 'name the one trial file that it is of: screen check <trial.yaml> --source <text>'
    throw refusal(name, 'a plain text does not say of which trial it is', remedy)
  })
  return (await allOf(files)).flat()
}

function isJson(name: string, text: string): boolean {
  return /\.json$/iu.test(name) || /^\s*[[{]/u.test(text)
}
