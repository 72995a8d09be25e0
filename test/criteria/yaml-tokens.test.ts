import fc from 'fast-check'
import { Lexer } from 'yaml'
import { describe, expect, it } from 'vitest'
import { isBlank, tokensOf } from '../../src/criteria/yaml-tokens.js'

const tokens = (text: string): string[] =>
  tokensOf(new Lexer().lex(text)).map((token) => `${token.offset} ${token.kind} ${JSON.stringify(token.text)}`)

describe('the tokens of a YAML text', () => {
  it('tell marks from texts that look like marks', () => {
    expect(tokens('- [-x]')).toEqual(['0 mark "-"', '1 mark " "', '2 mark "["', '3 scalar "-x"', '5 mark "]"'])
  })

  it('say where an open bracket breaks off', () => {
    expect(tokens('a: [\nb: 1')).toContain('5 break ""')
  })

  it('make up the text again, each at its offset', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('-?:,[]{}#&*!|>\'"%  \t\nab')) })
    fc.assert(
      fc.property(text, (given) => {
        const found = tokensOf(new Lexer().lex(given))
        expect(found.map((token) => token.text).join('')).toBe(given)
        for (const { text: piece, offset } of found) expect(given.startsWith(piece, offset)).toBe(true)
      }),
    )
  })
})

describe('a blank token', () => {
  it.each([' \t', '\r\n', '\uFEFF', '# a comment'])('%j is one', (text) => {
    expect(isBlank({ kind: 'mark', text, offset: 0 })).toBe(true)
  })

  it.each([
    ['mark', '-'],
    ['mark', '"#"'],
    ['scalar', ' '],
    ['scalar', '#ff'],
  ] as const)('a %s %j is none', (kind, text) => {
    expect(isBlank({ kind, text, offset: 0 })).toBe(false)
  })
})
