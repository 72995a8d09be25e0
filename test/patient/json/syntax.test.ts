import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../src/patient/json/json.js'
import { at, faultsOf, marked } from '../faults.js'

function firstFault(text: string): string {
  return faultsOf(() => parseJson('p.json', text))
    .map(({ place, message }) => `${at(place).replace(/\+.*/u, '')} [${marked(place)}] ${message}`)
    .join('\n')
}

describe('the first syntax error', () => {
  it.each([
    ['a comma before a closing brace', '{"a": 1,\n}', '1:8 [,] nothing follows this comma'],
    ['a comma before a closing bracket', '[1,\n 2 ,\n]', '2:4 [,] nothing follows this comma'],
    ['a missing comma', '{"a": 1\n "b": 2}', '2:2 ["b"] a comma is missing before this'],
    ['a missing colon', '{"a" 1}', '1:6 [1] a colon is missing before this'],
    ['a missing value', '{"a": }', '1:7 [}] a value is missing here'],
    ['a comma too many', '[1,,2]', '1:4 [,] a value is missing here'],
    ['a number for a key', '{1: 2}', '1:2 [1] a key in double quotes is missing here'],
    [
      'a key without quotes',
      '{"b": 1, a: 1}',
      "1:10 [a] 'a' is neither in double quotes nor a number, true, false or null",
    ],
    ['single quotes', "{'a': 1}", "1:2 ['a'] 'a' is neither in double quotes nor a number, true, false or null"],
    ['True', '{"a": True}', "1:7 [True] 'True' is neither in double quotes nor a number, true, false or null"],
    ['a bare decimal', '{"a": .5}', "1:7 [.5] '.5' is neither in double quotes nor a number, true, false or null"],
    ['a missing end quote', '{"a": "x,\n"b": 1}', '1:7 ["x,] this text does not end'],
    ['a number that breaks off', '{"a": 1.}', '1:7 [1.] this number breaks off'],
    ['a comment', '{\n// why\n}', '2:1 [// why] JSON has no comments'],
    ['a wrong escape', '{"a": "b\\q"}', '1:7 ["b\\q"] a backslash stands before a letter that needs none'],
    ['a short code point', '"\\u12"', '1:1 ["\\u12"] \\u is followed by something else than four hexadecimal digits'],
    ['a tab in a text', '"a\tb"', '1:1 ["a\tb"] a control character stands inside a text'],
    ['an object that does not end', '{"a": {}\n\n', '1:9 [] the text ends before its last } is there'],
    ['a list that does not end', '[1', '1:3 [] the text ends before its last ] is there'],
    ['a second patient', '{"a": 1}\n{"b": 2}', '2:1 [{] another object follows after the patient'],
    ['a text behind the patient', '{"a": 1}\n[2]', '2:1 [[] something follows after the patient'],
    ['another format', 'id,sex\nP-1,f', '1:1 [id] this is not JSON'],
  ])('of %s stands where it is, in our words', (_what, text, expected) => {
    expect(firstFault(text)).toBe(expected)
  })

  it('shows no more than forty characters of the patient', () => {
    expect(firstFault(`{"name": "${'secret '.repeat(20)}\n}`)).toBe(
      `1:10 ["${'secret '.repeat(20).slice(0, 39)}] this text does not end`,
    )
  })
})
