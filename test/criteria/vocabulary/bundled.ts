import { readdirSync, readFileSync } from 'node:fs'
import { readVocabulary } from '../../../src/criteria/vocabulary/read.js'
import type { Lexicon } from '../../../src/facts/lexicon/lexicon.js'
import type { Analyte } from '../../../src/facts/analyte.js'
import type { Term } from '../../../src/facts/term.js'
import { Units } from '../../../src/facts/quantity/unit.js'

const folder = new URL('../../../criteria/vocabulary/', import.meta.url)

/** The vocabulary that comes with the program. */
export const bundled = readVocabulary(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') })),
)

export const units = new Units(bundled.unitAliases)

/** The bundled analyte of a name that a patient file may write. */
export function analyteNamed(name: string): Analyte {
  const found = bundled.analytes.find(name)
  if (found === undefined) throw new Error(`no analyte '${name}'`)
  return found
}

/** The id of a term and the ids of everything that it is a kind of. */
export function kindsOf<T extends Term>(id: string, lexicon: Lexicon<T>): string[] {
  const found = lexicon.get(id)
  if (found === undefined) throw new Error(`no term '${id}'`)
  return [...lexicon.kindsOf(found)]
}
