import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../../src/kernel/diagnostic.js'
import { parseJson } from '../../../src/patient/json/json.js'
import { at, faultsOf, marked } from '../faults.js'

function faults(text: string): readonly Diagnostic[] {
  return faultsOf(() => parseJson('p.json', text))
}

describe('a JSON text', () => {
  it('gives its values', () => {
    expect(parseJson('p.json', ' {"a": [1, "b", true, null]}\r\n').value).toEqual({ a: [1, 'b', true, null] })
  })

  it.each(['', ' \r\n\t'])('is refused when there is nothing in it: %j', (text) => {
    expect(faults(text)).toMatchObject([
      {
        file: 'p.json',
        place: { line: 1, column: 1 },
        severity: 'error',
        message: 'there is nothing in it',
        remedy: 'a patient file is a JSON object, such as { "sex": "female", "age": 34 }',
      },
    ])
  })

  it.each([
    ['too deep', `\n${'['.repeat(65)}`, '2:65+1 [ the text is nested deeper than 64 levels'],
    ['with a syntax error', '{"a": 1,\n}', '1:8+1 , nothing follows this comma'],
    [
      'with a repeated key',
      '{"a": 1,\n "a": 2}',
      `2:2+3 "a" 'a' stands twice in the same object, first on line 1, column 2`,
    ],
    [
      'with a repeated key on a line, which may be any of a file',
      '{"a": 1, "a": 2}',
      `1:10+3 "a" 'a' stands twice in the same object, first in column 2 of this line`,
    ],
    ['with a forbidden key', '{"__proto__": 1}', `1:2+11 "__proto__" '__proto__' is not a known key`],
  ])('is refused when it is %s', (_what, text, expected) => {
    expect(faults(text).map(({ place, message }) => `${at(place)} ${marked(place)} ${message}`)).toEqual([expected])
  })

  it('is read exactly when the language itself reads it', () => {
    const token = fc.constantFrom(...'{ } [ ] , : "a" " \\ \\u12 1 - 0 . e true // x'.split(' '), '\n')
    fc.assert(
      fc.property(fc.array(token, { maxLength: 8 }), (tokens) => {
        const text = tokens.join('')
        const syntaxFaults = faults(text).filter(({ message }) => !message.includes('twice'))
        expect(syntaxFaults.length === 0).toBe(isJson(text))
      }),
      { numRuns: 2000 },
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('a place in a JSON text', () => {
  const text = [
    '{',
    '  "id": "P-1", "sex": "female",',
    '  "labs": [{ "name": "IgG", "value": 5 }],\r',
    `  "long": "${'x'.repeat(50)}",`,
    '  "key":',
    '    "alone"',
    '}',
  ].join('\n')
  const source = parseJson('p.json', text)

  it.each([
    ['value', ['sex'], '2:23+8', '               "sex": "female"'],
    ['key', ['sex'], '2:16+5', '               "sex"'],
    ['value', ['labs'], '3:11+1', '  "labs": ['],
    ['value', ['labs', 0], '3:12+1', '           {'],
    ['key', ['labs', 0], '3:12+1', '           {'],
    ['value', ['labs', 0, 'value'], '3:38+1', `${' '.repeat(28)}"value": 5`],
    ['value', ['labs', 0, 'unit'], '3:12+1', '           {'],
    ['value', ['nothing'], '1:1+1', '{'],
    ['value', [], '1:1+1', '{'],
    ['value', ['long'], '4:11+40', `  "long": "${'x'.repeat(39)}`],
    ['value', ['key'], '6:5+7', '    "alone"'],
  ] as const)('of the %s at %j is %s and shows nothing else', (of, path, expected, shown) => {
    const place = source.place(path, of)
    expect(at(place)).toBe(expected)
    expect(place.source).toBe(shown)
  })

  it('tells what comes first', () => {
    expect(source.offset(['labs', 0, 'value'])).toBeGreaterThan(source.offset(['sex']))
  })
})
