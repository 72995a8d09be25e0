import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/criteria/yaml.js'
import { InputError } from '../../src/kernel/diagnostic.js'
import { told } from './told.js'

describe('a YAML text', () => {
  it('becomes plain data', () => {
    const text = "a: 1\nb: [x, 'y', 2024-01-01]\n# comment\nc: { d: true, e: null }\nf: >-\n  two\n  lines\n"
    expect(parseYaml('f.yaml', text).data).toEqual({
      a: 1,
      b: ['x', 'y', '2024-01-01'],
      c: { d: true, e: null },
      f: 'two lines',
    })
  })

  it('reads the same with CRLF and with a byte-order mark', () => {
    expect(parseYaml('f.yaml', 'a: 1\r\nb:\r\n  - x\r\n').data).toEqual({ a: 1, b: ['x'] })
    expect(parseYaml('f.yaml', '\uFEFFa: 1').data).toEqual({ a: 1 })
  })

  it.each(['', '# only a comment\n', '\n\n'])('that is empty (%j) is refused', (text) => {
    expect(problemsOf(text)).toEqual(['- the file is empty'])
  })

  it('with an explicit nothing in it is read as null', () => {
    expect(parseYaml('f.yaml', '---\n').data).toBeNull()
  })

  it.each([
    ['a colon within a text', 'a: b: c', ['1:4 a second key, or a list, within the value of a key']],
    ['an open quote', 'a: "x', ['1:6 a quote is not closed']],
    ['an open bracket', 'a: [1, 2\nb: 3', ['2:1 a bracket is not closed, or not indented']],
    ['an open bracket at the end', '[1', ['1:3 a bracket is not closed']],
    ['a reserved character', 'a: @x', ['1:4 a text cannot begin with this character']],
    ['a bad escape', String.raw`a: "\q"`, ['1:5 this escape does not exist']],
    ['a tab', 'a:\n\t- b', ['2:1 a tab is used to indent']],
    ['a key twice', 'a: 1\nb: 2\na: 3', ['3:1 this key stands twice in the same map']],
    ['a key twice in brackets', '{a: 1, a: 2}', ['1:8 this key stands twice in the same map']],
    ['two errors', 'a: "\\q"\nb: "\\r\\w"', ['1:5 this escape does not exist', '2:7 this escape does not exist']],
    ['CRLF', 'a: 1\r\nb: "\\q"\r\n', ['2:5 this escape does not exist']],
    ['a second document', 'a: 1\n---\nb: 2\n---\nc: 3', ['2:1 a second YAML document begins here']],
    [
      'an anchor and its alias',
      'a: &x 1\nb: *x',
      ['1:4 an anchor (&x) is not allowed here', '2:4 an alias (*x) is not allowed here'],
    ],
    [
      'an alias of itself',
      'a: &x [*x]',
      ['1:4 an anchor (&x) is not allowed here', '1:8 an alias (*x) is not allowed here'],
    ],
    ['a tag', 'a: !!js/function "x"', ['1:4 a tag (!!js/function) is not allowed here']],
    ['a wrong tag', 'a: !!int x', ['1:4 a tag (!!int) is not allowed here']],
    ['a directive', '%YAML 1.1\n---\na: yes', ['1:1 a directive (%YAML 1.1) is not allowed here']],
    ['nothing but a directive', '%FOO', ['1:1 a directive (%FOO) is not allowed here']],
    ['a merge key', 'a:\n  <<: { b: 1 }', ['2:3 a merge key (<<) is not allowed here']],
    ['a number as key', 'a:\n  1: x', ['2:3 a key that is not a text']],
    ['true as key', 'true: x', ['1:1 a key that is not a text']],
    ['a list as key', '? [x]\n: 1', ['1:3 a key that is not a text']],
    ['a value without key', '{: 1}', ['1:2 a key that is not a text']],
    ['neither key nor value', '{:}', ['1:2 a key that is not a text']],
    // a text has a least length, against which the length of whatever else is there is held, too
    ['a length that cannot be compared', 'a: { length: { toString: x } }', ["1:16 'toString' is not allowed as a key"]],
    ['a prototype', '__proto__: { a: 1 }', ["1:1 '__proto__' is not allowed as a key"]],
    [
      'a control character',
      'a: x\u0007\nb: \u0000',
      ['1:5 a control character (U+0007) is not allowed here', '2:4 a control character (U+0000) is not allowed here'],
    ],
  ])('with %s is refused', (_what, text, expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })

  it('gets a remedy with every problem, and the length of what it is about', () => {
    const [anchor, document, later] = diagnosticsOf('a: &name 1\n---\n&b c: d').map(({ place, remedy }) => [
      place?.length,
      remedy,
    ])
    expect(anchor).toEqual([5, 'write the value out where it is needed'])
    expect(document).toEqual([3, 'put it in a file of its own'])
    expect(later).toEqual([2, 'write the value out where it is needed'])
  })

  it.each([
    ['brackets', '['.repeat(65), '1:65'],
    ['braces', '{a: '.repeat(65), '1:257'],
    ['dashes', '- '.repeat(65), '1:129'],
    ['indented lines', indented(66), '65:66'],
  ])('that is nested too deeply by %s is refused, and again in a second text', (_how, text, place) => {
    for (const attempt of [text, `[]\n---\n${text}`, text]) {
      expect(problemsOf(attempt)).toHaveLength(1)
      expect(problemsOf(attempt)[0]).toMatch(/^\d+:\d+ nested deeper than 64 levels$/u)
    }
    expect(problemsOf(text)[0]).toContain(`${place} `)
  })

  // each of these ended the process when it was parsed, or made the parser recurse without end
  it.each([
    ['closing brackets first', `${']'.repeat(20_000)}\n${'['.repeat(20_000)}`],
    ['quoted keys after each other', '"a": '.repeat(20_000)],
    ['quoted keys in braces', `{${'"a":'.repeat(20_000)}`],
    ['keys after a bracket that breaks off', `x: [\ny: ${'"a": '.repeat(20_000)}`],
    ['keys with newlines in quotes', '"a\n b": '.repeat(20_000)],
    ['colons', ': '.repeat(20_000)],
    ['question marks', '? '.repeat(20_000)],
    ['dashes in a bracket', `[${'- '.repeat(20_000)}`],
    ['lists as keys', '[a: b]: '.repeat(20_000)],
  ])('made of thousands of %s is refused', (_what, text) => {
    expect(() => parseYaml('f.yaml', text)).toThrow(InputError)
  })

  it('is told of a hundred problems, the first ones', () => {
    const diagnostics = diagnosticsOf('"'.repeat(2000))
    expect(diagnostics.map(({ place }) => place?.column).slice(0, 2)).toEqual([3, 5])
    expect(diagnostics).toHaveLength(100)
  })

  it('either parses or is refused with an InputError, whatever it is', () => {
    const piece = fc.constantFrom(
      ...Array.from('-?:,[]{}#&*!|>\'"%@`~<= \t\r\n\\'),
      '\n  ',
      '\r\n',
      '- ',
      ': ',
      '---\n',
      'a',
      'é',
      '\uFEFF',
      '\u0002',
    )
    const soup = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 60 })
      .map((parts) => parts.join(''))
    fc.assert(fc.property(soup, parsesOrRefuses), { numRuns: 1000 })
  })

  it('either parses or is refused when a criteria file is damaged', () => {
    const file = readFileSync('criteria/NCT05605665.yaml', 'utf8').slice(0, 4000)
    const damage = fc.record({ at: fc.nat(file.length), drop: fc.nat(6), put: fc.string({ maxLength: 3 }) })
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const text = damages.reduce((now, { at, drop, put }) => now.slice(0, at) + put + now.slice(at + drop), file)
        parsesOrRefuses(text)
      }),
    )
  })
})

