import { resolve } from 'node:path'
import { plainRecord, readRecords, STUDY_FORM, type RegistryRecord } from '../../criteria/registry/record.js'
import { InputError } from '../../kernel/diagnostic.js'
import { parseJson, type JsonSource } from '../../patient/json/json.js'
import { readTextFile } from '../files/read-text.js'
import { allOf, refusal, refuseEmpty } from '../refusal.js'

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
    if (isJson(name, text)) return readRecords(recordJson(name, text))
    const other = otherFormat(name, text)
    if (other !== undefined) throw refusal(name, `is ${other}, and no record that is read`, JSON_OR_TEXT)
    if (trialFiles === 1) return [plainRecord(name, text)]
    const remedy = 'name the one trial file that it is of: screen check <trial.yaml> --source <text>'
    throw refusal(name, 'a plain text does not say of which trial it is', remedy)
  })
  return (await allOf(files)).flat()
}

function isJson(name: string, text: string): boolean {
  return /\.json$/iu.test(name) || /^\s*[[{]/u.test(text)
}

/** The parser speaks to those who write patient files. */
function recordJson(name: string, text: string): JsonSource {
  try {
    return parseJson(name, text)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(
      error.diagnostics.map(({ message, remedy = STUDY_FORM, ...one }) => ({
        ...one,
        message: message.replace('the patient', 'the record'),
        remedy: remedy.includes('patient') ? STUDY_FORM : remedy,
      })),
    )
  }
}

const JSON_OR_TEXT =
  "get the record as JSON of the registry's API (v2), or save its eligibility text alone as plain text"

/** What other forms records come in. Held as a plain text against a trial, each would pass for a change of its text. */
function otherFormat(name: string, text: string): string | undefined {
  if (/^\s*<(?:[?!]|[a-z])/iu.test(text)) return 'XML or HTML'
  const ending = /\.(csv|tsv|ya?ml|xml|html?|ndjson)$/iu.exec(name)?.[1]
  return ending === undefined ? undefined : `a file of ${ending.toUpperCase()}`
}
