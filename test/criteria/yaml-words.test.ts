import { parseAllDocuments } from 'yaml'
import { describe, expect, it } from 'vitest'
import { yamlWords } from '../../src/criteria/yaml-words.js'

const QUOTE = 'put the text in quotes'

/** The words for the first error that the parser finds. */
function words(text: string): ReturnType<typeof yamlWords> {
  const [document] = parseAllDocuments(text, { prettyErrors: false })
  const [error] = document?.errors ?? []
  return error === undefined ? undefined : yamlWords(error.code, error.message)
}

describe('an error of the YAML parser', () => {
  it.each([
    ['a: 1\na: 2', 'this key stands twice in the same map', 'keep one of them'],
    ['\ta: 1', 'a tab is used to indent', 'use spaces'],
    ["a: 'b", 'a quote is not closed', 'close it'],
    ['a: 1\nb', 'a key has no colon and no value', 'write it as key: value, or indent it to continue the line before'],
    ['[a', 'a bracket is not closed', 'close it, and indent what is inside'],
    ['["a" "b"]', 'a comma is missing', 'separate the parts with commas'],
    [
      'a:\n  - b: 1\n   c: 2',
      'this line is not in the column of the lines that it belongs to',
      'begin it under the keys of its entry, or with a dash',
    ],
    ['"a"#b', 'a mark or a space is missing', QUOTE],
    ['a: [b\nc: 1', 'a bracket is not closed, or not indented', 'close it, and indent what is inside'],
    [
      'a: 1\n b: 2',
      'a second key, or a list, within the value of a key',
      'put a text with a colon in quotes; begin a map or list on a line of its own',
    ],
    [
      'a: |\n  text\n b',
      'the indentation does not fit the lines around',
      'begin what belongs together in the same column',
    ],
    [String.raw`"\q"`, 'this escape does not exist', String.raw`use single quotes, or write \\ for \ `.trim()],
    ['a: @b', 'a text cannot begin with this character', QUOTE],
    [
      'a: b: c',
      'a second key, or a list, within the value of a key',
      'put a text with a colon in quotes; begin a map or list on a line of its own',
    ],
    ['[a: - b]', 'a map or list by indentation within brackets', 'write it in brackets, too'],
    ['"a\n b": c', 'a key that does not end on its line', 'write it as key: value'],
    [`${'k'.repeat(1100)}: 1`, 'a key is longer than 1024 characters', 'is a newline missing?'],
    ['}', 'this does not belong here', 'remove it, or put the text in quotes'],
  ])('in %j is in our words', (text, message, remedy) => {
    expect(words(text)).toEqual({ message, remedy })
  })

  it('about a refused mark is said with the mark', () => {
    expect(words('a: !!int x')).toBeUndefined()
    expect(words('a: &b &c 1')).toBeUndefined()
    expect(words('&a *b : 1')).toBeUndefined()
  })

  it('that nobody foresaw is not lost', () => {
    expect(yamlWords('IMPOSSIBLE', 'something')).toEqual({ message: 'this cannot be read as YAML', remedy: QUOTE })
  })
})
