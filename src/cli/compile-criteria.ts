import { readFileSync } from 'node:fs'
import { compileLibrary } from '../criteria/compiled/compile-library.js'
import { BUNDLED_CRITERIA, bundledDigests, VOCABULARY } from './bundled-criteria.js'
import { asciiJson, compiledText, stampOf } from './compiled-criteria.js'

/** What the build writes beside the program: see `readCompiledCriteria`. Throws InputError where a file is wrong. */
export function compileCriteria(): string {
  const digests = bundledDigests()
  const files = Object.keys(digests).map((file) => {
    return { file, text: readFileSync(new URL(file, BUNDLED_CRITERIA), 'utf8') }
  })
  const isVocabulary = ({ file }: { readonly file: string }): boolean => file.startsWith(`${VOCABULARY}/`)
  const trials = files.filter((file) => !isVocabulary(file))
  return compiledText(stampOf(digests), asciiJson(compileLibrary(trials, files.filter(isVocabulary))))
}
