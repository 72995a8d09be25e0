import { Lexer } from 'yaml'
import { describe, expect, it } from 'vitest'
import { findTooDeep } from '../../src/criteria/yaml-nesting.js'
import { tokensOf } from '../../src/criteria/yaml-tokens.js'

const tooDeepAt = (text: string): number | undefined => findTooDeep(tokensOf(new Lexer().lex(text)))[0]?.start

/** So many levels, the deepest one in the last line. */
const lines = (count: number, line: (level: number) => string): string =>
  Array.from({ length: count }, (_line, level) => `${' '.repeat(level * 2)}${line(level)}`).join('\n')

describe('the depth of a YAML text', () => {
  it.each([
    ['brackets', (n: number) => '['.repeat(n)],
    ['braces with keys', (n: number) => '{a: '.repeat(n)],
    ['dashes in a line', (n: number) => '- '.repeat(n)],
    ['question marks in a line', (n: number) => '? '.repeat(n)],
    ['indented keys', (n: number) => lines(n, () => 'a:')],
    ['indented keys in quotes', (n: number) => lines(n, () => '"a":')],
    ['indented lists as keys', (n: number) => lines(n, () => '[a: b]:')],
    ['lists in the column of their key', (n: number) => lines(n / 2, () => 'a:').replace(/^( *)a:/gmu, '$1a:\n$1-')],
    ['indented colons', (n: number) => lines(n, () => ':')],
    [
      'blocks with a text of several lines before each',
      (n: number) => lines(n, (k) => `b: |\n${' '.repeat(k * 2 + 2)}t\n${' '.repeat(k * 2)}a:`),
    ],
    ['half brackets, half dashes', (n: number) => `${'- '.repeat(n / 2)}${'['.repeat(n / 2)}`],
  ])('is 64 at most, by %s', (_how, nested) => {
    expect(tooDeepAt(nested(64))).toBeUndefined()
    expect(tooDeepAt(nested(66))).toBeGreaterThan(0)
  })

  it.each([
    ['many entries', '- a: [1, { b: 2 }]\n'.repeat(200)],
    ['many keys', 'a: 1\n'.repeat(200)],
    ['a comment far to the right', `a: b${' '.repeat(500)}# c`],
    ['a text that looks nested', `a: "${'['.repeat(100)}"\nb: |\n  ${'- '.repeat(100)}\nc: ${'x-'.repeat(100)}`],
    ['pairs in brackets', `[${'a: b, '.repeat(100)}]`],
    ['keys with a list in brackets', `{${'a: [b], '.repeat(100)}}`],
    ['an explicit key', '? a\n: b\n'.repeat(100)],
    ['a map after a deep one', `${lines(60, () => 'a:')}\n${lines(60, () => 'b:')}`],
    ['brackets over many lines', `[\n${'a,\n'.repeat(200)}]`],
  ])('is no matter of length: %s', (_what, text) => {
    expect(tooDeepAt(text)).toBeUndefined()
  })

  it.each([
    ['colons in a line', `a: ${'b: '.repeat(70)}`],
    ['colons in a brace', `{${'"a":'.repeat(70)}`],
    ['colons after lists in a line', `a: ${'[b]: '.repeat(70)}`],
    ['dashes in a bracket', `[${'- '.repeat(70)}`],
    ['brackets that were closed too often before', `${']'.repeat(100)}\n${'['.repeat(70)}`],
    ['colons after a bracket that breaks off', `x: [\ny: ${'a: '.repeat(70)}`],
  ])('counts marks that only nest by mistake: %s', (_what, text) => {
    expect(tooDeepAt(text)).toBeGreaterThan(0)
  })

  it('is told with its place', () => {
    expect(findTooDeep(tokensOf(new Lexer().lex('['.repeat(70))))).toEqual([
      { start: 64, end: 65, message: 'nested deeper than 64 levels', remedy: 'make the rule flatter' },
    ])
  })
})
