import { readdirSync, readFileSync } from 'node:fs'
import { compileLibrary } from '../../../src/criteria/compiled/compile-library.js'
import { readLibrary, type TextFile } from '../../../src/criteria/library.js'

const textsIn = (folder: string, name: RegExp): TextFile[] =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(`${folder}/${file}`, 'utf8') }))

const trials = textsIn('criteria', /^NCT\d+\.yaml$/u)
const vocabulary = textsIn('criteria/vocabulary', /\.yaml$/u)

/** The bundled library as its texts give it, … */
export const read = readLibrary(trials, vocabulary)

/** … and compiled. */
export const compiled = compileLibrary(trials, vocabulary)
