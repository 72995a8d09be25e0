import { posix } from 'node:path'
import { lineAt, type SourceFile } from './law.js'
import { stripped } from './stripped.js'

/** One import of a file: static, re-export, dynamic or `require`; types count. */
export interface Import {
  /** as written: `../kernel/day.js`, `yaml`, `node:fs` */
  readonly specifier: string
  readonly line: number
  readonly form: 'static' | 're-export' | 'dynamic' | 'require'
  /** true for `import type …`, which leaves nothing to load */
  readonly typeOnly: boolean
  /** what stands between `import` and `from`: `* as z`, `{ dayOf, type Day }`; empty when nothing does */
  readonly clause: string
}

const IMPORTED = /\bimport\b(\s+type\b)?\s*(?:([\w$*{][^'"();=]*?)\s*\bfrom\s*)?(['"])([^'"\n]+)\3/gu
const PASSED_ON = /\bexport\b(\s+type\b)?\s*(\*[^'"(){};=]*?|\{[^'"}]*\})\s*\bfrom\s*(['"])([^'"\n]+)\3/gu
const CALLED = /\b(import|require)\s*\(\s*(['"])([^'"\n]+)\2/gu

/** Every import of a file, in the order of its lines. */
export function importsOf({ text }: SourceFile): Import[] {
  const { code, bare } = stripped(text)
  const written = (pattern: RegExp): RegExpExecArray[] =>
    [...code.matchAll(pattern)].filter(({ index }) => /^[a-z]/u.test(bare.slice(index)))

  return [
    ...written(IMPORTED).map((match) => statement('static', match)),
    ...written(PASSED_ON).map((match) => statement('re-export', match)),
    ...written(CALLED).map(({ 1: called, 3: specifier = '', index }) => ({
      specifier,
      line: lineAt(text, index),
      form: called === 'import' ? ('dynamic' as const) : ('require' as const),
      typeOnly: false,
      clause: '',
    })),
  ].sort((a, b) => a.line - b.line)

  function statement(form: 'static' | 're-export', match: RegExpExecArray): Import {
    const [, type, clause = '', , specifier = ''] = match
    return { specifier, line: lineAt(text, match.index), form, typeOnly: type !== undefined, clause }
  }
}

/** The project file that a relative import means: built files stand for their sources; undefined for a library. */
export function target(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const path = posix.join(posix.dirname(from), specifier)
  return path.replace(/^dist\//u, 'src/').replace(/^((?:src|test)\/.*)\.js$/u, '$1.ts')
}

/** The package that an import means: `yaml` of `yaml/util`, `@lhncbc/ucum-lhc`; undefined for a file. */
export function library(specifier: string): string | undefined {
  if (specifier.startsWith('.')) return undefined
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
