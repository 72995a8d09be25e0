import { isBuiltin } from 'node:module'
import { importsOf, library, type Import } from './imports.js'
import type { Law } from './law.js'

interface Home {
  readonly home: RegExp
  /** the only form of import that is allowed, and why */
  readonly form?: { readonly accepts: (one: Import) => boolean; readonly because: string }
}

const HOMES: ReadonlyMap<string, Home> = new Map<string, Home>([
  ['commander', { home: /^src\/cli\//u }],
  ['chalk', { home: /^src\/report\/terminal\/paint\.ts$/u }],
  ['cli-progress', { home: /^src\/cli\/cohort\/progress\.ts$/u }],
  ['csv-stringify', { home: /^src\/report\/cohort\/cohort-csv\.ts$/u }],
  ['yaml', { home: /^src\/criteria\/yaml\.ts$/u }],
  ['jsonc-parser', { home: /^src\/patient\//u }],
  [
    'fhir',
    {
      home: /^src\/patient\/fhir\//u,
      form: {
        accepts: ({ typeOnly }) => typeOnly,
        because: 'it holds types only, and is not installed with the program: write `import type`',
      },
    },
  ],
  ['fastest-levenshtein', { home: /^src\/kernel\/nearest\.ts$/u }],
  [
    'zod',
    {
      home: /^src\/(?:(?:facts|language|criteria|patient|screening|cli)\/|report\/reference\/reference\.ts$)/u,
      form: {
        accepts: ({ typeOnly, clause }) => typeOnly || clause === '* as z',
        because: "write `import * as z from 'zod'`: the named import loads every locale",
      },
    },
  ],
  [
    '@lhncbc/ucum-lhc',
    {
      home: /^src\/facts\/quantity\/ucum\.ts$/u,
      form: {
        accepts: ({ form, typeOnly }) => typeOnly || form === 'dynamic' || form === 'require',
        because: 'load it where it is first needed: it costs more than a whole screening',
      },
    },
  ],
])

export const libraries: Law = {
  name: 'each library has one home',
  because:
    'A library that is imported in one place can be replaced there, and its traps are handled there. Ask its home for ' +
    'what you need; a new library gets its home in test/architecture/libraries.ts.',
  violations: (files) =>
    files
      .filter(({ path }) => path.startsWith('src/'))
      .flatMap((file) =>
        importsOf(file).flatMap((one) => {
          const found = complaint(file.path, one)
          return found === undefined ? [] : [{ path: file.path, line: one.line, found }]
        }),
      ),
}

function complaint(path: string, one: Import): string | undefined {
  const name = library(one.specifier)
  if (name === undefined || isBuiltin(one.specifier)) return undefined
  const entry = HOMES.get(name)
  if (entry === undefined) return `'${name}' has no home yet`
  if (!entry.home.test(path)) return `'${name}' does not live here`
  if (entry.form?.accepts(one) === false) return `'${name}': ${entry.form.because}`
  return undefined
}
