import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { diagnosticsOf } from '../../src/criteria/issues.js'
import { parseYaml } from '../../src/criteria/yaml.js'
import { placeOf, toldWithRemedy } from './told.js'

const entry = z.strictObject({
  name: z.string(),
  code: z.string().optional(),
  either: z.union([z.string(), z.array(z.number())]).optional(),
})
const twice = z.union([z.string().min(3), z.string().regex(/^\d$/u, 'expected a digit')])
const schema = z.strictObject({ id: z.string(), entries: z.array(entry).optional(), twice: twice.optional() })

/** Everything that the schema finds in the text. */
function found(text: string): string[] {
  const source = parseYaml('f.yaml', text)
  return diagnosticsOf(errorOf(source.data), source, [], schema).map(toldWithRemedy)
}

function errorOf(value: unknown): z.ZodError {
  return schema.safeParse(value).error ?? new z.ZodError([])
}

describe('what a schema finds wrong with a text', () => {
  it.each([
    [
      'a misspelt key stands at the key',
      'id: a\nentris: []',
      ["2:1 'entris' is not a key that belongs here | did you mean 'entries'?"],
    ],
    [
      'a misspelt key further in is held against the keys there',
      'id: a\nentries:\n  - name: b\n    cod: c',
      ["4:5 'cod' is not a key that belongs here | did you mean 'code'?"],
    ],
    [
      'a key like none comes with all that are possible there',
      'id: a\nentries: [{ name: b, something: c }]',
      ["2:22 'something' is not a key that belongs here | possible here: name, code, either"],
    ],
    [
      'every unknown key is told',
      'id: a\nx: 1\ny: 2',
      [
        "2:1 'x' is not a key that belongs here | possible here: id, entries, twice",
        "3:1 'y' is not a key that belongs here | possible here: id, entries, twice",
      ],
    ],
    ['a missing key stands at the map that lacks it', 'entries: []', ["1:1 'id' is missing | add id: …"]],
    ['a missing key further in, too', 'id: a\nentries:\n  - code: b', ["3:5 'name' is missing | add name: …"]],
    ['a key without value stands at the key', 'id:\nentries: []', ["1:1 'id' has no value | write id: …"]],
    [
      'an empty entry stands where it is',
      'id: a\nentries: [~]',
      ['2:11 an entry of the list is empty | fill it in, or remove it'],
    ],
    [
      'an unquoted code wants quotes',
      'id: a\nentries: [{ name: b, code: 250.00 }]',
      ['2:28 expected a text, found 250 | put it in quotes'],
    ],
    [
      'of several forms the one that was meant counts',
      'id: a\nentries: [{ name: b, either: [1, x] }]',
      ["2:34 expected a number, found 'x' | -"],
    ],
    [
      'of several forms none may fit',
      'id: a\nentries: [{ name: b, either: true }]',
      ['2:30 expected a text or a list, found true | put it in quotes'],
    ],
    ['of several forms of its type the first counts', 'id: a\ntwice: x', ["2:8 expected at least 3, found 'x' | -"]],
    ['an empty text', '---\n', ['1:4 the file is empty | -']],
    ['a text that is no map', '- a', ['1:1 expected a map of keys, found a list | possible keys: id, entries, twice']],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('is told without suggestions where the keys are not known', () => {
    const source = parseYaml('f.yaml', 'id: a\nx: 1')
    expect(diagnosticsOf(errorOf(source.data), source)).toMatchObject([{ remedy: 'remove it' }])
    const list = parseYaml('f.yaml', '- a')
    expect(diagnosticsOf(errorOf(list.data), list).map(toldWithRemedy)).toEqual([
      '1:1 expected a map of keys, found a list | -',
    ])
  })

  it('stands within the part that was checked', () => {
    const source = parseYaml('f.yaml', 'parts:\n  - id: 1\n    more: 2')
    const error = errorOf({ id: 1, more: 2 })
    expect(diagnosticsOf(error, source, ['parts', 0], schema).map(placeOf)).toEqual(['2:9', '3:5'])
  })

  it('is an error of that file, underlined', () => {
    const source = parseYaml('f.yaml', 'id: a\nentris: []')
    expect(diagnosticsOf(errorOf(source.data), source)).toMatchObject([
      { file: 'f.yaml', severity: 'error', place: { line: 2, column: 1, length: 6, source: 'entris: []' } },
    ])
  })
})
