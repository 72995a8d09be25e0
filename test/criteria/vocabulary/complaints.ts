import { readVocabulary } from '../../../src/criteria/vocabulary/read.js'
import { InputError } from '../../../src/kernel/diagnostic.js'

/** What is wrong with vocabulary files, a line each: `drugs.yaml:3:5 the message; the remedy`. */
export function complaints(texts: Readonly<Record<string, string>>): string[] {
  try {
    readVocabulary(Object.entries(texts).map(([file, text]) => ({ file, text })))
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.diagnostics.map(({ file, place, message, remedy }) => {
      const where = place === undefined ? file : `${file}:${place.line}:${place.column}`
      return remedy === undefined ? `${where} ${message}` : `${where} ${message}; ${remedy}`
    })
  }
}
