import { describe, expect, it } from 'vitest'
import { importsOf, library, target } from './imports.js'

const read = (...lines: string[]) => importsOf({ path: 'src/cli/main.ts', text: lines.join('\n') })

describe('importsOf', () => {
  it.each([
    ["import { a } from './a.js'", { form: 'static', typeOnly: false, clause: '{ a }' }],
    ["import{a}from'./a.js'", { form: 'static', typeOnly: false, clause: '{a}' }],
    [
      "import {\n  a,\n  type B,\n} from './a.js'",
      { form: 'static', typeOnly: false, clause: '{\n  a,\n  type B,\n}' },
    ],
    ["import * as a from './a.js'", { form: 'static', typeOnly: false, clause: '* as a' }],
    ["import a, { b } from './a.js'", { form: 'static', typeOnly: false, clause: 'a, { b }' }],
    ["import type { A } from './a.js'", { form: 'static', typeOnly: true, clause: '{ A }' }],
    ["import './a.js'", { form: 'static', typeOnly: false, clause: '' }],
    ["export { a } from './a.js'", { form: 're-export', typeOnly: false, clause: '{ a }' }],
    ["export type { A } from './a.js'", { form: 're-export', typeOnly: true, clause: '{ A }' }],
    ["export * from './a.js'", { form: 're-export', typeOnly: false, clause: '*' }],
    ["const a = await import('./a.js')", { form: 'dynamic', typeOnly: false, clause: '' }],
    ["type A = import('./a.js').A", { form: 'dynamic', typeOnly: false, clause: '' }],
    ["const a = require('./a.js')", { form: 'require', typeOnly: false, clause: '' }],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual([{ specifier: './a.js', line: 1, ...expected }])
  })

  it.each([
    "// import { a } from './a.js'",
    "/* import './a.js' */",
    'const text = "import { a } from \'./a.js\'"',
    "const text = `\nimport { a } from './a.js'\n`",
    "export interface A {\n  kind: 'a'\n}",
    "export const a = 'a'\nexport type B = 'b' | 'c'",
    "export { a }\nconst b = from('c')",
    'export const url = import.meta.url',
  ])('sees no import in %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('tells the lines in order, past comments, texts and expressions that look alike', () => {
    const found = read(
      "import { a } from './a.js' // and './no.js'",
      'const quote = /[\'"/]/u, half = a / 2 / 1',
      'const late = `${await import(\'./b.js\')} // ${{ c: "}" }.c}`',
      "import type { D } from './d.js'",
    )
    expect(found.map(({ specifier, line }) => `${specifier}:${line}`)).toEqual(['./a.js:1', './b.js:3', './d.js:4'])
  })
})

describe('target', () => {
  it.each([
    ['src/facts/name.ts', '../kernel/day.js', 'src/kernel/day.ts'],
    ['src/facts/name.ts', './term.js', 'src/facts/term.ts'],
    ['bin/screen.js', '../dist/cli/main.js', 'src/cli/main.ts'],
    ['src/facts/name.ts', 'yaml', undefined],
    ['src/facts/name.ts', 'node:fs', undefined],
  ])('of %s importing %s', (from, specifier, expected) => {
    expect(target(from, specifier)).toBe(expected)
  })
})

describe('library', () => {
  it.each([
    ['yaml', 'yaml'],
    ['yaml/util', 'yaml'],
    ['@lhncbc/ucum-lhc/source/config.js', '@lhncbc/ucum-lhc'],
    ['../kernel/day.js', undefined],
  ])('of %s', (specifier, expected) => {
    expect(library(specifier)).toBe(expected)
  })
})
