import { compiledText } from '../criteria/compiled/compiled-lines.js'
import { compileLibrary } from '../criteria/compiled/compile-library.js'
import { bundledFiles, VOCABULARY } from './bundled-criteria.js'
import { compiledBytes } from './compiled-criteria.js'

/** What the build writes beside the program: see `readCompiledCriteria`. Throws InputError where a file is wrong. */
export function compileCriteria(): Uint8Array {
  const files = bundledFiles()
  const texts = files.map(({ name, bytes }) => ({ file: name, text: new TextDecoder().decode(bytes) }))
  const isVocabulary = ({ file }: { readonly file: string }): boolean => file.startsWith(`${VOCABULARY}/`)
  const trials = texts.filter((file) => !isVocabulary(file))
  return compiledBytes(files, compiledText(compileLibrary(trials, texts.filter(isVocabulary))))
}