describe('the place of a part', () => {
  const text = 'id: T\nlist:\n  - name: first\n    deep: { a: 1 }\n  - second\nempty:\nset: { x }\n'
  const source = parseYaml('f.yaml', text)

  it.each<[string, PropertyKey[], 'key' | 'value', string]>([
    ['a value', ['id'], 'value', '1:5+1'],
    ['a key', ['id'], 'key', '1:1+2'],
    ['a map in a list', ['list', 0], 'value', '3:5+11'],
    ['a value in a list', ['list', 1], 'value', '5:5+6'],
    ['a nested value', ['list', 0, 'deep', 'a'], 'value', '4:16+1'],
    ['a nested key', ['list', 0, 'deep', 'a'], 'key', '4:13+1'],
    ['a missing key is the map around it', ['list', 0, 'deep', 'b'], 'value', '4:11+8'],
    ['a missing item is the list around it', ['list', 7], 'value', '3:3+13'],
    ['a name where a number should be is the list around it', ['list', 'x'], 'value', '3:3+13'],
    ['a step into a text is the text', ['id', 'x', 'y'], 'value', '1:5+1'],
    ['a key that stands alone in brackets', ['set', 'x'], 'value', '7:8+1'],
    ['the whole', [], 'value', '1:1+5'],
  ])('%s', (_what, path, of, expected) => {
    const { line, column, length } = source.place(path, of)
    expect(`${line}:${column}+${length}`).toBe(expected)
  })

  it('is the same with CRLF, and its line is shown without the carriage return', () => {
    const other = parseYaml('f.yaml', text.replaceAll('\n', '\r\n'))
    const path = ['list', 0, 'name']
    expect(other.place(path)).toEqual(source.place(path))
    expect(other.place(path).source).toBe('  - name: first')
  })

  it('of a key without value is the key or what follows it', () => {
    expect(source.place(['empty'], 'key')).toMatchObject({ line: 6, column: 1 })
    expect(source.place(['empty']).line).toBeGreaterThanOrEqual(6)
  })

  it('in an empty document is its beginning', () => {
    expect(parseYaml('f.yaml', '---\n').place(['a'])).toMatchObject({ line: 1, length: 1 })
  })

  it('is asked for the value when nothing else is said', () => {
    expect(source.place(['id'])).toEqual(source.place(['id'], 'value'))
  })
})

function indented(levels: number): string {
  return Array.from({ length: levels }, (_line, level) => `${' '.repeat(level)}a:`).join('\n')
}

function diagnosticsOf(text: string): InputError['diagnostics'] {
  try {
    parseYaml('f.yaml', text)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics
    throw error
  }
}

/** `line:column message` of each. */
function problemsOf(text: string): string[] {
  return diagnosticsOf(text).map(told)
}

function parsesOrRefuses(text: string): void {
  const problems = diagnosticsOf(text)
  expect(problems.every(({ message, place }) => message !== '' && (place === undefined || place.line > 0))).toBe(true)
}
