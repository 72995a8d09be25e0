import { isBuiltin } from 'node:module'
import { importsOf } from './imports.js'
import { lineAt, type Law, type SourceFile, type Violation } from './law.js'
import { stripped } from './stripped.js'

/** What may be imported of Node below `cli`, and where: a hash is arithmetic. */
const ALLOWED: readonly { readonly module: string; readonly where: RegExp }[] = [
  { module: 'node:crypto', where: /^src\//u },
  { module: 'node:module', where: /^src\/facts\/quantity\/ucum\.ts$/u },
]
const OUTSIDE = /(?<![.\w$])(?:process|Date|performance|console|Intl|import\.meta|Math\.random)\b(?!\s*\??:)/gu
/** The units' library is found by its place, and kept from writing to the console. */
const UCUM = { path: 'src/facts/quantity/ucum.ts', may: new Set(['import.meta', 'console']) }

export const outside: Law = {
  name: 'only cli touches the outside',
  because:
    'Below src/cli there is no clock, no file system, no process, no environment and no chance: the same input gives ' +
    'the same bytes. What is needed from outside, the screening date first of all, comes in as an argument.',
  violations: (files) =>
    files
      .filter(({ path }) => path.startsWith('src/') && !path.startsWith('src/cli/'))
      .flatMap((file) => [...importedFromNode(file), ...named(file)]),
}

function importedFromNode(file: SourceFile): Violation[] {
  return importsOf(file)
    .filter(({ specifier }) => isBuiltin(specifier))
    .filter(({ specifier }) => !ALLOWED.some(({ module, where }) => module === specifier && where.test(file.path)))
    .map(({ specifier, line }) => ({ path: file.path, line, found: `imports ${specifier}` }))
}

function named({ path, text }: SourceFile): Violation[] {
  return [...stripped(text).bare.matchAll(OUTSIDE)]
    .filter(([name]) => !(path === UCUM.path && UCUM.may.has(name)))
    .map(({ 0: name, index }) => ({ path, line: lineAt(text, index), found: `uses ${name}` }))
}
