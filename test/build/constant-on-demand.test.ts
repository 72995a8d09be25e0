import { describe, expect, it } from 'vitest'
import { withConstantsOnDemand } from '../../scripts/build/constant-on-demand.mjs'

describe('a constant of a module', () => {
  it.each([
    [
      'that is a pattern with letters of all scripts is made when it is first used',
      'const WORD = /\\p{L}+/u;\nexport const has = (text) => WORD.test(text);',
      'let WORD$made; const WORD = () => (WORD$made ??= /\\p{L}+/u);\nexport const has = (text) => WORD().test(text);',
    ],
    [
      'that is a pattern without case, too',
      'const YES = /yes/i;\nfunction said(text) { return YES.exec(text)?.[0] }',
      'let YES$made; const YES = () => (YES$made ??= /yes/i);\nfunction said(text) { return YES().exec(text)?.[0] }',
    ],
    [
      'that is a pattern put together of others, and handed on',
      'const A = /a/i;\nconst B = new RegExp(`${A.source}b`, "u");\nconst both = [A, B, c ? A : B];',
      'let A$made; const A = () => (A$made ??= /a/i);\nlet B$made; const B = () => (B$made ??= new RegExp(`${A().source}b`, "u"));\nconst both = [A(), B(), c ? A() : B()];',
    ],
    [
      'that is a table of words is made when it is first used',
      "const WORDS = new Set('a b'.split(' '));\nconst has = (word) => WORDS.has(word);",
      "let WORDS$made; const WORDS = () => (WORDS$made ??= new Set('a b'.split(' ')));\nconst has = (word) => WORDS().has(word);",
    ],
    ['that is something else stays', 'const NOTHING = new Nothing();\nuse(NOTHING);', undefined],
    ['that is read at once stays', 'const DIGIT = /\\d/u;\nuse(DIGIT);', undefined],
    ['that another module uses stays', 'const A = /a/i;\nexport { A };', undefined],
    ['that is exported where it stands stays', 'export const A = /a/i;\nuse(A);', undefined],
    ['whose name is a parameter somewhere stays', 'const A = /a/i;\nfunction is(A) { return A }', undefined],
    ['whose name is a key and a value in one stays', 'const A = /a/i;\nuse({ A });', undefined],
    ['that may be another later stays', 'let A = /a/i;\nuse(A);', undefined],
    [
      'is not mixed up with a key of its name',
      'const A = /a/i;\nuse({ A: 1 }.A, { B: A });',
      'let A$made; const A = () => (A$made ??= /a/i);\nuse({ A: 1 }.A, { B: A() });',
    ],
  ])('%s', (_case, code, expected) => {
    expect(withConstantsOnDemand(code)).toBe(expected ?? code)
  })
})
